package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
    private static final String PROJECTS = "/api/v1/projects";

    private final BlackBox product = BlackBox.micro();
    private final SomeAccount account = SomeAccount.fresh();

    @BeforeEach
    void nobody_has_failed_before() {
        SomeAccount.forgetFailures();
    }

    @Test
    void a_key_opens_the_api() {
        assertThat(ask(account.key("name = 'Test'"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoked_at = now()", "expires_on = current_date - 2"})
    void a_key_that_is_over_opens_nothing(String state) {
        assertThat(ask(account.key(state))).isEqualTo(401);
    }

    @Test
    void a_key_works_on_its_last_day() {
        assertThat(ask(account.key("expires_on = (now() at time zone 'UTC')::date")))
                .isEqualTo(200);
    }

    @Test
    void a_key_of_somebody_inactive_opens_nothing() {
        String key = account.key("name = 'Test'");
        account.makeInactive();
        assertThat(ask(key)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer cw_", "Bearer cw_' or 1=1", "Basic YTpi", "Token x", "cw_x"})
    void what_is_no_key_opens_nothing(String authorization) {
        assertThat(product.get(PROJECTS, "Authorization", authorization).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {PROJECTS, "/%61pi/v1/projects", "/api;x=1/v1/projects", "/api/./v1/projects"})
    void a_session_opens_no_spelling_of_the_api(String path) {
        Visit visit = new Visit();
        visit.signIn(account);
        assertThat(visit.get("/" + account.slug + "/projects").statusCode()).isEqualTo(200);
        assertThat(visit.get(path).statusCode()).isBetween(400, 499);
    }

    @Test
    void a_key_opens_no_page() {
        var answer =
                product.get("/" + account.slug + "/projects", "Authorization", "Bearer " + account.key("version = 1"));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private int ask(String key) {
        return product.get(PROJECTS, "Authorization", "Bearer " + key).statusCode();
    }
}
