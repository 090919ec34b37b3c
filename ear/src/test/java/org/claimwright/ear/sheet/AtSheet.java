package org.claimwright.ear.sheet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of somebody at the grid of a claim, with an office and a browser of its own. */
abstract class AtSheet {
    /** Where grids read and save their lines. */
    static final Pattern LINES = Pattern.compile(".*/lines\\?.*");

    final Office office = Office.american();
    private Pages pages;

    @BeforeEach
    void open() {
        pages = Pages.micro();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    final Page tab() {
        return pages.tab();
    }

    /** The grid of a claim, as the office's administrator opens it. */
    final Sheet opened(String claim) {
        return Sheet.ofClaim(office, tab(), claim);
    }

    /** Lets everything through but what is to be saved. */
    static void refuseToSave(Route route) {
        if (route.request().method().equals("PATCH")) {
            route.abort();
        } else {
            route.fallback();
        }
    }
}
