package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** Somebody writes the schedule of values of a draft contract, in French. */
class ScheduleSheetTest {
    private static final String OVERLAPPING =
            """
            cells => {
              const boxes = cells.map(cell => cell.getBoundingClientRect());
              const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
              return boxes.flatMap((a, at) => boxes.slice(at + 1).filter(b => !apart(a, b))).length;
            }
            """;

    private final Office office = Office.quebecois();

    @Test
    void a_schedule_is_pasted_from_a_spreadsheet_put_right_and_saved() {
        String contract = office.draft("Core and shell");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            Sheet sheet = begun(page, contract);
            sheet.paste("001\tCoffrages\t03-100\t12 000,50\n002\tBéton\t03-300\t=2*100\n003\tAcier\t05-120\tbeaucoup");
            assertThat(page.innerText(".cw-grid tfoot [data-column=amount]")).isEqualTo("12\u00a0200,50");
            sheet.press("Control+s");
            assertThat(sheet.problems()).contains("003").contains("beaucoup");
            assertThat(sheet.text("003", "amount")).contains("beaucoup");
            Pages.keep(page, "sheet-schedule");
            sheet.type("003", "amount", "1000").press("Control+s");
            sheet.waitForState("saved");
            assertThat(office.schedule(contract))
                    .contains("12000.50")
                    .contains("200.00")
                    .contains("1000.00");
            sheet.cell("003", "number").click();
            sheet.press("Alt+ArrowUp", "Control+Enter");
            page.keyboard().type("004");
            sheet.press("Enter")
                    .type("004", "description", "Nettoyage")
                    .type("004", "amount", "5")
                    .press("Control+s");
            sheet.waitForState("saved");
            assertThat(office.schedule(contract).replaceAll("(?s).*?\"number\":\"(\\d+)\"", "$1 "))
                    .startsWith("001 003 004 002");
            sheet.cell("004", "number").click();
            sheet.press("Control+Delete", "Control+z", "Control+y");
            sheet.reload();
            page.waitForSelector(".cw-grid-offer:not([hidden])");
            page.click(".cw-grid-offer .cw-button");
            sheet.press("Control+s");
            page.click(".cw-grid-bar .cw-button");
            sheet.waitForState("saved");
            assertThat(office.schedule(contract)).doesNotContain("Nettoyage");
        }
    }

    @Test
    void what_was_just_saved_is_approved_on_the_same_page() {
        String contract = office.draft("Structure");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            Sheet sheet = begun(page, contract);
            sheet.paste("001\tCoffrages\t03-100\t12 000,50").press("Control+s");
            sheet.waitForState("saved");
            assertThat(page.innerText("[data-figure=contractSumToDate]")).isEqualTo("12\u00a0000,50");
            page.click("[data-opens=status]");
            page.selectOption("id=statusForm:status", "APPROVED");
            page.click("id=statusForm:save");
            page.waitForSelector(".cw-named .cw-status-APPROVED");
            assertThat(page.innerText("[data-figure=originalContractSum]")).isEqualTo("12\u00a0000,50");
        }
    }

    @Test
    void what_breaks_a_rule_is_marked_where_it_is_typed_and_what_is_mended_is_not() {
        String contract = office.draft("Doors");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            Sheet sheet = begun(page, contract);
            sheet.paste("001\tPortes\t08-100\t1,005\n001\tQuincaillerie\t08-700\t-5\n003\tPose\t08-900\t10\t120");
            assertThat(page.locator(".cw-m-refused").count()).isEqualTo(5);
            assertThat(page.locator(".cw-grid-problems li").count()).isEqualTo(5);
            Pages.keep(page, "schedule-faults");
            page.locator(".cw-r-line:nth-child(2) > [data-column=number]").click();
            page.keyboard().type("002");
            sheet.press("Enter");
            assertThat(page.locator(".cw-m-refused").count()).isEqualTo(3);
            sheet.type("001", "amount", "1").type("002", "amount", "5").type("003", "retainage", "10");
            assertThat(page.locator(".cw-m-refused").count()).isZero();
            sheet.press("Control+s");
            sheet.waitForState("saved");
            assertThat(office.schedule(contract)).contains("1.00", "5.00", "10.00");
        }
    }

    @Test
    void on_a_phone_every_part_of_a_line_is_seen_and_typed() {
        String contract = office.draft("Furniture");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(390, 844);
            Sheet sheet = begun(page, contract);
            sheet.paste("001\tBanc de ch\u00eane\t12-500\t100");
            for (String column : List.of("number", "description", "costCode", "amount", "retainage")) {
                assertThat(page.locator(".cw-r-line:first-child > [data-column=" + column + "]")
                                .isVisible())
                        .as(column)
                        .isTrue();
            }
            assertThat(page.locator(".cw-r-line:first-child > *").evaluateAll(OVERLAPPING))
                    .isEqualTo(0);
            sheet.type("001", "amount", "250").type("001", "costCode", "12-600");
            page.click(".cw-grid-bar .cw-button");
            sheet.waitForState("saved");
            Pages.keep(page, "phone-schedule");
            assertThat(office.schedule(contract)).contains("250.00").contains("12-600");
        }
    }

    private Sheet begun(Page page, String contract) {
        office.open(page, "/contracts/" + contract + "?tab=schedule");
        Sheet sheet = new Sheet(page);
        page.locator(".cw-grid .cw-may").first().click();
        return sheet;
    }
}
