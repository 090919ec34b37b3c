package org.claimwright.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    private static final List<Column> COLUMNS = List.of(
            Column.of("note", "@a", Kind.TEXT),
            Column.of("what", "b", Kind.TEXT),
            Column.of("amount", "c", Kind.AMOUNT).adding(),
            Column.of("share", "d", Kind.SHARE),
            Column.of("day", "e", Kind.DAY),
            Column.of("half", "f", Kind.AMOUNT).following("IF({amount}<>0,{amount}/2,0)"));
    private static final List<Object> ROW = Arrays.asList(
            "=1+1",
            "Béton, \"A\"",
            new BigDecimal("1234.50"),
            new BigDecimal("62.5"),
            LocalDate.of(2026, 5, 31),
            new BigDecimal("617.25"));

    @Test
    void text_with_commas_is_quoted_harmless_and_read_as_what_it_is() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet file = CsvSpreadsheet.forPeople(out)) {
            file.head(COLUMNS);
            file.row(ROW);
            file.addUp("Total");
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("\uFEFF'@a,b,c,d,e,f", "'=1+1,\"Béton, \"\"A\"\"\",1234.50,62.5,2026-05-31,617.25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "\nx"})
    void what_a_spreadsheet_would_run_is_text(String typed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet file = CsvSpreadsheet.forPrograms(out)) {
            file.row(List.of(typed));
        }
        assertThat(out.toString(StandardCharsets.UTF_8).replace("\"", "")).startsWith("'" + typed);
    }

    @Test
    void each_sum_of_a_workbook_adds_up_the_rows_since_the_sum_before() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet file = new WorkbookSpreadsheet(out, "Both", 2, Locale.US)) {
            file.head(List.of(
                    Column.of("name", "a", Kind.CODE),
                    Column.of("amount", "b", Kind.AMOUNT).adding()));
            file.row(List.of("1", new BigDecimal("10")));
            file.row(List.of("2", new BigDecimal("20")));
            file.addUp("Received");
            file.row(List.of("3", new BigDecimal("7")));
            file.addUp("Paid");
        }
        assertThat(Workbooks.sheet(out.toByteArray())).contains("SUM(B2:B3)</f><v>30</v>", "SUM(B5:B5)</f><v>7</v>");
    }

    @Test
    void in_a_workbook_numbers_are_numbers_and_what_begins_like_a_formula_is_text() throws IOException {
        byte[] workbook = workbook("Invoices: May/June", 2, Locale.US);
        assertThat(Workbooks.sheet(workbook)).contains("<v>1234.5</v>", "<v>0.625</v>");
        assertThat(Workbooks.part(workbook, "xl/sharedStrings.xml")).contains("=1+1");
        assertThat(Workbooks.part(workbook, "xl/workbook.xml")).contains("Invoices  May June");
        assertThat(Workbooks.part(workbook, "xl/styles.xml")).contains("#,##0.00");
    }

    @Test
    void sums_are_formulas_that_carry_what_they_come_to() throws IOException {
        assertThat(Workbooks.sheet(workbook("a", 2, Locale.US)))
                .contains("<f>SUM(C2:C3)</f><v>2469</v>")
                .contains("<f>IF(C2&lt;&gt;0,C2/2,0)</f><v>617.25</v>");
    }

    @Test
    void it_prints_on_the_paper_of_its_readers_with_the_heading_on_every_page() throws IOException {
        String american = Workbooks.sheet(workbook("a", 2, Locale.US));
        assertThat(american).contains("paperSize=\"1\"", "orientation=\"landscape\"", "fitToWidth=\"1\"");
        assertThat(Workbooks.sheet(workbook("a", 2, Locale.UK))).contains("paperSize=\"9\"", "topLeftCell=\"A2\"");
        assertThat(Workbooks.part(workbook("a", 2, Locale.UK), "xl/workbook.xml"))
                .contains("Print_Titles", "$1:$1");
    }

    private static byte[] workbook(String name, int decimals, Locale reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet file = new WorkbookSpreadsheet(out, name, decimals, reader)) {
            file.head(COLUMNS);
            file.row(ROW);
            file.row(ROW);
            file.addUp("Total");
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA"})
    void columns_have_letters(int column, String letter) {
        assertThat(Formulas.letter(column)).isEqualTo(letter);
    }

    @Test
    void a_file_is_named_in_plain_letters_and_in_all_letters() {
        assertThat(FileName.attachment("Facturation É-1/2", ".csv"))
                .isEqualTo("attachment; filename=\"Facturation E-1_2.csv\";"
                        + " filename*=UTF-8''Facturation%20%C3%89-1%2F2.csv");
    }
}
