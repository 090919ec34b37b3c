// Looks every two seconds how far the files are, for as long as one of them is not finished.

const EVERY = 2000;

async function look() {
  const list = document.getElementById('list');
  if (!list?.querySelector('[data-unfinished]')) return;
  try {
    const answer = await fetch(location.href, { redirect: 'manual', cache: 'no-store' });
    if (answer.type === 'opaqueredirect') {
      location.reload();
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById('list');
    // nobody loses the button that has the focus
    if (answer.ok && now && !list.contains(document.activeElement)) list.replaceWith(now);
  } catch {
    // the server is away for a moment: it is asked again
  }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
