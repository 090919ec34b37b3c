// The keyboard stays where it was: when a page comes again with another filter, order or tab, and when a part of a page is
// replaced. A form that leads on, or a link that opens something on the page, takes it to what came of it.

const KEPT = 'claimwright.focus';
const STALE = 60_000;
const root = document.documentElement;
let pointed = false;

const textOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim();

function alike(control) {
  const same = [...document.querySelectorAll(control.tag)].filter((each) => textOf(each) === control.text);
  return same[control.nth];
}

/** A control by its id, or by what it is called where it has none. */
function described(element) {
  const tag = element.localName;
  const text = textOf(element);
  const same = [...document.querySelectorAll(tag)].filter((each) => textOf(each) === text);
  return { id: element.id, tag, text, nth: same.indexOf(element), paging: element.closest('.cw-pages') !== null };
}

function leave(way, control) {
  if (!control || control === document.body) return;
  const kept = { way, path: location.pathname, at: Date.now(), pointed, ...described(control) };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // a browser that keeps nothing begins at the top
  }
}

function kept() {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEPT));
    sessionStorage.removeItem(KEPT);
    return found && Date.now() - found.at < STALE ? found : null;
  } catch {
    return null;
  }
}

/** Takes the keyboard to something, also if it is nothing that takes keys by itself. */
export function goTo(element) {
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: !element.matches('input, select, textarea, button, a, summary') });
  if (element.matches('input[type="search"], input[type="text"]')) element.setSelectionRange(element.value.length, element.value.length);
}

const said = () => document.querySelector('main .cw-messages li, main .cw-note[role="status"], main .cw-shown-once');
const opened = () => document.querySelector('main [data-opened] h2');

// what was done is read first; a page turned begins with its rows
function places(from) {
  const again = from.path === location.pathname;
  const control = again && ((from.id && document.getElementById(from.id)) || (!from.id && alike(from)));
  const rows = from.paging && document.querySelector('main .cw-scroll');
  return from.way === 'done' ? [said(), opened(), control] : again ? [rows, control, opened()] : [];
}

function arrive() {
  const from = kept();
  if (!from || document.activeElement !== document.body || location.hash) return;
  if (from.way !== 'done' && from.path !== location.pathname) return;
  // who came with a mouse needs no ring around what was clicked
  root.classList.toggle('cw-pointed', from.pointed);
  const place = places(from).find((each) => each && each.checkVisibility() && !each.disabled);
  goTo(place || document.getElementById('content'));
}

function watchLeaving() {
  addEventListener('keydown', () => { pointed = false; root.classList.remove('cw-pointed'); }, true);
  addEventListener('pointerdown', () => { pointed = true; }, true);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const again = link && link.origin === location.origin && link.pathname === location.pathname && link.search !== location.search;
    if (again && !event.defaultPrevented && !link.target) leave('again', link);
  });
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || event.target.target) return;
    leave(event.target.method === 'get' ? 'again' : 'done', event.submitter ?? document.activeElement);
  });
}

// the places around the control that has the keyboard, nearest first, in case the control is replaced or taken away
let last = { id: '', around: [] };

function remember({ target }) {
  const around = [];
  for (let each = target.parentElement; each; each = each.parentElement) if (each.id) around.push(each.id);
  last = { control: target, id: target.id, around };
}

function recover() {
  if (document.activeElement !== document.body || !last.control || last.control.isConnected) return;
  const same = last.id && document.getElementById(last.id);
  const around = last.around.map((id) => document.getElementById(id)).find((each) => each?.checkVisibility());
  const inside = around && ([...around.querySelectorAll('h2, h3, b, button, a[href]')].find((each) => each.checkVisibility()) ?? around);
  const place = same || inside;
  if (place) goTo(place);
}

function watchParts() {
  document.addEventListener('focusin', remember);
  // components that put the focus back themselves come first
  new MutationObserver(() => setTimeout(recover, 50)).observe(document.body, { childList: true, subtree: true });
}

watchLeaving();
watchParts();
arrive();
