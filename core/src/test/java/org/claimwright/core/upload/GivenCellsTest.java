package org.claimwright.core.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.SomeClaimSheets;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.spreadsheet.Tables;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody changed where nothing can be typed is told, and nothing else is. */
class GivenCellsTest {
    private final ClaimSheet claim = SomeClaimSheets.of("Concrete", "poured");
    private final ClaimLineSheet before = claim.lines().get(0);

    @Test
    void a_figure_that_was_changed_is_told_where_it_stands() {
        List<UntakenCell> untaken = untaken("Scheduled value", "5.00", before);
        assertThat(untaken).containsExactly(new UntakenCell(2, "Scheduled value", "5.00"));
    }

    @Test
    void a_text_that_was_changed_is_told() {
        assertThat(untaken("Description", "Something else", before)).hasSize(1);
        assertThat(untaken("Description", " " + before.description() + " ", before))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduledValue", "workPrevious", "totalCompletedAndStored", "balanceToFinish"})
    void what_is_there_already_is_not_told(String column) {
        assertThat(untaken(column, amount(column, before), before)).isEmpty();
    }

    @Test
    void what_follows_from_the_typed_figures_may_be_worked_out_already_or_not_yet() {
        ClaimLineSheet after =
                Altered.with(ClaimLineSheet.class, before, "work", before.work().plus(Money.of(100)));
        assertThat(untaken("totalCompletedAndStored", amount("totalCompletedAndStored", before), after))
                .isEmpty();
        assertThat(untaken("totalCompletedAndStored", amount("totalCompletedAndStored", after), after))
                .isEmpty();
        assertThat(untaken("totalCompletedAndStored", "7.77", after)).hasSize(1);
        assertThat(untaken("totalCompletedAndStored", "7.77", null)).isEmpty();
    }

    private String amount(String column, ClaimLineSheet line) {
        Money amount =
                switch (column) {
                    case "scheduledValue" -> line.scheduledValue();
                    case "workPrevious" -> line.workPrevious();
                    case "balanceToFinish" -> line.balance();
                    default -> line.total();
                };
        return amount.amount(claim.decimals()).toPlainString();
    }

    private List<UntakenCell> untaken(String heading, String cell, ClaimLineSheet after) {
        String csv = "Line;Work, amount;" + heading + "\n" + before.number() + ";1;" + cell;
        FileTable table = new FileTable(
                Tables.read("", csv.getBytes(StandardCharsets.UTF_8)),
                UploadColumn.ofClaim(),
                Texts.in(DictionaryName.all().get(0)));
        assertThat(table.unread()).isEmpty();
        GivenCells given = new CellReader(DecimalMark.POINT, claim.decimals()).given(table);
        given.compare(table.lines().get(0), before, after);
        return given.untaken();
    }
}
