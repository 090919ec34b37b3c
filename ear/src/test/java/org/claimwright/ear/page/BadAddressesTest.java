package org.claimwright.ear.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** Anybody may have written an address: whatever it says leads to a page, never to an error of ours. */
class BadAddressesTest {
    private static final Texts TEXTS =
            Texts.in(new DictionaryName(Language.EN, Market.US, PointOfView.GENERAL_CONTRACTOR));
    private static final List<String> BAD = List.of(
            "zzz",
            "-1",
            "0",
            "999999",
            "99999999999999999999",
            "%00",
            "%27%3B--",
            "%3Cscript%3E",
            "%F0%9F%92%A9",
            "00000000-0000-0000-0000-000000000000",
            "any%2C%2C-",
            "x".repeat(2_000));

    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");

    @Test
    void nothing_in_an_address_breaks_a_page() {
        office.period();
        String contract = office.subcontract("Concrete");
        String claim = "/claims/" + office.submitted(contract);
        SoftAssertions findings = new SoftAssertions();
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/");
            places("/contracts/" + contract, claim).forEach(place -> BAD.stream()
                    .filter(bad -> !isTurnedAway(place, bad))
                    .forEach(bad -> check(page, place.formatted(bad), findings)));
        }
        findings.assertAll();
    }

    @Test
    void a_slash_too_many_leads_to_the_page_without_it() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/");
            String tool = "/" + office.slug() + office.tool();
            assertThat(page.navigate(tool + "/?tab=periods").status()).isEqualTo(200);
            assertThat(page.url()).endsWith(tool + "?tab=periods");
            assertThat(page.navigate("/" + office.slug() + "/nowhere/").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_contact_meets_no_failure_on_any_page_of_the_office() {
        office.period();
        String contract = office.subcontract("Concrete");
        String claim = "/claims/" + office.submitted(contract);
        String contact = office.contact(contract, "en", "US", "GENERAL_CONTRACTOR");
        SoftAssertions findings = new SoftAssertions();
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.enter(page, contact, "/");
            places("/contracts/" + contract, claim)
                    .map(place -> place.replaceFirst("\\?.*", "").formatted("x"))
                    .distinct()
                    .forEach(place -> {
                        APIResponse answer = page.request().get("/" + office.slug() + place);
                        findings.assertThat(answer.status()).as(place).isIn(200, 403, 404);
                        answer.dispose();
                    });
        }
        findings.assertAll();
    }

    @Test
    void a_page_after_the_last_one_shows_the_last() {
        office.period();
        String contract = office.subcontract("Concrete");
        office.submitted(contract);
        List<String> lists = List.of(
                "/directory/companies",
                "/projects",
                office.tool() + "?period=any",
                "/projects/" + office.project() + "/contracts",
                "/contracts/" + contract + "?tab=history");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/");
            for (String list : lists) {
                page.navigate("/" + office.slug() + list + (list.contains("?") ? "&" : "?") + "page=999");
                assertThat(page.locator("main tbody tr").count()).as(list).isPositive();
                assertThat(page.locator(".cw-empty").count()).as(list).isZero();
            }
        }
    }

    @Test
    void what_cannot_be_done_any_more_shows_the_claim_and_says_so() {
        office.period();
        String claim = office.submitted(office.subcontract("Concrete"));
        office.become(claim, "APPROVED");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/claims/" + claim + "?act=review");
            assertThat(page.locator(".cw-note").innerText()).isEqualTo(TEXTS.say("workflow.tooLate"));
            assertThat(page.locator(".cw-tabs a[aria-current]").count()).isEqualTo(1);
            office.become(claim, "UNDER_REVIEW");
            page.reload();
            assertThat(page.locator("id=review").count()).isEqualTo(1);
            assertThat(page.locator(".cw-note, .cw-tabs").count()).isZero();
        }
    }

    // the server itself answers 400 to a path with a NUL in it
    private static boolean isTurnedAway(String place, String bad) {
        return bad.equals("%00") && !place.contains("?");
    }

    private void check(Page page, String address, SoftAssertions findings) {
        APIResponse answer = page.request().get("/" + office.slug() + address);
        findings.assertThat(answer.status()).as(address).isIn(200, 404);
        findings.assertThat(answer.text())
                .as(address)
                .contains("</html>")
                .doesNotContain("<script>", TEXTS.say("error.failure.title"));
        answer.dispose();
    }

    private Stream<String> places(String contract, String claim) {
        String project = "/projects/" + office.project();
        return Stream.of(ofTheTool(project), ofClaim(claim), ofContracts(project, contract), ofLists(project), others())
                .flatMap(all -> all);
    }

    private static Stream<String> ofTheTool(String project) {
        String tool = project + "/billing?";
        Stream<String> filters = Stream.of(
                        "tab", "period", "status", "company", "kind", "q", "group", "sort", "columns", "page", "menu")
                .map(part -> tool + "period=any&" + part + "=%s");
        return Stream.concat(
                filters,
                Stream.of(
                        tool + "tab=periods&edit=%s",
                        tool + "tab=periods&edit=new&kind=%s",
                        project + "/documents?claims=%s",
                        project + "/documents?tab=%s"));
    }

    private static Stream<String> ofClaim(String claim) {
        return Stream.of(
                        "?tab=%s",
                        "?act=%s",
                        "?done=%s",
                        "?tab=detail&group=%s",
                        "?tab=history&page=%s",
                        "?tab=versions&before=%s",
                        "?tab=versions&after=%s",
                        "/upload?file=%s",
                        "/upload?show=%s")
                .map(claim::concat);
    }

    private static Stream<String> ofContracts(String project, String contract) {
        return Stream.of(
                contract + "?tab=%s",
                contract + "?tab=history&page=%s",
                contract + "/bill?period=%s",
                contract + "/upload?file=%s",
                project + "/contracts?kind=%s",
                project + "/contracts?status=%s",
                project + "/contracts/new?kind=%s");
    }

    private static Stream<String> ofLists(String project) {
        return Stream.of(
                        "/search",
                        "/projects",
                        "/claims",
                        "/directory/companies",
                        "/directory/people",
                        "/glossary",
                        project + "/contracts",
                        project + "/settings/members")
                .flatMap(list -> Stream.of(list + "?q=%s", list + "?page=%s"));
    }

    private static Stream<String> others() {
        return Stream.of(
                "/directory/people/new?company=%s",
                "/glossary?beside=%s",
                "/glossary?as=%s",
                "/profile?changed=%s",
                "/contracts/%s",
                "/claims/%s",
                "/projects/%s/billing",
                "/directory/companies/%s",
                "/change-orders/%s");
    }
}
