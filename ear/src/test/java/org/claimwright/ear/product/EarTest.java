package org.claimwright.ear.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.ear.harness.Archives;
import org.claimwright.ear.harness.BlackBox;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EarTest {
    private final BlackBox server = BlackBox.server();

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Archives.ear();
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in() {
        assertThat(server.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/sign-in"));
    }

    @Test
    void the_api_answers_at_its_address() {
        assertThat(server.get("/api/v1/projects").statusCode()).isEqualTo(401);
    }
}
