// The rows of a schedule of values while it is written: all of them are here, and none is changed in place, so that a
// step back is only the list as it was before. The last row is empty and becomes a line when something is typed there.
import { fraction, decimal, product } from 'sheet/sums';

const FIELDS = ['number', 'costCode', 'costType', 'description', 'amount', 'quantity', 'unit', 'unitPrice', 'retainage'];
const MOST = 200;

export class Rows {
  constructor(measured, figures, words) {
    Object.assign(this, { measured, figures, words });
    this.list = [];
    this.next = 1;
    this.done = [];
    this.undone = [];
  }

  /** Takes the lines of an answer. */
  load(lines) {
    this.list = lines.map((line) => this.made({ ...line, amount: this.measured ? '' : this.typedMinor(line.scheduled) }));
    this.done = [];
    this.undone = [];
  }

  typedMinor(minor) {
    return minor === undefined ? '' : (minor / this.figures.scale).toFixed(this.figures.decimals);
  }

  made(values, bad = {}) {
    const data = { billed: values.billed ?? 0 };
    for (const field of FIELDS) data[field] = String(values[field] ?? '');
    return { kind: 'line', id: `row${this.next++}`, data, bad };
  }

  count() {
    return this.list.length + 1;
  }

  row(at) {
    if (at === this.list.length) return { kind: 'line', id: 'new', data: {}, bad: {}, fresh: true };
    return this.list[at];
  }

  ensure() {}

  /** What a line is worth as a decimal; null while that is not known. */
  worth(row) {
    if (!this.measured) return row.data.amount || null;
    const { quantity, unitPrice } = row.data;
    return quantity && unitPrice ? product(quantity, unitPrice, this.figures.decimals) : null;
  }

  total() {
    let sum = fraction('0');
    for (const row of this.list) {
      const worth = this.worth(row);
      if (worth !== null) sum = sum.plus(fraction(worth));
    }
    const amount = decimal(sum, this.figures.decimals);
    return { kind: 'total', id: 'total', data: { amount }, label: this.words('sheet.total') };
  }

  /** One step: `change` makes a new list of the present one. */
  step(change) {
    this.done.push(this.list);
    if (this.done.length > MOST) this.done.shift();
    this.undone = [];
    this.list = change([...this.list]);
  }

  get turns() {
    return { undo: this.done.length > 0, redo: this.undone.length > 0 };
  }

  undo() {
    return this.turn(this.done, this.undone);
  }

  redo() {
    return this.turn(this.undone, this.done);
  }

  turn(from, to) {
    if (from.length === 0) return false;
    to.push(this.list);
    this.list = from.pop();
    return true;
  }

  /** What is to be said of a cell: of its figure, or that its number stands on another line too; undefined for nothing. */
  fault(row, field) {
    if (row.bad?.[field] || field !== 'number' || !row.data.number) return row.bad?.[field];
    if (this.counted !== this.list) {
      this.counted = this.list;
      this.counts = new Map();
      for (const { data } of this.list) this.counts.set(data.number, (this.counts.get(data.number) ?? 0) + 1);
    }
    const { number } = row.data;
    return this.counts.get(number) > 1 ? { sentence: this.words('problem.number-taken.detail', { number }), text: number } : undefined;
  }

  /**
   * Types into cells; places beyond the last line make new ones.
   * @param cells [{ at, field, value, text, sentence, broken }]; with a sentence it could not be read, broken breaks a rule
   */
  type(cells) {
    this.step((list) => {
      for (const cell of cells) {
        while (list.length <= cell.at) list.push(this.made({}));
        const row = list[cell.at];
        const bad = { ...row.bad };
        delete bad[cell.field];
        if (cell.sentence) bad[cell.field] = { sentence: cell.sentence, text: cell.text, unread: true };
        if (cell.broken) bad[cell.field] = { sentence: cell.broken, text: cell.text };
        list[cell.at] = { ...row, bad, data: { ...row.data, [cell.field]: cell.sentence ? row.data[cell.field] : cell.value } };
      }
      return list;
    });
  }

  add(at) {
    this.step((list) => [...list.slice(0, at), this.made({}), ...list.slice(at)]);
  }

  remove(top, bottom) {
    this.step((list) => list.filter((row, at) => at < top || at > bottom));
  }

  /** Moves rows one place up or down; false where there is no place. */
  move(top, bottom, by) {
    const last = Math.min(bottom, this.list.length - 1);
    if (top + by < 0 || last + by >= this.list.length || top > last) return false;
    this.step((list) => {
      const moved = list.splice(top, last - top + 1);
      list.splice(top + by, 0, ...moved);
      return list;
    });
    return true;
  }

  /** What is sent: every line, members that hold nothing left out. */
  drafts() {
    return this.list.map((row) => {
      const fields = FIELDS.filter((field) => row.data[field] !== '' && !(this.measured && field === 'amount'));
      return Object.fromEntries(fields.map((field) => [field, row.data[field]]));
    });
  }

  /** Marks what was refused. @param errors [{ edit, member, detail }] */
  mark(errors) {
    this.list = this.list.map((row) => ({ ...row, bad: {} }));
    const placed = errors.filter((error) => this.list[error.edit]);
    for (const error of placed) {
      const field = error.member === 'amount' && this.measured ? 'quantity' : error.member;
      const row = this.list[error.edit];
      row.bad[field] ??= { sentence: error.detail, text: row.data[field] ?? '' };
    }
    return placed.length;
  }
}
