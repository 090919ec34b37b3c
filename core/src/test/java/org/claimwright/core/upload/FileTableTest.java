package org.claimwright.core.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.spreadsheet.Tables;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;

/** Sheets that people have made themselves. */
class FileTableTest {
    @Test
    void a_sheet_of_somebodys_own_is_understood_as_it_is() {
        FileTable table = schedule(
                """
                Tour du Havre – ventilation;;;
                Préparée par Kim;;;
                ;;;
                Montant total;Désignation;N°;Remarques
                1 234,50 $;Béton;1;
                $2,000.50;Acier;2;livré
                ;;;
                (500,00);Crédit;3;
                ;Sous-total;;
                2 735,00 $;TOTAL;;
                """);
        assertThat(table.columns())
                .containsExactlyInAnyOrder(UploadColumn.NUMBER, UploadColumn.DESCRIPTION, UploadColumn.AMOUNT);
        assertThat(table.unread()).containsExactly("Remarques");
        assertThat(table.lines().stream().map(FileLine::number)).containsExactly("1", "2", "3");
        CellReader reader = new CellReader(DecimalMark.of(table.lines(), Locale.CANADA_FRENCH), 2);
        List<BigDecimal> amounts = table.lines().stream()
                .map(line -> reader.figure(line, UploadColumn.AMOUNT))
                .toList();
        assertThat(reader.faults()).isEmpty();
        assertThat(amounts)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1234.5"), new BigDecimal("2000.5"), new BigDecimal("-500"));
    }

    @Test
    void a_word_of_everyday_gives_way_to_one_of_a_dictionary() {
        FileTable table = schedule("Item;Line;Total;Amount\nA;001;9;5\n");
        assertThat(table.lines().get(0).number()).isEqualTo("001");
        assertThat(table.lines().get(0).cell(UploadColumn.AMOUNT).text()).isEqualTo("5");
        assertThat(table.unread()).containsExactly("Item", "Total");
    }

    @Test
    void a_line_that_has_a_number_is_no_total_whatever_it_is_called() {
        FileTable table = schedule("#;Description;Amount\n1;Total;5\n;Total;5\n");
        assertThat(table.lines()).hasSize(1);
    }

    @Test
    void how_far_a_line_is_can_be_all_that_somebody_typed() {
        FileTable alone = claim("Item;Scheduled value;% Complete\n001;9;50%\n");
        assertThat(alone.has(UploadColumn.TOTAL_PERCENT)).isTrue();
        FileTable beside = claim("Item;Work, amount;% Complete\n001;9;50%\n");
        assertThat(beside.has(UploadColumn.TOTAL_PERCENT)).isFalse();
        assertThat(beside.unread()).isEmpty();
    }

    @Test
    void a_row_with_a_text_alone_heads_others_and_is_told() {
        FileTable table = schedule("No;Description;Amount\n;Division 3;\n1;Concrete;5\nDivision 5;;\n2;Steel;\n");
        assertThat(table.lines().stream().map(FileLine::number)).containsExactly("1", "2");
        assertThat(table.titles()).containsExactly(2, 4);
        assertThat(claim("Line;Work, amount\n001;\n").titles()).isEmpty();
    }

    private static FileTable claim(String csv) {
        return table(csv, UploadColumn.ofClaim());
    }

    private static FileTable schedule(String csv) {
        return table(csv, UploadColumn.ofSchedule(AccountingMethod.AMOUNT));
    }

    private static FileTable table(String csv, Set<UploadColumn> wanted) {
        return new FileTable(
                Tables.read("", csv.getBytes(StandardCharsets.UTF_8)),
                wanted,
                Texts.in(DictionaryName.all().get(0)));
    }
}
