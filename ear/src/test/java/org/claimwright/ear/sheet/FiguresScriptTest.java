package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwright.core.figure.TypedFigure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What grids read of what is typed and pasted, and how they write it. */
class FiguresScriptTest {
    private static SheetScripts scripts;

    @BeforeAll
    static void a_page_that_may_load_them() {
        scripts = new SheetScripts();
    }

    @AfterAll
    static void close() {
        scripts.close();
    }

    private static Object figures(String locale, String code) {
        return scripts.run("figures", "const f = new m.Figures('" + locale + "', 2); return " + code + ";");
    }

    private static Object read(String locale, String typed) {
        return figures(locale, "f.read(" + "'" + typed + "')?.value ?? 'none'");
    }

    @Test
    void what_somebody_typed_turns_no_sentence() {
        String said = "return m.wordsOf({ k: 'Line {n}.' })('k', { n: '%s' });";
        assertThat(scripts.run("page", said.formatted("4 – é"))).isEqualTo("Line 4 – é.");
        assertThat(scripts.run("page", said.formatted("a\\u202eb"))).isEqualTo("Line \u2068ab\u2069.");
        assertThat(scripts.run("page", said.formatted("\\u05d0"))).isEqualTo("Line \u2068\u05d0\u2069.");
    }

    @Test
    void an_american_types_figures_as_in_a_spreadsheet() {
        assertThat(read("en-US", "1200")).isEqualTo("1200");
        assertThat(read("en-US", "$1,200.50")).isEqualTo("1200.50");
        assertThat(read("en-US", "(1,200.5)")).isEqualTo("-1200.5");
        assertThat(read("en-US", ".5")).isEqualTo("0.5");
        assertThat(read("en-US", ".5")).isEqualTo("0.5");
        assertThat(read("en-US", "")).isEqualTo("0");
        assertThat(read("en-US", "–")).isEqualTo("0");
    }

    @Test
    void times_are_those_of_the_accounts_place() {
        String time = "const f = new m.Figures('fr-CA', 2, '%s'); return f.time(new Date('2026-01-15T18:05:00Z'));";
        assertThat(scripts.run("figures", time.formatted("America/Vancouver")))
                .asString()
                .matches("10.h.05");
        assertThat(scripts.run("figures", time.formatted("America/St_Johns")))
                .asString()
                .matches("14.h.35");
    }

    @Test
    void what_could_mean_two_things_is_no_figure() {
        for (String typed : List.of("1,2,3", "1,23,456.7", "12 or 13", "1.2.3", "abc", "--5", "5-", "1e9", "0x10")) {
            assertThat(read("en-US", typed)).as(typed).isEqualTo("none");
        }
    }

    @Test
    void a_quebecois_types_a_comma_and_may_type_a_point() {
        assertThat(read("fr-CA", "1 200,50")).isEqualTo("1200.50");
        assertThat(read("fr-CA", "1\u00a0200,50\u00a0$")).isEqualTo("1200.50");
        assertThat(read("fr-CA", "1200.50")).isEqualTo("1200.50");
        assertThat(read("fr-CA", "12,5 %")).isEqualTo("12.5");
    }

    @Test
    void a_grid_reads_a_figure_as_a_form_does() {
        List<String> typed = List.of(
                "1200",
                "1,234",
                "1.234",
                "1,23",
                "1.23",
                "1200,50",
                "1200.50",
                "12,5",
                "0,5",
                "0.234",
                "0,234",
                ".5",
                ",5",
                "1.234.567",
                "1,234,567",
                "1.234,56",
                "1,234.56",
                "1,2,3",
                "1.2,3.4",
                "1,23,456.7",
                "1.23.4",
                "007",
                "-12,5",
                "(1,234.5)",
                "1 234,56",
                "12.345",
                ".",
                "1e3");
        for (String locale : List.of("en-US", "en-CA", "fr-CA", "en-GB", "en-AU")) {
            for (String each : typed) {
                String form = TypedFigure.read(each, Locale.forLanguageTag(locale))
                        .map(figure -> figure.stripTrailingZeros().toPlainString())
                        .orElse("none");
                assertThat(withoutZeros(read(locale, each)))
                        .as(locale + " " + each)
                        .isEqualTo(form);
            }
        }
    }

    private static String withoutZeros(Object read) {
        return read.equals("none")
                ? "none"
                : new BigDecimal(read.toString()).stripTrailingZeros().toPlainString();
    }

    @Test
    void a_percent_sign_is_noticed() {
        assertThat(figures("en-US", "f.read('50%')")).isEqualTo(Map.of("value", "50", "percent", true));
        assertThat(figures("en-US", "f.read('50')")).isEqualTo(Map.of("value", "50", "percent", false));
    }

    @Test
    void what_is_shown_can_be_read_again() {
        for (String locale : List.of("en-US", "fr-CA", "en-GB")) {
            for (long minor : new long[] {123_456_789L, -5, 100, 1, 0}) {
                Object again = figures(locale, "f.read(f.amount(" + minor + ")).value");
                assertThat(new BigDecimal((String) again))
                        .as(locale + minor)
                        .isEqualByComparingTo(BigDecimal.valueOf(minor, 2));
            }
        }
    }

    @Test
    void sums_are_worked_out_exactly() {
        assertThat(read("en-US", "=1200*3+50")).isEqualTo("3650");
        assertThat(read("en-US", "=1,200 * (3 + 0.5) / 7")).isEqualTo("600");
        assertThat(read("en-US", "=0.1+0.2")).isEqualTo("0.3");
        assertThat(read("en-US", "=1/3")).isEqualTo("0.33");
        assertThat(read("en-US", "=2/3*-1")).isEqualTo("-0.67");
        assertThat(read("en-US", "=10%*1200")).isEqualTo("120");
        assertThat(read("fr-CA", "=1 200,50*2")).isEqualTo("2401");
        assertThat(read("en-US", "=99999999999.99*100")).isEqualTo("9999999999999");
    }

    @Test
    void a_sum_is_never_a_program() {
        for (String typed : List.of("=alert(1)", "=1/0", "=1+", "=(1", "=1)", "=", "=1 2", "=a1+b1", "=2**3")) {
            assertThat(read("en-US", typed)).as(typed).isEqualTo("none");
        }
    }

    @Test
    void blocks_come_and_go_as_spreadsheets_write_them() {
        Object rows = scripts.run("tsv", "return m.rowsOf('a\\t\"b \"\"c\"\"\\r\\nd\"\\r\\n1\\t\\r\\n');");
        assertThat(rows).isEqualTo(List.of(List.of("a", "b \"c\"\r\nd"), List.of("1", "")));
        assertThat(scripts.run("tsv", "return m.textOf([['a\\tb', 'c\"d'], ['1', '']]);"))
                .isEqualTo("\"a\tb\"\t\"c\"\"d\"\r\n1\t");
    }
}
