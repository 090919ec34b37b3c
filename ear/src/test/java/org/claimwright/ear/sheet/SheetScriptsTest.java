package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The logic of the scripts of grids, each module asked in a real browser as a page loads it. */
class SheetScriptsTest {
    private static Pages pages;
    private static Page page;

    @BeforeAll
    static void a_page_that_may_load_them() {
        pages = Pages.micro();
        page = pages.tab();
        Office office = Office.american();
        office.open(page, "/claims/" + office.claim(1) + "?tab=detail");
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    private static Object run(String module, String code) {
        return page.evaluate("async () => { const m = await import('sheet/" + module + "'); " + code + " }");
    }

    private static Object figures(String locale, String code) {
        return run("figures", "const f = new m.Figures('" + locale + "', 2); return " + code + ";");
    }

    private static Object read(String locale, String typed) {
        return figures(locale, "f.read(" + "'" + typed + "')?.value ?? 'none'");
    }

    @Test
    void what_somebody_typed_turns_no_sentence() {
        String said = "return m.wordsOf({ k: 'Line {n}.' })('k', { n: '%s' });";
        assertThat(run("page", said.formatted("4 – é"))).isEqualTo("Line 4 – é.");
        assertThat(run("page", said.formatted("a\\u202eb"))).isEqualTo("Line \u2068ab\u2069.");
        assertThat(run("page", said.formatted("\\u05d0"))).isEqualTo("Line \u2068\u05d0\u2069.");
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
    void what_could_mean_two_things_is_no_figure() {
        for (String typed : List.of("1200,50", "1,20", "12 or 13", "1.2.3", "abc", "--5", "5-", "1e9", "0x10")) {
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
        Object rows = run("tsv", "return m.rowsOf('a\\t\"b \"\"c\"\"\\r\\nd\"\\r\\n1\\t\\r\\n');");
        assertThat(rows).isEqualTo(List.of(List.of("a", "b \"c\"\r\nd"), List.of("1", "")));
        assertThat(run("tsv", "return m.textOf([['a\\tb', 'c\"d'], ['1', '']]);"))
                .isEqualTo("\"a\tb\"\t\"c\"\"d\"\r\n1\t");
    }

    private static final String KEEPER =
            """
            const sent = [], answers = [], kept = [];
            const door = {
              send: (version, edits, way) => new Promise(done => { sent.push({ version, edits, way }); answers.push(done); }),
              found: (data, id) => data.lines.find(line => line.id === id),
              some: async () => ({ kind: 'ok', data: window.theirs }),
              was: (line, family) => String(line?.[family] ?? ''), same: () => false, shown: (line) => String(line.work),
            };
            const k = new m.Keeper(door, { keep: edits => kept.push(edits.map(edit => edit.value).join()) }, 1);
            const edit = (id, value, more) => ({ id, number: id, column: 'work', family: 'work', member: 'work', value, text: value, shown: value, base: '', ...more });
            const turn = () => new Promise(done => setTimeout(done, 20));
            const ok = (version, ...lines) => ({ kind: 'ok', data: { version, lines } });
            """;

    private static Object keeper(String code) {
        return run("keeper", KEEPER + code);
    }

    @Test
    void one_request_is_on_its_way_and_what_is_typed_meanwhile_goes_with_the_next() {
        Object heard = keeper(
                """
                k.type([edit('a', '1')]); k.type([edit('b', '2')]); k.type([edit('a', '3')]);
                const first = sent.length;
                answers[0](ok(2, { id: 'a', work: 1 })); await turn();
                const second = sent[1];
                answers[1](ok(3)); await turn();
                return [first, second.version, second.edits.map(e => e.line + e.work).sort().join(), k.unsaved(), k.state.kind];
                """);
        assertThat(heard).isEqualTo(List.of(1, 2, "a3,b2", 0, "saved"));
    }

    @Test
    void a_figure_on_a_group_goes_alone_and_in_its_turn() {
        Object heard = keeper(
                """
                k.type([edit('a', '1'), edit('g', '5', { way: 'group', target: { by: 'DIVISION', key: '03' } }), edit('b', '2')]);
                answers[0](ok(2)); await turn();
                const group = sent[1];
                answers[1](ok(3)); await turn();
                return [sent[0].edits.length, group.way, JSON.stringify(group.edits), sent[2].edits[0].line];
                """);
        assertThat(heard).isEqualTo(List.of(1, "group", "[{\"by\":\"DIVISION\",\"key\":\"03\",\"work\":\"5\"}]", "b"));
    }

    @Test
    void what_breaks_a_rule_stays_with_its_sentence_and_the_rest_is_saved() {
        Object heard = keeper(
                """
                k.type([edit('a', '1'), edit('b', '9'), edit('c', '3')]);
                answers[0]({ kind: 'refused', status: 422, problem: { errors: [{ edit: 1, member: 'work', detail: 'too much' }] } });
                await turn();
                const rest = sent[1].edits.map(e => e.line).join();
                answers[1](ok(2)); await turn();
                const left = k.edit('b', 'work');
                return [rest, k.unsaved(), left.state, left.sentence, left.text, kept[kept.length - 1]];
                """);
        assertThat(heard).isEqualTo(List.of("a,c", 1, "refused", "too much", "9", "9"));
    }

    @Test
    void members_that_drive_each_other_are_one_figure_and_the_last_one_typed_counts() {
        Object heard = keeper(
                """
                k.busy = true;
                k.type([edit('a', '100')]); k.type([edit('a', '50', { column: 'workPercent', member: 'workPercent' })]);
                k.type([edit('a', 'note', { column: 'comment', family: 'comment', member: 'comment' })]);
                k.busy = false; k.pump();
                return JSON.stringify(sent[0].edits);
                """);
        assertThat(heard).isEqualTo("[{\"line\":\"a\",\"workPercent\":\"50\",\"comment\":\"note\"}]");
    }

    @Test
    void while_the_server_is_away_everything_stays_and_is_tried_again() {
        Object heard = keeper(
                """
                k.type([edit('a', '1')]);
                answers[0]({ kind: 'away' }); await turn();
                k.type([edit('b', '2')]);
                const away = [k.state.kind, k.unsaved(), sent.length, kept[kept.length - 1]];
                k.again(); await turn();
                answers[1](ok(2)); await turn();
                return [...away, sent[1].edits.length, k.unsaved(), kept[kept.length - 1]];
                """);
        assertThat(heard).isEqualTo(List.of("offline", 2, 1, "1,2", 2, 0, ""));
    }

    @Test
    void it_goes_on_after_signing_in_elsewhere() {
        Object heard = keeper(
                """
                k.type([edit('a', '1')]);
                answers[0]({ kind: 'signedOut' }); await turn();
                const out = k.state.kind;
                window.dispatchEvent(new Event('focus')); await turn();
                answers[1](ok(2)); await turn();
                return [out, k.state.kind, k.unsaved()];
                """);
        assertThat(heard).isEqualTo(List.of("signedOut", "saved", 0));
    }

    @Test
    void what_somebody_else_left_alone_is_sent_again_and_the_rest_is_asked_about() {
        Object heard = keeper(
                """
                window.theirs = { version: 7, lines: [{ id: 'a', work: 5 }, { id: 'b', work: 8 }] };
                k.type([edit('a', '1', { base: '5' }), edit('b', '2', { base: '4' })]);
                answers[0]({ kind: 'refused', status: 412, problem: {} }); await turn();
                const silent = sent[1];
                answers[1](ok(8, { id: 'a', work: 1 })); await turn();
                const met = k.edit('b', 'work');
                const asked = [met.state, met.theirs, met.text];
                k.choose([met], true); await turn();
                return [silent.version, silent.edits.map(e => e.line).join(), ...asked, sent[2].version, sent[2].edits[0].work];
                """);
        assertThat(heard).isEqualTo(List.of(7, "a", "met", "8", "2", 8, "2"));
    }

    @Test
    void theirs_can_be_taken() {
        Object heard = keeper(
                """
                window.theirs = { version: 7, lines: [{ id: 'b', work: 8 }] };
                k.type([edit('b', '2', { base: '4' })]);
                answers[0]({ kind: 'refused', status: 412, problem: {} }); await turn();
                k.choose([k.edit('b', 'work')], false); await turn();
                return [k.unsaved(), sent.length];
                """);
        assertThat(heard).isEqualTo(List.of(0, 1));
    }

    @Test
    void where_nothing_can_be_saved_any_more_it_says_so_and_keeps_everything() {
        Object heard = keeper(
                """
                k.type([edit('a', '1')]);
                answers[0]({ kind: 'refused', status: 409, problem: { code: 'claim-not-editable', detail: 'closed', errors: [] } });
                await turn(); k.type([edit('b', '2')]); await turn();
                return [k.state.kind, k.state.sentence, k.unsaved(), sent.length];
                """);
        assertThat(heard).isEqualTo(List.of("stopped", "closed", 2, 1));
    }
}
