package org.claimwright.ear.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody chose on a page is in its address: it is there again for a colleague, after a reload and on the way back. */
@Order(9)
class StatesInTheAddressTest {
    private static final String CURRENT = "nav.cw-tabs a[aria-current=page]";

    private static Office office;
    private static String claim;
    private static String contract;
    private static Pages pages;
    private static Page page;

    /**
     * One thing that can be chosen.
     *
     * @param start where it is chosen, after the account
     * @param part what the address says then
     * @param shown what shows it on the page
     */
    private record State(String start, Consumer<Page> choose, String part, String shown) {
        @Override
        public String toString() {
            return start.replaceAll("[0-9a-f-]{36}", "…") + " " + part;
        }
    }

    @BeforeAll
    static void a_job_with_something_to_choose_from() {
        office = Office.of("US", "GENERAL_CONTRACTOR", "en");
        office.period();
        contract = office.subcontract("Concrete");
        claim = office.submitted(contract);
        office.sendBack(claim, "002", "Not seen on site");
        office.type(claim, "[{'line':'001','workPercent':'40'}]");
        office.submit(claim);
        office.submitted(office.subcontract("Drywall"));
        office.companies(60);
        pages = Pages.micro();
        page = pages.tab();
        office.open(page, "/");
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    private static State clicked(String start, String link, String part, String shown) {
        return new State(start, at -> at.click(link), part, shown);
    }

    private static State picked(String start, String choice, String value, String shown) {
        String part = choice + "=" + value;
        return new State(start, at -> at.selectOption("#" + choice, value), part, shown);
    }

    private static State typed(String start) {
        return new State(
                start,
                at -> {
                    at.fill("main input[name=q]", "Concrete");
                    at.press("main input[name=q]", "Enter");
                },
                "q=Concrete",
                "main input[name=q][value=Concrete]");
    }

    static Stream<State> states() {
        return Stream.of(ofTheFilter(), ofTheTable(), ofOtherTabs(), ofClaims(), ofContracts(), ofOtherLists())
                .flatMap(all -> all);
    }

    private static Stream<State> ofTheFilter() {
        String tool = office.tool();
        String company = "#company option[selected]:not([value=''])";
        return Stream.of(
                clicked(tool, "a[href='?tab=upstream']", "tab=upstream", CURRENT + "[href='?tab=upstream']"),
                clicked(
                        tool + "?period=any",
                        ".cw-tallies a[href*='status=under_review']",
                        "status=under_review",
                        ".cw-tallies a[href*='status=under_review'][aria-current=true]"),
                typed(tool),
                picked(tool, "period", "any", "#period option[value=any][selected]"),
                new State(
                        tool,
                        at -> at.selectOption("#company", new SelectOption().setLabel("Drywall Co.")),
                        "company=",
                        company),
                picked(tool, "kind", "SUBCONTRACT", "#kind option[value=SUBCONTRACT][selected]"));
    }

    private static Stream<State> ofTheTable() {
        String tool = office.tool();
        return Stream.of(
                picked(tool, "group", "COMPANY", "tr.cw-group"),
                clicked(
                        tool,
                        "a.cw-sort[href*='sort=status']",
                        "sort=status",
                        "th[aria-sort=ascending] a[href*='=-status']"),
                clicked(
                        tool + "?sort=status",
                        "a.cw-sort[href*='=-status']",
                        "sort=-status",
                        "th[aria-sort=descending]"),
                new State(
                        tool, StatesInTheAddressTest::addPeriodColumn, "columns=company", "th a[href*='sort=period']"));
    }

    private static Stream<State> ofOtherTabs() {
        String tool = office.tool();
        return Stream.of(
                clicked(tool, "a[href='?tab=periods']", "tab=periods", CURRENT + "[href='?tab=periods']"),
                clicked(
                        tool + "?tab=periods",
                        "a[href*='edit=new'][href*='UPSTREAM']",
                        "edit=new&kind=UPSTREAM",
                        "select[id='period:direction'] option[value=UPSTREAM][selected]"),
                new State(
                        tool + "?period=any&status=under_review",
                        StatesInTheAddressTest::goToDocuments,
                        "status=under_review",
                        "h1"));
    }

    private static void addPeriodColumn(Page at) {
        at.click(".cw-bar details >> nth=0");
        at.click(".cw-bar a[href*='period']:visible >> nth=0");
    }

    private static void goToDocuments(Page at) {
        at.click("details:has(a[href*='/documents']) summary");
        at.click("a[href*='/documents?']");
    }

    private static Stream<State> ofClaims() {
        String at = "/claims/" + claim;
        return Stream.of(
                clicked(at, "a[href='?tab=history']", "tab=history", CURRENT + "[href='?tab=history']"),
                clicked(at, "a[href='?tab=detail']", "tab=detail", ".cw-grid .cw-on"),
                new State(
                        at + "?tab=versions",
                        on -> {
                            on.selectOption("#before", "1");
                            on.selectOption("#after", "3");
                            on.click("form[action='#compare'] button");
                        },
                        "before=1&after=3",
                        "#before option[value='1'][selected]"),
                new State(
                        at + "?tab=detail",
                        on -> on.selectOption("#cw-group-by", "DIVISION"),
                        "group=DIVISION",
                        "tr.cw-r-subtotal"));
    }

    private static Stream<State> ofContracts() {
        String list = "/projects/" + office.project() + "/contracts";
        return Stream.of(
                clicked(
                        "/contracts/" + contract,
                        "a[href='?tab=changes']",
                        "tab=changes",
                        CURRENT + "[href='?tab=changes']"),
                clicked(
                        "/contracts/" + contract,
                        "a[href='?tab=claims']",
                        "tab=claims",
                        "main tbody a[href*='/claims/']"),
                typed(list),
                picked(list, "kind", "PURCHASE_ORDER", "#kind option[value=PURCHASE_ORDER][selected]"),
                picked(list, "status", "APPROVED", "#status option[value=APPROVED][selected]"));
    }

    private static Stream<State> ofOtherLists() {
        String companies = "/directory/companies";
        return Stream.of(
                typed(companies),
                typed("/directory/people"),
                typed("/projects"),
                typed("/claims"),
                typed("/projects/" + office.project() + "/settings/members"),
                clicked(companies, ".cw-pages a[rel=next]", "page=2", ".cw-pages a[rel=prev]"),
                new State(
                        "/glossary",
                        at -> {
                            at.selectOption("#beside", "fr-CA");
                            at.selectOption("#as", "owner");
                            at.click("main form button");
                        },
                        "beside=fr-CA&as=owner",
                        "#as option[value=owner][selected]"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void it_is_in_the_address_and_there_again(State state) {
        page.navigate("/" + office.slug() + state.start());
        state.choose().accept(page);
        page.waitForURL(address -> address.contains(state.part()));
        assertShown(state);
        String address = page.url();
        page.reload();
        assertShown(state);
        page.navigate("about:blank");
        page.goBack();
        assertShown(state);
        assertThat(page.url()).isEqualTo(address);
    }

    private static void assertShown(State state) {
        page.waitForFunction("shown => document.querySelector(shown) !== null", state.shown());
    }
}
