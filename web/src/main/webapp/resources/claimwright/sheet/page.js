// What a grid shares with the page around it: its words, and the figures outside of it that follow what is typed.

const TURNS = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What somebody typed, set apart from the sentence around it if it could turn that: as the server does it. */
function apart(fact) {
  const text = String(fact);
  return TURNS.test(text) ? `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069` : text;
}

/** Words by key, with {facts} filled in. */
export function wordsOf(texts) {
  return (key, facts = {}) => {
    const text = texts[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in facts ? apart(facts[name]) : whole));
  };
}

/** Figures of the page that follow: elements with data-figure, named like the members of the summary. */
export function live(summary, figures) {
  for (const place of document.querySelectorAll('[data-figure]')) {
    const value = summary[place.dataset.figure];
    if (value === undefined) continue;
    const text = place.dataset.figure.startsWith('percent') ? figures.percent(value, false) : figures.amount(value, false);
    if (place.textContent !== text) place.textContent = text;
  }
}

const sends = (link) => link?.search === '?act=submit' && link.pathname === location.pathname;

/**
 * A link that is followed right after typing waits until what was typed is saved: what it leads to may build on it. The one
 * to where a claim is sent leads nowhere while something is not saved, as that would be missing from what is sent.
 */
export function leaveSaved(keeper, notices) {
  const linkOf = (event) => event.target.closest?.('a[href]');
  const leave = (event) => {
    const link = linkOf(event);
    const stays = !link || link.target || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
    const held = () => sends(link) && keeper.unsaved() > 0;
    if (stays || link.getAttribute('href').startsWith('#') || !(keeper.busy || held())) return;
    event.preventDefault();
    keeper.settled().then(() => (held() ? notices.hold() : location.assign(link.href)));
  };
  document.addEventListener('click', leave);
  // before the page shows that it is being left
  document.addEventListener('click', (event) => sends(linkOf(event)) && leave(event), true);
}
