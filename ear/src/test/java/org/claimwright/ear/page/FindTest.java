package org.claimwright.ear.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by typing: with and without accents, and never dropped when it was not chosen. */
class FindTest {
    private static final Texts TEXTS =
            Texts.in(new DictionaryName(Language.EN, Market.US, PointOfView.GENERAL_CONTRACTOR));
    private static final String TYPED = "id=companyIdTyped";
    private static final String NOBODY = "Nobody Ltd";

    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");

    @Test
    void a_company_is_found_without_its_accents_and_taken_by_its_whole_name() {
        office.draft("Électrique Nord");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/directory/people/new");
            page.fill("id=form:name", "Ada Roy");
            page.fill("id=form:email", "ada@nord.example");
            page.locator(TYPED).pressSequentially("elec");
            assertThat(page.locator(".cw-found [role=option]").first().innerText())
                    .contains("Électrique Nord Co.");
            page.fill(TYPED, NOBODY);
            refused(page);
            Pages.keep(page, "nothing-chosen");
            page.fill(TYPED, "electrique nord co.");
            page.click("id=form:save");
            page.waitForURL("**/directory/people/*-*");
            assertThat(page.inputValue(TYPED)).isEqualTo("Électrique Nord Co.");
            // as a browser without scripts sends it: the id of the company stays beside another name
            page.locator(TYPED).evaluate("field => { field.value = 'Nobody Ltd'; }");
            refused(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "electrique, Électrique de l’Œuvre",
        "OEUVRE, Électrique de l’Œuvre",
        "l'oeuvre, Électrique de l’Œuvre",
        "béton, Beton",
        "50%, Painted to 50%"
    })
    void every_list_finds_what_is_meant_whatever_accents_it_has(String words, String title) {
        office.period();
        office.claimOn(office.subcontract(title));
        office.claimOn(office.subcontract("Roofing 500"));
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, office.tool());
            page.navigate("/" + office.slug() + office.tool() + "?period=any&q=" + encoded(words));
            assertThat(page.locator("#list tbody td.cw-main").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains(title);
            page.navigate("/" + office.slug() + "/projects/" + office.project() + "/contracts?q=" + encoded(words));
            assertThat(page.locator("main tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains(title);
            page.navigate("/" + office.slug() + "/search?q=" + encoded(words));
            assertThat(page.locator("main").innerText()).contains(title).doesNotContain("Roofing 500");
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void a_contract_and_a_member_say_so_too() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            String project = "/projects/" + office.project();
            office.open(page, project + "/contracts/new?kind=SUBCONTRACT");
            page.fill(TYPED, NOBODY);
            refused(page);
            page.navigate("/" + office.slug() + project + "/settings/members");
            page.fill("id=personIdTyped", NOBODY);
            page.click("id=form:put");
            page.waitForSelector("#form .cw-error");
            assertThat(page.innerText("#form .cw-error")).isEqualTo(sentence());
        }
    }

    private static void refused(Page page) {
        page.click("id=form:save");
        page.waitForSelector("id=form:companyIdFault");
        assertThat(page.innerText("id=form:companyIdFault")).isEqualTo(sentence());
        assertThat(page.inputValue(TYPED)).isEqualTo(NOBODY);
        assertThat(page.getAttribute(TYPED, "aria-invalid")).isEqualTo("true");
        assertThat(page.getAttribute(TYPED, "aria-describedby")).isEqualTo("companyIdHint form:companyIdFault");
    }

    private static String sentence() {
        return TEXTS.say("frame.chooseFromList", Map.of("typed", NOBODY));
    }
}
