// What is said around a grid: whether all is saved, what breaks a rule and where, what somebody else changed meanwhile.
import { element } from 'sheet/paint';

export class Notices {
  /**
   * @param does { words, figures, keeper, goTo(edit), name(edit), undo(), redo(), turns(), back(), bills }; turns tells whether there is
   * something to undo or redo, back takes the keyboard to the grid
   */
  constructor(root, does) {
    Object.assign(this, does);
    const { words } = this;
    this.state = element('span', { class: 'cw-grid-state', role: 'status' });
    this.again = button(words('sheet.again'), () => this.does(() => this.keeper.again()), 'cw-quiet-button');
    this.showing = button(words('sheet.showUnsaved'), () => this.lead(), 'cw-quiet-button');
    this.signIn = element('a', { href: '/sign-in', target: '_blank', rel: 'noopener', hidden: true }, words('sheet.signIn'));
    this.undoing = button(words('sheet.undo'), () => this.undo(), 'cw-quiet-button');
    this.redoing = button(words('sheet.redo'), () => this.redo(), 'cw-quiet-button');
    const help = element('details', { class: 'cw-grid-help' }, element('summary', {}, words('sheet.keys')), this.keyList());
    help.addEventListener('keydown', (event) => event.key === 'Escape' && (help.open = false));
    this.bar = element('div', { class: 'cw-grid-bar' }, this.undoing, this.redoing, help, this.signIn, this.again, this.showing, this.state);
    this.offer = element('div', { class: 'cw-grid-offer', role: 'alert', hidden: true });
    this.problems = element('div', { class: 'cw-grid-problems', role: 'alert', hidden: true });
    this.met = element('div', { class: 'cw-grid-met', role: 'alert', hidden: true });
    this.held = element('p', { class: 'cw-grid-held', role: 'alert', hidden: true }, words(this.held ?? 'sheet.notSent'));
    root.append(this.offer, this.held, this.met, this.problems, this.bar);
    if (!this.bills) for (const part of [this.undoing, this.redoing, help]) part.hidden = true;
    this.show();
  }

  keyList() {
    const list = element('dl');
    for (const name of ['edit', 'sum', 'percent', ...(this.groups ? ['group'] : []), 'block', 'undo', 'move', 'leave', ...(this.reviews ? ['accept', 'reject'] : []), ...(this.rows ? ['rows'] : [])]) {
      list.append(element('dt', {}, this.words(`sheet.key.${name}`)), element('dd', {}, this.words(`sheet.key.${name}.does`)));
    }
    return list;
  }

  show() {
    const edits = [...this.keeper.edits.values()];
    this.sayState(edits);
    this.sayTurns();
    if (edits.length === 0) this.held.hidden = true;
    this.list(this.problems, 'sheet.problems', edits.filter((edit) => edit.state === 'refused'), (edit) => this.problem(edit));
    const met = edits.filter((edit) => edit.state === 'met');
    if (this.list(this.met, 'sheet.met', met, (edit) => this.choice(edit)) && met.length > 1) this.met.append(this.choiceOfAll(met));
  }

  /** Does what a button says; if that takes the button away, the keyboard goes to the next one beside it or to the grid. */
  does(what, beside) {
    what();
    if (document.activeElement?.checkVisibility() && document.activeElement !== document.body) return;
    const next = beside?.querySelector('button');
    if (next) next.focus();
    else this.back();
  }

  sayState(edits) {
    const { kind, at, sentence } = this.keeper.state;
    const count = edits.length;
    const refused = edits.some((edit) => ['refused', 'met'].includes(edit.state));
    const says = {
      idle: () => (count === 0 ? '' : refused ? this.words('sheet.unsaved', { count }) : this.words('sheet.saving')),
      unsaved: () => this.words('sheet.unsavedSchedule'),
      saving: () => this.words('sheet.saving'),
      saved: () => (count === 0 ? this.words('sheet.saved', { time: this.figures.time(at) }) : this.words('sheet.unsaved', { count })),
      offline: () => this.words(count ? 'sheet.offline' : 'sheet.linesAway', { count }),
      signedOut: () => this.words(count ? 'sheet.signedOut' : 'sheet.linesSignedOut', { count }),
      stopped: () => `${sentence} ${this.words('sheet.kept', { count })}`,
    };
    const said = says[kind]();
    if (this.state.textContent !== said) this.state.textContent = said;
    this.bar.dataset.state = refused && kind !== 'saving' ? 'refused' : kind;
    this.showing.hidden = !refused;
    this.again.hidden = !['offline', 'signedOut', 'stopped'].includes(kind);
    this.signIn.hidden = kind !== 'signedOut';
  }

  /** What there is nothing of to undo or redo cannot be pressed, and does not keep the keyboard. */
  sayTurns() {
    const ways = [this.undoing, this.redoing];
    const at = ways.indexOf(document.activeElement);
    const { undo, redo } = this.turns();
    this.undoing.disabled = !undo;
    this.redoing.disabled = !redo;
    if (at < 0 || !ways[at].disabled) return;
    const other = ways.find((way) => !way.disabled);
    if (other) other.focus();
    else this.back();
  }

  /** To the list of what is not saved, which may have been scrolled away; where there is none, to what can be done about it. */
  lead() {
    const list = [this.met, this.problems].find((each) => !each.hidden);
    (list ?? this.bar).scrollIntoView({ block: 'center' });
    const way = list?.querySelector('button, a') ?? (this.signIn.hidden ? this.again : this.signIn);
    way.focus({ preventScroll: true });
  }

  /** Says why nothing is sent, and leads to what is not saved. */
  hold() {
    this.held.hidden = false;
    this.lead();
    this.held.scrollIntoView({ block: 'nearest' });
  }

  /** Says once why something could not be done. */
  said(sentence) {
    this.state.textContent = sentence;
  }

  list(place, title, edits, item) {
    const key = edits.map((edit) => `${edit.id} ${edit.family} ${edit.sentence ?? edit.theirs} ${edit.text}`).join('\n');
    if (place.dataset.key === key) return false;
    place.dataset.key = key;
    place.hidden = edits.length === 0;
    place.replaceChildren(element('h3', {}, this.words(title)), element('ul', {}, ...edits.slice(0, 50).map(item)));
    return true;
  }

  problem(edit) {
    const link = element('a', { href: '#sheet' }, this.name(edit));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.goTo(edit);
    });
    return element('li', {}, link, ' ', edit.text && !edit.sentence.includes(edit.text) ? element('q', {}, edit.text) : '', ' ', element('span', {}, edit.sentence));
  }

  choice(edit) {
    const mine = this.chooses(this.words('sheet.mine', { figure: edit.shown }), [edit], true);
    const theirs = this.chooses(this.words('sheet.theirs', { figure: edit.theirs }), [edit], false);
    return element('li', {}, element('span', {}, this.name(edit)), mine, theirs);
  }

  choiceOfAll(edits) {
    const mine = this.chooses(this.words('sheet.allMine'), edits, true);
    return element('p', { class: 'cw-grid-all' }, mine, this.chooses(this.words('sheet.allTheirs'), edits, false));
  }

  chooses(name, edits, mine) {
    return button(name, () => this.does(() => this.keeper.choose(edits, mine), this.met), 'cw-quiet-button');
  }

  /** Offers what was typed before this page was opened and is not saved. */
  offered({ at, edits }, take, leave) {
    const when = this.figures.moment(new Date(at));
    this.ask(this.words('sheet.left', { count: edits.length, when }), [
      [this.words('sheet.bringBack'), take],
      [this.words('sheet.discard'), leave],
    ]);
  }

  /** Asks something that goes away with its answer. @param ways [[what it is called, what it does]], the first one first */
  ask(question, ways) {
    const buttons = ways.map(([name, does], at) => {
      const answer = () => {
        this.offer.hidden = true;
        this.does(does);
      };
      return button(name, answer, at ? 'cw-quiet-button' : 'cw-button');
    });
    this.offer.replaceChildren(element('p', {}, question), ...buttons);
    this.offer.hidden = false;
  }
}

export function button(text, does, kind) {
  const made = element('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', does);
  return made;
}
