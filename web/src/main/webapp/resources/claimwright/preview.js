// The document beside the claim. Where there is room the link opens a panel, which stays as it was left; on a phone, and
// without this script, it opens the PDF.

const KEPT = 'claimwright.preview';
const roomy = matchMedia('(min-width: 1100px)');
const opener = document.querySelector('[data-preview]');
const panel = opener && document.getElementById(opener.dataset.preview);

function chosen() {
  const parts = [...panel.querySelectorAll('[data-part][aria-pressed="true"]')];
  return new URLSearchParams(parts.map((part) => [part.dataset.part, part.dataset.value]));
}

function load() {
  const address = `${panel.dataset.address}?${chosen()}`;
  panel.querySelector('[data-preview-file]').href = `${address}&save=true`;
  // in place, so that going back leaves the page and not the document
  const frame = panel.querySelector('iframe');
  const fresh = frame.cloneNode();
  // as wide as there is room, without the pictures of its pages
  fresh.src = `${address}#navpanes=0&view=FitH`;
  panel.setAttribute('aria-busy', 'true');
  fresh.addEventListener('load', () => panel.setAttribute('aria-busy', 'false'));
  frame.replaceWith(fresh);
}

function show(open) {
  panel.hidden = !open;
  document.body.classList.toggle('cw-previewing', open);
  opener.setAttribute('aria-expanded', String(open));
  if (open) load();
}

function remember(open) {
  try {
    localStorage.setItem(KEPT, open ? 'open' : 'closed');
  } catch {
    // a browser that keeps nothing shows the panel again when it is asked to
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEPT) === 'open';
  } catch {
    return false;
  }
}

function turn(open) {
  remember(open);
  show(open);
}

function fit() {
  if (roomy.matches) {
    opener.setAttribute('role', 'button');
    opener.setAttribute('aria-controls', panel.id);
    show(remembered());
  } else {
    show(false);
    ['role', 'aria-controls', 'aria-expanded'].forEach((name) => opener.removeAttribute(name));
  }
}

if (panel) {
  opener.addEventListener('click', (event) => {
    if (!roomy.matches) return;
    event.preventDefault();
    turn(panel.hidden);
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key === ' ' && roomy.matches) {
      event.preventDefault();
      opener.click();
    }
  });
  panel.addEventListener('click', (event) => {
    const part = event.target.closest('[data-part]');
    if (event.target.closest('[data-preview-close]')) {
      turn(false);
      opener.focus();
    } else if (part) {
      panel.querySelectorAll(`[data-part="${part.dataset.part}"]`)
        .forEach((other) => other.setAttribute('aria-pressed', String(other === part)));
      load();
    }
  });
  roomy.addEventListener('change', fit);
  fit();
}
