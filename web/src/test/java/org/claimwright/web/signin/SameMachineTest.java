package org.claimwright.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameMachineTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST"})
    void these_names_are_this_machine_everywhere(String host) {
        assertThat(SameMachine.isOwnName(host)).isTrue();
        assertThat(SameMachine.isOwnOrigin("http://" + host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"billing.example", "localhost.billing.example", "10.0.0.7:8080", "127.0.0.1.nip.example", ""})
    void these_may_be_any_machine(String host) {
        assertThat(SameMachine.isOwnName(host)).isFalse();
        assertThat(SameMachine.isOwnOrigin("https://" + host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "Via",
                "X-Forwarded-For",
                "x-forwarded-proto",
                "X-Real-IP",
                "True-Client-IP",
                "CF-Connecting-IP"
            })
    void a_proxy_says_so(String header) {
        assertThat(SameMachine.isStraight(List.of("Host", "Accept", header))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Language", "Sec-Fetch-Site", "Cookie", "User-Agent", "Referer"})
    void a_browser_says_other_things(String header) {
        assertThat(SameMachine.isStraight(List.of("Host", header))).isTrue();
    }
}
