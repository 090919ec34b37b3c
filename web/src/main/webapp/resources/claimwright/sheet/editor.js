// The one field that stands over the cell being typed into.
import { element } from 'sheet/paint';

export class Editor {
  constructor(grid) {
    this.grid = grid;
    this.field = element('input', { class: 'cw-grid-field', type: 'text', autocomplete: 'off', hidden: true });
    this.field.addEventListener('keydown', (event) => this.key(event));
    this.field.addEventListener('blur', () => this.close(true, false));
    grid.paint.scroller.append(this.field);
    // a tab that goes away takes what stands in the field along
    addEventListener('pagehide', () => this.close(true, false));
    document.addEventListener('visibilitychange', () => document.hidden && this.close(true, false));
  }

  get isOpen() {
    return this.row !== undefined;
  }

  /** @param text what to begin with; what stands in the cell when there is none */
  open(row, column, text) {
    const cell = this.grid.paint.body.querySelector('.cw-on');
    if (!cell) return;
    this.row = row;
    this.column = column;
    const { left, top } = this.grid.paint.within(cell);
    const box = cell.getBoundingClientRect();
    Object.assign(this.field.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    this.before = this.grid.mark(row, column)?.typed ?? column.plain(row);
    this.field.value = text ?? this.before;
    this.field.className = `cw-grid-field cw-k-${column.kind}`;
    this.field.setAttribute('aria-label', `${row.name ?? row.label ?? row.data.number ?? ''} ${column.label}`);
    this.field.inputMode = column.kind === 'text' ? 'text' : 'decimal';
    this.field.maxLength = column.longest ?? 60;
    this.field.hidden = false;
    this.field.focus({ preventScroll: true });
    if (text === undefined) this.field.select();
  }

  /** @param keep whether what was typed counts @param back whether the keyboard goes back to the grid */
  close(keep, back = true) {
    if (!this.isOpen) return;
    const { row, column } = this;
    const text = this.field.value;
    this.row = undefined;
    this.field.hidden = true;
    if (back) this.grid.table.focus({ preventScroll: true });
    if (keep && text !== this.before) this.grid.type([{ row, column, text }]);
    this.grid.closed?.();
  }

  key(event) {
    event.stopPropagation();
    // a word that is still being put together from several keys
    if (event.isComposing) return;
    const { grid } = this;
    const steps = { Enter: [event.shiftKey ? -1 : 1, 0], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    if (event.key === 'Escape') {
      this.close(false);
    } else if (event.key === 'Tab') {
      this.close(true);
      if (!grid.tab(event.shiftKey ? -1 : 1)) return;
    } else if (steps[event.key]) {
      this.close(true);
      grid.step(...steps[event.key]);
    } else {
      return;
    }
    event.preventDefault();
  }
}
