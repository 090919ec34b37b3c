// The detail of a claim: lines are billed, or reviewed, in a grid that saves by itself.
import { Api } from 'sheet/api';
import { columnsOf, readCell } from 'sheet/columns';
import { doorOf, was } from 'sheet/door';
import { Figures } from 'sheet/figures';
import { Grid } from 'sheet/grid';
import { Keeper } from 'sheet/keeper';
import { Lines } from 'sheet/lines';
import { Memory } from 'sheet/remember';
import { Notices } from 'sheet/notices';
import { Steps } from 'sheet/undo';
import { Review } from 'sheet/review';
import { grouping, Wholes } from 'sheet/wholes';
import { leaveSaved, live, wordsOf } from 'sheet/page';

class ClaimSheet {
  constructor(root, told) {
    this.root = root;
    this.told = told;
    this.words = wordsOf(told.texts);
    this.figures = new Figures(told.locale, told.decimals, told.zone);
    this.api = new Api(told.person);
    this.steps = new Steps();
    this.lines = new Lines(this.api, told.lines, grouping(), this.words, {
      heard: (data) => this.heard(data),
      trouble: (answer) => this.keeper?.lost(answer.kind),
      missed: () => this.grid?.refresh(),
    });
  }

  async open() {
    const answer = await this.lines.begin();
    if (answer.kind !== 'ok') {
      setTimeout(() => this.open(), 5000);
      return;
    }
    const { bills, reviews, whyNot, version, releases } = answer.data;
    this.releases = releases;
    this.reviews = reviews;
    this.bills = bills && !reviews;
    this.keeper = new Keeper(doorOf(this), new Memory(this.told.claim, this.told.person), version);
    this.root.querySelector('.cw-grid-waits')?.remove();
    this.root.removeAttribute('aria-busy');
    this.wholes = new Wholes(this);
    this.notices = new Notices(this.root, {
      words: this.words,
      figures: this.figures,
      keeper: this.keeper,
      bills: this.bills || reviews,
      reviews,
      groups: this.bills,
      goTo: (edit) => this.goTo(edit),
      name: (edit) => this.name(edit),
      undo: () => this.undo(),
      redo: () => this.redo(),
      turns: () => this.steps.turns,
      back: () => this.grid.table.focus({ preventScroll: true }),
    });
    if (whyNot && !reviews) this.notices.bar.append(Object.assign(document.createElement('span'), { textContent: whyNot }));
    this.wholes.offer(this.notices.bar);
    this.grid = new Grid(this.root, this.does());
    this.root.classList.toggle('cw-reviewing', reviews);
    if (reviews) this.review = new Review(this);
    document.addEventListener('visibilitychange', () => !document.hidden && this.lines.load(0));
    leaveSaved(this.keeper, this.notices);
    this.keeper.listen((news) => this.news(news));
    this.tellPage(answer.data);
    this.offer();
  }

  does() {
    return {
      source: this.lines,
      columns: this.columns(),
      words: this.words,
      type: (changes) => this.type(changes),
      undo: () => this.undo(),
      redo: () => this.redo(),
      mark: (row, column) => this.mark(row, column),
      key: (event) => this.review?.key(event),
      closed: () => this.review?.closed(),
      moved: () => this.wholes.show(),
    };
  }

  columns() {
    const { figures, words, bills, reviews } = this;
    return columnsOf({ figures, words, bills, reviews, sums: this.lines.total().data, releases: this.releases });
  }

  column(id) {
    return this.grid.columns.find((column) => column.id === id);
  }

  offer() {
    this.keeper.memory.left().then((left) => {
      if (!left || !(this.bills || this.reviews)) return;
      const forget = () => this.keeper.memory.forget(left.keys);
      this.notices.offered(left, () => this.keeper.bringBack(left.edits).then(forget), forget);
    });
  }

  // typing is one step that can be taken back as a whole
  type(changes) {
    const typed = changes.filter(({ row, column, text }) => text !== (this.mark(row, column)?.typed ?? column.plain(row)));
    if (typed.length === 0) return;
    const [onGroup, ofLines] = [typed.filter(({ row }) => row.kind !== 'line'), typed.filter(({ row }) => row.kind === 'line')];
    onGroup.forEach((change) => this.wholes.type(change));
    if (ofLines.length === 0) return;
    this.steps.add(ofLines.map(({ row, column, text }) => ({ id: row.id, number: row.data.number, before: this.before(row, column), after: { column: column.id, text } })));
    this.apply(ofLines);
  }

  // what drives a family is what brings it back exactly
  before(row, column) {
    const pending = this.keeper.edit(row.id, column.family ?? column.id);
    if (pending) return { column: pending.column, text: pending.text };
    // what the contract holds is no figure that anybody typed
    if (column.override && !row.data.retainageTyped) return { column: column.id, follow: true };
    const driver = this.column(column.family ?? column.id) ?? column;
    return { column: driver.id, text: driver.plain(row) };
  }

  apply(changes) {
    const edits = [];
    for (const { row, column, text } of changes) {
      const family = column.family ?? column.id;
      const pending = this.keeper.edit(row.id, family);
      if (pending && pending.state !== 'sent' && text === column.plain(row)) {
        this.keeper.drop(row.id, family);
        continue;
      }
      // a rate and an amount held are two ways to say one thing
      if (column.instead) this.keeper.drop(row.id, column.instead);
      edits.push(this.editOf(row, column, text));
    }
    this.send(edits.filter((edit, at) => !edits.slice(at + 1).some((later) => later.id === edit.id && this.column(later.column).instead === edit.column)));
  }

  send(edits) {
    this.keeper.type(this.review ? this.review.beside(edits) : edits);
  }

  /** What is typed into a cell, as it is kept and sent. */
  editOf(row, column, text, more = {}) {
    const family = column.family ?? column.id;
    const read = readCell(column, text, this.figures, this.words);
    return { id: row.id, number: row.data.number, column: column.id, family, text, base: was(row.data, family), ...more, ...read };
  }


  undo() {
    this.again(this.steps.back(), 'before');
  }

  redo() {
    this.again(this.steps.forth(), 'after');
  }

  async again(step, which) {
    if (!step || (await this.wholes.settled(step))) return;
    const changes = [];
    const direct = [];
    for (const part of step) {
      if (part[which].follow || part[which].member) {
        direct.push(this.wholes.edit(part, part[which]));
        continue;
      }
      const row = this.lines.line(part.id)?.row;
      const column = this.column(part[which].column);
      if (row && column) changes.push({ row, column, text: part[which].text });
    }
    if (direct.length) this.send(direct);
    if (changes.length) this.apply(changes);
    const first = step[0] && this.lines.line(step[0].id);
    if (first) this.grid.show(first.at, step[0][which].column ?? 'retainage');
    this.notices.show();
  }

  mark(row, column) {
    const edit = this.keeper.edit(row.id, column.family ?? column.id);
    if (!edit && column.override && this.keeper.edit(row.id, 'follow')) return { state: 'follows' };
    if (!edit) return column.id === 'reason' ? this.review?.missing(row) : null;
    if (edit.column !== column.id) return { state: 'follows' };
    return { state: edit.state, text: edit.shown, typed: edit.text, sentence: edit.sentence };
  }

  name(edit) {
    const column = this.column(edit.column)?.label ?? '';
    return edit.way === 'group' ? this.words('sheet.groupCell', { group: edit.number, column }) : this.words('sheet.cell', { line: edit.number, column });
  }

  goTo(edit) {
    const line = this.lines.line(edit.id);
    if (line) this.grid.show(line.at, edit.column);
  }

  news({ answer, batch, met, stopped }) {
    if (answer && batch) this.wholes.answered(answer, batch);
    if (answer) this.lines.changed(answer, met);
    if (stopped) this.lines.load(0);
    this.grid.refresh();
    this.notices.show();
    this.wholes.show();
  }

  heard(data) {
    live(data.summary, this.figures);
    if (!this.grid) return;
    if (data.bills !== undefined && (data.bills && !data.reviews) !== this.bills) {
      this.bills = data.bills && !data.reviews;
      this.grid.rebuild(this.columns());
    }
    // material that is stored from now on, or no more, has columns of its own
    if (this.columns().length !== this.grid.columns.length) this.grid.rebuild(this.columns());
    this.grid.refresh();
    this.keeper.found();
    this.tellPage(data);
  }

  /** Tells the rest of the page: what is saved, in which version, what a reviewer has still to decide. */
  tellPage(data) {
    const { data: sums } = this.lines.total();
    const detail = {
      version: data.version,
      lines: sums.lines,
      undecided: sums.undecided,
      decided: sums.lines - sums.undecided,
      rejected: sums.rejected,
      unsaved: this.keeper.unsaved(),
    };
    document.querySelectorAll('[data-claim-version]').forEach((field) => (field.value = data.version));
    this.root.dispatchEvent(new CustomEvent('cw:claim', { detail, bubbles: true }));
  }
}

const root = document.getElementById('sheet');
const told = document.getElementById('sheet-told');
if (root && told) new ClaimSheet(root, JSON.parse(told.textContent)).open();
