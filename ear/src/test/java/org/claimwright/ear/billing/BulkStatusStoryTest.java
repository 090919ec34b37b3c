package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.fixture.office.Program;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of many at once: what changes, what does not and why, and nothing twice. */
@Order(7)
class BulkStatusStoryTest {
    private static final String RESULT = "#list\\:bulk a.cw-button:not(.cw-second)";

    private final Pages pages = Pages.micro();
    private final Page page = pages.tab();

    @AfterEach
    void close() {
        pages.close();
    }

    private static Texts texts(String language, String market) {
        return Texts.in(
                new DictionaryName(Language.of(language), Market.valueOf(market), PointOfView.GENERAL_CONTRACTOR));
    }

    @ParameterizedTest
    @CsvSource({"US, en, 1280", "CA, fr, 390"})
    void each_one_changes_or_says_why_it_does_not(String market, String language, int width) {
        Texts texts = texts(language, market);
        Office office = Office.of(market, "GENERAL_CONTRACTOR", language);
        office.period();
        List<String> claims = fourInDifferentStates(office);
        page.setViewportSize(width, 900);
        office.open(page, office.tool() + "?period=any");
        foresee("APPROVED");
        Pages.keep(page, "bulk-foreseen-" + language);
        assertThat(page.locator("id=list:bulk").textContent())
                .contains(texts.say("bulk.changes", Map.of("count", 3, "chosen", 4)))
                .contains(texts.say("bulk.already", Map.of("count", 1)), "SC-4-01");
        office.become(claims.get(1), "REVISE_AND_RESUBMIT");
        page.click("id=list:go");
        page.waitForSelector(RESULT);
        Pages.keep(page, "bulk-done-" + language);
        assertTold(texts);
        assertThat(claims.stream().map(claim -> status(office, claim)))
                .containsExactly("APPROVED", "REVISE_AND_RESUBMIT", "UNDER_REVIEW", "APPROVED");
        assertThat(page.locator("id=list:rows >> .cw-status-APPROVED").count()).isEqualTo(2);
        page.click(RESULT);
        page.waitForURL("**period=any");
    }

    // one as it should be, one that a colleague will change, one that bills too much, one that is approved already
    private static List<String> fourInDifferentStates(Office office) {
        String good = office.submitted(office.subcontract("Concrete"));
        String taken = office.submitted(office.subcontract("Drywall"));
        String tooMuch = office.claimOn(office.subcontract("Roofing"));
        office.type(tooMuch, "[{'line':'001','work':'20000.01'}]");
        office.submit(tooMuch);
        String approved = office.submitted(office.subcontract("Steel"));
        office.become(approved, "APPROVED");
        office.refuseOverBilling();
        return List.of(good, taken, tooMuch, approved);
    }

    private void assertTold(Texts texts) {
        assertThat(page.locator("id=list:bulk").textContent())
                .contains(texts.say("bulk.changed", Map.of("count", 1, "status", texts.say("ClaimStatus.APPROVED"))))
                .contains(texts.say("bulk.failed", Map.of("count", 2)), texts.say("bulk.already", Map.of("count", 1)));
        assertThat(page.locator("#list\\:bulk li").allTextContents())
                .anySatisfy(line -> assertThat(line).isEqualTo("SC-1-01"))
                .anySatisfy(line -> assertThat(line).isEqualTo("SC-2-01: " + texts.say("bulk.stale")))
                .anySatisfy(line -> assertThat(line).startsWith("SC-3-01: ").contains("001"));
    }

    @Test
    void nothing_is_done_twice_and_a_change_is_taken_back_as_it_was_made() {
        Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");
        office.period();
        String claim = office.submitted(office.subcontract("Concrete"));
        office.open(page, office.tool() + "?status=under_review");
        foresee("APPROVED");
        Request sent = page.waitForRequest("**/billing*", () -> page.click("id=list:go"));
        // what changed is no longer among what the address asks for, and is told all the same
        page.waitForSelector(RESULT);
        int version = Program.version(office.read(claim));

        again(sent);
        page.reload();
        assertThat(page.locator("id=bulkHead").count() + page.locator(RESULT).count())
                .isZero();
        again(sent);
        assertThat(Program.version(office.read(claim))).isEqualTo(version);
        assertThat(status(office, claim)).isEqualTo("APPROVED");

        page.navigate("/" + office.slug() + office.tool());
        foresee("UNDER_REVIEW");
        page.click("id=list:go");
        page.waitForSelector(RESULT);
        assertThat(status(office, claim)).isEqualTo("UNDER_REVIEW");
        page.navigate("/" + office.slug() + "/claims/" + claim + "?tab=history");
        assertThat(page.locator(".cw-history").innerText().split("All of it agreed", -1))
                .hasSize(3);
    }

    // the same request, as after a lost answer or from a page that was left open
    private void again(Request sent) {
        page.request()
                .fetch(
                        sent.url(),
                        RequestOptions.create()
                                .setMethod("POST")
                                .setHeader("Content-Type", sent.headers().get("content-type"))
                                .setHeader("Faces-Request", "partial/ajax")
                                .setData(sent.postData()));
    }

    @Test
    void whoever_picked_nothing_is_told_so() {
        Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");
        office.period();
        String claim = office.submitted(office.subcontract("Concrete"));
        office.open(page, office.tool() + "?period=any");
        page.check("input[name=claim]");
        // the page offers no button while nothing is picked, but what is sent may still say so
        page.evaluate("() => document.querySelector('input[name=claim]').value = 'nothing'");
        page.selectOption("id=list:status", "APPROVED");
        page.click("id=list:foresee");
        assertThat(page.waitForSelector("#messages li").innerText())
                .isEqualTo(texts("en", "US").say("bulk.none"));
        assertThat(status(office, claim)).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void one_that_a_later_one_builds_on_stays_and_says_so() {
        Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");
        String contract = office.subcontract("Concrete");
        String first = office.claimIn(office.periodBefore(), contract);
        office.submit(first);
        office.become(first, "APPROVED");
        String second = office.claimIn(office.period(), contract);
        office.open(page, office.tool() + "?period=any");
        foresee("UNDER_REVIEW");
        page.click("id=list:go");
        page.waitForSelector(RESULT);
        page.click("#list\\:bulk summary >> nth=-1");
        Pages.keep(page, "bulk-overtaken");
        assertThat(page.locator("id=list:bulk").innerText())
                .contains(texts("en", "US").say("bulk.overtaken", Map.of("count", 1)), "SC-1-01");
        assertThat(List.of(status(office, first), status(office, second))).containsExactly("APPROVED", "UNDER_REVIEW");
    }

    @Test
    void whoever_may_not_is_offered_nothing_and_changes_nothing() {
        Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");
        office.period();
        String contract = office.openToAll(office.subcontract("Concrete"));
        String claim = office.submitted(contract);
        for (String level : List.of("READ_ONLY", "STANDARD")) {
            page.context().clearCookies();
            office.enter(page, office.colleague(level), office.tool() + "?period=any");
            assertThat(page.locator("tbody a[href$='/claims/" + claim + "']").count())
                    .isEqualTo(1);
            assertThat(page.locator("input[type=checkbox], [data-bulk]").count())
                    .isZero();
            assertThat(forged(claim)).contains("SC-1-01").doesNotContain("bulkHead");
        }
        page.context().clearCookies();
        office.enter(page, office.contact(contract, "en", "US", "GENERAL_CONTRACTOR"), "/");
        assertThat(page.navigate("/" + office.slug() + office.tool() + "?period=any")
                        .status())
                .isEqualTo(404);
        assertThat(status(office, claim)).isEqualTo("UNDER_REVIEW");
    }

    // what an administrator's page would send
    private String forged(String claim) {
        return (String) page.evaluate(
                """
                async claim => {
                  const body = new URLSearchParams(new FormData(document.getElementById('list')));
                  for (const [name, value] of [['claim', claim], ['list:status', 'APPROVED'], ['list:foresee', ''], ['list:go', '']])
                    body.append(name, value);
                  return (await fetch(location, { method: 'POST', body })).text();
                }
                """,
                claim);
    }

    private void foresee(String status) {
        page.locator("input[name=claim]").all().forEach(Locator::check);
        page.selectOption("id=list:status", status);
        page.fill("id=list:remark", "All of it agreed");
        page.click("id=list:foresee");
        page.waitForSelector("id=bulkHead");
    }

    private static String status(Office office, String claim) {
        return office.read(claim).replaceAll("(?s).*?\"status\" ?: ?\"(\\w+)\".*", "$1");
    }
}
