package org.claimwright.core.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.claim.SomeClaimSheets;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.spreadsheet.CsvSpreadsheet;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.spreadsheet.Tables;
import org.claimwright.core.spreadsheet.WorkbookSpreadsheet;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.upload.ClaimReading.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReadingTest {
    private final ClaimSheet claim = SomeClaimSheets.of("Concrete", "poured");
    private CellReader cells;

    static List<DictionaryName> dictionaries() {
        return DictionaryName.all();
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void a_template_that_comes_back_untouched_types_nothing(DictionaryName name) throws IOException {
        for (boolean workbook : new boolean[] {true, false}) {
            List<Typed> typed = read(template(Texts.in(name), workbook), Texts.in(name));
            assertThat(cells.faults()).isEmpty();
            assertThat(typed).hasSize(2).allMatch(line -> line.edit() == null);
        }
    }

    private byte[] template(Texts words, boolean workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet file =
                workbook ? new WorkbookSpreadsheet(out, "a", 2, Locale.US) : CsvSpreadsheet.forPeople(out)) {
            new ClaimTemplate(claim, words).write(file);
        }
        return out.toByteArray();
    }

    @Test
    void a_cell_that_says_what_is_there_already_leaves_room_for_another_way() {
        LineEdit edit = only("Line,\"Work, amount\",\"To date, %\"\n001,5000.00,50%");
        assertThat(edit.work()).isNull();
        assertThat(edit.totalPercent()).isEqualByComparingTo("50");
    }

    @Test
    void an_empty_cell_leaves_what_is_there_and_nought_is_typed() {
        LineEdit edit = only("Line;Work, amount;Newly stored;Comment\n1;;0;");
        assertThat(edit.work()).isNull();
        assertThat(edit.storedNew()).isEqualByComparingTo("0");
        assertThat(edit.comment()).isNull();
    }

    @Test
    void a_share_among_the_amounts_is_a_share_of_the_line_as_in_the_grid() {
        assertThat(only("Line;Work, amount\n001;40%").workPercent()).isEqualByComparingTo("40");
    }

    @Test
    void every_column_is_read() {
        LineEdit edit = only("Line;Work, quantity;Newly stored;Installed from stored;Comment\n001;3.5;70;20;done");
        assertThat(edit.workQuantity()).isEqualByComparingTo("3.5");
        assertThat(edit.storedNew()).isEqualByComparingTo("70");
        assertThat(edit.movedToWork()).isEqualByComparingTo("20");
        assertThat(edit.comment()).isEqualTo("done");
    }

    @Test
    void lines_that_are_not_there_or_doubled_are_told() {
        read("Line;Work, amount\n009;1\n001;2\n1;3\n;4\n");
        assertThat(cells.faults().stream().map(CellFault::problem))
                .containsExactly(Problem.LINE_UNKNOWN, Problem.REPEATED, Problem.REQUIRED);
        assertThat(cells.faults().stream().map(CellFault::row)).containsExactly(2, 4, 5);
    }

    @Test
    void titles_above_and_totals_below_are_no_lines() {
        assertThat(read("Claim 3\nMay\nLine;Work, amount\n001;2\nTotal;2\n;TOTAL;\n"))
                .hasSize(1);
    }

    @Test
    void columns_stand_in_any_order_under_the_words_of_any_dictionary() {
        assertThat(only("Travaux, montant;Foreman;LIGNE\n1 234,50;Kim;001").work())
                .isEqualByComparingTo("1234.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2", "Work, amount\n5", "Line;Foreman\n001;Kim"})
    void a_file_without_the_columns_that_are_needed_is_refused(String csv) {
        assertThat(Refused.by(() -> read(csv))).containsExactly("HEADING_MISSING");
    }

    @Test
    void a_column_that_stands_there_twice_is_refused() {
        assertThat(Refused.by(() -> read("Line;Work, amount;Travaux, montant\n001;1;2")))
                .containsExactly("HEADING_REPEATED");
    }

    @Test
    void headings_alone_are_refused() {
        assertThat(Refused.by(() -> read("Line;Work, amount\n"))).containsExactly("NO_LINES_IN_FILE");
    }

    private LineEdit only(String csv) {
        List<Typed> typed = read(csv);
        assertThat(cells.faults()).isEmpty();
        assertThat(typed).hasSize(1);
        return typed.get(0).edit();
    }

    private List<Typed> read(String csv) {
        return read(
                csv.getBytes(StandardCharsets.UTF_8),
                Texts.in(DictionaryName.all().get(0)));
    }

    private List<Typed> read(byte[] file, Texts reader) {
        FileTable table = new FileTable(Tables.read("", file), UploadColumn.ofClaim(), reader);
        cells = new CellReader(DecimalMark.of(table.lines(), reader.locale()), 2);
        return new ClaimReading(cells, claim.lines(), 2).read(table.lines());
    }
}
