package org.claimwright.ear.sheet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.claimwright.ear.fixture.office.Office;

/** A grid on a page, as somebody at the keyboard uses it. */
final class Sheet {
    final Page page;

    Sheet(Page page) {
        this.page = page;
        waitForGrid();
    }

    /** The detail of a claim, as the office's administrator opens it. */
    static Sheet ofClaim(Office office, Page page, String claim) {
        office.open(page, "/claims/" + claim + "?tab=detail");
        return new Sheet(page);
    }

    private void waitForGrid() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForSelector(".cw-grid .cw-on");
    }

    void reload() {
        page.reload();
        waitForGrid();
    }

    Locator cell(String line, String column) {
        return page.locator("tr:has(> [data-column=number]:has-text(\"" + line + "\")) > [data-column=" + column + "]");
    }

    /** A cell of the sum of a group. */
    Locator sum(String group, String column) {
        return page.locator("tr.cw-r-subtotal:has(> [data-column=description]:has-text(\"" + group
                + "\")) > [data-column=" + column + "]");
    }

    /** Goes to the sum of a group, types, and goes on with Enter. */
    Sheet typeOnSum(String group, String column, String text) {
        sum(group, column).click();
        page.keyboard().type(text);
        return press("Enter");
    }

    Sheet groupBy(String grouping) {
        page.selectOption("#cw-group-by", grouping);
        page.waitForSelector(".cw-grid .cw-on");
        return this;
    }

    String text(String line, String column) {
        return cell(line, column).innerText();
    }

    /** Goes to a cell, types, and goes on with Enter. */
    Sheet type(String line, String column, String text) {
        cell(line, column).click();
        page.keyboard().type(text);
        return press("Enter");
    }

    Sheet press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Pastes as from a spreadsheet, where a cell was gone to. */
    Sheet paste(String block) {
        page.evaluate(
                """
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
                }
                """,
                block);
        return this;
    }

    /** What is copied where the selection is. */
    String copied() {
        return (String)
                page.evaluate(
                        """
                () => {
                  const data = new DataTransfer();
                  document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
                  return data.getData('text/plain');
                }
                """);
    }

    /** Waits until all that was typed is saved or refused. */
    Sheet settled() {
        page.waitForFunction("() => ['saved', 'refused'].includes(document.querySelector('.cw-grid-bar').dataset.state)"
                + " && !document.querySelector('.cw-m-sent, .cw-m-typed')");
        return this;
    }

    void waitForState(String state) {
        page.waitForSelector(".cw-grid-bar[data-state=" + state + "]");
    }

    String problems() {
        return page.innerText(".cw-grid-problems");
    }

    boolean hasProblems() {
        return page.isVisible(".cw-grid-problems");
    }

    /** What stands below a column. */
    String sumOf(String column) {
        return page.innerText(".cw-grid tfoot [data-column=" + column + "]");
    }

    /** A figure of the page around the grid. */
    String figure(String name) {
        return page.locator("[data-figure=" + name + "]").first().innerText();
    }
}
