package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Action;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that says "not here" or "not you" speaks to its reader as the page would have that was asked for. */
class WordsOfErrorPagesTest {
    private static final Texts AMERICAN =
            Texts.in(new DictionaryName(Language.EN, Market.US, PointOfView.GENERAL_CONTRACTOR));
    private static final Texts BRITISH = Texts.in(new DictionaryName(Language.EN, Market.GB, PointOfView.OWNER));
    private static final Texts QUEBEC = Texts.in(new DictionaryName(Language.FR, Market.CA, PointOfView.OWNER));

    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");
    private final String bill = "/contracts/" + office.openToAll(office.subcontract("Concrete")) + "/bill";
    private final String reader = office.colleague("READ_ONLY");
    private final Visit visit = new Visit();

    @BeforeEach
    void comes_in() {
        visit.signIn("/sign-in", reader, Office.PASSWORD);
    }

    private HttpResponse<String> get(String path) {
        return visit.get("/" + office.slug() + path);
    }

    private void assertMissed(Texts texts, String path) {
        HttpResponse<String> missed = get(path);
        assertThat(missed.statusCode()).as(path).isEqualTo(404);
        assertThat(missed.body())
                .as(path)
                .contains(tag(texts), texts.say("error.missing.title"), texts.say("claims.title"));
    }

    private void assertDenied(Texts texts, String path, Action action) {
        HttpResponse<String> denied = get(path);
        assertThat(denied.statusCode()).as(path).isEqualTo(403);
        assertThat(denied.body())
                .as(path)
                .contains(tag(texts), texts.say("error.denied.title"))
                .contains(texts.detail(Problem.NOT_ALLOWED, Map.of("action", action, "who", action.who())));
    }

    private static String tag(Texts texts) {
        return "lang=\"" + texts.locale().toLanguageTag() + "\"";
    }

    @Test
    void whoever_chose_words_is_told_in_them() {
        assertDenied(AMERICAN, bill, Action.BILL);
        office.speaks(reader, "en", "GB", "OWNER");
        assertDenied(BRITISH, bill, Action.BILL);
        assertDenied(BRITISH, "/settings/account", Action.MANAGE_ACCOUNT);
        assertMissed(BRITISH, "/nothing");
        assertMissed(BRITISH, "/claims/" + UUID.randomUUID());
        office.speaks(reader, "fr", "CA", "OWNER");
        assertDenied(QUEBEC, bill, Action.BILL);
        assertMissed(QUEBEC, "/contracts/none/bill");
    }

    @Test
    void whoever_chose_none_is_told_in_those_of_the_project_where_the_page_is_about_one() {
        office.speaks("fr", "CA", "OWNER");
        assertDenied(QUEBEC, bill, Action.BILL);
        assertDenied(QUEBEC, "/projects/" + office.project() + "/settings", Action.MANAGE_PROJECT);
        assertDenied(AMERICAN, "/settings/account", Action.MANAGE_ACCOUNT);
        assertMissed(AMERICAN, "/nothing");
    }

    @Test
    void whoever_is_not_known_chooses_a_language_on_the_page_that_is_not_there() {
        BlackBox product = BlackBox.micro();
        assertThat(product.get("/api/nope", "Accept-Language", "fr-CA").body())
                .contains(QUEBEC.say("error.missing.title"), "href=\"?lang=en\"");
        HttpResponse<String> chosen = product.get("/api/nope?lang=en", "Accept-Language", "fr-CA");
        assertThat(chosen.headers().firstValue("Location")).contains("/api/nope");
        assertThat(product.get("/api/nope", "Accept-Language", "fr-CA", "Cookie", "language=en")
                        .body())
                .contains(AMERICAN.say("error.missing.title"))
                .doesNotContain(QUEBEC.say("error.missing.title"));
    }
}
