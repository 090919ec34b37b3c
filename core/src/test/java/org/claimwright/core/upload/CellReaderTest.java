package org.claimwright.core.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.spreadsheet.Tables;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.56 | 1234.56",
                "1234.5 | 1234.5",
                "(50) | -50",
                "(1,234.56) | -1234.56",
                "50- | -50",
                "$1,234.56 | 1234.56",
                "-$5 | -5",
                "1,234.56 CAD | 1234.56",
                "US$ 12 | 12",
                "- | 0",
                "– | 0",
                "1 234.56 | 1234.56"
            })
    void figures_are_read_as_people_write_them(String typed, String figure) {
        assertThat(CellReader.read(typed, Locale.CANADA))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(figure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 234,56 | 1234.56", "1 234,56 $ | 1234.56", "1\u00a0234,5 $ CA | 1234.5", "(50,25) | -50.25"})
    void figures_are_read_as_people_write_them_in_french(String typed, String figure) {
        assertThat(CellReader.read(typed, Locale.CANADA_FRENCH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(figure));
    }

    @ParameterizedTest
    @CsvSource({"twelve", "1.2.3", "=A1", "1e5", "12 34 x", "--5"})
    void what_is_no_figure_is_none(String typed) {
        assertThat(CellReader.read(typed, Locale.CANADA)).isEmpty();
    }

    @Test
    void a_file_tells_itself_how_it_writes_decimals() {
        assertThat(mark("1,5", "1,234", Locale.US)).isEqualTo(DecimalMark.COMMA);
        assertThat(mark("1.5", "1,234", Locale.CANADA_FRENCH)).isEqualTo(DecimalMark.POINT);
        assertThat(mark("1,234", "7", Locale.US)).isEqualTo(DecimalMark.POINT);
        assertThat(mark("1,234", "7", Locale.CANADA_FRENCH)).isEqualTo(DecimalMark.COMMA);
    }

    private static DecimalMark mark(String one, String other, Locale reader) {
        return DecimalMark.of(
                table("Line;Work, amount\n1;" + one + "\n2;" + other).lines(), reader);
    }

    @Test
    void a_figure_that_cannot_be_read_is_said_at_its_cell() {
        FileTable table = table("Line;Work, amount\n1;much");
        CellReader reader = new CellReader(DecimalMark.POINT, 2);
        assertThat(reader.figure(table.lines().get(0), UploadColumn.WORK)).isNull();
        CellFault fault = reader.faults().get(0);
        assertThat(fault.row()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(UploadColumn.WORK);
        assertThat(fault.problem()).isEqualTo(Problem.NOT_A_FIGURE);
        assertThat(fault.facts()).containsEntry("typed", "much");
    }

    @Test
    void numbers_that_lost_their_zeros_are_found_where_only_one_can_be_meant() {
        LineNumbers numbers = new LineNumbers(List.of("001", "002", "2", "A-1", "1.10"));
        assertThat(numbers.known("1")).isEqualTo("001");
        assertThat(numbers.known("002")).isEqualTo("002");
        assertThat(numbers.known("2")).isEqualTo("2");
        assertThat(numbers.known("a-1 ")).isEqualTo("A-1");
        assertThat(numbers.known("1.1")).isEqualTo("1.10");
        assertThat(numbers.known("0002")).isEqualTo("0002");
    }

    private static FileTable table(String csv) {
        return new FileTable(
                Tables.read("", csv.getBytes(StandardCharsets.UTF_8)),
                UploadColumn.ofClaim(),
                Texts.in(DictionaryName.all().get(0)));
    }
}
