package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** Somebody bills many lines in one step: a figure on the sum of a group, rates of the contract again, a release. */
class GroupsSheetTest extends AtSheet {
    @Test
    void an_amount_on_a_division_is_spread_and_taken_back_in_one_step() {
        String claim = office.codedClaim("03-100", "05-120", "03-300");
        Sheet sheet = opened(claim);
        sheet.type("0001", "work", "4000").settled();
        sheet.groupBy("DIVISION");
        assertThat(sheet.sum("03", "scheduled").innerText()).isEqualTo("25,000.00");
        // 10,000.00, 10,000.00 and 5,000.00 are left in division 03
        sheet.typeOnSum("03", "work", "1000.01").settled();
        assertThat(sheet.text("0001", "work")).isEqualTo("400.01");
        assertThat(sheet.text("0003", "work")).isEqualTo("400.00");
        assertThat(sheet.text("9001", "work")).isEqualTo("200.00");
        assertThat(sheet.text("0002", "work")).isEqualTo("–");
        assertThat(sheet.sum("03", "work").innerText()).isEqualTo("1,000.01");
        Pages.keep(sheet.page, "sheet-division");
        sheet.press("Control+z").settled();
        assertThat(sheet.text("0001", "work")).isEqualTo("4,000.00");
        assertThat(sheet.text("9001", "work")).isEqualTo("–");
        sheet.press("Control+y").settled();
        assertThat(sheet.text("9001", "work")).isEqualTo("200.00");
        assertThat(office.read(claim)).contains("400.01");
    }

    @Test
    void a_percentage_on_a_group_is_of_all_its_lines_and_what_cannot_be_is_said_there() {
        Sheet sheet = opened(office.codedClaim("03-100", "05-120"));
        sheet.typeOnSum("Schedule of values", "totalPercent", "50").settled();
        assertThat(sheet.text("0002", "work")).isEqualTo("5,000.00");
        sheet.typeOnSum("Schedule of values", "work", "20000.01").settled();
        assertThat(sheet.problems()).contains("20,000.00");
        assertThat(sheet.text("0002", "work")).isEqualTo("5,000.00");
        Pages.keep(sheet.page, "sheet-group-refused");
        sheet.typeOnSum("Schedule of values", "work", "20000").settled();
        assertThat(sheet.hasProblems()).isFalse();
        sheet.groupBy("CHANGE_ORDER");
        assertThat(sheet.sum("CO-1 – More rebar", "scheduled").innerText()).isEqualTo("5,000.00");
        sheet.typeOnSum("CO-1", "work", "10%").settled();
        assertThat(sheet.text("9001", "work")).isEqualTo("500.00");
    }

    @Test
    void changes_that_add_and_deduct_have_no_share_in_sum() {
        Sheet sheet = opened(office.changedClaim("5000.00", "-4000.00"));
        sheet.type("9001", "work", "5000").settled();
        assertThat(sheet.text("9001", "totalPercent")).isEqualTo("100%");
        assertThat(sheet.sum("Change orders", "totalPercent").innerText()).isEmpty();
        assertThat(sheet.sum("Change orders", "workPercent").innerText()).isEmpty();
    }

    @Test
    void changes_that_all_add_have_one() {
        Sheet adding = opened(office.changedClaim("5000.00", "4000.00"));
        adding.type("9001", "work", "4500").settled();
        assertThat(adding.sum("Change orders", "totalPercent").innerText()).isEqualTo("50%");
    }

    @Test
    void what_is_held_is_typed_flagged_and_taken_back() {
        String claim = office.claim(3);
        Sheet sheet = opened(claim);
        sheet.type("0001", "work", "1000").settled();
        sheet.type("0001", "workRetainageRate", "5").settled();
        assertThat(sheet.text("0001", "workRetainage")).startsWith("50.00");
        assertThat(sheet.cell("0001", "retainage").getAttribute("class")).contains("cw-overridden");
        sheet.press("Control+z").settled();
        assertThat(sheet.text("0001", "workRetainage")).isEqualTo("100.00");
        assertThat(sheet.cell("0001", "retainage").getAttribute("class")).doesNotContain("cw-overridden");
        sheet.type("0001", "workRetainage", "12.34").settled();
        assertThat(sheet.figure("retainage")).isEqualTo("12.34");
        Pages.keep(sheet.page, "sheet-held");
        sheet.cell("0001", "retainage").click();
        sheet.page.click("text=Hold what");
        sheet.settled();
        assertThat(sheet.figure("retainage")).isEqualTo("100.00");
        sheet.cell("0001", "retainage").click();
        sheet.press("Control+z").settled();
        assertThat(sheet.figure("retainage")).isEqualTo("12.34");
    }

    @Test
    void everything_held_is_released_at_once_after_a_look_at_it() {
        String claim = office.claim(2);
        office.type(claim, "[{'line':'0001','work':'1000.00'},{'line':'0002','work':'500.00'}]");
        Page page = tab();
        office.open(page, "/claims/" + claim + "?act=release");
        page.fill("id=release:percent", "50");
        page.click("id=release:foresee");
        page.waitForSelector("id=release:go");
        assertThat(page.innerText("id=release:forecast"))
                .contains("150.00")
                .contains("75.00")
                .contains("1,425.00");
        Pages.keep(page, "claim-release");
        page.click("id=release:go");
        Sheet sheet = new Sheet(page);
        assertThat(sheet.text("0001", "workReleased")).isEqualTo("50.00");
        assertThat(sheet.figure("retainage")).isEqualTo("75.00");
    }

    @Test
    void what_was_typed_in_one_sitting_is_one_entry_of_the_history() {
        Sheet sheet = opened(office.claim(8));
        for (int line = 1; line <= 8; line++) {
            sheet.type("000" + line, "work", String.valueOf(100 * line)).settled();
        }
        sheet.type("0001", "work", "150").settled();
        Page page = sheet.page;
        page.navigate(page.url().replace("tab=detail", "tab=history"));
        assertThat(page.innerText(".cw-history")).contains("Changed 8 lines").doesNotContain("Line 0001");
        page.click(".cw-history summary");
        assertThat(page.innerText(".cw-history details"))
                .contains("Line 0001")
                .contains("150.00")
                .doesNotContain("100.00 →");
        Pages.keep(page, "claim-sittings");
    }
}
