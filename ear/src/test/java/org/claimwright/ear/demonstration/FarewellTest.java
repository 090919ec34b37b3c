package org.claimwright.ear.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** Whoever deletes a demonstration account is told that it is gone, in their own words. */
class FarewellTest {
    @Test
    void the_page_to_sign_in_on_says_once_which_account_was_deleted() {
        Office office = Office.quebecois();
        tell(office.account());
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            office.open(page, "/settings/account");
            page.click("id=demonstration:remove");
            page.click(".ui-confirmdialog-yes");
            page.waitForURL("**/sign-in");
            assertThat(page.locator("#farewell").innerText()).contains("Harbour Office", "supprimé");
            assertThat(page.locator("#farewell").getAttribute("lang")).isEqualTo("fr-CA");
            Pages.keep(page, "demonstration-farewell");
            page.reload();
            assertThat(page.locator("#farewell").count()).isZero();
            page.navigate("/" + office.slug() + "/");
            assertThat(page.url()).contains("/sign-in");
        }
    }

    private static void tell(UUID account) {
        try (Role owner = Role.owner()) {
            owner.change(
                    "insert into demonstration_story (name, opened, told_at) values (?, ?, now())",
                    account.toString(),
                    account);
            owner.commit();
        }
    }
}
