// What was typed into a form and did not arrive (the server was away, the session had ended, the browser broke off) is offered
// when the form is opened again. It stays in this tab, apart for each person, until it was saved or discarded.

const PREFIX = 'claimwright.form.';
const person = document.body.dataset.person;
const mine = `${PREFIX}${person}.`;
// what the address says about which form it is
const asked = new URLSearchParams(location.search);
const doing = ['act', 'kind', 'edit'].map((part) => asked.get(part) ?? '').join();
const isAnswer = document.body.dataset.answer === 'true';

const nameOf = (form) => `${mine}${location.pathname}?${doing}#${form.id}`;

function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    return null;
  }
}

function write(name, kept) {
  try {
    sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // a full or forbidden store: what was typed is still in the page
  }
}

/** The fields that a person fills in; of hidden ones only what was chosen from a list. */
function fieldsOf(form) {
  return [...form.elements].filter((field) => field.name && !field.disabled
    && (field.matches('textarea, select') || (field.matches('input') && !field.matches('[type="password"], [type="file"], [type="submit"], [type="button"], [type="hidden"]'))
      || field.matches('.cw-find input[type="hidden"]')));
}

const ticks = (field) => field.matches('[type="checkbox"], [type="radio"]');
const keyOf = (field) => (ticks(field) ? `${field.name}=${field.value}` : field.name);
const valueOf = (field) => (ticks(field) ? field.checked : field.value);

function valueAtFirst(field) {
  if (ticks(field)) return field.defaultChecked;
  if (field.localName !== 'select') return field.defaultValue;
  return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
}

function put(field, value) {
  if (ticks(field)) field.checked = value;
  else field.value = value;
}

const UNITS = [['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]];

function ago(moment) {
  const seconds = Math.max(1, Math.round((Date.now() - moment) / 1000));
  const [unit, length] = UNITS.find(([, each]) => seconds >= each);
  return new Intl.RelativeTimeFormat(document.documentElement.lang).format(-Math.round(seconds / length), unit);
}

/** A form whose fields are kept while they are typed into. */
class Kept {
  constructor(form) {
    this.form = form;
    this.name = nameOf(form);
    addEventListener('pagehide', () => this.left && sessionStorage.removeItem(this.name));
  }

  // only what is not as it came, so that what others have changed meanwhile stays theirs
  keep(sent) {
    this.left = false;
    const before = read(this.name)?.values ?? {};
    const all = fieldsOf(this.form);
    const typed = all.filter((field) => keyOf(field) in before || valueOf(field) !== valueAtFirst(field));
    const values = Object.fromEntries(typed.map((field) => [keyOf(field), valueOf(field)]));
    if (typed.length) write(this.name, { at: Date.now(), sent, values });
  }

  /** Who leaves by a link of the form has been asked, and wants nothing of it. */
  leaving(link) {
    this.left = Boolean(link) && !link.target && !link.getAttribute('href').startsWith('#');
  }

  arrive() {
    const kept = read(this.name);
    if (!kept) return;
    const fields = new Map(fieldsOf(this.form).map((field) => [keyOf(field), field]));
    const missing = Object.entries(kept.values).filter(([key, value]) => !fields.has(key) || valueOf(fields.get(key)) !== value);
    if (isAnswer) this.answered(kept, missing);
    else if (missing.length === 0 || (kept.sent && isDone())) sessionStorage.removeItem(this.name);
    else this.offer(kept);
  }

  // the server gave back what was sent; more lines were asked for if there was more to bring back than fields
  answered(kept, missing) {
    write(this.name, { ...kept, sent: false });
    if (kept.more && missing.length) this.bringBack(kept);
  }

  offer(kept) {
    const box = document.getElementById('typedBefore').content.cloneNode(true).firstElementChild;
    const sentence = box.querySelector('p');
    sentence.textContent = sentence.textContent.replace('{when}', ago(kept.at));
    const [take, leave] = box.querySelectorAll('button');
    take.addEventListener('click', () => { box.remove(); this.bringBack(kept); });
    leave.addEventListener('click', () => { box.remove(); sessionStorage.removeItem(this.name); this.first().focus(); });
    this.form.before(box);
  }

  bringBack(kept) {
    write(this.name, { ...kept, sent: false });
    const fields = fieldsOf(this.form).filter((field) => keyOf(field) in kept.values);
    const changed = fields.filter((field) => valueOf(field) !== kept.values[keyOf(field)]);
    changed.forEach((field) => put(field, kept.values[keyOf(field)]));
    const more = this.form.querySelector('[data-more]');
    if (more && fields.length < Object.keys(kept.values).length && changed.length) {
      this.again(kept, more);
      return;
    }
    changed.forEach((field) => field.matches('[type="hidden"]') || field.dispatchEvent(new Event('change', { bubbles: true })));
    // what is typed by hand takes away what was chosen from a list: the form hears of it, its fields do not
    this.form.dispatchEvent(new Event('input', { bubbles: true }));
    (changed.find((field) => field.checkVisibility()) ?? this.first()).focus();
  }

  again(kept, more) {
    more.click();
    write(this.name, { ...kept, sent: false, more: true });
  }

  first() {
    return fieldsOf(this.form).find((field) => field.checkVisibility()) ?? this.form;
  }
}

const isDone = () => document.querySelector('main .cw-messages .cw-info, main .cw-note.cw-tone-good, main .cw-shown-once') !== null;

// what was sent from the page before, and led on from there, has arrived
function arrived(name) {
  const from = document.referrer ? new URL(document.referrer).pathname : '';
  return read(name)?.sent && name.startsWith(`${mine}${from}?`);
}

const known = new WeakMap();

// a part of a page that comes anew brings another form of the same name
function keptOf(target) {
  const form = target.closest?.('main form[data-keep]');
  if (form && !known.has(form)) known.set(form, new Kept(form));
  return known.get(form);
}

function all() {
  const forms = [...document.querySelectorAll('main form[data-keep]')].map(keptOf);
  forms.forEach((form) => form.arrive());
  document.addEventListener('input', ({ target }) => keptOf(target)?.keep(false));
  document.addEventListener('change', ({ target }) => keptOf(target)?.keep(false));
  document.addEventListener('submit', ({ target }) => keptOf(target)?.keep(true));
  document.addEventListener('click', ({ target }) => keptOf(target)?.leaving(target.closest('a[href]')));
  // come back to after the server did not answer: it is still to be sent
  addEventListener('pageshow', (event) => event.persisted && forms.forEach((form) => form.keep(false)));
  const shown = new Set(forms.map((form) => form.name));
  Object.keys(sessionStorage).filter((name) => !shown.has(name) && arrived(name)).forEach((name) => sessionStorage.removeItem(name));
}

if (person) all();
