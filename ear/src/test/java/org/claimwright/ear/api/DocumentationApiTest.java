package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationApiTest {
    private static final Texts ENGLISH = Texts.in(Locale.US);
    private static final Texts FRENCH = Texts.in(Locale.CANADA_FRENCH);

    private final BlackBox product = BlackBox.micro();

    @Test
    void the_document_is_read_without_a_key_in_both_forms() {
        assertThat(product.get("/api/v1/openapi.yaml").body()).startsWith("openapi: 3.1.0");
        assertThat(new Reply(product.get("/api/v1/openapi.json")).at("/openapi"))
                .isEqualTo("3.1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "'',en-GB,en-GB,payment application",
        "'',fr-CA,fr-CA,facture",
        "?language=fr,en-GB,fr-CA,facture",
        "?language=en,fr,en-CA,progress claim",
        "'',de,en-US,invoice"
    })
    void the_document_is_told_as_the_reader_asks(String query, String asks, String language, String words) {
        for (String path : List.of("/openapi.yaml", "/openapi.json", "/docs", "/problems/claim-exists")) {
            var answer = product.get("/api/v1" + path + query, "Accept-Language", asks);
            assertThat(answer.headers().firstValue("Content-Language")).as(path).hasValue(language);
        }
        Reply document = new Reply(product.get("/api/v1/openapi.json" + query, "Accept-Language", asks));
        assertThat(document.at("/paths/~1progress-claims~1{id}/delete/summary")).contains(words);
        assertThat(product.get("/api/v1/docs" + query, "Accept-Language", asks).body())
                .contains("<html lang=\"" + language + "\">");
    }

    @Test
    void whoever_has_a_key_reads_the_document_in_the_words_they_chose() {
        Partner partner = TestAccounts.anAccount("en", "AU", "OWNER");
        assertThat(partner.get("/openapi.json").at("/info/summary")).startsWith("Progress claims");
        assertThat(partner.get("/problems/claim-exists").response().body()).contains("<html lang=\"en-AU\">");
    }

    @Test
    void who_keeps_the_document_is_told_that_it_is_still_the_same() {
        for (String path : List.of("/openapi.yaml", "/openapi.json", "/docs")) {
            Reply first = new Reply(product.get("/api/v1" + path));
            var again = product.get("/api/v1" + path, "If-None-Match", first.tag());
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            var french = product.get("/api/v1" + path + "?language=fr", "If-None-Match", first.tag());
            assertThat(french.statusCode()).as(path).isEqualTo(200);
        }
        new Reply(product.get("/api/v1/docs?lang=fr")).refuses(400, "unknown-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "5", "\"a", "W/\"", "\"a\",,\"b\"", "*, x"})
    void a_condition_that_names_no_tag_is_none(String condition) {
        for (String path : List.of("/openapi.yaml", "/openapi.json", "/docs")) {
            var answer = product.get("/api/v1" + path, "If-None-Match", condition);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void the_page_about_a_problem_is_there_in_french(Problem problem) {
        var page = product.get("/api/v1/problems/" + problem.code() + "?language=fr");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"fr-CA\">").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void the_type_of_every_problem_leads_to_a_page_about_it(Problem problem) {
        var page = product.get("/api/v1/problems/" + problem.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<code>" + problem.code() + "</code>").doesNotContain("{");
    }

    @Test
    void the_page_to_browse_it_on_mixes_no_two_languages() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.navigate("/api/v1/docs?language=fr");
            page.locator(".opblock-summary-control").first().click();
            page.locator(".try-out__btn").first().click();
            page.locator(".btn.execute").waitFor();
            page.locator(".btn.authorize").first().click();
            page.locator(".auth-container").waitFor();
            Pages.keep(page, "api-docs-french");
            assertThat(page.locator(".btn.execute").innerText()).isEqualTo(FRENCH.say("api.docs.execute"));
            List<String> shown =
                    page.locator("#api").innerText().lines().map(String::strip).toList();
            assertThat(shown).doesNotContainAnyElementsOf(englishLabels());
        }
    }

    private static List<String> englishLabels() {
        return ENGLISH.keys().stream()
                .filter(key -> key.startsWith("api.docs."))
                .filter(key -> !ENGLISH.say(key).equals(FRENCH.say(key)))
                .map(ENGLISH::say)
                .toList();
    }

    @Test
    void the_document_can_be_browsed_and_nothing_on_the_page_breaks_its_policy() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
            page.onPageError(complaints::add);
            page.navigate("/api/v1/docs");
            page.getByText("Types figures into lines").waitFor();
            Pages.keep(page, "api-docs");
            assertThat(complaints).noneMatch(complaint -> complaint.startsWith("error"));
        }
    }
}
