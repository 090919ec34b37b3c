package org.claimwright.web.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFileTest {
    private static final List<Object> ROW = Arrays.asList(
            "=1+1",
            "Béton, \"A\"",
            new BigDecimal("1234.50"),
            new ListFile.Share(new BigDecimal("62.5")),
            LocalDate.of(2026, 5, 31),
            null);

    @TempDir
    private Path folder;

    @Test
    void text_with_commas_is_quoted_harmless_and_read_as_what_it_is() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListFile file = new CsvFile(out)) {
            file.head(List.of("@a", "b"));
            file.row(ROW);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("\uFEFF'@a,b", "'=1+1,\"Béton, \"\"A\"\"\",1234.50,62.5,2026-05-31,");
    }

    @Test
    void in_a_workbook_numbers_are_numbers_and_what_begins_like_a_formula_is_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListFile file = new WorkbookFile(out, "Invoices: May/June", 2)) {
            file.head(List.of("a"));
            file.row(ROW);
        }
        String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>1234.50</v>", "<v>0.625000</v>").doesNotContain("<f>");
        assertThat(part(out.toByteArray(), "xl/sharedStrings.xml")).contains("=1+1");
        assertThat(part(out.toByteArray(), "xl/workbook.xml")).contains("Invoices  May June");
    }

    @Test
    void a_file_is_named_in_plain_letters_and_in_all_letters() {
        assertThat(FileName.attachment("Facturation É-1/2", ".csv"))
                .isEqualTo("attachment; filename=\"Facturation E-1_2.csv\";"
                        + " filename*=UTF-8''Facturation%20%C3%89-1%2F2.csv");
    }

    // through its directory, as spreadsheets read it
    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
