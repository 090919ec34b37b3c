// Looks every two seconds anew at the part of a page that is marked so, for as long as something in it is not finished.

const EVERY = 2000;

async function look() {
  const part = document.querySelector('[data-looks-again]');
  if (!part?.querySelector('[data-unfinished]')) return;
  try {
    const answer = await fetch(location.href, { redirect: 'manual', cache: 'no-store' });
    if (answer.type === 'opaqueredirect') {
      location.reload();
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById(part.id);
    // nobody loses the button that has the focus
    if (answer.ok && now && !part.contains(document.activeElement)) part.replaceWith(now);
  } catch {
    // the server is away for a moment: it is asked again
  }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
