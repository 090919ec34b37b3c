// What the keyboard, the mouse and the finger do in a grid while no cell is being typed into.

const PAGE = 15;

export class Keys {
  constructor(grid) {
    this.grid = grid;
    const { table } = grid;
    table.addEventListener('keydown', (event) => this.down(event));
    table.addEventListener('mousedown', (event) => this.press(event));
    table.addEventListener('mouseover', (event) => this.drag(event));
    table.addEventListener('pointerdown', (event) => (this.finger = event.pointerType === 'touch'));
    table.addEventListener('focus', () => this.come());
    table.addEventListener('blur', () => grid.root.classList.remove('cw-focused'));
    addEventListener('mouseup', () => this.lift());
  }

  come() {
    this.leaving = false;
    this.grid.root.classList.add('cw-focused');
  }

  down(event) {
    const handled = this.grid.key?.(event) || (event.ctrlKey || event.metaKey ? this.command(event) : this.plain(event));
    if (handled) event.preventDefault();
  }

  command(event) {
    const { grid } = this;
    const { first, last } = grid;
    const column = grid.active.column;
    switch (event.key) {
      case 'z':
        return grid.undo() !== false;
      case 'Z':
      case 'y':
        return grid.redo() !== false;
      case 'a':
        grid.anchor = { row: first, column: 0 };
        grid.go(last, grid.columns.length - 1, true);
        return true;
      case 'Home':
        grid.go(first, 0, event.shiftKey);
        return true;
      case 'End':
        grid.go(last, grid.columns.length - 1, event.shiftKey);
        return true;
      case 'ArrowUp':
        grid.go(first, column, event.shiftKey);
        return true;
      case 'ArrowDown':
        grid.go(last, column, event.shiftKey);
        return true;
      default:
        return false;
    }
  }

  plain(event) {
    const { grid } = this;
    const extend = event.shiftKey;
    const moves = {
      ArrowUp: () => grid.step(-1, 0, extend),
      ArrowDown: () => grid.step(1, 0, extend),
      ArrowLeft: () => grid.step(0, -1, extend),
      ArrowRight: () => grid.step(0, 1, extend),
      PageUp: () => grid.step(-PAGE, 0, extend),
      PageDown: () => grid.step(PAGE, 0, extend),
      Home: () => grid.go(grid.active.row, 0, extend),
      End: () => grid.go(grid.active.row, grid.columns.length - 1, extend),
      Enter: () => grid.step(extend ? -1 : 1, 0),
      F2: () => grid.edit(),
      Delete: () => grid.clear(),
      Backspace: () => grid.clear(),
      Escape: () => this.rest(),
    };
    if (event.key === 'Tab') return !this.leaving && grid.tab(extend ? -1 : 1);
    if (event.key !== 'Shift') this.leaving = false;
    if (moves[event.key]) {
      moves[event.key]();
      return true;
    }
    // the key itself goes into the field that opens, so that accents and other alphabets work
    if (event.key.length === 1 || event.key === 'Dead' || event.key === 'Process') return !grid.edit('');
    return false;
  }

  // after Esc the next Tab leaves the grid, which could otherwise go on for a thousand lines
  rest() {
    this.grid.go(this.grid.active.row, this.grid.active.column);
    this.leaving = true;
  }

  /** The row and column of a cell that an event is about; null for anything else. */
  cell(event) {
    const cell = event.target.closest('[aria-colindex]');
    const row = cell?.closest('tbody > tr')?.getAttribute('aria-rowindex');
    if (!row) return null;
    return { row: Number(row) - 3, column: Number(cell.getAttribute('aria-colindex')) - 1 };
  }

  press(event) {
    const at = this.cell(event);
    if (!at || event.button !== 0) return;
    event.preventDefault();
    this.grid.table.focus({ preventScroll: true });
    this.dragging = true;
    // a finger has no second click: a cell that takes something is opened by the first
    this.opens = !event.shiftKey && (this.finger || event.detail === 2);
    this.grid.go(at.row, at.column, event.shiftKey);
  }

  drag(event) {
    const at = this.dragging && event.buttons === 1 ? this.cell(event) : null;
    if (at && (at.row !== this.grid.active.row || at.column !== this.grid.active.column)) {
      this.grid.go(at.row, at.column, true);
    }
  }

  // no click follows where a press draws the rows anew, which takes the pressed cell away
  lift() {
    const { top, bottom, left, right } = this.grid.range;
    const opens = this.dragging && this.opens && top === bottom && left === right;
    this.dragging = false;
    if (opens) this.grid.edit();
  }
}
