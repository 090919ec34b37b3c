package org.claimwright.ear.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.harness.Archives;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.Pages;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class EarTest {
    private final BlackBox server = BlackBox.server();
    private final Demonstration demonstration = Demonstration.shown();

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
    void a_person_signs_in_sees_the_projects_and_is_told_what_a_form_lacks() {
        try (Pages pages = Pages.server()) {
            Page page = pages.tab();
            page.navigate("/");
            page.fill("input[type=email]", demonstration.email());
            page.fill("input[type=password]", demonstration.password());
            page.click("button[type=submit]");
            page.waitForURL("**/harbour-builders/");
            assertThat(page.content()).contains("Harbour Tower");
            Pages.keep(page, "ear-projects");
            page.navigate("/harbour-builders/settings/api-keys");
            page.click("id=form:create");
            // the label is in the sentence only if the archive brings its own texts for constraints
            assertThat(page.locator("span.cw-error").first().innerText())
                    .startsWith(page.locator("label[for='form:name']").innerText());
        }
    }

    @Test
    void a_partner_is_answered_by_the_api() {
        var answer = server.get("/api/v1/projects", "Authorization", "Bearer " + demonstration.key());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Harbour Tower");
    }

    @Test
    void the_api_asks_who_calls() {
        assertThat(server.get("/api/v1/projects").statusCode()).isEqualTo(401);
    }
}
