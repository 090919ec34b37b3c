package org.claimwright.core.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    private static final List<Set<UploadColumn>> WANTED = List.of(
            UploadColumn.ofClaim(),
            UploadColumn.ofSchedule(AccountingMethod.AMOUNT),
            UploadColumn.ofSchedule(AccountingMethod.UNIT));

    static Stream<DictionaryName> dictionaries() {
        return DictionaryName.all().stream();
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void every_word_of_a_dictionary_means_one_column_to_readers_of_all_others(DictionaryName name) {
        Texts words = Texts.in(name);
        for (Set<UploadColumn> wanted : WANTED) {
            for (DictionaryName reader : DictionaryName.all()) {
                Headings headings = new Headings(wanted, Texts.in(reader));
                for (UploadColumn column : wanted) {
                    assertThat(headings.meant(words.say("upload.column." + column.code())))
                            .as("%s of %s to %s", column, name, reader)
                            .containsExactly(column);
                }
            }
        }
    }

    @Test
    void a_column_may_have_the_name_of_the_api() {
        for (Set<UploadColumn> wanted : WANTED) {
            Headings headings = new Headings(wanted, texts("fr-CA/owner"));
            wanted.forEach(column -> assertThat(headings.meant(column.code())).containsExactly(column));
        }
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void what_a_template_tells_beside_is_not_taken_for_what_is_typed(DictionaryName name) {
        Texts words = Texts.in(name);
        Headings headings = new Headings(UploadColumn.ofClaim(), words);
        for (GivenColumn column : GivenColumn.beside(UploadColumn.ofClaim())) {
            assertThat(headings.meant(words.say(column.heading())))
                    .as(column.code())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void what_a_template_tells_beside_is_known_to_its_reader(DictionaryName name) {
        Texts words = Texts.in(name);
        for (Set<UploadColumn> wanted : WANTED) {
            Headings headings = new Headings(wanted, words);
            for (GivenColumn column : GivenColumn.beside(wanted)) {
                assertThat(headings.given(words.say(column.heading()))).contains(column);
                assertThat(headings.given(column.code())).isPresent();
            }
            assertThat(headings.given("Foreman")).isEmpty();
            assertThat(headings.given("")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"LINE", "' line '", "Ligne", "LIGNE", "'Li gne'", "number", "Number"})
    void case_accents_and_spaces_do_not_count(String heading) {
        Headings headings = new Headings(UploadColumn.ofClaim(), texts("en-US/gc"));
        assertThat(headings.meant(heading)).containsExactly(UploadColumn.NUMBER);
    }

    @Test
    void percent_may_be_a_sign_or_a_word_and_accents_may_be_missing() {
        Headings headings = new Headings(UploadColumn.ofClaim(), texts("en-US/gc"));
        assertThat(headings.meant("work percent of line")).containsExactly(UploadColumn.WORK_PERCENT);
        assertThat(headings.meant("NOUVELLEMENT ENTREPOSE")).containsExactly(UploadColumn.STORED_NEW);
        assertThat(headings.meant("Foreman")).isEmpty();
        assertThat(headings.meant("")).isEmpty();
    }

    @Test
    void the_row_of_totals_is_known_in_every_language() {
        assertThat(Headings.isTotal("TOTAL")).isTrue();
        assertThat(Headings.isTotal("Total ")).isTrue();
        assertThat(Headings.isTotal("Totals of steel")).isFalse();
    }

    @Test
    void words_of_everyday_mean_one_column_and_none_that_a_dictionary_names() {
        for (Set<UploadColumn> wanted : WANTED) {
            Headings headings = new Headings(wanted, texts("en-US/gc"));
            for (UploadColumn column : wanted) {
                for (String word : EverydayHeadings.of(column)) {
                    assertThat(wanted.stream()
                                    .filter(other -> EverydayHeadings.of(other).contains(word)))
                            .as(word)
                            .hasSize(1);
                    assertThat(headings.everyday(word)).contains(column);
                    assertThat(headings.meant(word).stream().filter(other -> other != column))
                            .as(word)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This Period",
                "This period",
                "Work this period",
                "Current",
                "This month",
                "Cette période",
                "Ce mois",
                "CE MOIS-CI"
            })
    void what_people_call_the_present_period_means_its_work(String heading) {
        Headings headings = new Headings(UploadColumn.ofClaim(), texts("en-US/gc"));
        assertThat(headings.everyday(heading)).contains(UploadColumn.WORK);
    }

    @Test
    void rows_that_add_up_are_known_by_the_names_that_people_give_them() {
        assertThat(List.of("Grand Total", "Sous-total", "SUBTOTAL", "Total général"))
                .allMatch(Headings::isTotal);
    }

    private static Texts texts(String code) {
        return Texts.in(DictionaryName.all().stream()
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseThrow());
    }
}
