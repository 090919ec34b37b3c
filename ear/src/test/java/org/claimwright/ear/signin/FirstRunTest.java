package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.Pages;
import org.claimwright.ear.harness.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who starts the product for the first time. */
class FirstRunTest {
    private final BlackBox product = BlackBox.micro();

    @BeforeEach
    void nobody_has_failed_before() {
        SomeAccount.forgetFailures();
    }

    @Test
    void the_printed_key_opens_the_demonstration() {
        String key = Demonstration.shown().key();
        assertThat(product.get("/api/v1/projects", "Authorization", "Bearer " + key)
                        .body())
                .contains("Harbour Tower");
    }

    @Test
    void the_printed_sign_in_leads_to_a_claim_and_to_a_key_of_ones_own() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.navigate("/");
            page.fill("id=form:email", Demonstration.shown().email());
            page.fill("id=form:password", Demonstration.shown().password());
            page.click("id=form:signIn");
            page.waitForURL("**/harbour-builders/");
            Pages.keep(page, "work");
            follow(page, "Projects", "projects");
            follow(page, "Harbour Tower", "project");
            follow(page, "Contracts", "contracts");
            follow(page, "SC-001", "contract");
            page.navigate(page.url() + "?tab=claims");
            follow(page, "SC-001-02", "claim");
            assertThat(page.locator("main").innerText()).contains("607,603.00");
            follow(page, "Account settings", "settings");
            follow(page, "API keys", "api-keys");
            page.fill("id=form:name", "Accounting export");
            page.click("id=form:create");
            String key = page.locator("id=key").innerText();
            Pages.keep(page, "api-key-made");
            assertThat(product.get("/api/v1/projects", "Authorization", "Bearer " + key)
                            .statusCode())
                    .isEqualTo(200);
            page.navigate(page.url());
            assertThat(page.content()).doesNotContain(key);
        }
    }

    @Test
    void the_set_up_is_printed_with_the_address_to_open() {
        assertThat(printed("(\\S+/setup\\?token=)\\S+")).isEqualTo(Product.address() + "/setup?token=");
    }

    @Test
    void nobody_sets_up_without_the_token() {
        assertThat(product.get("/setup").statusCode()).isBetween(403, 404);
        assertThat(product.get("/setup?token=x").statusCode()).isBetween(403, 404);
    }

    @Test
    void a_sign_in_link_brings_a_person_in_once() {
        SomeAccount account = SomeAccount.fresh();
        try (Pages pages = Pages.micro();
                Pages others = Pages.micro()) {
            Page page = pages.tab();
            page.navigate("/sign-in?continue=/" + account.slug + "/directory/people");
            page.fill("id=form:email", account.email);
            page.fill("id=form:password", SomeAccount.PASSWORD);
            page.click("id=form:signIn");
            page.click("main td a");
            page.click("id=invite:go");
            String link = page.locator("id=link").innerText();
            Page other = others.tab();
            other.navigate(link);
            other.fill("id=form:password", "steel after concrete");
            other.click("id=form:go");
            other.waitForURL("**/" + account.slug + "/");
            other.navigate(link);
            assertThat(other.locator("id=form:password").count()).isZero();
            page.navigate(page.url());
            assertThat(page.url()).contains("/sign-in");
        }
    }

    private static void follow(Page page, String link, String picture) {
        page.click(".cw-frame a:visible:has-text(\"" + link + "\")");
        page.waitForLoadState();
        Pages.keep(page, picture);
    }

    private static String printed(String pattern) {
        return Product.shown().stream()
                .map(Pattern.compile(pattern)::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
