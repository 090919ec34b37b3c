package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another e-mail address may be another human. */
class AnotherAddressTest {
    private final BlackBox product = BlackBox.micro();
    private final SomeAccount account = SomeAccount.fresh();

    @BeforeEach
    void nobody_has_failed_before() {
        SomeAccount.forgetFailures();
    }

    @Test
    void another_address_takes_the_sign_in_away_at_once() {
        SomeAccount colleague = account.colleague();
        Visit visit = new Visit();
        visit.signIn(colleague);
        assertThat(visit.get("/" + account.slug + "/projects").statusCode()).isEqualTo(200);
        assertThat(change(colleague, "{\"email\":\"new-" + colleague.email + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visit.get("/" + account.slug + "/projects").statusCode()).isEqualTo(404);
        assertThat(new Visit().signIn(colleague).statusCode()).isEqualTo(200);
    }

    @Test
    void the_last_administrator_who_signs_in_keeps_address_and_access() {
        assertThat(change(account, "{\"email\":\"new-" + account.email + "\"}").body())
                .contains("last-administrator");
        assertThat(change(account, "{\"active\":false}").body()).contains("last-administrator");
        assertThat(change(account, "{\"name\":\"Ana Maria\"}").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> change(SomeAccount someone, String body) {
        String bearer = "Bearer " + account.key("scopes = 'READ,WRITE,ADMIN'");
        String path = "/api/v1/people/" + someone.person;
        String tag = product.get(path, "Authorization", bearer)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        return product.send(
                "PATCH", path, body, "Authorization", bearer, "If-Match", tag, "Content-Type", "application/json");
    }
}
