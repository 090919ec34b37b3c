// Draws the rows of a grid that can be seen, and no other, as a table.
import { mayType } from 'sheet/grid';
import { Room } from 'sheet/room';

const OVERSCAN = 8;

export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...content.filter((each) => each !== null && each !== undefined));
  return made;
}

export class Paint extends Room {
  constructor(grid) {
    super(grid);
    this.phone = matchMedia('(max-width: 720px)');
    this.above = element('tbody', { role: 'presentation' });
    this.body = element('tbody');
    this.below = element('tbody', { role: 'presentation' });
    this.head = element('thead');
    this.foot = element('tfoot');
    this.widths = element('colgroup');
    this.table = element('table', { role: 'grid', class: 'cw-grid', tabindex: 0 });
    this.table.append(this.widths, this.head, this.above, this.body, this.below, this.foot);
    this.saying = element('p', { class: 'cw-grid-says', id: 'cw-grid-says', hidden: true });
    this.scroller = element('div', { class: 'cw-grid-scroll' }, this.table);
    grid.root.append(this.scroller, this.saying);
    this.scroller.addEventListener('scroll', () => this.soon(), { passive: true });
    this.phone.addEventListener('change', () => this.all());
    new ResizeObserver(() => this.refit()).observe(grid.root);
  }

  soon() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.rows();
    });
  }

  all() {
    const { columns, words, source } = this.grid;
    this.table.setAttribute('aria-label', words('sheet.label'));
    this.table.setAttribute('aria-colcount', columns.length);
    this.widths.replaceChildren(...columns.map(() => element('col')));
    const grouped = columns.some((column) => column.group);
    this.head.replaceChildren(...(grouped ? [this.groups(columns, words)] : []), this.names(columns));
    this.table.setAttribute('aria-rowcount', source.count() + 3);
    this.refit();
  }

  groups(columns, words) {
    const row = element('tr', { class: 'cw-grid-groups', 'aria-rowindex': 1 });
    for (let at = 0; at < columns.length; ) {
      const group = columns[at].group;
      let span = 1;
      while (at + span < columns.length && columns[at + span].group === group && !columns[at].frozen) span++;
      const cell = element('th', { colspan: span, scope: 'colgroup' }, group ? words(group) : '');
      if (columns[at].frozen) this.freeze(cell, at);
      if (!group) cell.setAttribute('role', 'presentation');
      row.append(cell);
      at += span;
    }
    return row;
  }

  names(columns) {
    const row = element('tr', { class: 'cw-grid-names', 'aria-rowindex': 2 });
    columns.forEach((column, at) => {
      const cell = element('th', { scope: 'col', 'aria-colindex': at + 1, class: `cw-k-${column.kind}` });
      if (column.letter) cell.append(element('b', {}, column.letter), ' ');
      cell.append(column.label);
      if (column.frozen) this.freeze(cell, at);
      row.append(cell);
    });
    return row;
  }

  freeze(cell, at) {
    cell.classList.add('cw-frozen');
    cell.style.left = `${this.offset(at)}px`;
  }

  refit() {
    this.fit();
    this.rows();
  }

  rows() {
    const { source } = this.grid;
    const seen = Math.max(0, this.scroller.scrollTop);
    const first = Math.max(0, this.atOf(seen) - OVERSCAN);
    const room = this.scroller.clientHeight || innerHeight;
    const last = Math.min(source.count(), this.atOf(seen + room) + 1 + OVERSCAN);
    source.ensure(first, last);
    const shown = [];
    for (let at = first; at < last; at++) shown.push(this.row(at));
    this.body.replaceChildren(...shown);
    space(this.above, this.topOf(first), this.grid.columns.length);
    space(this.below, this.topOf(source.count()) - this.topOf(last), this.grid.columns.length);
    this.table.setAttribute('aria-busy', String(this.body.querySelector('.cw-r-coming') !== null));
    const total = source.total();
    this.foot.replaceChildren(...(total ? [this.row(source.count(), total)] : []));
    this.table.setAttribute('aria-rowcount', source.count() + (total ? 3 : 2));
    const on = this.body.querySelector('.cw-on');
    if (on) this.table.setAttribute('aria-activedescendant', on.id);
    else this.table.removeAttribute('aria-activedescendant');
    this.place();
    if (this.tooNarrow) this.refit();
  }

  row(at, given) {
    const { source, columns } = this.grid;
    const row = given ?? source.row(at);
    const drawn = element('tr', { 'aria-rowindex': at + 3, class: `cw-r-${row?.kind ?? 'coming'}` });
    if (row?.classes) drawn.classList.add(...row.classes);
    if (row?.kind === 'group') {
      const cell = element('th', { colspan: columns.length, scope: 'rowgroup' }, element('span', {}, row.label));
      drawn.append(cell);
      return drawn;
    }
    columns.forEach((column, index) => drawn.append(this.cell(row, at, column, index)));
    return drawn;
  }

  cell(row, at, column, index) {
    const { grid } = this;
    const { words } = grid;
    const line = row?.kind === 'line';
    const typed = line || row?.kind === 'subtotal';
    const mark = typed ? grid.mark(row, column) : null;
    const text = row ? (mark?.text ?? column.show(row)) : '';
    const labelled = line || (row?.kind === 'total' && text !== '');
    const cell = element(column.id === 'number' && line ? 'th' : 'td', {
      'aria-colindex': index + 1,
      class: `cw-k-${column.kind}`,
      'data-column': column.id,
      'data-label': labelled ? (column.alone ? words(column.alone) : column.label) : null,
    });
    if (cell.tagName === 'TH') cell.scope = 'row';
    cell.append(element('span', {}, text));
    const beyond = grid.beyond(row, column);
    if (column.kind !== 'text') this.widen(column, beyond || mark?.sentence ? `▲ ${text}` : text, !line || beyond || mark?.sentence);
    if (column.frozen) this.freeze(cell, index);
    if (column.kind === 'text' && text.length > 20) cell.title = text;
    if (typed) this.state(cell, row, at, column, index, mark);
    if (line && column.override && row.data.retainageTyped) this.noted(cell, 'cw-overridden', words('sheet.typedHere'));
    if (beyond) this.noted(cell, 'cw-more', beyond);
    return cell;
  }

  // said by a sign and a word, as colour alone says nothing to some
  noted(cell, sign, sentence) {
    cell.classList.add(sign);
    cell.title = sentence;
    cell.append(element('span', { class: 'cw-hidden' }, ` ${cell.title}`));
  }

  state(cell, row, at, column, index, mark) {
    const { active, range } = this.grid;
    const may = mayType(row, column);
    if (may) cell.classList.add('cw-may');
    else cell.setAttribute('aria-readonly', 'true');
    const inside = at >= range.top && at <= range.bottom && index >= range.left && index <= range.right;
    cell.setAttribute('aria-selected', String(inside));
    if (inside && (range.top !== range.bottom || range.left !== range.right)) cell.classList.add('cw-in');
    if (at === active.row && index === active.column) {
      cell.classList.add('cw-on');
      cell.id = 'cw-on-cell';
    }
    if (mark?.state) cell.classList.add(`cw-m-${mark.state}`);
    if (mark?.sentence) {
      cell.setAttribute('aria-invalid', 'true');
      cell.setAttribute('aria-describedby', 'cw-grid-says');
    }
  }

  /** Says something at the active cell: what is wrong with it, or only what there is to know about it. */
  say(sentence, warns = false) {
    this.saying.hidden = sentence === null;
    this.saying.classList.toggle('cw-warns', warns);
    this.saying.textContent = sentence ?? '';
    this.place();
  }

  // beside the cell, above all that is scrolled; with the cell out of sight it waits
  place() {
    if (this.saying.hidden) return;
    const cell = this.body.querySelector('.cw-on')?.getBoundingClientRect();
    const outer = this.scroller.getBoundingClientRect();
    const away = !cell || cell.bottom < outer.top + this.head.offsetHeight || cell.top > outer.bottom - this.foot.offsetHeight;
    this.saying.classList.toggle('cw-away', away);
    if (away) return;
    const root = this.grid.root.getBoundingClientRect();
    const most = root.width - this.saying.offsetWidth;
    this.saying.style.left = `${Math.max(0, Math.min(cell.left - root.left, most))}px`;
    this.saying.style.top = `${cell.bottom - root.top + 4}px`;
  }

  /** Scrolls until the active cell can be seen beside what is frozen. */
  reveal() {
    const { active, columns } = this.grid;
    const { scroller } = this;
    const top = this.topOf(active.row);
    const height = this.topOf(active.row + 1) - top;
    const room = scroller.clientHeight - this.head.offsetHeight - this.foot.offsetHeight;
    // what stands above the first line is seen with it
    if (active.row === this.grid.first) scroller.scrollTop = 0;
    else if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room;
    if (active.column === 0) scroller.scrollLeft = 0;
    if (columns[active.column].frozen || this.phone.matches) return;
    const frozen = columns.reduce((sum, column) => sum + (column.frozen ? column.width : 0), 0);
    const left = this.offset(active.column);
    const right = left + columns[active.column].width;
    if (left - frozen < scroller.scrollLeft) scroller.scrollLeft = left - frozen;
    else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth;
  }
}

function space(part, height, columns) {
  part.replaceChildren();
  if (height <= 0) return;
  const cell = element('td', { colspan: columns, class: 'cw-space' });
  cell.style.height = `${height}px`;
  part.append(element('tr', { role: 'presentation' }, cell));
}
