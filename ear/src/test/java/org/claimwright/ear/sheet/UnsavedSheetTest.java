package org.claimwright.ear.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** Nothing is sent without what somebody typed for it, and nothing can be undone that was not done. */
class UnsavedSheetTest extends AtSheet {
    private static final Pattern TO_SEND = Pattern.compile(".*\\?act=submit");

    @Test
    void a_refused_figure_keeps_the_claim_from_being_sent_until_it_is_put_right() {
        Sheet sheet = opened(office.claim(3));
        Page page = sheet.page;
        sheet.type("0001", "work", "100")
                .settled()
                .type("0002", "work", "10000.01")
                .settled();
        Locator held = page.locator(".cw-grid-held");
        assertThat(held).isHidden();
        page.click(".cw-send a");
        assertThat(held).isVisible();
        assertThat(page.locator(".cw-grid-problems a").first()).isFocused();
        Pages.keep(page, "sheet-not-sent");
        page.click(".cw-claim-actions a[href='?act=submit']");
        assertThat(page.locator(".cw-grid-problems a").first()).isFocused();
        sheet.type("0002", "work", "10000").settled();
        assertThat(held).isHidden();
        assertThat(page.locator("html.cw-slow").count()).isZero();
        page.click(".cw-send a");
        assertThat(page).hasURL(TO_SEND);
        assertThat(page.locator("id=submit")).isVisible();
        assertThat(page.locator("id=unsaved")).isHidden();
    }

    @Test
    void while_the_server_is_away_nothing_is_sent_and_the_way_to_try_again_is_shown() {
        Sheet sheet = opened(office.claim(2));
        sheet.page.route(LINES, AtSheet::refuseToSave);
        sheet.type("0001", "work", "100").waitForState("offline");
        sheet.page.click(".cw-send a");
        assertThat(sheet.page.locator(".cw-grid-held")).isVisible();
        assertThat(sheet.page.getByText("Try again now")).isFocused();
        sheet.page.unroute(LINES);
        sheet.settled();
        assertThat(sheet.page.locator(".cw-grid-held")).isHidden();
    }

    @Test
    void other_links_lead_on_and_where_it_is_sent_says_what_this_browser_keeps() {
        Sheet sheet = opened(office.claim(2));
        Page page = sheet.page;
        sheet.type("0001", "work", "10000.01").settled();
        page.click(".cw-tabs a[href='?tab=summary']");
        assertThat(page).hasURL(Pattern.compile(".*\\?tab=summary"));
        page.click(".cw-claim-actions a[href='?act=submit']");
        assertThat(page.locator("id=unsaved")).isVisible();
        Pages.keep(page, "submit-unsaved");
        page.click("#unsaved a");
        page.click(".cw-grid-offer .cw-quiet-button");
        page.click(".cw-send a");
        assertThat(page).hasURL(TO_SEND);
        assertThat(page.locator("id=submit")).isVisible();
        assertThat(page.locator("id=unsaved")).isHidden();
    }

    @Test
    void undo_and_redo_of_a_claim_can_be_pressed_while_there_is_something_for_them() {
        Sheet sheet = opened(office.claim(2));
        Locator undo = way(sheet, "Undo");
        Locator redo = way(sheet, "Redo");
        assertThat(undo).isDisabled();
        assertThat(redo).isDisabled();
        sheet.type("0001", "work", "100").settled();
        assertThat(undo).isEnabled();
        undo.press("Enter");
        assertThat(undo).isDisabled();
        assertThat(redo).isEnabled();
        sheet.settled();
        redo.press("Enter");
        assertThat(redo).isDisabled();
        assertThat(undo).isEnabled();
    }

    @Test
    void undo_and_redo_of_a_schedule_can_be_pressed_while_there_is_something_for_them() {
        Page page = tab();
        office.open(page, "/contracts/" + office.draft("Core and shell") + "?tab=schedule");
        Sheet sheet = new Sheet(page);
        assertThat(way(sheet, "Undo")).isDisabled();
        assertThat(way(sheet, "Redo")).isDisabled();
        page.locator(".cw-grid .cw-may").first().click();
        sheet.paste("001\tForms");
        way(sheet, "Undo").press("Enter");
        assertThat(way(sheet, "Undo")).isDisabled();
        assertThat(way(sheet, "Redo")).isFocused();
        Pages.keep(page, "schedule-nothing-to-undo");
    }

    private static Locator way(Sheet sheet, String name) {
        return sheet.page.locator(".cw-grid-bar button", new Page.LocatorOptions().setHasText(name));
    }
}
