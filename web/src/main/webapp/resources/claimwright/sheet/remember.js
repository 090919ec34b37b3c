// Keeps what was typed and not saved yet with the browser, for one thing and one person, tab by tab.

const PREFIX = 'claimwright.typed.';

export class Memory {
  constructor(thing, person) {
    this.prefix = `${PREFIX}${thing}.${person}.`;
    const random = crypto.getRandomValues(new Uint32Array(2));
    this.key = this.prefix + [...random].map((part) => part.toString(36)).join('');
    this.owned = false;
  }

  /** Keeps these, or forgets all when there are none. */
  keep(edits) {
    this.own();
    try {
      if (edits.length === 0) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), edits }));
    } catch {
      // a full or forbidden store: what was typed is still in the page
    }
  }

  // as long as this tab lives it holds a lock of this name: another tab leaves what is kept here alone
  own() {
    if (this.owned) return;
    this.owned = true;
    navigator.locks?.request(this.key, () => new Promise(() => {}));
  }

  /** Whether any tab, this one or another, of now or before, has something that is not saved. */
  waits() {
    return Object.keys(localStorage).some((key) => key.startsWith(this.prefix));
  }

  /** What tabs that are gone have left: { at, edits, keys }; null when there is nothing. */
  async left() {
    const held = new Set((await navigator.locks?.query())?.held.map((lock) => lock.name) ?? []);
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.prefix) && !held.has(key));
    const found = keys.map((key) => read(key)).filter((each) => each && Array.isArray(each.edits));
    if (found.length === 0) return null;
    found.sort((one, other) => one.at - other.at);
    return { at: found[found.length - 1].at, edits: found.flatMap((each) => each.edits), keys };
  }

  forget(keys) {
    keys.forEach((key) => localStorage.removeItem(key));
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}
