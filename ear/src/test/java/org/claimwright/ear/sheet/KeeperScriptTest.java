package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a grid does with what was typed until the server has it. */
class KeeperScriptTest {
    private static SheetScripts scripts;

    @BeforeAll
    static void a_page_that_may_load_them() {
        scripts = new SheetScripts();
    }

    @AfterAll
    static void close() {
        scripts.close();
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
        return scripts.run("keeper", KEEPER + code);
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
