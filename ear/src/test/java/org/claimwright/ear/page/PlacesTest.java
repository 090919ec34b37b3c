package org.claimwright.ear.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An administrator opens a job, finds everything by typing, and shares the office with somebody just as quick. */
@Order(6)
class PlacesTest {
    private static final String ACCOUNT = "/harbour-builders";

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_job_is_opened_from_its_firm_to_an_approved_change() {
        try (Pages pages = Pages.micro()) {
            Page page = signedIn(pages);
            String project = project(page);
            company(page);
            member(page, project);
            contract(page, project);
            approve(page);
            changeOrder(page);
            page.navigate(ACCOUNT + "/search?q=" + word);
            assertThat(page.locator("main section").count()).isGreaterThanOrEqualTo(4);
        }
    }

    private String project(Page page) {
        page.navigate(ACCOUNT + "/projects/new");
        page.fill("id=form:name", "Yard " + word);
        page.fill("id=form:settingsPeriodDueDay", "45");
        save(page);
        assertThat(page.locator("#faults a").count()).isEqualTo(2);
        assertThat(page.inputValue("id=form:settingsPeriodDueDay")).isEqualTo("45");
        page.fill("id=form:settingsPeriodDueDay", "20");
        page.fill("id=form:number", word);
        save(page);
        return page.url();
    }

    private void company(Page page) {
        page.navigate(ACCOUNT + "/directory/companies/new");
        page.fill("id=form:name", "Cranes " + word);
        save(page);
        page.click("main a[href*='people/new']");
        page.fill("id=form:name", "Ola " + word);
        page.fill("id=form:email", word + "@cranes.example");
        save(page);
        assertThat(page.locator("h1").innerText()).contains(word);
    }

    private void member(Page page, String project) {
        page.navigate(project + "/settings/members");
        find(page, "personId", "Ola " + word);
        page.click("id=form:put");
        page.waitForLoadState();
        assertThat(page.locator("tbody tr").allInnerTexts()).hasSize(1);
    }

    private void contract(Page page, String project) {
        page.navigate(project + "/contracts/new?kind=SUBCONTRACT");
        page.fill("id=form:number", "SC-" + word);
        page.fill("id=form:title", "Cranes");
        find(page, "companyId", "Cranes " + word);
        page.waitForSelector("id=form:contactIds >> input");
        assertThat(page.inputValue("id=form:number")).isEqualTo("SC-" + word);
        page.check("id=form:contactIds >> input");
        save(page);
        assertThat(page.url()).contains("/contracts/");
    }

    private void approve(Page page) {
        page.click("[data-opens=status]");
        page.selectOption("id=statusForm:status", "APPROVED");
        page.click("id=statusForm:save");
        page.waitForLoadState();
        assertThat(page.locator(".cw-title .cw-status-APPROVED").count()).isEqualTo(1);
    }

    private void changeOrder(Page page) {
        page.navigate(page.url().replaceAll("\\?.*", "") + "/change-orders/new");
        page.fill("id=form:number", "CO-1");
        page.fill("id=form:title", "More steel");
        page.fill("id=form:lines:0:number", "C1");
        page.fill("id=form:lines:0:description", "Steel");
        page.fill("id=form:lines:0:amount", "1,250.505");
        save(page);
        assertThat(page.getAttribute("id=form:lines:0:amount", "aria-invalid")).isEqualTo("true");
        page.fill("id=form:lines:0:amount", "1,250.50");
        save(page);
        page.click("id=status:approve");
        page.waitForLoadState();
        assertThat(page.locator(".cw-figures dd").first().innerText()).isEqualTo("1,250.50");
    }

    @Test
    void what_two_people_change_at_once_is_shown_and_neither_loses_anything() {
        try (Pages pages = Pages.micro()) {
            Page one = signedIn(pages);
            project(one);
            String settings = one.url() + "/settings";
            Page other = pages.tab();
            one.navigate(settings);
            other.navigate(settings);
            other.fill("id=form:name", "Theirs " + word);
            other.fill("id=form:address", "1 Quay");
            save(other);
            one.fill("id=form:name", "Mine " + word);
            save(one);
            assertThat(one.locator(".cw-note tbody tr").allInnerTexts())
                    .hasSize(2)
                    .anyMatch(row -> row.contains("Theirs " + word) && row.contains("Mine " + word));
            assertThat(List.of(one.inputValue("id=form:name"), one.inputValue("id=form:address")))
                    .containsExactly("Mine " + word, "1 Quay");
            save(one);
            assertThat(one.locator("h1").innerText()).isEqualTo("Mine " + word);
        }
    }

    @Test
    void a_project_is_found_and_opened_by_keyboard_alone() {
        try (Pages pages = Pages.micro()) {
            Page page = signedIn(pages);
            page.navigate(ACCOUNT + "/glossary");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("content");
            page.focus("details.cw-left:not(.cw-account-switch) summary");
            page.keyboard().press("Enter");
            page.waitForSelector("#projectFound [role=option]");
            page.keyboard().type("harbour");
            page.waitForSelector("#projectFound [aria-selected=true]");
            page.keyboard().press("Enter");
            page.waitForURL("**/projects/*-*");
            page.keyboard().press("Control+k");
            page.keyboard().type("formwork");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=formwork");
            page.focus("id=theme");
            page.keyboard().press("Enter");
            assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
        }
    }

    private static void find(Page page, String field, String words) {
        page.fill("id=" + field + "Typed", words);
        page.waitForSelector("#" + field + "Found [aria-selected=true]");
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static void save(Page page) {
        page.click("id=form:save");
        page.waitForLoadState();
    }

    private static Page signedIn(Pages pages) {
        Page page = pages.tab();
        page.onDialog(dialog -> dialog.accept());
        Demonstration.shown().enter(page, ACCOUNT + "/projects");
        return page;
    }
}
