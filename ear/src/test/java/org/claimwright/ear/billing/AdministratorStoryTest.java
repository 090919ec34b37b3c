package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** An administrator of an American general contractor runs a period at a desk. */
class AdministratorStoryTest {
    private static final Texts TEXTS =
            Texts.in(new DictionaryName(Language.EN, Market.US, PointOfView.GENERAL_CONTRACTOR));

    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");

    @Test
    void a_period_is_opened_billed_reviewed_and_approved_many_at_once() {
        office.subcontract("Concrete");
        office.subcontract("Drywall");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(1280, 900);
            office.enter(page, office.administrator(), office.tool() + "?tab=periods");
            openPeriod(page);
            begin(page);
            send(page);
            review(page);
            approveAll(page);
            exportList(page);
        }
    }

    private void openPeriod(Page page) {
        assertThat(page.locator("p.cw-empty").innerText()).isEqualTo(TEXTS.say("periods.none"));
        page.locator("a[href*='edit=new']").first().click();
        page.click("id=period:save");
        assertThat(page.locator("#periods\\:turn, [id$=':turn']").count()).isEqualTo(1);
        page.locator("a[href*='edit=new']").first().click();
        page.fill("id=period:startOn", LocalDate.now(ZoneOffset.UTC).toString());
        page.fill("id=period:endOn", LocalDate.now(ZoneOffset.UTC).plusDays(40).toString());
        page.fill("id=period:dueOn", LocalDate.now(ZoneOffset.UTC).plusDays(40).toString());
        page.click("id=period:save");
        page.waitForSelector("[id='period:startOnFault']:not(:empty)");
    }

    private void begin(Page page) {
        page.navigate("/" + office.slug() + office.tool() + "?status=none");
        Pages.keep(page, "tool-without-claim");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        assertThat(page.content()).contains(TEXTS.say("NoClaim.NO_CONTACT"));
        page.locator("a[href*='/bill?period=']").first().click();
        page.click("id=claim:create");
        page.waitForURL("**/claims/*tab=detail");
        page.click(".cw-evenly summary");
        page.fill("id=evenly:percent", "40");
        page.click("id=evenly:bill");
        page.waitForURL("**done=evenly");
        assertThat(page.locator("[data-figure=gross]").first().innerText()).isEqualTo("20,000.00");
    }

    private void send(Page page) {
        page.click("a[href='?act=submit'] >> nth=0");
        assertThat(page.locator("id=submit").innerText()).contains("18,000.00");
        page.fill("id=submit:remark", "As agreed on site");
        page.click("id=submit:go");
        page.waitForURL("**done=submitted");
        page.waitForSelector(".cw-status-UNDER_REVIEW");
    }

    private void review(Page page) {
        page.click("a[href='?act=review']");
        page.fill("id=review:withheldAmount", "500");
        page.click("id=review:go");
        page.waitForSelector("[id='review:withheldReasonFault']:not(:empty)");
        page.fill("id=review:withheldReason", "Payrolls are missing");
        // what will be read follows what is typed
        page.press("id=review:withheldReason", "Tab");
        page.waitForSelector("[id='review:preview']:has-text('Payrolls are missing')");
        Pages.keep(page, "claim-review");
        page.click("id=review:go");
        page.waitForURL("**done=reviewed");
        assertThat(page.locator(".cw-status-APPROVED").count()).isPositive();
        assertThat(page.content()).contains("17,500.00");
        page.click("a[href='?tab=history']");
        assertThat(page.locator(".cw-history").innerText())
                .contains("As agreed on site", TEXTS.say("history.action.REVIEWED"), "500", "Payrolls are missing");
        page.click("a[href='?tab=versions']");
        assertThat(page.locator("tbody tr").count()).isPositive();
    }

    private void approveAll(Page page) {
        page.navigate("/" + office.slug() + office.tool() + "?period=any&group=status");
        assertThat(page.locator("tfoot").innerText()).contains("20,000.00", "17,500.00");
        page.check("[data-picks-all]");
        page.selectOption("id=list:status", "PENDING_OWNER_APPROVAL");
        page.click("id=list:foresee");
        page.waitForSelector("id=bulkHead");
        assertThat(page.locator("id=list:bulk").innerText())
                .contains(TEXTS.say("bulk.changes", Map.of("count", 1, "chosen", 1)));
        page.click("id=list:go");
        page.waitForSelector("#list\\:bulk a.cw-button");
        page.click("#list\\:bulk a.cw-button");
        page.waitForSelector(".cw-status-PENDING_OWNER_APPROVAL");
        Pages.keep(page, "tool-administrator");
    }

    private void exportList(Page page) {
        String address = "/" + office.slug() + office.tool() + ".csv?period=any";
        String file = page.context().request().get(address).text();
        assertThat(file)
                .contains(
                        TEXTS.say("billing.file.gross"),
                        "SC-1-01",
                        "20000.00",
                        TEXTS.say("ClaimStatus.PENDING_OWNER_APPROVAL"));
        assertThat(page.context()
                        .request()
                        .get(address.replace(".csv", ".xlsx"))
                        .body())
                .startsWith('P', 'K');
    }
}
