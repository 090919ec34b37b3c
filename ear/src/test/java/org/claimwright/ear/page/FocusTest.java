package org.claimwright.ear.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever somebody at the keyboard does to a page, the keyboard stays there or goes to what came of it. */
@Order(8)
class FocusTest {
    private static final String ACCOUNT = "/harbour-builders";

    private Pages pages;
    private Page page;

    @BeforeEach
    void signIn() {
        pages = Pages.micro();
        page = pages.tab();
        Demonstration.shown().enter(page, ACCOUNT + "/glossary");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private void open(String address) {
        page.navigate(address);
    }

    private void press(Locator control) {
        control.focus();
        control.press("Enter");
    }

    private String first(String list) {
        open(ACCOUNT + list);
        return page.locator("main tbody a").first().getAttribute("href");
    }

    private void openBilling() {
        open(first("/projects?q=Harbour+Tower") + "/billing?period=any");
    }

    @Test
    void a_filter_that_was_chosen_keeps_the_keyboard() {
        openBilling();
        page.focus("id=group");
        page.keyboard().press("ArrowDown");
        page.waitForURL("**group=*");
        assertThat(page.locator("id=group")).isFocused();
    }

    @Test
    void a_tab_that_was_chosen_keeps_the_keyboard() {
        open(first("/claims") + "?tab=summary");
        press(page.locator(".cw-tabs a[href='?tab=history']"));
        page.waitForURL("**tab=history");
        assertThat(page.locator(".cw-tabs a[aria-current]")).isFocused();
    }

    @Test
    void what_a_link_opens_on_its_page_is_gone_to() {
        openBilling();
        press(page.locator(".cw-tabs a[href='?tab=periods']"));
        press(page.locator("a[href*='edit=new']").first());
        page.waitForURL("**edit=new*");
        assertThat(page.locator("id=period >> h2")).isFocused();
    }

    @Test
    void a_form_with_faults_leads_to_them_and_a_saved_one_to_the_page_it_made() {
        open(ACCOUNT + "/directory/companies/new");
        press(page.locator("id=form:save"));
        assertThat(page.locator("id=faults")).isFocused();
        page.fill("id=form:name", "Cranes " + System.nanoTime());
        press(page.locator("id=form:save"));
        page.waitForURL("**/directory/companies/*-*");
        assertThat(page.locator("main:focus, main :focus")).hasCount(1);
    }

    @Test
    void a_closed_dialog_gives_the_keyboard_back() {
        open(Places.contract(page, ACCOUNT));
        press(page.locator("[data-opens=status]"));
        page.waitForSelector("dialog[open]");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-opens=status]")).isFocused();
    }

    @Test
    void a_part_that_replaces_the_button_takes_the_keyboard_over() {
        openBilling();
        page.locator("input[name=claim]").first().check();
        // a status has to be chosen first: the keyboard is led to what says so
        press(page.locator("id=list:foresee"));
        assertThat(page.locator("id=faults")).isFocused();
        page.selectOption("id=list:status", "UNDER_REVIEW");
        press(page.locator("id=list:foresee"));
        page.waitForSelector("#bulkHead");
        assertThat(page.locator("id=bulkHead")).isFocused();
        press(page.locator("id=list:back"));
        page.waitForSelector("[data-bulk]");
        assertThat(page.locator("[id='list:bulk'] :focus")).hasCount(1);
    }
}
