package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** An administrator looks at documents beside the claim, hands them out, and puts those of a month together. */
class DocumentsStoryTest {
    private static final Texts TEXTS =
            Texts.in(new DictionaryName(Language.EN, Market.US, PointOfView.GENERAL_CONTRACTOR));

    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");

    @Test
    void a_document_is_looked_at_issued_and_the_same_again() {
        office.period();
        String claim = office.submitted(office.subcontract("Concrete"));
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(1280, 900);
            office.enter(page, office.administrator(), "/claims/" + claim);
            look(page);
            page.navigate("/" + office.slug() + "/claims/" + claim + "?tab=versions");
            assertThat(page.locator("id=documentPanel").isVisible()).isTrue();
            page.click("[data-preview-close]");
            page.reload();
            assertThat(page.locator("id=documentPanel").isVisible()).isFalse();
            byte[] first = file(page, claim, "").body();
            assertThat(file(page, claim, "").body()).isEqualTo(first);
            Pages.keep(page, "documents-issued");
        }
    }

    @Test
    void what_could_not_be_printed_is_told_once_beside_the_documents() {
        office.period();
        String claim = office.submitted(office.subcontract("Concrete \u4E2D\u6587"));
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.enter(page, office.administrator(), "/claims/" + claim);
            file(page, claim, "");
            file(page, claim, "?language=fr");
            page.navigate("/" + office.slug() + "/claims/" + claim + "?tab=versions");
            assertThat(page.locator("main .cw-note.cw-tone-warn").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("\u4E2D \u6587");
            Pages.keep(page, "documents-missing");
        }
    }

    private void look(Page page) {
        page.click("[data-preview]");
        page.waitForSelector("#documentPanel:not([hidden])");
        assertThat(page.locator("[data-preview]").getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(page.locator("#documentPanel iframe").getAttribute("src")).contains("/document.pdf?language=en");
        page.click("#documentPanel [data-value=fr]");
        assertThat(page.locator("#documentPanel iframe").getAttribute("src")).contains("language=fr");
        Pages.keep(page, "documents-preview");
    }

    private APIResponse file(Page page, String claim, String query) {
        APIResponse file =
                page.context().request().get("/" + office.slug() + "/claims/" + claim + "/document.pdf" + query);
        assertThat(file.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-frame-options", "SAMEORIGIN")
                .containsEntry("content-security-policy", "frame-ancestors 'self'")
                .containsEntry("cache-control", "no-store");
        return file;
    }

    @Test
    void on_a_phone_the_document_opens_by_itself() {
        office.period();
        String claim = office.submitted(office.subcontract("Concrete"));
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(390, 844);
            office.enter(page, office.administrator(), "/claims/" + claim);
            assertThat(page.locator("id=documentPanel").isVisible()).isFalse();
            assertThat(page.locator("[data-preview]").getAttribute("role")).isNull();
            assertThat(page.locator("[data-preview]").getAttribute("href"))
                    .endsWith("/claims/" + claim + "/document.pdf");
        }
    }

    @Test
    void those_of_a_month_come_in_one_file_and_one_is_cancelled() {
        office.period();
        office.submitted(office.subcontract("Concrete"));
        office.submitted(office.subcontract("Drywall"));
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(1280, 900);
            office.enter(page, office.administrator(), office.tool() + "?period=any");
            page.check("[data-picks-all]");
            page.click("[data-documents]");
            page.selectOption("id=ask:form", "ZIP");
            page.click("id=ask:go");
            page.waitForSelector("a[href*='/documents/']", new Page.WaitForSelectorOptions().setTimeout(120_000));
            Pages.keep(page, "documents-many");
            String address = page.locator("a[href*='/documents/']").first().getAttribute("href");
            assertThat(page.context().request().get(address).body()).startsWith('P', 'K');
            page.click("[id$=':remove']");
            assertThat(page.locator("p.cw-empty").innerText()).isEqualTo(TEXTS.say("bundle.none"));
        }
    }
}
