package org.claimwright.ear.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a form does not take is said where it was typed, and somebody is led on from there. */
class RefusedFormsTest {
    private final Office office = Office.american();
    private final Pages pages = Pages.micro();

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void who_is_too_late_is_led_to_what_stands_now_and_offered_what_was_typed() {
        String claim = office.claim(2);
        Page mine = head(claim);
        Page theirs = pages.tab();
        theirs.navigate(mine.url());
        theirs.fill("id=head:comment", "Theirs");
        theirs.click("id=head:go");
        theirs.waitForURL("**done=head");
        mine.fill("id=head:comment", "Mine");
        mine.click("id=head:go");
        assertThat(mine.locator(".cw-messages")).containsText("Somebody else saved this meanwhile");
        Pages.keep(mine, "too-late");
        mine.click("#messages a, [id$=messages] a");
        assertThat(mine.locator("id=head:comment")).hasValue("Theirs");
        mine.click(".cw-typed-before button >> nth=0");
        assertThat(mine.locator("id=head:comment")).hasValue("Mine");
        mine.click("id=head:go");
        mine.waitForURL("**done=head");
    }

    @Test
    void a_field_that_is_emptied_and_has_to_be_there_says_so() {
        Page page = head(office.claim(2));
        page.fill("id=head:number", "");
        page.fill("id=head:startOn", "");
        page.click("id=head:go");
        assertThat(page.locator("id=head:numberFault")).containsText("A value is needed");
        assertThat(page.locator("id=head:startOnFault")).containsText("A value is needed");
    }

    @Test
    void a_year_that_nobody_writes_is_no_date() {
        Page page = head(office.claim(2));
        page.locator("id=head:endOn").evaluate("field => { field.type = 'text'; field.value = '+999999999-12-31'; }");
        page.click("id=head:go");
        assertThat(page.locator("id=head:endOnFault")).containsText("is not a date");
    }

    @Test
    void a_percentage_may_have_its_sign() {
        Page page = pages.tab();
        office.open(page, "/projects/new");
        page.fill("id=form:number", "P-10");
        page.fill("id=form:name", "Ten per cent");
        page.fill("id=form:settingsDefaultRetainage", "ten %");
        page.click("id=form:save");
        assertThat(page.locator("id=form:settingsDefaultRetainageFault")).containsText("12.5");
        page.fill("id=form:settingsDefaultRetainage", "7.5 %");
        page.click("id=form:save");
        page.waitForURL("**/projects/*-*");
        page.navigate(page.url() + "/settings");
        assertThat(page.locator("id=form:settingsDefaultRetainage")).hasValue("7.5");
    }

    @Test
    void a_key_that_was_made_is_not_said_to_be_lost() {
        Page page = pages.tab();
        office.open(page, "/settings/api-keys");
        page.fill("id=form:name", "Accounting");
        page.click("id=form:create");
        assertThat(page.locator("id=key")).isVisible();
        assertThat(page.locator(".cw-typed-before")).hasCount(0);
    }

    @Test
    void a_rejected_line_that_would_be_paid_is_said_before_the_review_ends() {
        String claim = office.claim(2);
        office.type(claim, "[{'line':'0001','work':'100'},{'line':'0002','work':'50'}]");
        office.submit(claim);
        Page page = pages.tab();
        office.open(page, "/claims/" + claim + "?tab=detail");
        page.waitForSelector(".cw-grid .cw-on");
        page.locator("tr:has(> [data-column=number]:has-text('0001')) > [data-column=approvedWork]")
                .click();
        page.keyboard().press("r");
        page.keyboard().type("Not in place");
        page.keyboard().press("Enter");
        page.waitForSelector(".cw-grid-bar[data-state=saved]");
        page.navigate("/" + office.slug() + "/claims/" + claim + "?act=review");
        assertThat(page.locator("#review\\:standing .cw-tone-warn")).hasCount(0);
        page.selectOption("id=review:outcome", "APPROVED_AS_NOTED");
        assertThat(page.locator("#review\\:standing .cw-tone-warn")).containsText("0001 (100.00)");
        Pages.keep(page, "rejected-stands");
    }

    @Test
    void the_status_of_a_contract_waits_for_its_lines() {
        Page page = pages.tab();
        office.open(page, "/contracts/" + office.draft("Paving") + "?tab=schedule");
        page.waitForSelector(".cw-grid .cw-on");
        page.locator(".cw-grid tbody tr").last().locator("[data-column=number]").click();
        page.keyboard().type("900");
        page.keyboard().press("Enter");
        page.click("[data-opens=status]");
        assertThat(page.locator("#status")).isHidden();
        assertThat(page.locator(".cw-grid-held")).containsText("is not saved");
        assertThat(page.locator(".cw-grid-bar .cw-button")).isFocused();
        Pages.keep(page, "status-waits");
    }

    private Page head(String claim) {
        Page page = pages.tab();
        office.open(page, "/claims/" + claim + "?act=head");
        return page;
    }
}
