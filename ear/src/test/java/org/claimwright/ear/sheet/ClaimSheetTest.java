package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody bills, and somebody reviews, in the grid of a claim. */
@Order(10)
class ClaimSheetTest extends AtSheet {
    @Test
    void a_claim_is_typed_like_a_spreadsheet() {
        String claim = office.claim(6);
        Sheet sheet = opened(claim);
        sheet.type("0001", "work", "=1200*3+50").settled();
        assertThat(sheet.text("0001", "work")).isEqualTo("3,650.00");
        assertThat(sheet.text("0001", "workPercent")).isEqualTo("36.5%");
        assertThat(sheet.figure("gross")).isEqualTo("3,650.00");
        assertThat(sheet.figure("retainage")).isEqualTo("365.00");
        sheet.type("0002", "work", "50%").settled();
        assertThat(sheet.text("0002", "work")).isEqualTo("5,000.00");
        sheet.type("0003", "totalPercent", "12.5").settled();
        assertThat(sheet.text("0003", "work")).isEqualTo("1,250.00");
        assertThat(sheet.page.innerText(".cw-grid tfoot [data-column=work]")).isEqualTo("9,900.00");
        assertThat(office.read(claim)).contains("3650.00").contains("5000.00").contains("1250.00");
        Pages.keep(sheet.page, "sheet-typed");
    }

    @Test
    void a_block_is_pasted_taken_back_and_done_again() {
        Sheet sheet = opened(office.claim(4));
        sheet.cell("0001", "work").click();
        sheet.paste("1,000.00\t\t10\r\n2000\t\t20\r\n(3)\t\t30\r\n").settled();
        assertThat(sheet.text("0001", "work")).isEqualTo("1,000.00");
        assertThat(sheet.text("0002", "storedNew")).isEqualTo("20.00");
        assertThat(sheet.problems()).contains("0003").contains("(3)");
        assertThat(sheet.text("0003", "storedNew")).isEqualTo("30.00");
        sheet.press("Control+z").settled();
        assertThat(sheet.text("0001", "work")).isEqualTo("–");
        assertThat(sheet.text("0003", "storedNew")).isEqualTo("–");
        assertThat(sheet.hasProblems()).isFalse();
        sheet.press("Control+y").settled();
        assertThat(sheet.text("0002", "work")).isEqualTo("2,000.00");
        sheet.cell("0001", "work").click();
        sheet.press("Shift+ArrowDown", "Shift+ArrowRight");
        assertThat(sheet.copied()).isEqualTo("1000.00\t10\r\n2000.00\t20");
        sheet.press("Delete").settled();
        assertThat(sheet.text("0002", "work")).isEqualTo("–");
    }

    @Test
    void what_breaks_a_rule_is_marked_said_and_kept() {
        Sheet sheet = opened(office.claim(3));
        sheet.type("0002", "work", "10000.01").settled();
        assertThat(sheet.problems()).contains("0002").contains("10,000.00");
        assertThat(sheet.text("0002", "work")).isEqualTo("10,000.01");
        assertThat(sheet.cell("0002", "work").getAttribute("aria-invalid")).isEqualTo("true");
        sheet.page.click(".cw-grid-problems a");
        assertThat(sheet.page.innerText(".cw-grid-says")).contains("10,000.00");
        Pages.keep(sheet.page, "sheet-broken");
        sheet.type("0001", "work", "12 or so").settled();
        assertThat(sheet.text("0001", "work")).isEqualTo("12 or so");
        sheet.type("0001", "work", "12").settled();
        sheet.type("0002", "work", "10000").settled();
        assertThat(sheet.hasProblems()).isFalse();
        assertThat(sheet.text("0002", "totalPercent")).isEqualTo("100%");
    }

    @Test
    void two_at_once_get_a_choice_for_the_same_cell_and_none_for_others() {
        String claim = office.claim(3);
        Sheet sheet = opened(claim);
        office.type(claim, "[{'line':'0001','work':'100.00'}]");
        sheet.type("0002", "work", "200").settled();
        // lines that nobody typed into here come a moment later
        PlaywrightAssertions.assertThat(sheet.cell("0001", "work")).hasText("100.00");
        assertThat(sheet.text("0002", "work")).isEqualTo("200.00");
        office.type(claim, "[{'line':'0003','work':'300.00'}]");
        sheet.type("0003", "work", "333");
        sheet.page.waitForSelector(".cw-grid-met:not([hidden])");
        assertThat(sheet.page.innerText(".cw-grid-met"))
                .contains("0003")
                .contains("333.00")
                .contains("300.00");
        Pages.keep(sheet.page, "sheet-met");
        sheet.page.click(".cw-grid-met button >> nth=0");
        sheet.settled();
        assertThat(office.read(claim)).contains("333.00").doesNotContain("\"300.00\"");
    }

    @Test
    void what_the_server_did_not_get_is_kept_and_offered_again() {
        String claim = office.claim(3);
        Sheet sheet = opened(claim);
        sheet.page.route(LINES, AtSheet::refuseToSave);
        sheet.type("0001", "work", "777");
        sheet.waitForState("offline");
        assertThat(sheet.text("0001", "work")).isEqualTo("777.00");
        sheet.page.unroute(LINES);
        sheet.reload();
        sheet.page.waitForSelector(".cw-grid-offer:not([hidden])");
        sheet.page.click(".cw-grid-offer .cw-button");
        sheet.settled();
        assertThat(office.read(claim)).contains("777.00");
        sheet.reload();
        assertThat(sheet.page.isVisible(".cw-grid-offer")).isFalse();
        assertThat(sheet.text("0001", "work")).isEqualTo("777.00");
    }

    @Test
    void who_follows_a_link_right_after_typing_has_it_saved() {
        String claim = office.claim(2);
        Sheet sheet = opened(claim);
        sheet.cell("0001", "work").click();
        sheet.page.keyboard().type("99");
        sheet.page.click(".cw-mark");
        sheet.page.waitForURL("**/" + office.slug() + "/");
        assertThat(office.read(claim)).contains("99.00");
    }

    @Test
    void a_session_that_ends_loses_nothing() {
        String claim = office.claim(2);
        Sheet sheet = opened(claim);
        var cookies = sheet.page.context().cookies();
        sheet.page.context().clearCookies();
        sheet.type("0001", "work", "55");
        sheet.waitForState("signedOut");
        sheet.page
                .context()
                .addCookies(cookies.stream()
                        .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                                .setDomain(cookie.domain)
                                .setPath(cookie.path))
                        .toList());
        sheet.settled();
        assertThat(office.read(claim)).contains("55.00");
    }

    @Test
    void a_reviewer_accepts_and_rejects_with_keys() {
        String claim = office.claim(3);
        office.type(claim, "[{'line':'0001','work':'100.00'},{'line':'0002','work':'200.00'}]");
        office.submit(claim);
        Sheet sheet = opened(claim);
        sheet.cell("0001", "approvedWork").click();
        sheet.press("a").settled();
        assertThat(sheet.text("0001", "decision")).isEqualTo("Accepted");
        sheet.cell("0002", "approvedWork").click();
        sheet.press("r");
        sheet.page.keyboard().type("Not seen on site");
        sheet.press("Enter").settled();
        assertThat(sheet.text("0002", "decision")).isEqualTo("Rejected");
        sheet.type("0002", "approvedWork", "150").settled();
        assertThat(sheet.text("0002", "reason")).isEqualTo("Not seen on site");
        assertThat(office.read(claim))
                .contains("Not seen on site")
                .contains("150.00")
                .contains("REJECTED");
        sheet.cell("0003", "approvedWork").click();
        sheet.press("r", "Escape").settled();
        assertThat(sheet.problems()).contains("0003");
        Pages.keep(sheet.page, "sheet-review");
    }

    @Test
    void a_reason_leads_back_to_where_lines_are_decided() {
        String claim = office.claim(3);
        office.type(claim, "[{'line':'0001','work':'100.00'},{'line':'0002','work':'200.00'}]");
        office.submit(claim);
        Sheet sheet = opened(claim);
        sheet.cell("0001", "approvedWork").click();
        sheet.press("r");
        sheet.page.keyboard().type("Not seen on site");
        sheet.press("Enter", "a").settled();
        assertThat(sheet.text("0001", "reason")).isEqualTo("Not seen on site");
        assertThat(sheet.text("0002", "decision")).isEqualTo("Accepted");
        assertThat(sheet.text("0002", "reason")).isEmpty();
    }
}
