package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.terminology.Dictionaries;
import org.claimwright.core.terminology.DictionaryName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminologyApiTest {
    private static final Partner PARTNER = TestAccounts.anAccount();

    static List<DictionaryName> dictionaries() {
        return DictionaryName.all();
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void every_dictionary_is_given_whole(DictionaryName name) {
        Reply reply = PARTNER.get("/terminology?market=%s&pointOfView=%s&language=%s"
                        .formatted(
                                name.market(),
                                name.pointOfView(),
                                name.language().code()))
                .ok();
        assertThat(reply.at("/dictionary")).isEqualTo(name.code());
        assertThat(reply.header("Content-Language")).isEqualTo(name.locale().toLanguageTag());
        assertThat(reply.json().path("concepts"))
                .hasSameSizeAs(Dictionaries.named(name).concepts())
                .allSatisfy(concept -> {
                    boolean exists = concept.path("exists").asBoolean();
                    assertThat(concept.path("forms").isEmpty())
                            .as(concept.toString())
                            .isEqualTo(!exists);
                });
        assertThat(concept(reply, "claim").path("forms").path("indefinite").asText())
                .isEqualTo(Dictionaries.named(name).say("claim", "indef"));
    }

    @Test
    void a_french_noun_has_its_gender_and_its_contractions() {
        JsonNode order = concept(PARTNER.get("/terminology?language=fr").ok(), "changeOrder");
        assertThat(order.path("gender").asText()).isEqualTo("m");
        assertThat(order.path("elides").asBoolean()).isTrue();
        JsonNode forms = order.path("forms");
        assertThat(forms.path("of").asText()).isEqualTo("d’ordre de changement");
        assertThat(forms.path("ofDefinite").asText()).isEqualTo("de l’ordre de changement");
        assertThat(forms.path("demonstrative").asText()).isEqualTo("cet ordre de changement");
        assertThat(forms.path("toDefiniteMany").asText()).isEqualTo("aux ordres de changement");
    }

    @Test
    void what_a_market_does_not_have_and_what_has_no_plural_says_so() {
        Reply british = PARTNER.get("/terminology?market=GB").ok();
        assertThat(concept(british, "lien").path("exists").asBoolean()).isFalse();
        Reply american = PARTNER.get("/terminology").ok();
        assertThat(concept(american, "retainage").path("countability").asText()).isEqualTo("MASS");
        assertThat(concept(american, "retainage").path("forms").has("many")).isFalse();
        assertThat(concept(american, "bill").path("forms").path("participle").asText())
                .isEqualTo("billed");
        assertThat(concept(american, "taxInvoice").path("locked").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en,US,GENERAL_CONTRACTOR,en-US/gc",
        "en,CA_US,OWNER,en-CA-US/owner",
        "fr,CA,SPECIALTY_CONTRACTOR,fr-CA/sc",
        "en,NZ,SPECIALTY_CONTRACTOR,en-NZ/sc"
    })
    void without_parameters_it_is_the_dictionary_of_the_caller(
            String language, String market, String pointOfView, String code) {
        Partner account = TestAccounts.anAccount(language, market, pointOfView);
        assertThat(account.get("/terminology").at("/dictionary")).isEqualTo(code);
        String person = PARTNER.post(
                        "/people",
                        "{'name':'Kim','email':'%s@x.example','language':'%s','market':'%s','pointOfView':'%s'}"
                                .formatted(UUID.randomUUID(), language, market, pointOfView))
                .ok()
                .id();
        Partner chosen = TestAccounts.keyOf(PARTNER, person, "READ");
        assertThat(chosen.get("/terminology").at("/dictionary")).isEqualTo(code);
        assertThat(chosen.get("/terminology?market=GB&language=en").at("/market"))
                .isEqualTo("GB");
    }

    @Test
    void who_keeps_it_is_told_that_it_is_still_the_same() {
        Reply first = PARTNER.get("/terminology").ok();
        assertThat(first.tag()).startsWith("\"");
        Reply again = PARTNER.get("/terminology", "If-None-Match", first.tag());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(again.tag()).isEqualTo(first.tag());
        Reply other = PARTNER.get("/terminology?market=AU", "If-None-Match", first.tag());
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.tag()).isNotEqualTo(first.tag());
        assertThat(PARTNER.get("/terminology", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"market=us", "market=CA-US", "market=FR", "language=de", "language=EN", "pointOfView=gc"})
    void codes_that_are_not_known_are_refused(String query) {
        Reply refused = PARTNER.get("/terminology?" + query).refuses(400, "bad-parameter");
        assertThat(refused.at("/parameter")).isEqualTo(query.split("=")[0]);
        assertThat(refused.at("/known")).isNotBlank();
    }

    @Test
    void parameters_that_are_not_known_are_refused_and_so_is_nobody() {
        PARTNER.get("/terminology?dictionary=en-US").refuses(400, "unknown-parameter");
        new Partner(null, null, "none").get("/terminology").refuses(401, "not-signed-in");
    }

    @ParameterizedTest
    @CsvSource({"/projects", "/companies", "/people"})
    void canada_with_the_words_of_the_united_states_is_kept_wherever_a_market_is(String collection) {
        Map<String, String> bodies = Map.of(
                "/projects", Job.aProject(),
                "/companies", "{'name':'Keel'}",
                "/people", "{'name':'Kim','email':'%s@x.example'}".formatted(UUID.randomUUID()));
        Reply made = PARTNER.post(collection, bodies.get(collection).replaceAll("}$", ",'market':'CA_US'}"))
                .ok();
        Reply read = PARTNER.get(collection + "/" + made.id()).ok();
        assertThat(read.at("/market")).isEqualTo("CA_US");
        Reply changed = PARTNER.patch(collection + "/" + made.id(), "{'market':'CA'}", read)
                .ok();
        assertThat(changed.at("/market")).isEqualTo("CA");
        PARTNER.patch(collection + "/" + made.id(), "{'market':'CA-US'}", changed)
                .refuses(422, "unknown-code", "/market");
    }

    private static JsonNode concept(Reply dictionary, String id) {
        for (JsonNode concept : dictionary.json().path("concepts")) {
            if (concept.path("id").asText().equals(id)) {
                return concept;
            }
        }
        throw new AssertionError(id);
    }
}
