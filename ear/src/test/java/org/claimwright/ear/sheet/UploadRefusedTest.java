package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** Whoever uploads is told in time, and where it is wrong, also on a phone. */
class UploadRefusedTest {
    private static final String FILE =
            "Line;Scheduled value;Work, amount;Work, % of line;To date, %;Newly stored;Installed from stored;Foreman\n"
                    + "1;10000.00;much;;;12;;Kim\n2;77;100;;;;99999;\n";

    @Test
    void where_nothing_can_be_changed_the_page_says_why_and_leads_back() {
        Office office = Office.american();
        String contract = office.subcontract("Concrete");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/contracts/" + contract + "/upload");
            closed(page, "Approved");
            page.click("main a.cw-button");
            page.waitForURL("**/contracts/" + contract + "?tab=schedule");
        }
    }

    @Test
    void a_claim_that_was_handed_over_takes_no_file_of_its_contact() {
        Office office = Office.american();
        String contract = office.subcontract("Concrete");
        String contact = office.contact(contract, "en", "US", "GENERAL_CONTRACTOR");
        String claim = office.claimOn(contract);
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.enter(page, contact, "/claims/" + claim + "/upload");
            choose(page, "may.csv", FILE);
            page.waitForURL("**file=*");
            String waiting = page.url();
            office.type(claim, "[{'line':'001','workPercent':'50'}]");
            office.submit(claim);
            page.navigate(waiting);
            closed(page, "Under review");
            page.navigate(waiting.replaceAll("\\?.*", ""));
            closed(page, "Under review");
        }
    }

    private static void closed(Page page, String status) {
        assertThat(page.locator("main .cw-note[role=alert]").innerText()).contains("“" + status + "”");
        assertThat(page.locator("#file, #rows, main a[href*='file=']").count()).isZero();
    }

    @Test
    void a_text_under_the_name_of_a_workbook_is_told_to_be_none() {
        Office office = Office.american();
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/claims/" + office.claim(2) + "/upload");
            choose(page, "may.xlsx", FILE);
            Locator said = page.locator("#said[data-bad]");
            said.waitFor();
            assertThat(said.innerText()).contains("named as a workbook");
        }
    }

    @Test
    void on_a_phone_every_column_and_what_is_wrong_with_it_stand_below_each_other() {
        Office office = Office.american();
        try (Pages pages = Pages.micro(ColorScheme.LIGHT, 390, 844)) {
            Page page = pages.tab();
            office.open(page, "/claims/" + office.claim(2) + "/upload");
            choose(page, "may.csv", FILE);
            page.waitForSelector("#rows");
            Pages.keep(page, "upload-wrong-phone");
            assertThat(page.locator("#r2-storedNew").innerText()).contains("12.00");
            assertThat(page.locator("#r2-workPercent").isVisible()).isFalse();
            assertThat(width(page, "#r2-work small.cw-error")).isGreaterThan(280);
            assertThat(width(page, "#r3-movedToWork small.cw-error")).isGreaterThan(280);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        }
    }

    @Test
    void what_was_changed_where_nothing_can_be_typed_is_told_and_what_was_not_is_no_matter() {
        Office office = Office.american();
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/claims/" + office.claim(2) + "/upload");
            choose(page, "may.csv", FILE);
            page.waitForSelector("#rows");
            assertThat(page.locator(".cw-upload-untaken li").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("3", "Scheduled value", "77");
            assertThat(page.locator("main").innerText()).contains("not read: Foreman");
        }
    }

    private static double width(Page page, String selector) {
        return page.locator(selector).boundingBox().width;
    }

    private static void choose(Page page, String name, String content) {
        page.setInputFiles("#file", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
