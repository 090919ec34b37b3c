// Sends the picture that was chosen, in the session of this page, and shows the page anew with it.

const PATIENCE = 60_000;
const file = document.getElementById('logoFile');
const told = document.getElementById('logoTold');

function tell(sentence, wrong) {
  told.textContent = sentence;
  told.hidden = !sentence;
  told.className = wrong ? 'cw-error' : 'cw-quiet';
  file.setAttribute('aria-invalid', wrong ? 'true' : 'false');
}

async function refusal(answer) {
  const problem = /json/.test(answer.headers.get('Content-Type') ?? '') ? await answer.json() : {};
  return problem.errors?.[0]?.detail ?? problem.detail ?? file.dataset.offline;
}

async function send() {
  tell(file.dataset.sending, false);
  try {
    const answer = await fetch(file.dataset.to, {
      method: 'PATCH',
      headers: { 'X-Claimwright': 'sheet', 'X-Claimwright-Person': file.dataset.person },
      body: file.files[0],
      // a session that has ended is led to the sign-in, which is of no use to a script
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok || answer.type === 'opaqueredirect' || answer.status === 401) location.reload();
    else tell(await refusal(answer), true);
  } catch {
    tell(file.dataset.offline, true);
  }
  file.value = '';
}

file?.addEventListener('change', () => file.files.length && send());
