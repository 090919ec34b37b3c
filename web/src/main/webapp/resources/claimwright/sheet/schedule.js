// The schedule of values of a draft contract. It has one price, so it is saved as a whole and when its writer says so; until
// then it is kept with the browser.
import { Api } from 'sheet/api';
import { Figures } from 'sheet/figures';
import { Grid } from 'sheet/grid';
import { Memory } from 'sheet/remember';
import { Notices, button } from 'sheet/notices';
import { scheduleColumns } from 'sheet/schedule-columns';
import { Rows } from 'sheet/rows';
import { live, wordsOf } from 'sheet/page';

class ScheduleSheet {
  constructor(root, told) {
    this.root = root;
    this.told = told;
    this.words = wordsOf(told.texts);
    this.figures = new Figures(told.locale, told.decimals, told.zone);
    this.api = new Api(told.person);
    this.memory = new Memory(told.contract, told.person);
    this.state = { kind: 'idle' };
  }

  async open() {
    const answer = await this.api.call('GET', this.told.lines);
    if (answer.kind !== 'ok') {
      setTimeout(() => this.open(), 5000);
      return;
    }
    this.root.querySelector('.cw-grid-waits')?.remove();
    this.root.removeAttribute('aria-busy');
    this.rows = new Rows(answer.data.method === 'UNIT', this.figures, this.words);
    this.take(answer.data);
    this.root.classList.add('cw-writing');
    const does = { undo: () => this.turn('undo'), redo: () => this.turn('redo'), turns: () => this.rows.turns, goTo: (edit) => this.goTo(edit), back: () => this.grid.table.focus({ preventScroll: true }) };
    const name = (edit) => this.words('sheet.cell', { line: edit.number, column: this.column(edit.column)?.label ?? '' });
    this.notices = new Notices(this.root, { words: this.words, figures: this.figures, keeper: this, bills: true, rows: true, held: 'sheet.saveFirst', name, ...does });
    this.buttons();
    this.grid = new Grid(this.root, {
      ...does,
      source: this.rows,
      columns: scheduleColumns(this.rows, this.figures, this.words),
      words: (key, facts) => this.words(key === 'sheet.label' ? 'sheet.labelSchedule' : key, facts),
      type: (changes) => this.type(changes),
      mark: (row, column) => this.mark(row, column),
      key: (event) => this.key(event),
      pasted: (block) => this.pasted(block),
    });
    this.offer();
  }

  take(data) {
    this.stands(data.version);
    this.rows.load(data.lines);
  }

  buttons() {
    const { words } = this;
    const add = button(words('sheet.addRow'), () => this.add(), 'cw-quiet-button');
    const remove = button(words('sheet.deleteRow'), () => this.remove(), 'cw-quiet-button');
    const up = button(words('sheet.moveUp'), () => this.move(-1), 'cw-quiet-button');
    const down = button(words('sheet.moveDown'), () => this.move(1), 'cw-quiet-button');
    const save = button(words('sheet.save'), () => this.save(), 'cw-button');
    this.notices.bar.prepend(add, remove, up, down);
    this.notices.bar.append(save);
    this.holdStatus(save);
  }

  // a status is of what is saved: a contract would be approved without the lines that are on the screen
  holdStatus(save) {
    const hold = (event) => {
      if (!event.target.closest('[data-opens="status"]') || ['idle', 'saved'].includes(this.state.kind)) return;
      event.stopPropagation();
      this.notices.hold();
      save.focus();
    };
    document.addEventListener('click', hold, true);
  }

  column(id) {
    return this.grid.columns.find((column) => column.id === id);
  }

  cell(at, column, text) {
    const cell = { at, field: column.id, text };
    if (column.kind === 'text' || text.trim() === '') return { ...cell, value: text.trim() };
    const read = this.figures.read(text, column.id === 'amount' ? this.figures.decimals : 6);
    const fits = read !== null && (!read.percent || column.kind === 'percent');
    if (!fits) return { ...cell, sentence: this.words('sheet.notAFigureOnly', { typed: text }) };
    return { ...cell, value: read.value, broken: this.broken(column, read.value, text) };
  }

  // what the server would refuse when all of it is saved is said where and when it is typed
  broken(column, value, typed) {
    const decimals = { amount: this.figures.decimals, retainage: 4 }[column.id] ?? 6;
    if (column.id === 'retainage' && !(Number(value) >= 0 && Number(value) <= 100)) return this.words('problem.rate-out-of-range.detail', { typed });
    if (Number(value) < 0) return this.words('problem.negative.detail');
    return (value.split('.')[1]?.length ?? 0) > decimals ? this.words('problem.too-many-decimals.detail', { decimals }) : undefined;
  }

  mark(row, column) {
    const fault = this.rows.fault(row, column.id);
    return fault && { state: 'refused', ...fault, typed: fault.text };
  }

  place(row) {
    return row.fresh ? this.rows.list.length : this.rows.list.findIndex((each) => each.id === row.id);
  }

  type(changes) {
    const cells = changes.map(({ row, column, text }) => this.cell(this.place(row), column, text));
    this.rows.type(cells.filter((cell) => cell.at >= 0));
    this.changed();
  }

  // a block goes where it begins, and makes lines where there are none
  pasted(block) {
    const { top, left } = this.grid.range;
    const cells = [];
    block.forEach((texts, down) =>
      texts.forEach((text, across) => {
        const column = this.grid.columns[left + across];
        if (column?.may) cells.push(this.cell(top + down, column, text));
      }),
    );
    if (cells.length) this.rows.type(cells);
    this.changed();
    return true;
  }

  add() {
    const at = Math.min(this.grid.active.row + 1, this.rows.list.length);
    this.rows.add(at);
    this.changed();
    this.grid.show(at, 'number');
  }

  remove() {
    const { top, bottom } = this.grid.range;
    if (top >= this.rows.list.length) return;
    this.rows.remove(top, bottom);
    this.changed();
    this.grid.show(Math.min(top, this.rows.list.length), this.grid.columns[this.grid.active.column].id);
  }

  move(by) {
    const { top, bottom } = this.grid.range;
    if (!this.rows.move(top, bottom, by)) return;
    this.grid.active.row += by;
    this.grid.anchor.row += by;
    this.changed();
    this.grid.paint.reveal();
  }

  key(event) {
    const command = event.ctrlKey || event.metaKey;
    const does = {
      Enter: command && (() => this.add()),
      Delete: command && (() => this.remove()),
      Backspace: command && (() => this.remove()),
      s: command && (() => this.save()),
      ArrowUp: event.altKey && (() => this.move(-1)),
      ArrowDown: event.altKey && (() => this.move(1)),
    }[event.key];
    if (!does) return false;
    does();
    return true;
  }

  turn(which) {
    if (this.rows[which]()) this.changed();
  }

  changed() {
    this.state = { kind: 'unsaved' };
    this.memory.keep([{ list: this.rows.list }]);
    this.shown();
  }

  shown() {
    this.grid.refresh();
    this.notices.show();
    const original = Math.round(Number(this.rows.total().data.amount) * this.figures.scale);
    live({ originalContractSum: original, contractSumToDate: original + Number(this.told.approvedChanges) }, this.figures);
  }

  /** The cells that were refused, as the notices list them. */
  get edits() {
    const found = new Map();
    this.rows.list.forEach((row, at) => {
      const twice = this.rows.fault(row, 'number');
      const bad = twice ? { number: twice, ...row.bad } : row.bad;
      for (const [column, { sentence, text, unread }] of Object.entries(bad)) {
        found.set(`${row.id} ${column}`, { id: row.id, family: column, column, sentence, text, unread, state: 'refused', number: row.data.number || at + 1 });
      }
    });
    return found;
  }

  goTo(edit) {
    this.grid.show(this.rows.list.findIndex((row) => row.id === edit.id), edit.column);
  }

  again() {
    return this.save();
  }

  async save() {
    if (this.state.kind === 'saving') return;
    // what cannot be read would be lost if the rest were saved around it
    const unread = [...this.edits.values()].find((edit) => edit.unread);
    if (unread) {
      this.goTo(unread);
      return;
    }
    const sent = this.rows.list;
    this.state = { kind: 'saving' };
    this.notices.show();
    const answer = await this.api.call('PATCH', this.told.lines, { version: this.version, edits: this.rows.drafts() });
    if (answer.kind === 'ok') this.saved(answer.data, sent);
    else if (answer.kind === 'signedOut') this.later('signedOut');
    else if (answer.kind === 'away') this.later('offline');
    else if (answer.status === 412) this.met(answer.problem.version);
    else if (this.rows.mark(answer.problem.errors)) this.state = { kind: 'unsaved' };
    else this.state = { kind: 'stopped', sentence: answer.problem.detail };
    this.shown();
  }

  // who asked for it to be saved is not asked again, unless something was typed since
  later(kind) {
    this.state = { kind };
    setTimeout(() => this.state.kind === kind && this.save(), 5000);
  }

  // what else is done on this page is done to what was saved last
  stands(version) {
    this.version = version;
    document.querySelectorAll('[data-contract-version]').forEach((field) => (field.value = version));
  }

  saved(data, sent) {
    this.stands(data.version);
    if (this.rows.list !== sent) {
      this.state = { kind: 'unsaved' };
      return;
    }
    this.rows.mark([]);
    this.memory.keep([]);
    this.state = { kind: 'saved', at: new Date() };
  }

  // it is one price: whose it is to be, is for a person to say
  met(version) {
    this.state = { kind: 'unsaved' };
    const theirs = async () => {
      const answer = await this.api.call('GET', this.told.lines);
      if (answer.kind !== 'ok') return;
      this.take(answer.data);
      this.memory.keep([]);
      this.state = { kind: 'idle' };
      this.shown();
    };
    const mine = () => {
      this.version = version;
      this.save();
    };
    this.notices.ask(this.words('sheet.scheduleChanged'), [[this.words('sheet.saveMine'), mine], [this.words('sheet.takeTheirs'), theirs]]);
  }

  offer() {
    this.memory.left().then((left) => {
      if (!left) return;
      const { list } = left.edits[left.edits.length - 1];
      const forget = () => this.memory.forget(left.keys);
      const take = () => {
        this.rows.step(() => list.map((row) => ({ ...row, id: `row${this.rows.next++}` })));
        forget();
        this.changed();
      };
      this.notices.offered({ at: left.at, edits: list }, take, forget);
    });
  }
}

const root = document.getElementById('sheet');
const told = document.getElementById('sheet-told');
if (root && told) new ScheduleSheet(root, JSON.parse(told.textContent)).open();
