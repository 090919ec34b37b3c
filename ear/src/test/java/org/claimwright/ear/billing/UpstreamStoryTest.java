package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is paid by somebody else's firm bills upward: a general contractor its owner, a specialty contractor its contractor. */
class UpstreamStoryTest {
    @ParameterizedTest
    @CsvSource({"US, GENERAL_CONTRACTOR, 1280", "CA, SPECIALTY_CONTRACTOR, 1280", "CA, SPECIALTY_CONTRACTOR, 390"})
    void the_month_is_billed_to_the_client_and_certified(Market market, PointOfView part, int width) {
        Texts texts = Texts.in(new DictionaryName(Language.EN, market, part));
        Office office = Office.of(market.name(), part.name(), "en");
        office.contract("CLIENT_CONTRACT", "Harbour Tower");
        office.period("UPSTREAM");
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            page.setViewportSize(width, 900);
            office.enter(page, office.administrator(), "/");
            assertThat(page.locator("main").innerText()).contains(texts.say("work.toBill"), "Harbour Tower");
            Pages.keep(page, "upstream-work-" + part + width);
            begin(page);
            submit(page);
            certify(page, texts);
            Pages.keep(page, "upstream-certified-" + part + width);
            page.navigate("/" + office.slug() + office.tool() + "?tab=upstream&period=any");
            assertThat(page.locator("main").innerText()).contains("11,250.00", texts.say("ClaimStatus.APPROVED"));
            Pages.keep(page, "upstream-tool-" + part + width);
        }
    }

    private static void begin(Page page) {
        page.click("main a[href*='/bill']");
        page.click("id=claim:create");
        page.waitForURL("**/claims/*tab=detail");
        page.click(".cw-evenly summary");
        page.fill("id=evenly:percent", "25");
        page.click("id=evenly:bill");
        page.waitForURL("**done=evenly");
        assertThat(page.locator("[data-figure=gross]").first().innerText()).isEqualTo("12,500.00");
        assertThat(page.locator("[data-figure=retainage]").first().innerText()).isEqualTo("1,250.00");
    }

    private static void submit(Page page) {
        page.click("a[href='?act=submit'] >> visible=true >> nth=0");
        page.click("id=submit:go");
        page.waitForURL("**done=submitted");
    }

    private static void certify(Page page, Texts texts) {
        page.click("a[href='?act=review'] >> visible=true >> nth=0");
        assertThat(page.locator("id=review:outcome").innerText())
                .contains(texts.say("ClaimStatus.APPROVED"))
                .doesNotContain(texts.say("ClaimStatus.PENDING_OWNER_APPROVAL"));
        page.fill("id=review:remark", "Letter of the client of the 14th");
        page.click("id=review:go");
        page.waitForURL("**done=reviewed");
        assertThat(page.locator(".cw-status-APPROVED").count()).isPositive();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }
}
