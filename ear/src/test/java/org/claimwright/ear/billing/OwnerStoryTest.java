package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** An owner in Quebec reads what its contractor bills, sends it back, and approves it with a part withheld. */
class OwnerStoryTest {
    private static final Texts TEXTS = Texts.in(new DictionaryName(Language.FR, Market.CA, PointOfView.OWNER));
    private static final String REASON = "Les fenêtres de l’étage 3 ne sont pas posées";

    private final Office office = Office.of("CA", "OWNER", "fr");

    @Test
    void a_bill_is_read_sent_back_corrected_and_approved_in_french() {
        String contact = office.contact(office.subcontract("Enveloppe"), "fr", "CA", "OWNER");
        office.period();
        try (Pages owners = Pages.micro();
                Pages contractors = Pages.micro()) {
            Page contractor = contractors.tab();
            contractor.setViewportSize(390, 844);
            office.enter(contractor, contact, "/");
            contractor.click("[id$=':begin']");
            contractor.waitForURL("**/claims/*");
            String claim = contractor.url().replaceAll(".*/claims/|\\?.*", "");
            bill(contractor, "50");
            Page owner = owners.tab();
            owner.setViewportSize(1280, 900);
            read(owner, claim);
            sendBack(owner);
            correct(contractor);
            approve(owner, claim);
        }
    }

    private static void bill(Page page, String percent) {
        page.click(".cw-evenly summary");
        page.fill("id=evenly:percent", percent);
        page.click("id=evenly:bill");
        page.waitForURL("**done=evenly");
        page.click(".cw-send a");
        page.click("id=submit:go");
        page.waitForURL("**done=submitted");
    }

    private void read(Page page, String claim) {
        office.enter(page, office.administrator(), "/");
        assertThat(page.locator("main").innerText()).contains(TEXTS.say("work.toReview"), "Enveloppe");
        Pages.keep(page, "owner-work");
        page.click("main a[href$='/claims/" + claim + "']");
        assertThat(page.locator("[data-figure=gross]").first().innerText()).matches("25\\h000,00");
        Pages.keep(page, "owner-claim");
    }

    private static void sendBack(Page page) {
        page.click("a[href='?tab=detail']");
        page.waitForSelector(".cw-grid .cw-on");
        page.click("tr:has(> [data-column=number]:has-text('002')) > [data-column=description]");
        page.keyboard().press("r");
        page.keyboard().type(REASON);
        page.keyboard().press("Enter");
        page.waitForSelector(".cw-grid-bar[data-state=saved]");
        page.click("a[href='?act=review'] >> visible=true >> nth=0");
        assertThat(page.locator("[id='review:preview']").innerText())
                .contains(REASON, TEXTS.say("ClaimStatus.REVISE_AND_RESUBMIT"));
        page.check("[id='review:undecided']");
        Pages.keep(page, "owner-review");
        page.click("id=review:go");
        page.waitForURL("**done=reviewed");
        assertThat(page.locator(".cw-status-REVISE_AND_RESUBMIT").count()).isPositive();
    }

    private void correct(Page page) {
        page.navigate("/" + office.slug() + "/");
        assertThat(page.locator("main").innerText()).contains(REASON, TEXTS.say("mine.rejected", Map.of("count", 1)));
        Pages.keep(page, "owner-contractor-reads");
        page.click("a.cw-button");
        bill(page, "40");
    }

    private void approve(Page page, String claim) {
        page.navigate("/" + office.slug() + "/claims/" + claim + "?act=review");
        page.selectOption("id=review:outcome", "APPROVED_AS_NOTED");
        page.fill("id=review:withheldAmount", "1 500,00");
        page.fill("id=review:withheldReason", "Nettoyage du chantier");
        page.check("[id='review:undecided']");
        page.click("id=review:go");
        page.waitForURL("**done=reviewed");
        assertThat(page.locator(".cw-status-APPROVED_AS_NOTED").count()).isPositive();
        assertThat(page.locator("[data-figure=payable]").first().innerText()).matches("16\\h500,00");
        Pages.keep(page, "owner-approved");
        page.click("a[href='?tab=history']");
        assertThat(page.locator(".cw-history").innerText()).contains(REASON, "Nettoyage du chantier");
    }
}
