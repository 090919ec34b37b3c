// What was typed, to be taken back and done again. A step is a list of { at, before, after }, each { column, text }.

const MOST = 500;

export class Steps {
  constructor() {
    this.done = [];
    this.undone = [];
  }

  add(step) {
    this.done.push(step);
    if (this.done.length > MOST) this.done.shift();
    this.undone = [];
  }

  /** Whether there is something to take back, and to do again. */
  get turns() {
    return { undo: this.done.length > 0, redo: this.undone.length > 0 };
  }

  back() {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step ?? null;
  }

  forth() {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step ?? null;
  }
}
