package org.claimwright.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final String TABLE = "Ligne;Travaux, montant\r\n001;\"1 234,50\"\r\n002;Béton";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void letters_are_read_however_they_are_kept(String letters) {
        assertThat(texts(TABLE.getBytes(Charset.forName(letters))))
                .containsExactly(
                        List.of("Ligne", "Travaux, montant"), List.of("001", "1 234,50"), List.of("002", "Béton"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_before_the_first_letter_belongs_to_no_cell(String letters) {
        byte[] marked = ("\uFEFF" + TABLE).getBytes(Charset.forName(letters));
        assertThat(texts(marked).get(0)).containsExactly("Ligne", "Travaux, montant");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void what_separates_cells_is_seen(String separator) {
        String table = "a|b|c\n1|\"x,y;z\"|3\n4|5|6\n".replace("|", separator);
        assertThat(texts(table.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("a", "b", "c"), List.of("1", "x,y;z", "3"), List.of("4", "5", "6"));
    }

    @Test
    void amounts_with_commas_do_not_separate_cells() {
        String table = "a;b\n1,5;2,5\n3,5;4,5\n";
        assertThat(texts(table.getBytes(StandardCharsets.UTF_8)).get(1)).containsExactly("1,5", "2,5");
    }

    @Test
    void a_file_may_say_itself_what_separates_its_cells() {
        List<Row> rows = Tables.read("", "sep=,\r\na,b;c\r\n1,2;3".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(0).number()).isEqualTo(2);
        assertThat(rows.get(0).cell(1).text()).isEqualTo("b;c");
    }

    @Test
    void what_was_made_harmless_is_read_as_it_was_typed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet file = CsvSpreadsheet.forPeople(out)) {
            file.row(List.of("=1+1", "'quoted"));
        }
        assertThat(texts(out.toByteArray())).containsExactly(List.of("=1+1", "'quoted"));
    }

    @Test
    void a_workbook_comes_back_as_it_was_written() throws IOException {
        List<Row> rows = Tables.read("", workbook());
        Row row = rows.get(1);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cell(0)).isEqualTo(Cell.text("001"));
        assertThat(row.cell(1).figure()).isEqualByComparingTo("1234.5");
        assertThat(row.cell(2)).isEqualTo(Cell.share(new BigDecimal("62.5")));
        assertThat(row.cell(3).text()).isEqualTo("=1+1");
        assertThat(row.cell(4).isEmpty()).isTrue();
        assertThat(row.cell(5).figure()).isEqualByComparingTo("617.25");
        assertThat(rows.get(2).cell(1).figure()).isEqualByComparingTo("1234.5");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet file = new WorkbookSpreadsheet(out, "a", 2, Locale.US)) {
            file.head(List.of(
                    Column.of("number", "Line", Kind.CODE),
                    Column.of("amount", "Amount", Kind.AMOUNT).adding(),
                    Column.of("share", "Share", Kind.SHARE),
                    Column.of("text", "Text", Kind.TEXT),
                    Column.of("none", "None", Kind.TEXT),
                    Column.of("half", "Half", Kind.AMOUNT).following("{amount}/2")));
            file.row(Arrays.asList(
                    "001", new BigDecimal("1234.50"), new BigDecimal("62.5"), "=1+1", null, new BigDecimal("617.25")));
            file.addUp("Total");
        }
        return out.toByteArray();
    }

    @Test
    void figures_are_told_by_how_they_are_shown() throws IOException {
        String sheet =
                """
                <row r="4"><c r="A4" s="1"><v>7</v></c><c r="C4" s="2"><v>0.1</v></c><c r="D4"><v>0.1000000000000000055</v></c>
                <c r="E4"><f>A1</f></c><c r="F4" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="G4" t="str"><f>B1</f><v>so</v></c>
                <c r="H4" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>no</t></rPh></is></c></row>
                """;
        Row row = Tables.read("", Packed.workbook(sheet)).get(0);
        assertThat(row.number()).isEqualTo(4);
        assertThat(row.cell(0).text()).isEqualTo("007");
        assertThat(row.cell(1).isEmpty()).isTrue();
        assertThat(row.cell(2)).isEqualTo(Cell.share(new BigDecimal("10")));
        assertThat(row.cell(3).figure()).isEqualByComparingTo("0.1");
        assertThat(row.cell(4).sort()).isEqualTo(Cell.Sort.OPEN);
        assertThat(row.cell(5).sort()).isEqualTo(Cell.Sort.FAULTY);
        assertThat(row.cell(6).text()).isEqualTo("so");
        assertThat(row.cell(7).text()).isEqualTo("a b");
    }

    @Test
    void a_sheet_that_is_hidden_is_not_read() throws IOException {
        byte[] file = Packed.workbook(
                "<row><c t=\"inlineStr\"><is><t>seen</t></is></c></row>",
                "<sheet name=\"x\" state=\"hidden\" r:id=\"none\"/><sheet name=\"y\" r:id=\"one\"/>");
        assertThat(texts(file)).containsExactly(List.of("seen"));
    }

    @Test
    void files_that_hold_no_table_are_told_apart() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        byte[] locked = Arrays.copyOf(old, 200);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 100, name.length);
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        refuses(Problem.FILE_OF_OTHER_FORM, old);
        refuses(Problem.FILE_LOCKED, locked);
        refuses(Problem.FILE_NOT_A_TABLE, image);
        refuses(Problem.FILE_EMPTY, new byte[0]);
        refuses(Problem.FILE_EMPTY, " \r\n;;\r\n".getBytes(StandardCharsets.UTF_8));
        refuses(Problem.FILE_EMPTY, Packed.workbook(""));
        refuses(Problem.FILE_NOT_A_TABLE, Packed.of("word/document.xml", "<x/>"));
        refuses(Problem.FILE_OF_OTHER_FORM, Packed.of("content.xml", "<x/>"));
        refuses(Problem.FILE_DAMAGED, Arrays.copyOf(workbook(), 900));
        refuses(Problem.FILE_DAMAGED, Packed.workbook("<row><c r=\"A1\""));
        refuses(Problem.FILE_TOO_LARGE, new byte[Tables.MOST_BYTES + 1]);
    }

    @Test
    void nothing_that_a_workbook_says_of_itself_is_believed() throws IOException {
        refuses(Problem.FILE_DAMAGED, Packed.workbook("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"));
        refuses(Problem.FILE_DAMAGED, Packed.workbook("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>"));
        refuses(Problem.FILE_DAMAGED, Packed.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"));
        refuses(Problem.FILE_DAMAGED, Packed.workbook("<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>"));
        assertThat(texts(Packed.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>")))
                .containsExactly(List.of("1"));
    }

    @Test
    void a_part_refers_to_nothing_outside() throws IOException {
        String declared = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        refuses(Problem.FILE_DAMAGED, Packed.declaring(declared, "<row><c t=\"str\"><v>&e;</v></c></row>"));
    }

    @Test
    void a_small_file_does_not_unpack_to_anything() throws IOException {
        String blank = "<c/>" + " ".repeat(1_000_000);
        byte[] file = Packed.workbook("<row>" + blank.repeat(70) + "</row>");
        assertThat(file.length).isLessThan(Tables.MOST_BYTES);
        refuses(Problem.FILE_DAMAGED, file);
    }

    @Test
    void rows_have_an_end() {
        refuses(Problem.FILE_TOO_LONG, "1\n".repeat(Tables.MOST_LINES + 200).getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(Problem problem, byte[] content) {
        assertThat(Refused.by(() -> Tables.read("", content))).containsExactly(problem.name());
    }

    private static List<List<String>> texts(byte[] content) {
        return Tables.read("", content).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** Workbooks that no program writes. */
    private static final class Packed {
        private static final String RELATION = "http://x/relationships";
        private static final String ONE_SHEET = "<sheet name=\"x\" r:id=\"one\"/>";

        static byte[] of(String name, String content) throws IOException {
            return packed(List.of(name, content));
        }

        static byte[] workbook(String rows) throws IOException {
            return workbook(rows, ONE_SHEET);
        }

        static byte[] declaring(String declared, String rows) throws IOException {
            return workbook(declared, rows, ONE_SHEET);
        }

        static byte[] workbook(String rows, String sheets) throws IOException {
            return workbook("", rows, sheets);
        }

        private static byte[] workbook(String declared, String rows, String sheets) throws IOException {
            return packed(List.of(
                    "_rels/.rels",
                    relations(relation("w", "officeDocument", "xl/workbook.xml")),
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"urn:r\"><sheets>" + sheets + "</sheets></workbook>",
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("one", "worksheet", "worksheets/a.xml")
                            + relation("two", "styles", "/xl/styles.xml")),
                    "xl/styles.xml",
                    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000\"/></numFmts><cellStyleXfs>"
                            + "<xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
                            + "<xf numFmtId=\"10\"/></cellXfs></styleSheet>",
                    "xl/worksheets/a.xml",
                    declared + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
        }

        private static String relations(String all) {
            return "<Relationships>" + all + "</Relationships>";
        }

        private static String relation(String id, String type, String target) {
            return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATION, type, target);
        }

        private static byte[] packed(List<String> namesAndContents) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndContents.size(); i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndContents.get(i)));
                    zip.write(namesAndContents.get(i + 1).getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        }
    }
}
