package org.claimwright.ear.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** What an administrator says when a claim goes back. */
class SentBackTest {
    private final Office office = Office.american();

    @Test
    void what_was_said_with_the_status_is_read_where_the_claim_is_corrected() {
        String contract = office.subcontract("Concrete");
        String claim = office.submitted(contract);
        String contact = office.contact(contract, "en", "US", "GENERAL_CONTRACTOR");
        try (Pages pages = Pages.micro();
                Pages theirs = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/claims/" + claim + "?act=status");
            page.selectOption("id=statusForm:status", "REVISE_AND_RESUBMIT");
            page.fill("id=statusForm:remark", "Please look at line 1 again");
            page.click("id=statusForm:go");
            page.waitForURL("**done=status");
            Page read = theirs.tab();
            office.enter(read, contact, "/claims/" + claim);
            assertThat(read.locator(".cw-sent-back")).containsText("The invoice was sent back");
            assertThat(read.locator(".cw-sent-back .cw-said")).hasText("Please look at line 1 again");
        }
    }
}
