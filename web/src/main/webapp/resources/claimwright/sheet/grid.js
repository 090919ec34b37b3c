// A grid that shows a few of thousands of rows and is moved through like a spreadsheet. It knows columns and rows, and
// nothing of what they mean.
//
// A column: { id, label, group, kind, width, frozen, letter, show(row) -> text, may(row) -> boolean,
//   beyond(data) -> keys of what is said of a figure that goes beyond another one }.
// A source: { count(), row(at) -> { kind, id, data, label } or null while it is on its way, ensure(first, last), total() }.
import { Editor } from 'sheet/editor';
import { Keys } from 'sheet/keys';
import { Paint } from 'sheet/paint';
import { Clipboard } from 'sheet/clipboard';

export class Grid {
  /** @param root an empty element @param does { source, columns, words, type(changes), undo(), redo(), mark(row, column), key(event) } */
  constructor(root, does) {
    Object.assign(this, does);
    this.root = root;
    this.active = { row: 0, column: 0 };
    this.anchor = { row: 0, column: 0 };
    this.paint = new Paint(this);
    this.editor = new Editor(this);
    this.keys = new Keys(this);
    this.clipboard = new Clipboard(this);
    this.start();
  }

  get table() {
    return this.paint.table;
  }

  start() {
    const first = this.columns.findIndex((column) => column.may !== undefined);
    this.active = { row: this.first, column: Math.max(0, first) };
    this.anchor = { ...this.active };
    this.paint.all();
  }

  next(from, step, fits) {
    for (let at = from; at >= 0 && at < this.source.count(); at += step) if (fits(at)) return at;
    return null;
  }

  /** The first line, below a heading if there is one. */
  get first() {
    return this.next(0, 1, (at) => this.isLine(at)) ?? 0;
  }

  /** The last line, above the sum of its group if there is one. */
  get last() {
    return this.next(this.source.count() - 1, -1, (at) => this.isLine(at)) ?? this.first;
  }

  // what is still on its way is a line, as headings and sums are known from the beginning
  isLine(at) {
    return (this.source.row(at)?.kind ?? 'line') === 'line';
  }

  may(at, column) {
    const row = this.source.row(at);
    return mayType(row, column);
  }

  /** Rows or figures changed: shows them anew. */
  refresh() {
    this.active.row = Math.max(0, Math.min(this.active.row, this.source.count() - 1));
    this.anchor.row = Math.max(0, Math.min(this.anchor.row, this.source.count() - 1));
    this.paint.rows();
    this.says();
  }

  /** The columns changed. */
  rebuild(columns) {
    const now = this.columns[this.active.column]?.id;
    this.columns = columns;
    const column = Math.max(0, columns.findIndex((each) => each.id === now));
    this.active.column = column;
    this.anchor.column = column;
    this.paint.all();
    this.says();
  }

  get range() {
    return {
      top: Math.min(this.active.row, this.anchor.row),
      bottom: Math.max(this.active.row, this.anchor.row),
      left: Math.min(this.active.column, this.anchor.column),
      right: Math.max(this.active.column, this.anchor.column),
    };
  }

  /** Moves to a cell; with `extend` the selection grows to it. */
  go(row, column, extend = false) {
    this.active = {
      row: Math.max(0, Math.min(row, this.source.count() - 1)),
      column: Math.max(0, Math.min(column, this.columns.length - 1)),
    };
    if (!extend) this.anchor = { ...this.active };
    else this.source.ensure(this.range.top, this.range.bottom + 1);
    this.paint.reveal();
    this.paint.rows();
    this.says();
  }

  step(rows, columns, extend = false) {
    let row = this.active.row + rows;
    // a page up or down ends where the lines do
    if (Math.abs(rows) > 1) row = Math.max(this.first, Math.min(row, this.last));
    // a heading between two groups is no place to type
    if (rows !== 0 && this.source.row(row)?.kind === 'group') row += Math.sign(rows);
    if (row < 0 || this.source.row(row)?.kind === 'group') row = this.active.row;
    this.go(row, this.active.column + columns, extend);
  }

  /** To the next cell that can be typed into, row after row; false where there is none. */
  tab(step) {
    const columns = this.columns.length;
    let at = this.active.row * columns + this.active.column + step;
    const last = this.source.count() * columns;
    for (let tries = 0; at >= 0 && at < last && tries < 50 * columns; at += step, tries++) {
      const row = Math.floor(at / columns);
      const column = at % columns;
      const loaded = this.source.row(row);
      if (loaded === null || this.may(row, this.columns[column])) {
        this.go(row, column);
        return true;
      }
    }
    return false;
  }

  find(id) {
    return this.next(0, 1, (at) => this.source.row(at)?.id === id);
  }

  /** Goes to the cell of a line and takes the keyboard there. */
  show(row, columnId) {
    const column = this.columns.findIndex((each) => each.id === columnId);
    this.go(row, Math.max(0, column));
    this.table.focus({ preventScroll: true });
    this.root.scrollIntoView({ block: 'nearest' });
  }

  /** What is typed into the active cell; it tells whether the cell takes anything. */
  edit(text) {
    const column = this.columns[this.active.column];
    if (!this.may(this.active.row, column)) return false;
    this.paint.reveal();
    this.editor.open(this.source.row(this.active.row), column, text);
    return true;
  }

  /** The active cell takes a text. */
  put(text) {
    const column = this.columns[this.active.column];
    const row = this.source.row(this.active.row);
    if (row && text !== column.plain(row)) this.type([{ row, column, text }]);
  }

  /** Empties every selected cell that can be typed into. */
  clear() {
    const { top, bottom, left, right } = this.range;
    const changes = [];
    const one = top === bottom;
    for (let at = top; at <= bottom; at++) {
      // a block is emptied line by line; what is typed on a total would do the same once more
      if (!one && this.source.row(at)?.kind !== 'line') continue;
      for (let column = left; column <= right; column++) {
        if (this.may(at, this.columns[column])) {
          changes.push({ row: this.source.row(at), column: this.columns[column], text: '' });
        }
      }
    }
    if (changes.length) this.type(firstOfFamily(changes));
  }

  /** The rows are others now: begins at the first of them. */
  home() {
    this.paint.scroller.scrollTop = 0;
    this.start();
  }

  /** Shows what is to be said about the active cell, at the cell. */
  says() {
    this.moved?.();
    const row = this.source.row(this.active.row);
    const column = this.columns[this.active.column];
    const fault = row && this.mark(row, column)?.sentence;
    this.paint.say(fault ?? this.beyond(row, column), !fault);
  }

  /** What is said of a figure of a line that goes beyond another one; null for nothing. */
  beyond(row, column) {
    const said = row?.kind === 'line' ? (column.beyond?.(row.data) ?? []) : [];
    return said.length ? said.map((key) => this.words(key)).join(' · ') : null;
  }
}

/** Whether a cell takes something: of a line, or of the sum of a group. */
export function mayType(row, column) {
  if (row?.kind === 'line') return column.may?.(row) === true;
  return row?.kind === 'subtotal' && column.mayGroup?.(row) === true;
}

/** Of several cells that mean one figure, the first one counts. */
export function firstOfFamily(changes) {
  const seen = new Set();
  return changes.filter(({ row, column }) => {
    const key = `${row.id} ${column.family ?? column.id}`;
    return !seen.has(key) && seen.add(key);
  });
}
