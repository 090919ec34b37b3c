package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In whose words pages are written, and how their reader changes that. */
class WordsOfPagesTest {
    private static final Texts QUEBEC_OWNER = Texts.in(new DictionaryName(Language.FR, Market.CA, PointOfView.OWNER));
    private static final Texts AMERICAN =
            Texts.in(new DictionaryName(Language.EN, Market.US, PointOfView.GENERAL_CONTRACTOR));

    private final BlackBox product = BlackBox.micro();

    @BeforeEach
    void nobody_has_failed_before() {
        SomeAccount.forgetFailures();
    }

    @Test
    void whoever_switches_in_the_header_reads_the_same_page_in_the_words_chosen() {
        SomeAccount account = SomeAccount.fresh();
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.navigate("/sign-in?continue=/" + account.slug + "/claims%3Fq=K%2B1%2526%25C3%25A9");
            page.fill("id=form:email", account.email);
            page.fill("id=form:password", SomeAccount.PASSWORD);
            page.click("id=form:signIn");
            page.waitForURL("**/claims**");
            assertWords(page, AMERICAN);
            String search = page.inputValue("main input[name=q]");
            choose(page, "CA", "OWNER", "FR");
            assertWords(page, QUEBEC_OWNER);
            assertThat(page.inputValue("main input[name=q]")).isEqualTo(search);
            Pages.keep(page, "claims-in-french");
            choose(page, "", "", "");
            assertWords(page, AMERICAN);
        }
    }

    @Test
    void a_page_about_a_project_is_in_its_words_from_the_first_to_the_last() {
        SomeAccount account = SomeAccount.fresh();
        UUID project = account.project("fr", "CA", "OWNER");
        Visit visit = new Visit();
        visit.signIn(account);
        String page = visit.get("/" + account.slug + "/projects/" + project).body();
        assertThat(page)
                .contains("lang=\"fr-CA\"", QUEBEC_OWNER.say("contracts.title"), QUEBEC_OWNER.say("overview.empty"))
                .doesNotContain(AMERICAN.say("contracts.title"));
        assertThat(visit.get("/" + account.slug + "/projects").body())
                .contains("lang=\"en-US\"", AMERICAN.say("claims.title"));
    }

    @Test
    void a_page_that_is_not_there_is_missed_in_the_words_of_whoever_looked() {
        SomeAccount account = SomeAccount.fresh();
        Visit visit = new Visit();
        visit.signIn(account);
        account.speaks("fr");
        for (String address : List.of("/api/nope", "/api/", "/api/v2/x", "/zzz/projects", "/" + account.slug + "/no")) {
            HttpResponse<String> missed = visit.get(address);
            assertThat(missed.statusCode()).as(address).isEqualTo(404);
            assertThat(missed.body()).as(address).contains("lang=\"fr-CA\"");
            assertThat(missed.body()).as(address).contains(QUEBEC_OWNER.say("error.missing.title"));
        }
        assertThat(product.get("/api/nope", "Accept-Language", "fr").body()).contains("lang=\"fr-CA\"");
    }

    @Test
    void a_glossary_finds_a_concept_by_the_word_of_another_market() {
        SomeAccount account = SomeAccount.fresh();
        Visit visit = new Visit();
        visit.signIn(account);
        String glossary = "/" + account.slug + "/glossary?beside=fr-CA&as=owner&q=";
        assertThat(visit.get(glossary + "HOLDBACK").body())
                .contains(
                        QUEBEC_OWNER.dictionary().say("retainage", ""),
                        AMERICAN.dictionary().say("retainage", ""))
                .doesNotContain(AMERICAN.say("glossary.claim"));
        assertThat(visit.get(glossary + "%C3%A9ntrepos%C3%A9").body())
                .contains(QUEBEC_OWNER.dictionary().say("storedMaterials", ""));
        assertThat(visit.get(glossary + "%3Cb%3Ezz").body())
                .contains(AMERICAN.say("glossary.notFound", Map.of("words", "&lt;b&gt;zz")));
    }

    @Test
    void a_glossary_repeats_no_address_at_any_length_and_says_which_words_it_does_not_know() {
        SomeAccount account = SomeAccount.fresh();
        Visit visit = new Visit();
        visit.signIn(account);
        String glossary = "/" + account.slug + "/glossary?q=";
        assertThat(visit.get(glossary + "x".repeat(3000)).body())
                .contains("x".repeat(100))
                .doesNotContain("x".repeat(101));
        Map<String, String> facts = Map.of(
                "code", "xx-YY", "dictionary", AMERICAN.say("languageName.en") + " · " + AMERICAN.word(Market.CA));
        assertThat(visit.get(glossary + "&beside=xx-YY").body()).contains(AMERICAN.say("glossary.unknownWords", facts));
        assertThat(visit.get(glossary + "&beside=fr-CA").body()).doesNotContain("xx-YY");
    }

    @Test
    void whoever_is_not_known_yet_is_spoken_to_as_the_browser_asks_until_another_language_is_chosen() {
        String page = "/sign-in?continue=/a/projects";
        assertThat(product.get(page, "Accept-Language", "de, fr;q=0.9, en;q=0.8")
                        .body())
                .contains("lang=\"fr-CA\"", QUEBEC_OWNER.say("signIn.password"));
        HttpResponse<String> chosen = product.get(page + "&lang=en", "Accept-Language", "fr");
        assertThat(chosen.headers().firstValue("Location")).contains(page);
        assertThat(chosen.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("language=en", "SameSite=Lax", "HttpOnly"));
        assertThat(product.get(page, "Accept-Language", "fr", "Cookie", "language=en")
                        .body())
                .contains("lang=\"en", AMERICAN.say("signIn.password"));
    }

    @Test
    void a_language_leads_to_no_other_site() {
        HttpResponse<String> answer = product.get("//elsewhere.example/sign-in/%2e%2e?lang=fr");
        assertThat(answer.headers().firstValue("Location").orElse("/")).doesNotContain("elsewhere.example?");
        assertThat(answer.headers().firstValue("Location").orElse("/")).doesNotStartWith("//");
    }

    @Test
    void what_is_missing_in_a_form_is_said_at_its_field_in_the_language_of_the_page() {
        SomeAccount account = SomeAccount.fresh();
        Visit visit = new Visit();
        visit.signIn(account);
        String keys = "/" + account.slug + "/settings/api-keys";
        String answer = visit.send(
                        visit.get(keys).body(),
                        keys,
                        "form",
                        "form:name",
                        "",
                        "form:expiresOn",
                        "soon",
                        "form:create",
                        "")
                .body();
        assertThat(answer)
                .contains(AMERICAN.say("validation.required", Map.of("label", AMERICAN.say("apiKeys.name"))))
                .contains(AMERICAN.say("validation.required", Map.of("label", AMERICAN.say("apiKeys.scopes"))))
                .contains(AMERICAN.say(
                        "validation.notADate",
                        Map.of("label", AMERICAN.say("apiKeys.expiresOn"), "example", "2026-05-31")));
    }

    @Test
    void what_a_component_refuses_is_said_with_our_own_sentence() {
        SomeAccount account = SomeAccount.fresh();
        Visit visit = new Visit();
        visit.signIn(account);
        String keys = "/" + account.slug + "/settings/api-keys";
        String answer = visit.send(visit.get(keys).body(), keys, "words", "words:market", "MARS", "words:choose", "")
                .body();
        assertThat(answer)
                .contains(AMERICAN.say(
                        "faces.jakarta.faces.converter.EnumConverter.ENUM",
                        Map.of("label", AMERICAN.say("frame.words"), "typed", "MARS")));
    }

    private static void choose(Page page, String market, String pointOfView, String language) {
        page.click("summary:has(.cw-long)");
        page.selectOption("id=words:market", market);
        page.selectOption("id=words:pointOfView", pointOfView);
        page.selectOption("id=words:language", language);
        page.click("id=words:choose");
        page.waitForLoadState();
    }

    private static void assertWords(Page page, Texts texts) {
        assertThat(page.getAttribute("html", "lang")).isEqualTo(texts.locale().toLanguageTag());
        assertThat(page.title()).startsWith(texts.say("claims.title"));
    }
}
