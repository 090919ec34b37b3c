package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.SomeClaimSheets;
import org.claimwright.core.claim.SomeSheets;
import org.claimwright.core.money.Money;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;

/** What was accepted of lines, and what changes come to, as a reader of the document adds them up. */
class ReviewedLinesOnPaperTest {
    private static final Texts AMERICAN = Printed.in(Language.EN, Market.US);

    @Test
    void nothing_is_accepted_of_a_rejected_line() {
        SomeSheets sheets = SomeSheets.lumpSums("USD", 10);
        ClaimSheet submitted = sheets.submitted();
        DocumentFacts facts = SomeFacts.of(sheets.sentBack(), submitted, Market.US);
        Amounts amounts = Telling.of(facts, AMERICAN).amounts();
        Money rejected = claimed(submitted, "005");
        Money both = rejected.plus(claimed(submitted, "003"));
        Money accepted = claimed(submitted, "003").minus(Money.of(125_075));
        assertThat(Printed.of(DocumentKind.CLAIM, facts, AMERICAN).text())
                .contains(amounts.say(rejected) + " – " + amounts.say(rejected.negated())
                        + " Rejected: Delivery slip is missing")
                .contains("Total of these lines " + amounts.say(both) + " " + amounts.say(accepted) + " "
                        + amounts.say(accepted.minus(both)));
    }

    @Test
    void once_it_is_certified_a_line_that_was_rejected_tells_what_was_certified() {
        DocumentFacts facts = SomeFacts.certified();
        Amounts amounts = Telling.of(facts, AMERICAN).amounts();
        String claimed = amounts.say(claimed(facts.submitted(), "005"));
        assertThat(Printed.of(DocumentKind.CLAIM, facts, AMERICAN).text())
                .contains(claimed + " " + claimed + " – Rejected: Delivery slip is missing");
    }

    private static Money claimed(ClaimSheet claim, String number) {
        return claim.lines().stream()
                .filter(line -> line.number().equals(number))
                .map(ClaimLineSheet::gross)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_share_of_changes_is_told_only_where_all_of_them_add_or_all_deduct() {
        assertThat(changes(SomeClaimSheets.of("Walls"))).contains("(1,000.00)").contains(" 100.00% ");
        assertThat(changes(SomeSheets.lumpSums("USD", 3).draft()))
                .contains("20,200.00")
                .doesNotContain("%");
    }

    private static String changes(ClaimSheet claim) {
        String text = Printed.of(DocumentKind.CLAIM, SomeFacts.of(claim, null, Market.US), AMERICAN)
                .text();
        List<String> sums = text.lines()
                .filter(line -> line.startsWith(AMERICAN.say("paper.changesTotal")))
                .toList();
        assertThat(sums).hasSize(1);
        return sums.get(0);
    }
}
