// Reviewing: a key accepts a line, a key rejects it and asks for the reason right there.

export class Review {
  constructor(sheet) {
    this.sheet = sheet;
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
    const { grid, keeper, words } = this.sheet;
    const { top, bottom } = grid.range;
    const edits = [];
    for (let at = top; at <= bottom; at++) {
      const row = grid.source.row(at);
      if (row?.kind === 'line') {
        const shown = words(`sheet.decision.${decision}`);
        const base = row.data.decision ?? '';
        edits.push({ id: row.id, number: row.data.number, column: 'decision', family: 'decision', member: 'decision', value: decision, text: shown, shown, base });
      }
    }
    keeper.type(this.beside(edits));
    if (decision === 'REJECTED' && edits.length === 1) {
      grid.show(top, 'reason');
      grid.edit();
    } else if (edits.length === 1) {
      grid.step(1, 0);
    }
    return true;
  }

  /** A decision and its reason are sent together, whichever of them was typed. */
  beside(edits) {
    const more = [];
    for (const edit of edits) {
      const data = this.sheet.lines.line(edit.id)?.row.data ?? {};
      edit.beside = { decision: data.decision ?? 'NO_ACTION', ...(data.reason ? { reason: data.reason } : {}) };
      const waiting = this.sheet.keeper.edit(edit.id, 'decision');
      if (edit.family === 'reason' && waiting?.state === 'refused') more.push({ ...waiting, sentence: undefined });
    }
    return [...edits, ...more];
  }
}
