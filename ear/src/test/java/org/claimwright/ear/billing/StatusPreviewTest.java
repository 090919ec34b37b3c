package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before the status of many is changed by hand: each that would change, with what the ordinary way would have asked. */
class StatusPreviewTest {
    private final Pages pages = Pages.micro();
    private final Page page = pages.tab();

    @AfterEach
    void close() {
        pages.close();
    }

    @ParameterizedTest
    @CsvSource({"US, en, 1280", "CA, fr, 390"})
    void what_was_not_submitted_or_is_withheld_is_said_before_it_is_certified(
            String market, String language, int width) {
        Texts texts = Texts.in(
                new DictionaryName(Language.of(language), Market.valueOf(market), PointOfView.GENERAL_CONTRACTOR));
        Office office = Office.of(market, "GENERAL_CONTRACTOR", language);
        office.period();
        office.submitted(office.subcontract("Concrete"));
        office.type(office.claimOn(office.subcontract("Drywall")), "[{'line':'001','workPercent':'10'}]");
        office.sendBack(office.submitted(office.subcontract("Roofing")), "001", "Count again");
        office.withhold(office.submitted(office.subcontract("Steel")), "250.00", "Late");
        page.setViewportSize(width, 900);
        office.open(page, office.tool() + "?period=any");
        foresee("APPROVED");
        Pages.keep(page, "bulk-doubts-" + language);
        assertThat(page.locator("#list\\:bulk .cw-bulk-doubts li").allTextContents())
                .containsExactly(
                        texts.say("bulk.doubt.NOT_SUBMITTED", Map.of("count", 1)),
                        texts.say("bulk.doubt.SENT_BACK", Map.of("count", 1)),
                        texts.say("bulk.doubt.WITHHELD", Map.of("count", 1)));
        // doubtful ones first; less ten per cent retainage, and what is withheld
        assertThat(rows().stream().map(StatusPreviewTest::number))
                .startsWith("SC-2-01", "SC-3-01", "SC-4-01")
                .endsWith("SC-1-01");
        assertThat(rows().get(0)).contains("Drywall Co.", amount(language, "1,800.00"));
        assertThat(rows().get(0)).contains(texts.say("StatusDoubt.NOT_SUBMITTED"));
        assertThat(rows().get(1)).contains(texts.say("StatusDoubt.SENT_BACK"), amount(language, "9,000.00"));
        assertThat(rows().get(2)).contains(amount(language, "8,750.00"), amount(language, "250.00"));
        assertThat(page.locator("#list\\:bulk tfoot").innerText()).contains(amount(language, "28,550.00"));
    }

    @Test
    void a_certificate_that_would_be_taken_back_is_said() {
        Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");
        office.period();
        office.become(office.submitted(office.subcontract("Concrete")), "APPROVED");
        office.open(page, office.tool() + "?period=any");
        foresee("REVISE_AND_RESUBMIT");
        assertThat(page.locator(".cw-bulk-doubts").innerText()).contains("certificate would be taken back");
        page.click("id=list:back");
        page.waitForSelector("id=list:foresee");
        foresee("APPROVED_AS_NOTED");
        assertThat(page.locator(".cw-bulk-doubts").count()).isZero();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void no_status_is_taken_for_one_that_somebody_chose() {
        Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");
        office.period();
        String claim = office.submitted(office.subcontract("Concrete"));
        office.open(page, office.tool() + "?period=any");
        page.locator("input[name=claim]").all().forEach(Locator::check);
        page.click("id=list:foresee");
        assertThat(page.waitForSelector("id=list:statusFault").innerText()).contains("A value is needed");
        page.navigate("/" + office.slug() + "/claims/" + claim + "?act=status");
        page.click("id=statusForm:go");
        assertThat(page.waitForSelector("id=statusForm:statusFault").innerText())
                .contains("A value is needed");
        page.selectOption("id=statusForm:status", "APPROVED");
        page.click("id=statusForm:go");
        page.waitForURL("**/claims/" + claim + "?tab=summary*");
        assertThat(office.read(claim)).contains("APPROVED");
    }

    private List<String> rows() {
        return page.locator("#list\\:bulk tbody tr").allInnerTexts();
    }

    private static String number(String row) {
        return row.strip().split("\\s")[0];
    }

    private static String amount(String language, String english) {
        return language.equals("en") ? english : english.replace(',', '\u00a0').replace('.', ',');
    }

    private void foresee(String status) {
        page.locator("input[name=claim]").all().forEach(Locator::check);
        page.selectOption("id=list:status", status);
        page.click("id=list:foresee");
        page.waitForSelector("id=bulkHead");
    }
}
