package org.claimwright.ear.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

class MicroTest {
    private final BlackBox product = BlackBox.micro();

    @Test
    void it_is_ready_when_its_database_answers() {
        var answer = product.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"database\"").contains("\"UP\"").doesNotContain("\"DOWN\"");
    }

    @Test
    void a_browser_is_led_to_the_sign_in() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.navigate("/");
            assertThat(page.url()).startsWith(product.url("/sign-in"));
            Pages.keep(page, "sign-in");
        }
    }

    @Test
    void the_api_answers_at_its_address() {
        assertThat(product.get("/api/v1/projects").statusCode()).isEqualTo(401);
    }
}
