package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the grammar of both languages against tables of forms that were written down by hand. */
class FormsTest {
    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("def_sg", ":def"),
            Map.entry("def_pl", ":def:many"),
            Map.entry("indef_sg", ":indef"),
            Map.entry("of_bare", ":of"),
            Map.entry("of_def_sg", ":of-def"),
            Map.entry("of_def_pl", ":of-def:many"),
            Map.entry("to_def_sg", ":to-def"),
            Map.entry("demonstrative", ":demo"),
            Map.entry("possessive_3sg", ":his"),
            Map.entry("nouveau", ":pre=nouveau"),
            Map.entry("approuvé", ":agree=approuvé/approuvée/approuvés/approuvées"));

    static Stream<NamedCsvRecord> english() throws IOException {
        return rows("english-forms.csv");
    }

    static Stream<NamedCsvRecord> french() throws IOException {
        return rows("french-forms.csv");
    }

    @ParameterizedTest
    @MethodSource("english")
    void an_english_noun_has_the_forms_of_the_table(NamedCsvRecord row) {
        boolean mass = none(row, "plural");
        Countability countability = mass ? Countability.MASS : Countability.COUNTED;
        String many = mass ? row.getField("singular") : row.getField("plural");
        EnglishNoun noun = new EnglishNoun(row.getField("singular"), many, countability, row.getField("article"));
        assertThat(said(noun, ":poss")).isEqualTo(row.getField("possessive_sg"));
        assertThat(said(noun, ":title")).isEqualTo(row.getField("title_case"));
        String article = mass ? "" : row.getField("article") + " ";
        assertThat(said(noun, ":indef")).isEqualTo(article + row.getField("singular"));
        if (!row.getField("possessive_pl").isEmpty()) {
            assertThat(said(noun, ":many:poss")).isEqualTo(row.getField("possessive_pl"));
        }
    }

    @ParameterizedTest
    @MethodSource("french")
    void a_french_noun_has_the_forms_of_the_table(NamedCsvRecord row) {
        Countability countability = none(row, "indef_sg") ? Countability.PLURAL : Countability.COUNTED;
        FrenchNoun noun = new FrenchNoun(
                row.getField("singular"),
                row.getField("plural"),
                countability,
                "f".equals(row.getField("gender")),
                "yes".equals(row.getField("elides")));
        FRENCH.forEach((column, marks) -> {
            if (!none(row, column)) {
                assertThat(said(noun, marks)).as(column).isEqualTo(row.getField(column));
            }
        });
    }

    private static String said(Term term, String marks) {
        return term.in(Reference.of("claim", marks));
    }

    private static boolean none(NamedCsvRecord row, String column) {
        return row.getField(column).startsWith("(none");
    }

    private static Stream<NamedCsvRecord> rows(String file) throws IOException {
        try (var text = new InputStreamReader(
                FormsTest.class.getResourceAsStream("/terminology/" + file), StandardCharsets.UTF_8)) {
            List<NamedCsvRecord> rows = DataFile.rows(text);
            assertThat(rows).hasSizeGreaterThan(40);
            return rows.stream();
        }
    }
}
