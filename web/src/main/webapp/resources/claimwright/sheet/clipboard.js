// Blocks of cells from and to spreadsheets, through the clipboard events of the browser.
import { rowsOf, textOf } from 'sheet/tsv';
import { firstOfFamily } from 'sheet/grid';

const MOST_CELLS = 20_000;
const MOST_TRIES = 100;
const PAUSE = 200;

export class Clipboard {
  constructor(grid) {
    this.grid = grid;
    for (const what of ['copy', 'cut', 'paste']) {
      document.addEventListener(what, (event) => document.activeElement === grid.table && this[what](event));
    }
  }

  copy(event) {
    const { top, bottom, left, right } = this.grid.range;
    const rows = [];
    event.preventDefault();
    if (this.coming(top, bottom)) return;
    for (let at = top; at <= bottom && (at - top) * (right - left + 1) < MOST_CELLS; at++) {
      const row = this.grid.source.row(at);
      if (row?.kind !== 'group') rows.push(this.grid.columns.slice(left, right + 1).map((column) => this.text(row, column)));
    }
    event.clipboardData.setData('text/plain', textOf(rows));
  }

  // half a block would be worse than none
  coming(top, bottom) {
    for (let at = top; at <= Math.min(bottom, this.grid.source.count() - 1); at++) {
      if (this.grid.source.row(at) === null) {
        this.grid.source.ensure(top, bottom + 1);
        this.grid.paint.say(this.grid.words('sheet.stillLoading'));
        return true;
      }
    }
    return false;
  }

  text(row, column) {
    if (!row) return '';
    return this.grid.mark(row, column)?.typed ?? column.plain(row);
  }

  cut(event) {
    this.copy(event);
    this.grid.clear();
  }

  paste(event) {
    const rows = rowsOf(event.clipboardData.getData('text/plain'));
    event.preventDefault();
    if (rows.length === 0) return;
    if (!this.grid.pasted?.(rows)) this.place(rows, this.grid.range);
  }

  // lines that the block goes to may still be on their way
  async place(rows, range) {
    const room = range.top + rows.length - 1 + (this.grid.source.headings?.().length ?? 0);
    for (let tries = 0; this.coming(range.top, room); tries++) {
      if (tries === MOST_TRIES) return;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    const { changes, until, over } = this.changes(rows, range);
    if (changes.length) this.grid.type(firstOfFamily(changes));
    this.grid.anchor = until;
    this.grid.go(range.top, range.left, true);
    if (over > 0) document.dispatchEvent(new CustomEvent('cw-toast', { detail: this.grid.words('sheet.didNotFit', { count: over }) }));
  }

  // one cell fills the whole selection, a block goes where it begins, as far as there are lines
  changes(rows, { top, bottom, left, right }) {
    const { grid } = this;
    const one = rows.length === 1 && rows[0].length === 1;
    const sum = grid.source.row(top);
    if (one && top === bottom && sum?.kind === 'subtotal') {
      const changes = grid.may(top, grid.columns[left]) ? [{ row: sum, column: grid.columns[left], text: rows[0][0] }] : [];
      return { changes, until: { row: top, column: left }, over: 0 };
    }
    const width = one ? right - left + 1 : Math.max(...rows.map((cells) => cells.length));
    const changes = [];
    const until = { row: top, column: Math.min(left + width, grid.columns.length) - 1 };
    let down = 0;
    const end = one ? bottom : grid.source.count() - 1;
    for (let at = top; at <= end && (one || down < rows.length); at++) {
      const row = grid.source.row(at);
      if (row?.kind !== 'line') continue;
      for (let across = 0; across < width && left + across < grid.columns.length; across++) {
        const text = one ? rows[0][0] : rows[down]?.[across];
        const column = grid.columns[left + across];
        if (text !== undefined && grid.may(at, column)) changes.push({ row, column, text });
      }
      until.row = at;
      down++;
    }
    return { changes, until, over: one ? 0 : rows.length - down };
  }
}
