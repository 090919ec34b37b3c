package org.claimwright.ear.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** What takes a while shows where its rows will be, and nothing moves when they come. */
class WaitingTest {
    private static final String ACCOUNT = "/harbour-builders";
    private static final String TELL =
            """
            () => {
              const list = document.querySelector('main .cw-scroll');
              const tell = () => list.getAttribute('aria-busy') === 'true' && rowsToCome(list.getBoundingClientRect().height);
              new MutationObserver(tell).observe(list, { attributes: true });
            }
            """;

    @Test
    void a_list_that_is_filtered_shows_rows_to_come_in_their_place() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            Demonstration.shown().enter(page, ACCOUNT + "/claims");
            double before = page.locator("main .cw-scroll").boundingBox().height;
            AtomicReference<Route> held = new AtomicReference<>();
            AtomicReference<Number> meanwhile = new AtomicReference<>();
            page.route("**/claims?*", held::set);
            // a page that is being left cannot be asked: it tells
            page.exposeFunction("rowsToCome", heights -> {
                meanwhile.set((Number) heights[0]);
                held.get().resume();
                return null;
            });
            page.evaluate(TELL);
            page.fill("main input[type=search]", "concrete");
            page.press("main input[type=search]", "Enter");
            page.waitForURL("**/claims?*");
            assertThat(meanwhile.get().doubleValue()).isEqualTo(before);
            assertThat(page.locator("main .cw-scroll[aria-busy=true]")).hasCount(0);
        }
    }
}
