package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.ear.harness.Archives;
import org.claimwright.ear.harness.BlackBox;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The same doors on a corporate server, where pages and API are two web applications. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class EarSignInTest {
    private final BlackBox server = BlackBox.server();
    private final SomeAccount account = SomeAccount.fresh();

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Archives.ear();
    }

    @BeforeEach
    void nobody_has_failed_before() {
        SomeAccount.forgetFailures();
    }

    @Test
    void a_sign_in_opens_pages_and_a_key_opens_the_api() {
        Visit visit = new Visit(server);
        visit.signIn(account);
        String projects = "/" + account.slug + "/projects";
        assertThat(visit.get(projects).body()).contains(account.name);
        String bearer = "Bearer " + account.key("name = 'Test'");
        assertThat(server.get("/api/v1/projects", "Authorization", bearer).statusCode())
                .isEqualTo(200);
        assertThat(server.get(projects, "Authorization", bearer).statusCode()).isEqualTo(302);
        assertThat(visit.get("/api/v1/projects").statusCode()).isEqualTo(401);
        assertThat(visit.get("/%61pi/v1/projects").statusCode()).isBetween(400, 499);
    }
}
