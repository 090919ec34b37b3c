// What a grid shares with the page around it: its words, and the figures outside of it that follow what is typed.

/** Words by key, with {facts} filled in. */
export function wordsOf(texts) {
  return (key, facts = {}) => {
    const text = texts[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in facts ? String(facts[name]) : whole));
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
