// How wide the columns of a grid are and how far down its rows begin.

const BORDERS = 18;
const DIGIT = 8;
const BOLD_DIGIT = 9;
// as much as it is wider than a digit
const PERCENT_SIGN = 6;
const PADDING = 20;

export class Room {
  constructor(grid) {
    this.grid = grid;
  }

  measure(name) {
    return parseFloat(getComputedStyle(this.table).getPropertyValue(name)) || 34;
  }

  // on a phone a line is a card, and a heading between cards is lower than one
  heights() {
    const line = this.measure('--cw-row');
    return { line, less: line - this.measure('--cw-heading'), headings: this.grid.source.headings?.() ?? [] };
  }

  /** How far down a row begins. */
  topOf(at) {
    const { line, less, headings } = this.heights();
    return at * line - headings.filter((heading) => heading < at).length * less;
  }

  /** Which row is so far down. */
  atOf(top) {
    const { line, less, headings } = this.heights();
    let at = Math.floor(top / line);
    for (let tries = 0; tries <= headings.length && this.topOf(at + 1) <= top; tries++) {
      at += Math.max(1, Math.floor((top - this.topOf(at)) / (line || less)));
    }
    return at;
  }

  offset(at) {
    return this.grid.columns.slice(0, at).reduce((sum, column) => sum + column.width, 0);
  }

  // what room there is goes to the column that can use it
  fit() {
    this.tooNarrow = false;
    const { columns } = this.grid;
    const wide = columns.find((column) => column.grows);
    if (wide) {
      wide.least ??= wide.width;
      const rest = columns.reduce((sum, column) => sum + (column === wide ? 0 : column.width), 0);
      const room = this.grid.root.clientWidth - BORDERS;
      wide.width = room < 900 ? Math.min(wide.least, 180) : Math.max(wide.least, Math.min(wide.least * 2.6, room - rest));
    }
    [...this.widths.children].forEach((col, at) => (col.style.width = `${columns[at].width}px`));
    const all = `${this.offset(columns.length)}px`;
    this.table.style.width = this.phone.matches ? '' : all;
    this.grid.root.style.setProperty('--cw-grid-wide', all);
    for (const row of this.head.rows) {
      let at = 0;
      for (const cell of row.cells) {
        if (cell.classList.contains('cw-frozen')) cell.style.left = `${this.offset(at)}px`;
        at += cell.colSpan;
      }
    }
  }

  // no digit is ever cut off: a column grows to its longest figure
  widen(column, text, bold) {
    const signs = text.endsWith('%') ? PERCENT_SIGN : 0;
    const needed = Math.ceil(text.length * (bold ? BOLD_DIGIT : DIGIT) + signs + PADDING);
    if (needed <= column.width) return;
    column.width = needed;
    this.tooNarrow = true;
  }

  /** Where a cell stands in what is scrolled. */
  within(cell) {
    const outer = this.scroller.getBoundingClientRect();
    const inner = cell.getBoundingClientRect();
    return {
      left: inner.left - outer.left + this.scroller.scrollLeft - this.scroller.clientLeft,
      top: inner.top - outer.top + this.scroller.scrollTop - this.scroller.clientTop,
    };
  }
}
