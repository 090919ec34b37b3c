package org.claimwright.ear.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.ear.fixture.office.Newcomer;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page and the states that people meet can be used by everybody: by eye, by ear, by keyboard, enlarged. */
@Order(2)
class AccessibilityTest {
    private static final String SLUG = "harbour-builders";
    private static final String ACCOUNT = "/" + SLUG;

    private final List<String> found = new ArrayList<>();

    // 320 px is what a window of 1,280 px has left at 400 %
    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @CsvSource({
        "US, GENERAL_CONTRACTOR, en, LIGHT, 1280, 850",
        "CA, OWNER, fr, DARK, 1280, 850",
        "US, GENERAL_CONTRACTOR, en, LIGHT, 390, 844",
        "CA, OWNER, fr, DARK, 320, 256"
    })
    void no_page_and_no_state_of_one_has_a_fault(
            String market, String pointOfView, String language, ColorScheme theme, int width, int height) {
        Demonstration.shown();
        try (Pages pages = Pages.micro(theme, width, height)) {
            Page page = pages.tab();
            Newcomer.of(SLUG, language, market, pointOfView).enter(page, "/glossary");
            Places.of(page, ACCOUNT).forEach(address -> {
                page.navigate(address);
                look(page, address);
            });
            states(page);
            Pages.keep(page, "faults-" + language + "-" + width);
        }
        assertThat(found).isEmpty();
    }

    private void states(Page page) {
        page.navigate(ACCOUNT + "/profile");
        page.click("id=form:change");
        page.waitForSelector("id=faults");
        look(page, "a form with faults");
        page.navigate(ACCOUNT + "/");
        page.click("id=wordsMenu");
        look(page, "the words menu");
        page.click(".cw-face");
        look(page, "the menu of the person");
        page.navigate(Places.contract(page, ACCOUNT));
        page.click("[data-opens=status]");
        look(page, "a dialog");
        page.navigate(ACCOUNT + "/projects/new");
        page.click("id=form:save");
        page.waitForSelector("id=faults");
        look(page, "a project with faults");
    }

    private void look(Page page, String where) {
        page.waitForSelector("main h1");
        Axe.faults(page).forEach(fault -> found.add(where + " – " + fault));
    }
}
