package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.claim.SomeSheets;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.terminology.Dictionaries;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.WordScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on the documents of a claim. */
class ClaimPaperTest {
    private static final Texts AMERICAN = Printed.in(Language.EN, Market.US);

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_same_facts_give_the_same_bytes(DocumentKind kind) {
        DocumentFacts facts = SomeFacts.certified();
        byte[] first = ClaimPaper.print(kind, facts, List.of(AMERICAN)).bytes();
        assertThat(ClaimPaper.print(kind, facts, List.of(AMERICAN)).bytes()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_figure_of_the_claim_is_on_it(Language language) {
        DocumentFacts facts = SomeFacts.certified();
        Texts words = Printed.in(language, Market.CA);
        Amounts amounts = Telling.of(facts, words).amounts();
        String text = Printed.of(DocumentKind.CLAIM, facts, words).text();
        for (Money figure : figures(facts.claim().summary())) {
            assertThat(text).contains(amounts.say(figure));
        }
        assertThat(text.lines())
                .containsAll(facts.claim().lines().stream()
                        .map(line -> row(line, amounts))
                        .toList());
    }

    private static String row(ClaimLineSheet line, Amounts amounts) {
        return String.join(
                " ",
                line.number(),
                line.costCode(),
                line.description(),
                amounts.dashed(line.scheduledValue()),
                amounts.dashed(line.workPrevious()),
                amounts.dashed(line.work()),
                amounts.dashed(line.stored()),
                amounts.dashed(line.total()),
                amounts.share(line.percent()),
                amounts.dashed(line.balance()),
                amounts.dashed(line.retainage()));
    }

    private static List<Money> figures(ClaimSummary summary) {
        return List.of(
                summary.originalContractSum(),
                summary.netChange(),
                summary.contractSumToDate(),
                summary.completedAndStored(),
                summary.workRetainage(),
                summary.storedRetainage(),
                summary.retainage(),
                summary.earnedLessRetainage(),
                summary.previousCertificates(),
                summary.currentPaymentDue(),
                summary.balanceToFinish(),
                summary.previousAdditions(),
                summary.periodDeductions(),
                summary.withheld().negated(),
                summary.certificate());
    }

    @Test
    void the_total_of_the_lines_is_line_4() {
        DocumentFacts facts = SomeFacts.certified();
        Amounts amounts = Telling.of(facts, AMERICAN).amounts();
        String total = Printed.of(DocumentKind.CLAIM, facts, AMERICAN)
                .text()
                .lines()
                .filter(line -> line.startsWith("Total ") && line.contains("%"))
                .findFirst()
                .orElseThrow();
        ClaimSummary summary = facts.claim().summary();
        assertThat(total)
                .contains(amounts.say(summary.contractSumToDate()))
                .contains(amounts.say(summary.completedAndStored()))
                .contains(amounts.say(summary.contractSumToDate().minus(summary.completedAndStored())))
                .contains(amounts.say(summary.retainage()));
    }

    @Test
    void an_answer_tells_claimed_certified_difference_and_reason() {
        DocumentFacts facts = SomeFacts.certified();
        String text = Printed.of(DocumentKind.ANSWER, facts, AMERICAN).text();
        Amounts amounts = Telling.of(facts, AMERICAN).amounts();
        Money claimed = facts.submitted().summary().currentPaymentDue();
        Money certified = facts.claim().summary().currentPaymentDue();
        assertThat(text)
                .contains(amounts.say(claimed) + " " + amounts.say(certified) + " "
                        + amounts.say(certified.minus(claimed)))
                .contains("(1,250.75) Only the footings of grids A to D are poured")
                .contains("Rejected: Delivery slip is missing")
                .contains("(2,500.00)")
                .contains("Payrolls of the first two weeks are missing")
                .contains(amounts.say(facts.claim().summary().certificate()));
    }

    @Test
    void an_answer_to_a_claim_that_was_sent_back_certifies_nothing() {
        SomeSheets sheets = SomeSheets.lumpSums("USD", 10);
        ClaimSheet submitted = sheets.submitted();
        DocumentFacts facts = SomeFacts.of(sheets.sentBack(), submitted, Market.US);
        assertThat(Printed.of(DocumentKind.ANSWER, facts, AMERICAN).text())
                .contains("Sent back for changes: not certified")
                .contains("Delivery slip is missing")
                .contains("Sent back by")
                .doesNotContain("Certified")
                .doesNotContain("Amount certified");
    }

    @Test
    void nobody_takes_a_draft_for_a_certificate() {
        DocumentFacts facts = SomeFacts.of(SomeSheets.lumpSums("USD", 60).draft(), null, Market.US);
        assertThat(Printed.of(DocumentKind.CLAIM, facts, AMERICAN).pages())
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Draft: not submitted and not certified"));
    }

    @Test
    void there_is_no_answer_to_a_claim_that_nobody_has_decided_on() {
        DocumentFacts facts = SomeFacts.of(SomeSheets.lumpSums("USD", 9).submitted(), null, Market.US);
        assertThatThrownBy(() -> ClaimPaper.print(DocumentKind.ANSWER, facts, List.of(AMERICAN))
                        .bytes())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headings_and_page_numbers_stand_on_every_page() {
        DocumentFacts facts = SomeFacts.of(SomeSheets.lumpSums("USD", 120).submitted(), null, Market.US);
        List<String> pages = Printed.of(DocumentKind.CLAIM, facts, AMERICAN).pages();
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size());
        }
        assertThat(pages.subList(1, pages.size() - 1)).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page)
                .contains("G = D + E + F"));
    }

    @Test
    void paper_has_the_size_of_the_market_and_the_sheet_lies_on_its_side() {
        DocumentFacts facts = SomeFacts.of(SomeSheets.untouched(), null, Market.US);
        assertThat(Printed.of(DocumentKind.CLAIM, facts, AMERICAN).widths()).containsExactly(612.0, 792.0);
        DocumentFacts british = SomeFacts.of(SomeSheets.untouched(), null, Market.GB);
        assertThat(Printed.of(DocumentKind.CLAIM, british, Printed.in(Language.EN, Market.GB))
                        .widths())
                .allMatch(width -> Math.abs(width - 595.28) < 0.01 || Math.abs(width - 841.89) < 0.01);
    }

    @Test
    void a_translation_stands_behind_the_document_and_says_so() {
        DocumentFacts facts = SomeFacts.certified();
        Texts french = Printed.in(Language.FR, Market.CA);
        Texts english = Printed.in(Language.EN, Market.CA);
        Printed both = Printed.of(DocumentKind.ANSWER, facts, french, english);
        Printed alone = Printed.of(DocumentKind.ANSWER, facts, french);
        assertThat(both.language()).isEqualTo("fr-CA");
        assertThat(both.title()).isEqualTo(alone.title());
        assertThat(both.pages().get(alone.pages().size())).contains("This is a translation.");
        assertThat(alone.text()).doesNotContain("traduction");
    }

    @Test
    void taxes_are_told_and_what_is_to_be_paid_with_them() {
        DocumentFacts facts = SomeFacts.withLogoAndTaxes(SomeFacts.certified());
        Texts words = Printed.in(Language.EN, Market.CA);
        Amounts amounts = Telling.of(facts, words).amounts();
        Money taxes =
                Money.sum(facts.taxes().stream().map(DocumentFacts.Tax::amount).toList());
        Money payable = facts.claim().summary().certificate().plus(taxes);
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(Printed.of(kind, facts, words).text())
                    .contains("GST, 5%")
                    .contains("QST, 9.975%")
                    .contains("To be paid, taxes included " + amounts.say(payable));
        }
    }

    @Test
    void measured_lines_tell_their_quantities() {
        ClaimSheet claim = SomeSheets.measured("GBP", 5).submitted();
        DocumentFacts facts = SomeFacts.of(claim, claim, Market.GB);
        Texts words = Printed.in(Language.EN, Market.GB);
        Amounts amounts = Telling.of(facts, words).amounts();
        ClaimLineSheet line = claim.lines().get(0);
        assertThat(Printed.of(DocumentKind.CLAIM, facts, words).text())
                .contains(amounts.measured(line.quantity(), line.unit()) + " × 18.335")
                .contains(amounts.say(line.workQuantity()))
                .contains(amounts.say(line.quantityPrevious().plus(line.workQuantity())));
    }

    static List<DictionaryName> dictionaries() {
        return DictionaryName.all();
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void documents_are_right_in_every_dictionary(DictionaryName name) {
        WordScanner scanner = new WordScanner(Dictionaries.named(name));
        DocumentFacts facts = SomeFacts.certified();
        for (DocumentKind kind : DocumentKind.values()) {
            String text = Printed.of(kind, facts, Texts.in(name)).text();
            assertThat(text.lines().flatMap(line -> scanner.findings(line).stream()))
                    .isEmpty();
            assertThat(text).doesNotContain("paper.").doesNotContain("{");
        }
    }

    @Test
    void a_measured_line_that_nothing_was_done_on_is_printed_without_quantities_done() {
        ClaimSheet claim = SomeSheets.measured("USD", 1).draft();
        ClaimLineSheet line = Altered.with(ClaimLineSheet.class, claim.lines().get(0), "workQuantity", null);
        ClaimSheet untouched = Altered.with(ClaimSheet.class, claim, "lines", List.of(line));
        String text = Printed.of(DocumentKind.CLAIM, SomeFacts.of(untouched, null, Market.US), AMERICAN)
                .text();
        assertThat(text).contains(line.description());
    }
}
