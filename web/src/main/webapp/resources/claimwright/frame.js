// What every page does: the theme, menus, dialogs, finding by typing, faults. Without it pages can still be read.

const dark = matchMedia('(prefers-color-scheme: dark)');

function theme() {
  document.getElementById('theme')?.addEventListener('click', (event) => {
    event.preventDefault();
    const now = document.documentElement.dataset.theme || (dark.matches ? 'dark' : 'light');
    const next = now === 'dark' ? 'light' : 'dark';
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `theme=${next}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    document.documentElement.dataset.theme = next;
  });
}

function menus() {
  const open = () => document.querySelectorAll('details.cw-drop[open]');
  document.addEventListener('click', (event) => {
    open().forEach((menu) => menu.contains(event.target) || menu.removeAttribute('open'));
  });
  document.addEventListener('focusin', (event) => {
    open().forEach((menu) => menu.contains(event.target) || menu.removeAttribute('open'));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open().forEach((menu) => {
      menu.removeAttribute('open');
      menu.querySelector('summary').focus();
    });
  });
  document.querySelectorAll('details.cw-drop').forEach((menu) => menu.addEventListener('toggle', () => {
    if (menu.open) menu.querySelector('[role="combobox"]')?.focus();
  }));
}

function dialogs() {
  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-opens]');
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();
    if (event.target.closest('[data-closes]')) event.target.closest('dialog').close();
    if (event.target.matches('dialog')) event.target.close();
  });
  document.querySelectorAll('dialog[data-open]').forEach((dialog) => dialog.showModal());
}

function shortcuts() {
  document.addEventListener('keydown', (event) => {
    const k = event.key?.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const everywhere = document.getElementById('everywhere');
    if (!k || !everywhere?.checkVisibility()) return;
    event.preventDefault();
    everywhere.focus();
    everywhere.select();
  });
}

// what was wrong is read out first, and the links lead to the fields
function faults() {
  let last = document.getElementById('faults');
  last?.focus();
  // a part of a page that comes anew may bring others
  globalThis.jQuery?.(document).on('pfAjaxComplete', () => {
    const now = document.getElementById('faults');
    if (now && now !== last) now.focus();
    last = now;
  });
}

// faults are said by the server, in the words of the reader, and not by the browser in its own
function checkedHere() {
  document.querySelectorAll('form[method="post"]').forEach((form) => { form.noValidate = true; });
}

// closing a page with something typed in it asks first
function keep() {
  let typed = document.querySelector('form[data-keep="typed"]') !== null;
  // a part of a page that comes anew brings another form
  document.addEventListener('input', ({ target }) => { typed ||= target.closest('form[data-keep]') !== null; });
  document.addEventListener('submit', ({ target }) => { if (target.matches('[data-keep]')) typed = false; });
  addEventListener('beforeunload', (event) => { if (typed) event.preventDefault(); });
}

// what takes over 300 ms says so; a page that comes back, or a file that was loaded, ends it
function waiting() {
  const root = document.documentElement;
  let wait;
  const lists = (busy) => document.querySelectorAll('main .cw-scroll:has(tbody)').forEach((list) => list.setAttribute('aria-busy', busy));
  const end = () => { clearTimeout(wait); root.classList.remove('cw-slow'); lists(false); };
  // the same page with another filter, order or tab shows other rows where rows are now
  const begin = (to) => {
    end();
    const again = to && to.pathname === location.pathname;
    wait = setTimeout(() => { if (again) lists(true); root.classList.add('cw-slow'); }, 300);
    setTimeout(end, 15000);
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const leaves = link && link.origin === location.origin && !link.target && !link.hasAttribute('download')
      && link.href.split('#')[0] !== location.href.split('#')[0];
    if (leaves && !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) begin(link);
  });
  document.addEventListener('submit', (event) => { if (!event.defaultPrevented && !event.target.target) begin(event.target.method === 'get' && new URL(event.target.action)); });
  addEventListener('pageshow', end);
}

// a printed page says where it is from and when it was printed
function printing() {
  const foot = new CSSStyleSheet();
  document.adoptedStyleSheets.push(foot);
  addEventListener('beforeprint', () => {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    const said = CSS.escape(`${location.href} · ${format.format(new Date())}`);
    foot.replaceSync(`@page { @bottom-left { content: "${said}"; font: 8pt sans-serif; color: #555; white-space: nowrap; } }`);
  });
}

// a row of tabs that is wider than the screen begins with the one that is open
function tabs() {
  document.querySelectorAll('.cw-tabs, .cw-side, .cw-tallies').forEach((row) => {
    const open = row.querySelector('[aria-current]');
    if (open && row.scrollWidth > row.clientWidth) {
      const from = row.getBoundingClientRect();
      const at = open.getBoundingClientRect();
      if (at.left < from.left || at.right > from.right) row.scrollLeft += at.left + at.width / 2 - from.left - from.width / 2;
    }
  });
}

function filters() {
  document.querySelectorAll('form[data-at-once]').forEach((form) => form.addEventListener('change', (event) => {
    if (event.target.matches('select, input[type="checkbox"], input[type="radio"]')) form.requestSubmit();
  }));
}

/** An input that shows what it finds while somebody types: a combobox with a list. */
class Find {
  constructor(place) {
    this.place = place;
    this.input = place.querySelector('[role="combobox"]');
    this.list = place.querySelector('[role="listbox"]');
    this.value = place.querySelector('input[type="hidden"]');
    this.shown = this.input.value;
    this.input.addEventListener('input', () => this.typed());
    this.input.addEventListener('focus', () => this.place.dataset.goes && this.ask());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => setTimeout(() => this.place.contains(document.activeElement) || this.close(), 150));
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.choose(event.target.closest('[role="option"]')));
  }

  typed() {
    if (this.value && this.input.value !== this.shown) this.value.value = '';
    clearTimeout(this.wait);
    this.wait = setTimeout(() => this.ask(), 120);
  }

  async ask() {
    const words = this.input.value;
    const separator = this.place.dataset.find.includes('?') ? '&' : '?';
    const answer = await fetch(`${this.place.dataset.find}${separator}q=${encodeURIComponent(words)}`).catch(() => null);
    if (!answer?.ok || words !== this.input.value || document.activeElement !== this.input) return;
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('ul > li');
    this.list.replaceChildren(...found);
    this.options = [...this.list.querySelectorAll('[role="option"]:not([aria-disabled])')];
    this.options.forEach((option, i) => { option.id = `${this.list.id}-${i}`; });
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.at(words && this.options.length ? 0 : -1);
  }

  key(event) {
    const last = (this.options?.length ?? 0) - 1;
    if (event.key === 'ArrowDown' && this.list.hidden) this.ask();
    else if (event.key === 'ArrowDown') this.at(this.spot < last ? this.spot + 1 : 0);
    else if (event.key === 'ArrowUp') this.at(this.spot > 0 ? this.spot - 1 : last);
    else if (event.key === 'Enter' && !this.list.hidden && this.spot >= 0) this.choose(this.options[this.spot]);
    else if (event.key === 'Escape' && !this.list.hidden && !this.place.dataset.goes) { this.close(); event.stopPropagation(); }
    else return;
    event.preventDefault();
  }

  at(place) {
    this.spot = place;
    this.options?.forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
    const active = this.options?.[place];
    if (active) {
      this.input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  choose(option) {
    if (!option || option.ariaDisabled === 'true') return;
    if (this.place.dataset.goes) { location.assign(option.dataset.goes); return; }
    this.shown = option.dataset.shown;
    this.input.value = this.shown;
    this.value.value = option.dataset.id;
    if (this.place.dataset.then) document.getElementById(this.place.dataset.then)?.click();
    this.close();
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}

/** Says something in the corner for a while; screen readers read it out. */
export function toast(sentence) {
  const note = document.createElement('div');
  note.className = 'cw-toast';
  note.textContent = sentence;
  document.getElementById('toasts').append(note);
  setTimeout(() => note.remove(), 6000);
}

document.addEventListener('cw-toast', (event) => toast(event.detail));
[theme, menus, dialogs, shortcuts, faults, checkedHere, keep, waiting, printing, tabs, filters].forEach((part) => part());
document.querySelectorAll('[data-find]').forEach((place) => new Find(place));
