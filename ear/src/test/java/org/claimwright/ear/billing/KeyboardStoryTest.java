package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** Whole journeys without a mouse: a contact bills, an administrator reviews. */
class KeyboardStoryTest {
    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");

    @Test
    void a_claim_is_billed_and_reviewed_by_keyboard_alone() {
        String contact = office.contact(office.subcontract("Concrete"), "en", "US", "GENERAL_CONTRACTOR");
        office.period();
        try (Pages contacts = Pages.micro();
                Pages administrators = Pages.micro()) {
            String claim = bill(contacts.tab(), contact);
            review(administrators.tab(), claim);
            correct(contacts.tab(), claim);
        }
    }

    private String bill(Page page, String contact) {
        Keyboard keyboard = new Keyboard(page);
        keyboard.enter(office, contact);
        keyboard.tabTo("[id$=':begin']").press("Enter").waitFor("**/claims/*");
        String claim = page.url().replaceAll(".*/claims/|\\?.*", "");
        keyboard.tabTo("table.cw-grid")
                .column("work")
                .type("5000")
                .press("Enter")
                .type("40%")
                .press("Enter");
        keyboard.saved();
        assertThat(page.locator("[data-figure=gross]").first().innerText()).isEqualTo("17,000.00");
        Pages.keep(page, "keyboard-billed");
        send(keyboard, page);
        keyboard.wasAlone();
        return claim;
    }

    private static void send(Keyboard keyboard, Page page) {
        keyboard.press("Escape").tabTo("a[href='?act=submit']").press("Enter").waitFor("**act=submit");
        keyboard.tabTo("[id='submit:remark']").type("Poured on the 12th");
        keyboard.tabTo("[id='submit:go']").press("Enter").waitFor("**done=submitted");
        assertThat(page.locator(".cw-status-UNDER_REVIEW").count()).isPositive();
    }

    private void review(Page page, String claim) {
        Keyboard keyboard = new Keyboard(page);
        keyboard.enter(office, office.administrator());
        keyboard.tabTo("main a[href$='/claims/" + claim + "']").press("Enter").waitFor("**/claims/*");
        keyboard.tabTo("a[href='?tab=detail']").press("Enter").waitFor("**tab=detail");
        keyboard.tabTo("table.cw-grid").press("a", "r");
        keyboard.type("Level 2 is not stripped").press("Enter").saved();
        Pages.keep(page, "keyboard-reviewed");
        keyboard.press("Escape").tabTo("a[href='?act=review']").press("Enter").waitFor("**act=review");
        assertThat(page.locator("[id='review:preview']").innerText()).contains("Level 2 is not stripped");
        keyboard.tabTo("[id='review:remark']").type("Send line 002 again");
        keyboard.tabTo("[id='review:go']").press("Enter").waitFor("**done=reviewed");
        assertThat(page.locator(".cw-status-REVISE_AND_RESUBMIT").count()).isPositive();
        keyboard.wasAlone();
    }

    private void correct(Page page, String claim) {
        Keyboard keyboard = new Keyboard(page);
        keyboard.open("/" + office.slug() + "/claims/" + claim);
        assertThat(page.locator(".cw-sent-back").innerText()).contains("Level 2 is not stripped");
        keyboard.tabTo("table.cw-grid")
                .column("work")
                .press("ArrowDown")
                .type("9000")
                .press("Enter");
        keyboard.saved();
        send(keyboard, page);
        assertThat(page.locator("[data-figure=gross]").first().innerText()).isEqualTo("14,000.00");
        keyboard.wasAlone();
    }
}
