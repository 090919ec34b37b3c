// The lines of a claim, page by page as they are looked at, under the headings of a continuation sheet.

const PAGE = 100;
const SUMMED = [
  'lines', 'measured', 'undecided', 'rejected', 'scheduled', 'workPrevious', 'work', 'storedPrevious', 'movedToWork',
  'storedNew', 'stored', 'total', 'balance', 'retainage', 'workReleased', 'storedReleased', 'approvedWork', 'approvedStored',
];

export class Lines {
  /** @param heard told after every answer; @param trouble told when a page does not come */
  constructor(api, url, words, heard, trouble) {
    Object.assign(this, { api, url, words, heard, trouble });
    this.slots = [];
    this.places = new Map();
    this.pages = new Map();
    this.version = -1;
    this.parts = null;
  }

  async begin() {
    return this.load(0);
  }

  get schedule() {
    return this.parts?.schedule.lines ?? 0;
  }

  get changes() {
    return this.parts?.changes.lines ?? 0;
  }

  count() {
    return this.changes ? this.schedule + this.changes + 4 : this.schedule;
  }

  /** Where there is no line but a heading or a sum. */
  headings() {
    return this.changes ? [0, this.schedule + 1, this.schedule + 2, this.count() - 1] : [];
  }

  /** Which line stands at a place of the grid; -1 for a heading or a sum. */
  index(at) {
    if (!this.changes) return at;
    if (at > 0 && at <= this.schedule) return at - 1;
    const later = at - this.schedule - 3;
    return later >= 0 && later < this.changes ? this.schedule + later : -1;
  }

  place(index) {
    return this.changes ? index + (index < this.schedule ? 1 : 3) : index;
  }

  row(at) {
    if (at < 0 || at >= this.count()) return undefined;
    const index = this.index(at);
    if (index >= 0) return this.slots[index] ?? null;
    if (at === 0) return this.heading('sheet.schedule');
    if (at === this.schedule + 2) return this.heading('sheet.changes');
    return at === this.schedule + 1
      ? this.sum('sheet.scheduleTotal', this.parts.schedule)
      : this.sum('sheet.changesTotal', this.parts.changes);
  }

  heading(key) {
    return { kind: 'group', id: key, label: this.words(key) };
  }

  sum(key, data) {
    // only what is under review shows these, and there the figures in force are the claimed ones
    const claimed = { claimedWork: data.work, claimedStored: data.stored };
    return { kind: 'subtotal', id: key, data: { ...data, ...claimed }, label: this.words(key) };
  }

  total() {
    if (!this.parts) return null;
    const { schedule, changes } = this.parts;
    const data = {};
    for (const name of SUMMED) data[name] = (schedule[name] ?? 0) + (changes[name] ?? 0);
    data.claimedWork = data.work;
    data.claimedStored = data.stored;
    data.totalPercent = data.scheduled ? (data.total / data.scheduled) * 100 : 0;
    return { kind: 'total', id: 'total', data, label: this.words('sheet.total') };
  }

  /** The row of a line that has been loaded. */
  line(id) {
    const index = this.places.get(id);
    return index === undefined ? undefined : { at: this.place(index), row: this.slots[index] };
  }

  ensure(first, last) {
    if (!this.parts) return;
    let from = null;
    let to = null;
    for (let at = first; at < Math.min(last, this.count()); at++) {
      const index = this.index(at);
      if (index < 0) continue;
      from ??= index;
      to = index;
    }
    if (from === null) return;
    for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
      if (!this.pages.has(page)) this.load(page);
    }
  }

  async load(page) {
    this.pages.set(page, 'coming');
    const answer = await this.api.call('GET', `${this.url}?from=${page * PAGE}&count=${PAGE}`);
    if (answer.kind !== 'ok') {
      this.trouble(answer);
      // looked for again, but not at once
      setTimeout(() => this.pages.delete(page), 5000);
      return answer;
    }
    if (answer.data.version < this.version) return this.load(page);
    if (answer.data.version > this.version) this.outdated(page);
    this.pages.set(page, 'there');
    answer.data.lines.forEach((line, at) => this.put(page * PAGE + at, line));
    this.take(answer.data);
    return answer;
  }

  // somebody changed the claim: what was loaded before stays until it comes anew
  outdated(except) {
    for (const page of [...this.pages.keys()]) if (page !== except) this.pages.delete(page);
  }

  put(index, line) {
    this.slots[index] = { kind: 'line', id: line.id, data: line, classes: line.decision === 'REJECTED' ? ['cw-turned-down'] : null };
    this.places.set(line.id, index);
  }

  take(data) {
    this.version = Math.max(this.version, data.version);
    this.parts = { schedule: data.schedule, changes: data.changes };
    this.heard(data);
  }

  /** Takes the lines of an answer in, and all that follows from them. */
  changed(data, byOthers) {
    for (const line of data.lines) {
      const index = this.places.get(line.id);
      if (index !== undefined) this.put(index, line);
    }
    if (byOthers) this.outdated(-1);
    this.take(data);
  }
}
