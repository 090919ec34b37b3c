package org.claimwright.ear.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.claimwright.ear.fixture.office.Office;

/** Somebody who has no mouse: goes from one thing to the next with Tab, and sees where the focus is. */
final class Keyboard {
    private static final int FAR = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
        // the story would be none if a finger or a mouse had helped
        page.addInitScript(
                """
                for (const kind of ['mousedown', 'touchstart'])
                  addEventListener(kind, () => document.documentElement.dataset.helped = kind, true);
                """);
    }

    Keyboard open(String address) {
        page.navigate(address);
        return this;
    }

    /** Signs in and arrives at the first page of the account. */
    Keyboard enter(Office office, String email) {
        String first = "/" + office.slug() + "/";
        open("/sign-in?continue=" + first);
        tabTo("[id='form:email']").type(email);
        tabTo("[id='form:password']").type(Office.PASSWORD).press("Enter");
        return waitFor("**" + first);
    }

    /** Presses Tab until the focus is on what the selector finds, which has to be seen there. */
    Keyboard tabTo(String selector) {
        page.waitForSelector(selector);
        for (int i = 0; i < FAR; i++) {
            press("Tab");
            if (isOn(selector)) {
                assertThat(page.evaluate("() => document.activeElement.matches(':focus-visible')"))
                        .as("the focus on " + selector + " is seen")
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector + " on " + page.url());
    }

    private boolean isOn(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** In a grid: goes along the row until the column is reached. */
    Keyboard column(String name) {
        press("Home");
        for (int i = 0;
                i < FAR
                        && page.locator(".cw-grid .cw-on[data-column=" + name + "]")
                                        .count()
                                == 0;
                i++) {
            press("ArrowRight");
        }
        assertThat(page.locator(".cw-grid .cw-on").getAttribute("data-column")).isEqualTo(name);
        return this;
    }

    /** Waits until the grid has saved what was typed. */
    Keyboard saved() {
        page.waitForFunction("() => document.querySelector('.cw-grid-bar').dataset.state === 'saved'"
                + " && !document.querySelector('.cw-m-sent, .cw-m-typed')");
        return this;
    }

    Keyboard waitFor(String address) {
        page.waitForURL(address);
        return this;
    }

    void wasAlone() {
        assertThat(page.getAttribute("html", "data-helped")).isNull();
    }
}
