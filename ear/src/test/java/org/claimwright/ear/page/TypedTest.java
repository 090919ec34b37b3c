package org.claimwright.ear.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.Assertions;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** What was typed into a form and did not arrive is offered when the form is opened again. */
class TypedTest {
    private static final String OFFER = ".cw-typed-before";
    private static final String BRING = OFFER + " button >> nth=0";
    private static final String LEAVE = OFFER + " button >> nth=1";
    private static final String NUMBER = "id=form:number";
    private static final String NAME = "id=form:name";
    private static final String NEW = "/projects/new";

    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");

    @Test
    void what_is_sent_after_the_session_ended_is_brought_back_after_signing_in() {
        try (Pages pages = Pages.micro()) {
            Page page = typed(pages);
            page.context().clearCookies();
            page.click("id=form:save");
            page.waitForURL("**/sign-in?**");
            office.signIn(page);
            page.waitForURL("**" + NEW);
            assertThat(page.locator(NAME)).hasValue("");
            Pages.keep(page, "typed-before");
            page.click(BRING);
            assertThat(page.locator(NUMBER)).hasValue("S-7");
            page.click("id=form:save");
            page.waitForURL("**/projects/*-*");
            assertThat(page.locator("h1")).containsText("Saved School");
            page.navigate("/" + office.slug() + NEW);
            assertThat(page.locator("#form")).isVisible();
            assertThat(page.locator(OFFER)).hasCount(0);
        }
    }

    @Test
    void a_server_that_does_not_answer_takes_nothing_away() {
        try (Pages pages = Pages.micro()) {
            Page page = typed(pages);
            AtomicBoolean failed = new AtomicBoolean();
            page.onRequestFailed(request -> failed.set(true));
            page.context().setOffline(true);
            page.click("id=form:save");
            page.waitForCondition(failed::get);
            page.context().setOffline(false);
            page.navigate("/" + office.slug() + "/");
            page.navigate("/" + office.slug() + NEW);
            page.click(LEAVE);
            assertThat(page.locator(NAME)).hasValue("");
            page.reload();
            assertThat(page.locator("#form")).isVisible();
            assertThat(page.locator(OFFER)).hasCount(0);
        }
    }

    @Test
    void what_is_refused_stays_and_who_cancels_is_offered_nothing() {
        try (Pages pages = Pages.micro()) {
            Page page = typed(pages);
            page.fill(NAME, "");
            page.click("id=form:save");
            page.waitForSelector("#faults");
            assertThat(page.locator(OFFER)).hasCount(0);
            page.navigate("/" + office.slug() + NEW);
            page.click(BRING);
            assertThat(page.locator(NUMBER)).hasValue("S-7");
            page.click("#form .cw-actions a");
            page.waitForURL("**/projects");
            page.navigate("/" + office.slug() + NEW);
            assertThat(page.locator("#form")).isVisible();
            assertThat(page.locator(OFFER)).hasCount(0);
        }
    }

    @Test
    void nobody_is_offered_what_another_person_typed() {
        String form = "/projects/" + office.project() + "/contracts/new?kind=PURCHASE_ORDER";
        String colleague = office.colleague("ADMIN");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, form);
            page.fill(NUMBER, "SC-7");
            page.context().clearCookies();
            office.enter(page, colleague, form);
            assertThat(page.locator("#form")).isVisible();
            assertThat(page.locator(OFFER)).hasCount(0);
            page.context().clearCookies();
            office.open(page, form);
            page.click(BRING);
            assertThat(page.locator(NUMBER)).hasValue("SC-7");
        }
    }

    @Test
    void what_an_address_asks_for_is_still_asked_after_a_fault_and_after_signing_in() {
        String orders = "/projects/" + office.project() + "/contracts/new?kind=PURCHASE_ORDER";
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, orders);
            String title = page.title();
            page.click("id=form:save");
            page.waitForSelector("#faults");
            Assertions.assertThat(page.url()).endsWith(orders);
            page.fill(NUMBER, "PO-7");
            page.context().clearCookies();
            page.click("id=form:save");
            page.waitForURL("**/sign-in?**");
            office.signIn(page);
            page.waitForURL("**" + orders);
            Assertions.assertThat(page.title()).isEqualTo(title);
            page.navigate("/" + office.slug() + orders.replace("PURCHASE_ORDER", "SUBCONTRACT"));
            assertThat(page.locator("#form")).isVisible();
            assertThat(page.locator(OFFER)).hasCount(0);
            page.navigate("/" + office.slug() + orders);
            page.click(BRING);
            assertThat(page.locator(NUMBER)).hasValue("PO-7");
        }
    }

    @Test
    void a_form_that_came_anew_with_a_forecast_is_not_offered_once_it_was_saved() {
        office.period();
        String claim = office.claimOn(office.subcontract("Steel"));
        String release = "/claims/" + claim + "?act=release";
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            office.open(page, release);
            page.fill("id=release:percent", "30");
            page.click("id=release:foresee");
            page.click("id=release:go");
            page.waitForURL("**/claims/" + claim + "?tab=detail&done=released");
            Assertions.assertThat(asked).isEmpty();
            page.navigate("/" + office.slug() + release);
            assertThat(page.locator("#release")).isVisible();
            assertThat(page.locator(OFFER)).hasCount(0);
        }
    }

    @Test
    void more_lines_than_a_new_form_has_come_back_too() {
        String contract = office.subcontract("Concrete");
        String address = "/contracts/" + contract + "/change-orders/new";
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, address);
            page.fill(NUMBER, "CO-1");
            page.click("id=form:addLines");
            String last = ".cw-typing tbody tr:last-child input[id$=':description']";
            int lines = page.locator(".cw-typing tbody tr").count();
            page.fill(last, "The last of them");
            page.navigate("/" + office.slug() + address);
            Assertions.assertThat(page.locator(".cw-typing tbody tr").count()).isLessThan(lines);
            page.click(BRING);
            assertThat(page.locator(last)).hasValue("The last of them");
            assertThat(page.locator(".cw-typing tbody tr")).hasCount(lines);
            assertThat(page.locator(NUMBER)).hasValue("CO-1");
        }
    }

    private Page typed(Pages pages) {
        Page page = pages.tab();
        office.open(page, NEW);
        page.fill(NUMBER, "S-7");
        page.fill(NAME, "Saved School");
        return page;
    }
}
