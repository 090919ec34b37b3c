package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.SomeClaimSheets;
import org.claimwright.core.spreadsheet.CsvSpreadsheet;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.spreadsheet.WorkbookSpreadsheet;
import org.claimwright.core.spreadsheet.Workbooks;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;

class ClaimTableTest {
    @Test
    void text_that_looks_like_a_formula_stays_text() {
        assertThat(csv("=HYPERLINK(\"x\")", null)).contains(",\"'=HYPERLINK(\"\"x\"\")\",");
    }

    @Test
    void text_with_commas_and_quotes_stays_one_cell() {
        assertThat(csv("Wall, 12\" thick", texts("en-US/gc"))).contains(",\"Wall, 12\"\" thick\",");
    }

    @Test
    void a_deduction_stays_a_number() {
        assertThat(csv("Credit", null)).contains(",-1000.00,").doesNotContain("'-1000.00");
    }

    @Test
    void without_a_language_columns_and_rows_have_the_names_of_the_api() {
        List<String> lines = csv("x", null).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("row,number,costCode,description,scheduledValue,workPrevious,work,stored,"
                        + "totalCompletedAndStored,percent,balanceToFinish,workRetainage,storedRetainage,retainage,net,"
                        + "decision,reason,comment");
        assertThat(lines.get(1))
                .isEqualTo("LINE,001,03-300,x,20000.00,0.00,5000.00,300.00,5300.00,26.50,14700.00,500.00,15.00,515.00,"
                        + "4785.00,NO_ACTION,,1");
        assertThat(lines.get(3))
                .isEqualTo(
                        "TOTAL,,,,19000.00,0.00,4000.00,300.00,4300.00,22.63,14700.00,400.00,15.00,415.00,3885.00,,,");
    }

    @Test
    void a_language_names_columns_rows_and_decisions_in_its_words_and_leaves_figures_as_they_are() {
        List<String> lines = csv("Béton", texts("fr-CA/gc")).lines().toList();
        assertThat(lines.get(0)).contains("Retenue de garantie").doesNotContain("retainage", "workPrevious");
        assertThat(lines.get(1)).startsWith("Ligne,").contains("Sans décision", ",5000.00,");
        assertThat(lines.get(3)).startsWith("Total,");
    }

    @Test
    void every_dictionary_names_every_column_by_a_word_of_its_own() {
        for (DictionaryName name : DictionaryName.all()) {
            String heading = csv("x", Texts.in(name)).lines().findFirst().orElseThrow();
            assertThat(heading.split(","))
                    .as(name.code())
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        }
    }

    @Test
    void in_a_workbook_what_follows_from_other_columns_is_a_formula_and_comes_to_the_same() throws IOException {
        assertThat(Workbooks.sheet(workbook("x")))
                .contains("<f>F2+G2+H2</f><v>5300</v>")
                .contains("<f>E2-I2</f><v>14700</v>")
                .contains("<f>IF(E2=0,0,I2/E2)</f><v>0.265</v>")
                .contains("<f>SUM(I2:I3)</f><v>4300</v>")
                .contains("<f>IF(E4=0,0,I4/E4)</f><v>0.2263</v>");
    }

    @Test
    void in_a_workbook_no_text_is_a_formula() throws IOException {
        byte[] workbook = workbook("=1+1");
        assertThat(Workbooks.sheet(workbook)).doesNotContain("1+1");
        assertThat(Workbooks.part(workbook, "xl/sharedStrings.xml")).contains(">=1+1<");
    }

    private static String csv(String description, Texts words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(SomeClaimSheets.of(description), words, CsvSpreadsheet.forPrograms(out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String description) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(SomeClaimSheets.of(description), null, new WorkbookSpreadsheet(out, "SC-001", 2, Locale.US));
        return out.toByteArray();
    }

    private static void write(ClaimSheet claim, Texts words, Spreadsheet into) {
        try (Spreadsheet file = into) {
            new ClaimTable(claim, words).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Texts texts(String code) {
        return Texts.in(DictionaryName.all().stream()
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseThrow());
    }
}
