package org.claimwright.ear.sheet;

import com.microsoft.playwright.Page;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;

/** The scripts of grids, each module asked in a real browser as a page loads it. */
final class SheetScripts implements AutoCloseable {
    private final Pages pages = Pages.micro();
    private final Page page = pages.tab();

    SheetScripts() {
        Office office = Office.american();
        Sheet.ofClaim(office, page, office.claim(1));
    }

    /** What code returns to which a module is known as {@code m}. */
    Object run(String module, String code) {
        return page.evaluate("async () => { const m = await import('sheet/" + module + "'); " + code + " }");
    }

    @Override
    public void close() {
        pages.close();
    }
}
