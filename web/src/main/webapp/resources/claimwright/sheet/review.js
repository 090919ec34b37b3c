// Reviewing: a key accepts a line, a key rejects it and asks for the reason right there.

import { button } from 'sheet/notices';

const DECISIONS = ['NO_ACTION', 'APPROVED', 'REJECTED'];

/** The decision that is called so. */
export function decisionCalled(text, words) {
  return DECISIONS.find((each) => words(`sheet.decision.${each}`) === text) ?? 'NO_ACTION';
}

export class Review {
  constructor(sheet) {
    this.sheet = sheet;
    // rejections that wait for their reason
    this.waiting = [];
    const { words, notices } = sheet;
    const accept = button(words('sheet.accept'), () => this.decide('APPROVED'), 'cw-quiet-button');
    const reject = button(words('sheet.reject'), () => this.decide('REJECTED'), 'cw-quiet-button');
    notices.bar.prepend(accept, reject);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const column = this.sheet.grid.columns[this.sheet.grid.active.column];
    if (column.kind === 'text' && column.may) return false;
    if (event.key === 'a' || event.key === 'A') return this.decide('APPROVED');
    if (event.key === 'r' || event.key === 'R') return this.decide('REJECTED');
    return false;
  }

  decide(decision) {
    const { grid, keeper } = this.sheet;
    const { top, bottom } = grid.range;
    const edits = [];
    for (let at = top; at <= bottom; at++) {
      const row = grid.source.row(at);
      if (row?.kind === 'line') edits.push(this.decision(row, decision));
    }
    if (edits.length === 0) return true;
    this.sheet.steps.add(edits.map((edit) => this.step(edit)));
    this.sheet.notices.sayTurns();
    if (decision === 'REJECTED') {
      this.waiting = edits;
      this.from = grid.columns[grid.active.column].id;
      grid.show(this.sheet.lines.line(edits[0].id).at, 'reason');
      grid.edit();
      return true;
    }
    keeper.type(this.beside(edits));
    if (edits.length === 1) grid.step(1, 0);
    return true;
  }

  step({ id, shown }) {
    const column = this.sheet.column('decision');
    const before = column.plain(this.sheet.lines.line(id).row);
    return { id, before: { column: 'decision', text: before }, after: { column: 'decision', text: shown } };
  }

  /** What is said at the reason of a line that was rejected without one. */
  missing(row) {
    const edit = this.sheet.keeper.edit(row.id, 'decision');
    return edit?.sentence ? { state: 'refused', typed: '', text: '', sentence: edit.sentence } : null;
  }

  decision(row, value) {
    const shown = this.sheet.words(`sheet.decision.${value}`);
    const { number, decision = '' } = row.data;
    const family = 'decision';
    return { id: row.id, number, column: family, family, member: family, value, text: shown, shown, base: decision };
  }

  // the next line is decided where this one was: in the column of reasons A and R are letters
  back() {
    const { grid } = this.sheet;
    const column = grid.columns.findIndex((each) => each.id === this.from);
    this.from = undefined;
    if (column >= 0) grid.go(grid.active.row, column);
  }

  /** The field was left: what was rejected without a reason is sent all the same, and the server says what is missing. */
  closed() {
    this.back();
    if (this.waiting.length === 0) return;
    const edits = this.waiting;
    this.waiting = [];
    this.sheet.keeper.type(this.beside(edits));
  }

  /** A decision and its reason are sent together, whichever of them was typed; one reason may be that of many lines. */
  beside(edits) {
    const all = [...edits];
    for (const edit of edits.filter((each) => each.family === 'reason')) {
      const rejected = this.waiting.some((each) => each.id === edit.id) ? this.waiting : [];
      if (rejected.length) this.waiting = [];
      for (const other of rejected) {
        const base = this.data(other.id).reason ?? '';
        if (other.id !== edit.id) all.push({ ...edit, id: other.id, number: other.number, base });
      }
      const before = this.sheet.keeper.edit(edit.id, 'decision');
      all.push(...rejected, ...(before && !rejected.length ? [{ ...before, sentence: undefined }] : []));
    }
    return all.map((edit) => ({ ...edit, beside: this.present(edit.id) }));
  }

  data(id) {
    return this.sheet.lines.line(id)?.row.data ?? {};
  }

  present(id) {
    const { decision = 'NO_ACTION', reason } = this.data(id);
    return { decision, ...(reason ? { reason } : {}) };
  }
}
