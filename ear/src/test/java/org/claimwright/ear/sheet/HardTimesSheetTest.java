package org.claimwright.ear.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was typed outlives whatever happens around a grid: a sign-out elsewhere, a closed tab, a colleague, a block with mistakes. */
@Order(4)
class HardTimesSheetTest extends AtSheet {
    private static String detail(String claim) {
        return "/claims/" + claim + "?tab=detail";
    }

    @Test
    void who_signs_out_elsewhere_signs_in_again_beside_it_and_all_is_saved() {
        String claim = office.claim(3);
        Sheet sheet = opened(claim);
        Page elsewhere = tab();
        elsewhere.navigate("/" + office.slug() + "/glossary");
        elsewhere.click(".cw-face");
        elsewhere.click("id=leave:signOut");
        elsewhere.waitForURL("**/sign-in*");
        sheet.type("0001", "work", "55");
        sheet.waitForState("signedOut");
        sheet.type("0002", "work", "66");
        Page signIn = sheet.page.waitForPopup(() -> sheet.page.click(".cw-grid-bar a[href='/sign-in']"));
        office.signIn(signIn);
        sheet.settled();
        assertThat(office.read(claim)).contains("55.00").contains("66.00");
    }

    @Test
    void a_tab_that_is_left_while_somebody_types_offers_all_of_it_when_it_is_opened_again() {
        String claim = office.claim(3);
        Sheet sheet = opened(claim);
        sheet.page.route(LINES, AtSheet::refuseToSave);
        sheet.type("0001", "work", "808");
        sheet.waitForState("offline");
        sheet.cell("0002", "work").click();
        sheet.page.keyboard().type("909");
        // left with the field still open
        sheet.page.navigate("about:blank");
        sheet.page.unroute(LINES);
        sheet.page.navigate("/" + office.slug() + detail(claim));
        Sheet again = new Sheet(sheet.page);
        again.page.click(".cw-grid-offer .cw-button");
        again.settled();
        assertThat(again.page.locator("table.cw-grid")).isFocused();
        assertThat(office.read(claim)).contains("808.00").contains("909.00");
    }

    @Test
    void a_server_that_knows_no_address_yet_is_waited_for() {
        String claim = office.claim(2);
        Sheet sheet = opened(claim);
        sheet.page.route(
                LINES,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(404)
                        .setContentType("text/html")
                        .setBody("<h1>HTTP Status 404</h1>")));
        sheet.type("0001", "work", "404");
        sheet.waitForState("offline");
        sheet.page.unroute(LINES);
        sheet.settled();
        assertThat(office.read(claim)).contains("404.00");
    }

    @Test
    void of_several_cells_that_two_people_changed_each_is_chosen_or_all_at_once() {
        String claim = office.claim(5);
        Sheet sheet = opened(claim);
        office.type(
                claim,
                "[{'line':'0001','work':'100.00'},{'line':'0002','work':'200.00'},{'line':'0003','work':'300.00'}]");
        sheet.cell("0001", "work").click();
        sheet.paste("11\r\n12\r\n13\r\n14");
        sheet.page.waitForSelector(".cw-grid-met:not([hidden])");
        assertThat(sheet.page.locator(".cw-grid-met li")).hasCount(3);
        sheet.page.click("text=Show what is not saved");
        assertThat(sheet.page.locator(".cw-grid-met li button").first()).isFocused();
        // theirs for the first line, by keyboard, which goes on to the next choice
        sheet.page.locator(".cw-grid-met li button").nth(1).press("Enter");
        assertThat(sheet.page.locator(".cw-grid-met li")).hasCount(2);
        assertThat(sheet.page.locator(".cw-grid-met li button").first()).isFocused();
        sheet.page.locator(".cw-grid-all button").first().press("Enter");
        sheet.settled();
        assertThat(sheet.page.locator("table.cw-grid")).isFocused();
        assertThat(sheet.text("0001", "work")).isEqualTo("100.00");
        assertThat(sheet.text("0002", "work")).isEqualTo("12.00");
        assertThat(sheet.text("0003", "work")).isEqualTo("13.00");
        assertThat(sheet.text("0004", "work")).isEqualTo("14.00");
    }

    @Test
    void a_thousand_cells_with_mistakes_are_pasted_and_taken_back_as_one() {
        String claim = office.claim(500);
        Sheet sheet = opened(claim);
        sheet.cell("0001", "work").click();
        sheet.paste(IntStream.rangeClosed(1, 500)
                .mapToObj(n -> (n % 100 == 0 ? "a lot" : n) + "\t\t1")
                .collect(Collectors.joining("\r\n")));
        sheet.settled();
        assertThat(sheet.page.locator(".cw-grid-problems li")).hasCount(5);
        assertThat(sheet.sumOf("storedNew")).isEqualTo("500.00");
        sheet.press("Control+z").settled();
        assertThat(sheet.hasProblems()).isFalse();
        assertThat(sheet.sumOf("storedNew")).isEqualTo("–");
        assertThat(sheet.sumOf("work")).isEqualTo("–");
        sheet.press("Control+End");
        assertThat(sheet.page.locator(".cw-grid[aria-busy=false] .cw-on[data-column=comment]"))
                .isVisible();
        assertThat(sheet.text("0500", "work")).isEqualTo("–");
    }

    @Test
    void the_ends_of_the_grid_are_lines_and_no_headings() {
        Sheet sheet = opened(office.codedClaim("03-100", "05-120"));
        sheet.cell("0002", "work").click();
        sheet.press("Control+Home");
        assertThat(sheet.page.locator(".cw-r-line .cw-on")).hasText("0001");
        sheet.press("Control+End");
        assertThat(sheet.page.locator(".cw-r-line:has(.cw-on) [data-column=number]"))
                .hasText("9001");
        sheet.press("Home", "PageUp");
        assertThat(sheet.page.locator(".cw-r-line .cw-on")).hasText("0001");
        sheet.press("PageDown");
        assertThat(sheet.page.locator(".cw-r-line .cw-on")).hasText("9001");
    }

    @Test
    void lines_that_do_not_come_are_said_and_come_by_themselves() {
        Sheet sheet = opened(office.claim(400));
        sheet.cell("0001", "work").click();
        assertThat(sheet.page.locator("table.cw-grid")).isFocused();
        sheet.page.route(LINES, Route::abort);
        sheet.page.locator("table.cw-grid").press("Control+End");
        assertThat(sheet.page.locator(".cw-r-coming").first()).isVisible();
        sheet.waitForState("offline");
        assertThat(sheet.page.locator(".cw-grid-state")).containsText("these lines are missing for now");
        sheet.page.unroute(LINES);
        sheet.page.waitForSelector(".cw-grid[aria-busy=false]");
        assertThat(sheet.page.locator(".cw-grid-state")).isEmpty();
        assertThat(sheet.text("0400", "scheduled")).isEqualTo("10,000.00");
    }

    @Test
    void rows_on_their_way_say_so_until_they_are_there() {
        Sheet sheet = opened(office.claim(400));
        sheet.cell("0001", "work").click();
        sheet.page.route(LINES, route -> {
            if (route.request().url().contains("from=300")) {
                sheet.page.waitForSelector(".cw-grid[aria-busy=true] .cw-r-coming");
            }
            route.fallback();
        });
        sheet.press("Control+End");
        assertThat(sheet.page.locator(".cw-grid[aria-busy=false]")).isVisible();
        assertThat(sheet.page.locator(".cw-r-coming")).hasCount(0);
    }
}
