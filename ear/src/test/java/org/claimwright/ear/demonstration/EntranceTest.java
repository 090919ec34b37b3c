package org.claimwright.ear.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.Pages;
import org.claimwright.ear.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-ins of the demonstration are for whoever sits at the machine, and for nobody else. */
class EntranceTest {
    private static final URI PRODUCT = URI.create(Product.address());
    private static String password;

    @BeforeAll
    static void all_are_loaded() {
        password = Demonstration.shown(Demonstration.OWNER).password();
    }

    @Test
    void one_click_brings_each_person_in() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.navigate("/sign-in");
            Pages.keep(page, "demonstration-sign-in");
            assertThat(page.locator(".cw-entrances li").count()).isGreaterThan(10);
            page.click(entrance("marc-andre@rive-claire.example"));
            page.waitForURL("**/societe-immobiliere-rive-claire/");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("fr-CA");
        }
    }

    @Test
    void one_sign_in_opens_both_firms_that_a_contact_bills() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.navigate("/sign-in");
            page.click(entrance("camille@pieux-saint-laurent.example"));
            page.waitForURL("**/kestrel-civil-works/");
            assertThat(page.content()).contains("SC-211");
            page.navigate("/societe-immobiliere-rive-claire/");
            assertThat(page.content()).contains("CT-002").doesNotContain("SC-211");
        }
    }

    private static String entrance(String email) {
        return ".cw-entrances li:has-text(\"" + email + "\") input[type=submit] >> nth=0";
    }

    @Test
    void they_are_shown_to_a_browser_on_the_same_machine() throws IOException {
        assertThat(signInPage("HTTP/1.1", "localhost:" + PRODUCT.getPort())).contains(password);
        assertThat(signInPage("HTTP/1.1", PRODUCT.getAuthority())).contains(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 203.0.113.7",
                "X-Forwarded-Host: billing.example",
                "Forwarded: for=203.0.113.7",
                "Via: 1.1 proxy",
                "X-Real-IP: 203.0.113.7",
                "Origin: https://billing.example"
            })
    void they_are_not_shown_to_whom_a_proxy_speaks_for(String header) throws IOException {
        assertThat(signInPage("HTTP/1.1", PRODUCT.getAuthority(), header))
                .contains("form:password")
                .doesNotContain(password, "cw_", "morgan@");
    }

    @Test
    void they_are_not_shown_under_another_name_or_to_an_old_proxy() throws IOException {
        for (String page :
                List.of(signInPage("HTTP/1.1", "billing.example"), signInPage("HTTP/1.0", PRODUCT.getAuthority()))) {
            assertThat(page).contains("form:password").doesNotContain(password, "cw_", "morgan@");
        }
    }

    // by hand, since clients of HTTP do not let anybody choose the name they ask for
    private static String signInPage(String protocol, String host, String... headers) throws IOException {
        try (Socket socket = new Socket(PRODUCT.getHost(), PRODUCT.getPort())) {
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            String request =
                    "GET /sign-in " + protocol + "\r\nHost: " + host + "\r\n" + more + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
