package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** A claim contact in Quebec bills on a phone, and sees nothing else of the contractor's account. */
class ContactStoryTest {
    private static final Texts TEXTS = Texts.in(new DictionaryName(Language.FR, Market.CA, PointOfView.OWNER));
    private static final String REASON = "La dalle n’est pas coulée";

    private final Office office = Office.of("CA", "OWNER", "fr");

    @Test
    void what_waits_is_billed_sent_back_with_a_reason_and_sent_again() {
        String contact = office.contact(office.subcontract("Charpente"), "fr", "CA", "OWNER");
        office.subcontract("Secret");
        office.period();
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(390, 844);
            office.enter(page, contact, "/");
            assertThat(page.locator("h1").innerText()).isEqualTo(TEXTS.say("mine.title"));
            assertThat(page.locator("main").innerText())
                    .contains("Charpente", TEXTS.say("mine.due", Map.of("days", 3)))
                    .doesNotContain("Secret");
            Pages.keep(page, "contact-begins");
            page.click("[id$=':begin']");
            page.waitForURL("**/claims/*");
            String claim = page.url().replaceAll(".*/claims/", "");
            bill(page);
            office.sendBack(claim, "002", REASON);
            again(page);
            nothingElse(page);
        }
    }

    @Test
    void other_amounts_and_new_change_orders_are_told() {
        String contract = office.subcontract("Charpente");
        String contact = office.contact(contract, "fr", "CA", "OWNER");
        office.period();
        String claim = office.submitted(contract);
        office.accept(claim, "001", "4000.00");
        office.sendBack(claim, "002", REASON);
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(390, 844);
            office.enter(page, contact, "/claims/" + claim);
            assertThat(page.locator(".cw-sent-back").innerText())
                    .contains(REASON, TEXTS.say("mine.changed", Map.of("count", 1)))
                    .containsPattern("001[^0]*10\\h000,00[^0]*4\\h000,00");
            assertThat(page.locator(".cw-note").count()).isZero();
            office.changeOrder(contract);
            page.reload();
            assertThat(page.locator(".cw-note").innerText()).contains(TEXTS.say("workflow.lacksChanges"));
            Pages.keep(page, "contact-reads-the-answer");
            page.click(".cw-note a");
            page.click("id=changes:go");
            page.waitForURL("**done=changes");
            assertThat(page.content()).doesNotContain(TEXTS.say("workflow.lacksChanges"));
            office.submit(claim);
            office.become(claim, "APPROVED_AS_NOTED");
            page.navigate("/" + office.slug() + "/claims/" + claim);
            assertFits(page);
        }
    }

    @Test
    void a_sheet_is_uploaded_from_a_phone() {
        String contact = office.contact(office.subcontract("Toiture"), "fr", "CA", "OWNER");
        office.period();
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(390, 844);
            office.enter(page, contact, "/");
            page.click("[id$=':begin']");
            page.waitForURL("**/claims/*");
            page.click(".cw-bar a[href$='/upload']");
            assertFits(page);
            Pages.keep(page, "contact-uploads");
            byte[] file = "Ligne;Travaux, % de la ligne\n001;12,5\n".getBytes(StandardCharsets.UTF_8);
            page.setInputFiles("#file", new FilePayload("mai.csv", "text/csv", file));
            page.waitForURL("**file=*");
            page.waitForSelector("#rows");
            assertFits(page);
            Pages.keep(page, "contact-previews");
            page.click("id=upload:apply");
            page.waitForURL("**done=uploaded");
            assertThat(page.locator("[data-figure=gross]").first().innerText()).doesNotMatch("0,00");
        }
    }

    private void bill(Page page) {
        page.click(".cw-evenly summary");
        page.fill("id=evenly:percent", "12,5");
        page.click("id=evenly:bill");
        page.waitForURL("**done=evenly");
        assertThat(page.locator("[data-figure=gross]").first().innerText()).matches("6\\h250,00");
        assertFits(page);
        page.click(".cw-send a");
        page.click("id=submit:go");
        page.waitForURL("**done=submitted");
        assertThat(page.locator(".cw-claim-actions a.cw-button[href^='?act=']").count())
                .isZero();
    }

    private void again(Page page) {
        page.navigate("/" + office.slug() + "/");
        assertThat(page.locator("main").innerText()).contains(REASON);
        page.click("a.cw-button");
        assertThat(page.locator(".cw-sent-back").innerText()).contains("002", REASON);
        Pages.keep(page, "contact-revises");
        page.click(".cw-send a");
        page.click("id=submit:go");
        page.waitForURL("**done=submitted");
        page.navigate("/" + office.slug() + "/");
        assertThat(page.locator(".cw-waiting .cw-status-UNDER_REVIEW").count()).isEqualTo(1);
    }

    private void nothingElse(Page page) {
        assertThat(page.locator(
                                "a[href$='/projects'], a[href*='/directory'], a[href*='/settings'], a[href*='/billing']")
                        .count())
                .isZero();
        assertThat(page.navigate("/" + office.slug() + office.tool()).status()).isEqualTo(404);
        assertThat(page.content()).doesNotContainPattern(Pattern.compile("Secret|Harbour Tower"));
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }
}
