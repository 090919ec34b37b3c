// What is done to many lines in one step: a figure typed on the sum of a group, lines that hold what the contract says
// again. The answer tells what was before, line by line, so that the step is taken back whether lines are in sight or not.
import { was } from 'sheet/door';
import { button } from 'sheet/notices';
import { element } from 'sheet/paint';

const GROUPINGS = ['SCHEDULE', 'CHANGE_ORDER', 'DIVISION'];
const RETAINED = ['workRetainageRate', 'storedRetainageRate', 'workRetainage', 'storedRetainage'];

/** What the address wants lines to stand together by; the first there is when it names nothing we know. */
export function grouping() {
  const asked = new URL(location.href).searchParams.get('group');
  return GROUPINGS.includes(asked) ? asked : GROUPINGS[0];
}

// a grouping that is not the usual one can be sent to somebody, and is there again after going away and back
function keepInAddress(by) {
  const address = new URL(location.href);
  if (by === GROUPINGS[0]) address.searchParams.delete('group');
  else address.searchParams.set('group', by);
  history.replaceState(history.state, '', address);
}

export class Wholes {
  constructor(sheet) {
    this.sheet = sheet;
    // steps whose answer is on its way, by the edit that asked for them
    this.asked = new Map();
  }

  /** The choice of what lines stand together by, and the way back to the contract's rates. */
  offer(bar) {
    const { words, bills } = this.sheet;
    const choice = element('select', { class: 'cw-select', id: 'cw-group-by' });
    choice.append(...GROUPINGS.map((by) => element('option', { value: by }, words(`sheet.groupedBy.${by}`))));
    choice.value = this.sheet.lines.by;
    choice.addEventListener('change', () => this.group(choice));
    bar.prepend(element('label', { class: 'cw-grid-choice', for: choice.id }, words('sheet.groupBy'), ' ', choice));
    if (!bills) return;
    this.back = button(words('sheet.follow'), () => this.follow(), 'cw-quiet-button');
    bar.insertBefore(this.back, bar.querySelector('.cw-grid-help'));
    this.show();
  }

  async group(choice) {
    const { lines, keeper, notices } = this.sheet;
    // what was typed on a group is sent while the group is still there
    await keeper.settled();
    const answer = await lines.group(choice.value);
    if (answer.kind !== 'ok') {
      choice.value = lines.by;
      notices.said(answer.problem?.detail ?? '');
      return;
    }
    keepInAddress(choice.value);
    this.sheet.grid.home();
  }

  /** Takes what was typed on the sum of a group. */
  type({ row, column, text }) {
    const { sheet } = this;
    const edit = sheet.editOf(row, column, text, { number: row.name, way: 'group', target: row.target });
    const step = [];
    this.ask(edit, step);
    if (!edit.sentence) sheet.steps.add(step);
    sheet.keeper.type([edit]);
  }

  ask(edit, step) {
    step.asked = edit;
    this.asked.set(`${edit.id} ${edit.family}`, step);
  }

  chosen() {
    const { grid } = this.sheet;
    const rows = [];
    for (let at = grid.range.top; at <= grid.range.bottom; at++) rows.push(grid.source.row(at));
    return rows.filter((row) => row?.kind === 'line' && row.data.retainageTyped && !row.data.certified);
  }

  /** What can be done follows what is selected. */
  show() {
    if (this.back) this.back.disabled = !this.sheet.grid || this.chosen().length === 0;
  }

  follow() {
    const rows = this.chosen();
    const step = [];
    const edits = rows.map((row) => this.followed(row.id, row.data.number));
    edits.forEach((edit) => this.ask(edit, step));
    if (edits.length) this.sheet.steps.add(step);
    this.sheet.keeper.type(edits);
  }

  /** An answer came: the step that asked for it learns what was before. */
  answered(data, batch = []) {
    for (const { id, family } of batch) {
      const step = this.asked.get(`${id} ${family}`);
      if (!step) continue;
      this.asked.delete(`${id} ${family}`);
      delete step.asked;
      if (step.filled) continue;
      step.filled = true;
      step.push(...(family === 'follow' ? this.typedBefore(data) : this.workBefore(data)));
    }
  }

  workBefore({ before, lines }) {
    const now = new Map(lines.map((line) => [line.id, line]));
    return before.map(({ id, number, work = 0 }) => ({
      id,
      number,
      before: this.figure('work', work),
      after: this.figure('work', now.get(id).work ?? 0),
    }));
  }

  typedBefore({ before }) {
    return before.flatMap((line) =>
      RETAINED.filter((member) => line[member] !== undefined).map((member) => ({
        id: line.id,
        number: line.number,
        // an amount stands over a rate that was typed too, and is sent after it
        before: { ...this.figure(member, line[member]), ...(line[`${member}Rate`] === undefined ? {} : { way: 'later' }) },
        after: { follow: true },
      })),
    );
  }

  // what stands there when this is in force is what the next change is compared with
  figure(member, value) {
    const { figures } = this.sheet;
    const rate = member.endsWith('Rate');
    return {
      column: member,
      member,
      text: rate ? figures.typed(value) : figures.typedAmount(value),
      value: rate ? String(value) : (value / figures.scale).toFixed(figures.decimals),
      shown: rate ? figures.percent(value) : figures.amount(value),
    };
  }

  /** The edit that one side of such a step stands for. */
  edit({ id, number }, side) {
    if (side.follow) return this.followed(id, number);
    const { column, member, text, value, shown, way } = side;
    const row = this.sheet.lines.line(id)?.row;
    return { id, number, column, family: column, member, value, text, shown, way, base: row ? was(row.data, column) : null };
  }

  /** Taken back before it was answered: left out if it was not sent, else waited for. True if there is nothing more to do. */
  async settled(step) {
    const { keeper } = this.sheet;
    if (!step.asked) return false;
    const { id, family } = step.asked;
    const edit = keeper.edit(id, family);
    if (edit && edit.state !== 'sent') {
      keeper.drop(id, family);
      return true;
    }
    await keeper.settled();
    return false;
  }

  // what was typed and is not on its way would be sent after it
  followed(id, number) {
    const { keeper } = this.sheet;
    RETAINED.filter((member) => ['typed', 'refused'].includes(keeper.edit(id, member)?.state)).forEach((member) => keeper.drop(id, member));
    const family = 'follow';
    return { id, number, column: 'retainage', family, member: family, value: 'true', text: '', shown: '', base: '', way: family };
  }
}
