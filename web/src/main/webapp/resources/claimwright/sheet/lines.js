// The lines of a claim, page by page as they are looked at, group by group: the schedule and the change orders, each change
// order, or the divisions of cost codes.

const PAGE = 100;
const SUMMED = [
  'lines', 'measured', 'undecided', 'rejected', 'scheduled', 'workPrevious', 'work', 'storedPrevious', 'movedToWork',
  'storedNew', 'stored', 'total', 'balance', 'retainage', 'workReleased', 'storedReleased', 'approvedWork', 'approvedStored',
];

export class Lines {
  /**
   * @param by what lines stand together by at first
   * @param tells { heard(data) after every answer, trouble(answer) when a page does not come, missed() when it can be asked for again }
   */
  constructor(api, url, by, words, tells) {
    Object.assign(this, { api, url, by, words }, tells);
    this.forget();
    this.version = -1;
  }

  forget() {
    this.slots = [];
    this.places = new Map();
    this.pages = new Map();
    this.groups = [];
  }

  async begin() {
    return this.load(0);
  }

  /** Shows the lines together by something else; what was there stays when the answer does not come. */
  async group(by) {
    const before = { by: this.by, slots: this.slots, places: this.places, pages: this.pages, groups: this.groups };
    this.by = by;
    this.forget();
    const answer = await this.load(0);
    if (answer.kind !== 'ok') Object.assign(this, before);
    return answer;
  }

  /** The address of lines, with what they are shown together by. */
  address(query) {
    return `${this.url}?group=${this.by}${query}`;
  }

  /** A claim without change orders is one list, and has a total below anyway. */
  get grouped() {
    return this.groups.length > 1 || this.by === 'DIVISION';
  }

  count() {
    const last = this.groups[this.groups.length - 1];
    return last ? last.place + last.data.lines + (this.grouped ? 2 : 0) : 0;
  }

  /** Where there is no line but a heading or a sum. */
  headings() {
    return this.grouped ? this.groups.flatMap(({ place, data }) => [place, place + data.lines + 1]) : [];
  }

  groupOf(at) {
    let group = this.groups[0];
    for (const each of this.groups) if (each.place <= at) group = each;
    return group;
  }

  /** Which line stands at a place of the grid; -1 for a heading or a sum. */
  index(at) {
    const group = this.groupOf(at);
    if (!this.grouped || !group) return at;
    const within = at - group.place - 1;
    return within >= 0 && within < group.data.lines ? group.first + within : -1;
  }

  place(index) {
    if (!this.grouped) return index;
    let group = this.groups[0];
    for (const each of this.groups) if (each.first <= index) group = each;
    return group.place + 1 + index - group.first;
  }

  row(at) {
    if (at < 0 || at >= this.count()) return undefined;
    const index = this.index(at);
    if (index >= 0) return this.slots[index] ?? null;
    const group = this.groupOf(at);
    return at === group.place ? { kind: 'group', id: `heading:${group.id}`, label: group.name } : group;
  }

  /** What the groups of an answer are, each the row of its sum, with the place of its heading and of its first line. */
  laidOut(groups) {
    let place = 0;
    let first = 0;
    return groups.map((data) => {
      const name = this.called(data);
      // only what is under review shows these, and there the figures in force are the claimed ones
      const sums = { ...data, claimedWork: data.work, claimedStored: data.stored };
      const id = `group:${this.by}:${data.key}`;
      const target = { by: this.by, key: data.key };
      const group = { kind: 'subtotal', id, target, name, label: this.words('sheet.groupTotal', { group: name }), data: sums, place, first };
      place += data.lines + 2;
      first += data.lines;
      return group;
    });
  }

  called({ key, name }) {
    if (this.by === 'DIVISION') return key ? this.words('sheet.division', { key }) : this.words('sheet.noDivision');
    return name ?? this.words(key === 'schedule' ? 'sheet.schedule' : 'sheet.changes');
  }

  /** The row of a group's sum. */
  sum(id) {
    return this.groups.find((group) => group.id === id);
  }

  total() {
    if (this.groups.length === 0 && this.version < 0) return null;
    const data = {};
    for (const name of SUMMED) data[name] = this.groups.reduce((sum, group) => sum + (group.data[name] ?? 0), 0);
    data.claimedWork = data.work;
    data.claimedStored = data.stored;
    data.totalPercent = data.scheduled ? (data.total / data.scheduled) * 100 : 0;
    return { kind: 'total', id: 'total', data, label: this.words('sheet.total') };
  }

  /** The row of a line that has been loaded. */
  line(id) {
    const group = this.sum(id);
    if (group) return this.grouped ? { at: group.place + group.data.lines + 1, row: group } : undefined;
    const index = this.places.get(id);
    return index === undefined ? undefined : { at: this.place(index), row: this.slots[index] };
  }

  ensure(first, last) {
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
    const { pages } = this;
    pages.set(page, 'coming');
    const answer = await this.api.call('GET', this.address(`&from=${page * PAGE}&count=${PAGE}`));
    // asked for in an order that is not shown any more
    if (pages !== this.pages) return answer;
    if (answer.kind !== 'ok') {
      this.trouble(answer);
      // looked for again, but not at once
      setTimeout(() => {
        pages.delete(page);
        this.missed();
      }, 5000);
      return answer;
    }
    if (answer.data.version < this.version) return this.load(page);
    if (answer.data.version > this.version) this.outdated(page);
    pages.set(page, 'there');
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
    this.groups = this.laidOut(data.groups);
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
