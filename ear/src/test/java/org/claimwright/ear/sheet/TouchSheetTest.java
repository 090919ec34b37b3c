package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A grid under a finger and a mouse: what is pressed opens, though each press draws the rows anew. */
class TouchSheetTest {
    private static final String FIELD = ".cw-grid-field:not([hidden])";

    private final Pages pages = Pages.micro();
    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");

    @AfterEach
    void close() {
        pages.close();
    }

    private String claim() {
        office.period();
        return office.claimOn(office.subcontract("Concrete"));
    }

    @Test
    void a_finger_opens_a_cell_with_its_first_touch() {
        String claim = claim();
        try (Pages phone = Pages.phone()) {
            Page page = phone.tab();
            Sheet sheet = Sheet.ofClaim(office, page, claim);
            sheet.cell("001", "work").tap();
            page.waitForSelector(FIELD);
            assertThat(page.evaluate("document.activeElement.inputMode")).isEqualTo("decimal");
            page.keyboard().insertText("1500");
            page.keyboard().press("Enter");
            sheet.waitForState("saved");
            assertThat(office.read(claim)).contains("1500.00");
            // what takes nothing is chosen and opens nothing
            sheet.cell("001", "scheduled").tap();
            assertThat(page.locator(FIELD).count()).isZero();
        }
    }

    @Test
    void a_mouse_chooses_with_one_click_and_opens_with_two() {
        String claim = claim();
        Sheet sheet = Sheet.ofClaim(office, pages.tab(), claim);
        Page page = sheet.page;
        sheet.cell("002", "work").click();
        assertThat(page.locator(FIELD).count()).isZero();
        sheet.cell("001", "work").dblclick();
        page.waitForSelector(FIELD);
        page.keyboard().insertText("250");
        page.keyboard().press("Enter");
        sheet.waitForState("saved");
        assertThat(office.read(claim)).contains("250.00");
    }

    @Test
    void rows_that_have_no_line_to_go_to_are_said_and_the_block_stays_chosen() {
        String claim = claim();
        Sheet sheet = Sheet.ofClaim(office, pages.tab(), claim);
        Page page = sheet.page;
        sheet.cell("001", "work").click();
        sheet.paste("100\n200\n400");
        assertThat(page.innerText(".cw-toast")).endsWith(": 1.");
        assertThat(page.locator(".cw-grid .cw-in").count()).isEqualTo(2);
        sheet.waitForState("saved");
        assertThat(office.read(claim)).contains("200.00").doesNotContain("400.00");
    }

    @Test
    void more_than_is_scheduled_is_marked_where_it_is_not_refused() {
        String claim = claim();
        Sheet sheet = Sheet.ofClaim(office, pages.tab(), claim);
        Page page = sheet.page;
        sheet.type("001", "work", "25000").waitForState("saved");
        assertThat(page.locator(".cw-grid .cw-more").count()).isEqualTo(3);
        assertThat(sheet.text("001", "work")).contains("25,000.00", "More than is scheduled");
        page.navigate("/" + office.slug() + "/claims/" + claim + "?act=submit");
        assertThat(page.innerText("#submit .cw-tone-warn")).contains("1 line goes beyond", "001 (125%)");
    }
}
