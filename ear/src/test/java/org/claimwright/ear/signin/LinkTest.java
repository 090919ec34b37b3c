package org.claimwright.ear.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How one sign-in comes to open a second account. */
class LinkTest {
    private final SomeAccount first = SomeAccount.fresh();
    private final SomeAccount second = SomeAccount.fresh();

    @BeforeEach
    void nobody_has_failed_before() {
        SomeAccount.forgetFailures();
    }

    @Test
    void the_holder_of_an_address_joins_with_the_password_that_it_has() {
        second.addPerson("Ana elsewhere", first.email);
        try (Pages office = Pages.micro();
                Pages home = Pages.micro()) {
            Page people = people(office);
            String link = invite(people);
            Page welcome = home.tab();
            welcome.navigate(link);
            comeIn(welcome, "some other password");
            assertThat(welcome.locator(".cw-error").count()).isPositive();
            comeIn(welcome, SomeAccount.PASSWORD);
            assertThat(welcome.content()).contains(first.name, second.name);
            welcome.navigate("/" + second.slug + "/projects");
            assertThat(welcome.content()).contains("Ana elsewhere");

            Page again = people;
            again.navigate(again.url());
            invite(again);
            assertThat(again.locator("id=link").count()).isZero();
            assertThat(again.locator("li.cw-error").count()).isEqualTo(1);
        }
    }

    private Page people(Pages pages) {
        Page page = pages.tab();
        page.navigate("/sign-in?continue=/" + second.slug + "/directory/people");
        page.fill("id=form:email", second.email);
        page.fill("id=form:password", SomeAccount.PASSWORD);
        page.click("id=form:signIn");
        page.click("tr:has-text('Ana elsewhere') a");
        page.waitForLoadState();
        return page;
    }

    private static String invite(Page people) {
        people.click("id=invite:go");
        people.waitForLoadState();
        return people.locator("id=link").count() == 0
                ? ""
                : people.locator("id=link").innerText();
    }

    private static void comeIn(Page welcome, String password) {
        welcome.fill("id=form:password", password);
        welcome.click("id=form:go");
        welcome.waitForLoadState();
    }
}
