// Saves what is typed by itself: one request at a time, what is typed meanwhile goes with the next. What cannot be saved
// stays, is kept with the browser, and is tried again; what somebody else changed meanwhile is asked about.

const MOST = 2000;
const PAUSES = [1000, 2000, 4000, 8000];

/**
 * An edit: { id, number, column, family, member, value, text, base, state }, and { way, target } where it is not typed into
 * a cell of a line: 'group' for a figure on a group, 'follow' for a line that takes the contract's rates again. Members of one family drive each other: the
 * last one typed counts. `base` is what stood there when it was typed. States: typed, sent, refused, met.
 */
export class Keeper {
  /** @param door { send(version, edits, way), some(ids), found(data, id), was(line, family), shown(line, column) } */
  constructor(door, memory, version) {
    this.door = door;
    this.memory = memory;
    this.version = version;
    this.edits = new Map();
    this.state = { kind: 'idle' };
    this.busy = false;
    this.failures = 0;
    this.listeners = new Set();
    addEventListener('online', () => this.again());
    addEventListener('focus', () => this.state.kind === 'signedOut' && this.again());
    document.addEventListener('visibilitychange', () => this.waits() && !document.hidden && this.again());
  }

  /** Told after everything that changes what is shown: (news) with news.answer when lines came back. */
  listen(listener) {
    this.listeners.add(listener);
  }

  tell(news = {}) {
    this.memory.keep([...this.edits.values()].map(({ state, sentence, theirs, ...kept }) => kept));
    this.listeners.forEach((listener) => listener(news));
  }

  become(kind, more = {}) {
    this.state = { kind, ...more };
  }

  waits() {
    return ['offline', 'signedOut'].includes(this.state.kind);
  }

  /** Lines that are only looked at do not come: said as what is not saved is. */
  lost(kind) {
    if (this.edits.size > 0 || !['away', 'signedOut'].includes(kind)) return;
    this.become(kind === 'away' ? 'offline' : kind);
    clearTimeout(this.timer);
    // what is typed meanwhile is not left waiting
    this.timer = setTimeout(() => this.edits.size > 0 && this.again(), PAUSES[2]);
    this.tell();
  }

  /** Lines came again, so what waits can go too. */
  found() {
    if (!this.waits()) return;
    this.again();
    this.tell();
  }

  static key(id, family) {
    return `${id} ${family}`;
  }

  edit(id, family) {
    return this.edits.get(Keeper.key(id, family));
  }

  unsaved() {
    return this.edits.size;
  }

  /** Takes edits; one that cannot be read comes with its sentence and stays where it was typed. */
  type(edits) {
    for (const edit of edits) {
      const before = this.edit(edit.id, edit.family);
      const base = before ? before.base : edit.base;
      this.edits.set(Keeper.key(edit.id, edit.family), { ...edit, base, state: edit.sentence ? 'refused' : 'typed' });
    }
    this.tell();
    this.pump();
  }

  drop(id, family) {
    if (this.edits.delete(Keeper.key(id, family))) this.tell();
  }

  /** Takes back what another tab had left; what changed since is asked about. */
  async bringBack(edits) {
    for (const edit of edits) this.edits.set(Keeper.key(edit.id, edit.family), { ...edit, state: 'typed' });
    this.tell();
    if (this.busy) return;
    this.busy = true;
    await this.meet([...this.edits.values()].filter((edit) => edit.state === 'typed'));
    this.busy = false;
    this.pump();
  }

  again() {
    clearTimeout(this.timer);
    if (this.state.kind !== 'idle') this.become('idle');
    this.pump();
  }

  async pump() {
    const batch = nextOf([...this.edits.values()].filter((edit) => edit.state === 'typed'));
    if (this.busy || batch.length === 0 || this.waits() || this.state.kind === 'stopped') return;
    this.busy = true;
    batch.forEach((edit) => (edit.state = 'sent'));
    this.become('saving');
    this.tell();
    const lines = perLine(batch);
    const answer = await this.door.send(this.version, [...lines.values()], batch[0].way);
    batch.forEach((edit) => edit.state === 'sent' && (edit.state = 'typed'));
    await this.heard(answer, batch, [...lines.keys()]);
    this.busy = false;
    this.pump();
  }

  async heard(answer, batch, ids) {
    if (answer.kind === 'ok') this.saved(answer.data, batch);
    else if (answer.kind === 'signedOut') this.later('signedOut');
    else if (answer.kind === 'away') this.later('offline');
    else if (answer.status === 412) await this.meet(batch);
    else if (answer.problem.code === 'changed-at-once') this.later('offline');
    else this.refused(answer.problem, batch, ids);
  }

  saved(data, batch) {
    this.failures = 0;
    this.version = data.version;
    for (const edit of batch) {
      const key = Keeper.key(edit.id, edit.family);
      const now = this.edits.get(key);
      // typed anew while this was on its way: that stands on what is saved now
      if (now === edit) this.edits.delete(key);
      else if (now) now.base = this.door.was(this.door.found(data, edit.id), edit.family);
    }
    this.become('saved', { at: new Date() });
    this.tell({ answer: data, batch });
  }

  later(kind) {
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)];
    this.become(kind);
    this.timer = setTimeout(() => this.again(), pause);
    this.tell();
  }

  refused(problem, batch, ids) {
    let placed = false;
    for (const error of problem.errors ?? []) {
      // what was typed on a group is one thing, whichever of its lines does not bear it
      const ofLine = batch[0].way === 'group' ? batch : batch.filter((edit) => edit.id === ids[error.edit]);
      const edit = ofLine.find((each) => each.member === error.member) ?? ofLine[0];
      if (edit) {
        edit.state = 'refused';
        edit.sentence = error.detail;
        placed = true;
      }
    }
    if (placed) this.become('idle');
    else this.become('stopped', { sentence: problem.detail });
    this.tell({ stopped: !placed });
  }

  /** Somebody else changed the claim: what they left alone goes again, the rest is for a person to choose. */
  async meet(batch) {
    const answer = await this.door.some([...new Set(batch.filter((edit) => edit.way !== 'group').map((edit) => edit.id))]);
    if (answer.kind !== 'ok') {
      this.later(answer.kind === 'signedOut' ? 'signedOut' : 'offline');
      return;
    }
    this.version = answer.data.version;
    for (const edit of batch) this.compare(edit, this.door.found(answer.data, edit.id));
    this.become('idle');
    this.tell({ answer: answer.data, met: true });
  }

  compare(edit, line) {
    const key = Keeper.key(edit.id, edit.family);
    if (this.edits.get(key) !== edit) return;
    const now = line && this.door.was(line, edit.family);
    // a group that is not shown now, or nothing that stands in a cell
    if (edit.way === 'follow' || (edit.way && !line)) return;
    if (!line || this.door.same(line, edit)) this.edits.delete(key);
    else if (now !== edit.base) {
      edit.state = 'met';
      edit.theirs = this.door.shown(line, edit.column);
      edit.base = now;
    }
  }

  /** Resolves once nothing is on its way, or after a while. */
  settled(patience = 10000) {
    const end = Date.now() + patience;
    const over = () => !this.busy || Date.now() > end;
    return new Promise((done) => {
      const look = () => (over() ? done() : setTimeout(look, 20));
      look();
    });
  }

  /** Somebody decided between two figures for each of these cells. */
  choose(edits, mine) {
    for (const edit of edits) {
      if (mine) edit.state = 'typed';
      else this.edits.delete(Keeper.key(edit.id, edit.family));
    }
    this.tell();
    this.pump();
  }
}

// what goes in one request: cells together, a figure for a group alone, in the order in which they were typed
function nextOf(typed) {
  const way = typed[0]?.way;
  if (way === 'group') return typed.slice(0, 1);
  const other = typed.findIndex((edit) => edit.way !== way);
  return typed.slice(0, Math.min(MOST, other < 0 ? typed.length : other));
}

/** What is sent: one edit for each line, with all that was typed into it. */
function perLine(batch) {
  const lines = new Map();
  for (const edit of batch) {
    lines.set(edit.id, { ...(edit.target ?? { line: edit.id }), ...edit.beside, ...lines.get(edit.id), [edit.member]: edit.value });
  }
  return lines;
}
