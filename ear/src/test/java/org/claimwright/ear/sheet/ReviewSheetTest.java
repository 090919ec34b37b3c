package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reviewer sees beside the figures of a line, at a desk and on a phone. */
class ReviewSheetTest {
    private final Pages pages = Pages.micro();
    private final Page page = pages.tab();
    private final Office office = Office.of("US", "GENERAL_CONTRACTOR", "en");

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void more_than_was_claimed_is_marked_and_said_again_before_the_end() {
        office.period();
        String claim = office.submitted(office.subcontract("Concrete"));
        office.accept(claim, "001", "10000.00");
        Sheet sheet = Sheet.ofClaim(office, page, claim);
        assertThat(page.locator(".cw-grid .cw-more").count()).isZero();
        sheet.type("001", "approvedWork", "12000").waitForState("saved");
        assertThat(page.locator(".cw-grid .cw-more").allInnerTexts())
                .singleElement()
                .satisfies(cell -> assertThat(cell).contains("12,000.00", "More than was billed"));
        Pages.keep(page, "review-more-than-claimed");
        page.navigate("/" + office.slug() + "/claims/" + claim + "?act=review");
        assertThat(page.locator(".cw-tone-warn").innerText()).contains("1 line", "001 (+2,000.00)");
        Pages.keep(page, "review-end-more-than-claimed");
    }

    @Test
    void what_is_accepted_where_nothing_was_claimed_or_beyond_the_schedule_is_marked_and_said_at_the_cell() {
        office.period();
        String claim = office.submitted(office.subcontract("Concrete"));
        Sheet sheet = Sheet.ofClaim(office, page, claim);
        sheet.type("002", "approvedWork", "500").waitForState("saved");
        assertThat(sheet.cell("002", "approvedWork").getAttribute("class")).contains("cw-more");
        sheet.cell("002", "approvedWork").click();
        assertThat(page.innerText(".cw-grid-says.cw-warns")).isEqualTo("More than was billed");
        sheet.type("002", "approvedWork", "30000.01").settled();
        sheet.cell("002", "approvedWork").click();
        assertThat(page.innerText(".cw-grid-says.cw-warns")).isEqualTo("More than was billed · More than is scheduled");
        Pages.keep(page, "review-more-than-scheduled");
        sheet.cell("001", "approvedWork").click();
        assertThat(page.isVisible(".cw-grid-says")).isFalse();
        sheet.type("001", "approvedWork", "much");
        sheet.cell("001", "approvedWork").click();
        assertThat(page.innerText(".cw-grid-says:not(.cw-warns)")).contains("much");
    }

    @Test
    void a_card_on_a_phone_tells_what_was_before_what_is_stored_and_what_is_left() {
        String contract = office.subcontract("Concrete");
        String first = office.claimIn(office.periodBefore(), contract);
        office.type(first, "[{'line':'001','work':'5000.00'}]");
        office.submit(first);
        office.become(first, "APPROVED");
        String claim = office.claimIn(office.period(), contract);
        office.type(claim, "[{'line':'001','work':'4000.00','storedNew':'1000.00'}]");
        page.setViewportSize(390, 844);
        Sheet sheet = Sheet.ofClaim(office, page, claim);
        assertSeen(sheet, "workPrevious", "5,000.00");
        assertSeen(sheet, "storedNew", "1,000.00");
        assertSeen(sheet, "balance", "10,000.00");
        apart();
        Pages.keep(page, "phone-lines");
        office.submit(claim);
        sheet.reload();
        assertSeen(sheet, "claimedStored", "1,000.00");
        assertSeen(sheet, "approvedStored", "1,000.00");
        assertSeen(sheet, "balance", "10,000.00");
        apart();
        Pages.keep(page, "phone-review");
    }

    private void assertSeen(Sheet sheet, String column, String figure) {
        assertThat(sheet.cell("001", column).isVisible()).as(column).isTrue();
        assertThat(sheet.text("001", column)).contains(figure);
    }

    // each card holds all of its cells, and no card lies on another
    private void apart() {
        List<BoundingBox> cards = page.locator(".cw-grid tr.cw-r-line").all().stream()
                .map(card -> card.boundingBox())
                .toList();
        assertThat(cards).hasSize(2);
        assertThat(cards.get(1).y).isGreaterThanOrEqualTo(cards.get(0).y + cards.get(0).height - 1);
        page.locator(".cw-grid tr.cw-r-line:first-child > :visible").all().forEach(cell -> {
            BoundingBox box = cell.boundingBox();
            assertThat(box.y + box.height).isLessThanOrEqualTo(cards.get(0).y + cards.get(0).height + 1);
        });
    }
}
