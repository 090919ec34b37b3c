// Talks to the server in the session of this page. What comes back is told apart by what can be done about it.

const PATIENCE = 30_000;
const MOST_KEPT_ALIVE = 50_000;

export class Api {
  constructor(person) {
    this.person = person;
  }

  /** { kind: 'ok', data } | { kind: 'refused', status, problem } | { kind: 'signedOut' } | { kind: 'away' } */
  async call(method, url, body) {
    let answer;
    try {
      answer = await fetch(url, {
        method,
        headers: {
          Accept: 'application/json',
          'X-Claimwright': 'sheet',
          'X-Claimwright-Person': this.person,
          ...(body ? { 'Content-Type': 'application/json' } : {}),
        },
        body: body ? JSON.stringify(body) : undefined,
        // a session that has ended is led to the sign-in, which is of no use to a script
        redirect: 'manual',
        // what is on its way arrives also when the page is left
        keepalive: method === 'PATCH' && JSON.stringify(body).length < MOST_KEPT_ALIVE,
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      });
      return await this.told(answer);
    } catch {
      return { kind: 'away' };
    }
  }

  async told(answer) {
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signedOut' };
    const json = /json/.test(answer.headers.get('Content-Type') ?? '');
    if (answer.ok && json) return { kind: 'ok', data: await answer.json() };
    if (json && answer.status < 500 && answer.status !== 429) {
      return { kind: 'refused', status: answer.status, problem: await answer.json() };
    }
    // a server that is still starting knows no address yet, and says so without the headers of every answer of ours
    const ours = answer.headers.has('Cross-Origin-Opener-Policy');
    return ours && (answer.status === 403 || answer.status === 404)
      ? { kind: 'refused', status: answer.status, problem: { code: 'not-found', detail: '', errors: [] } }
      : { kind: 'away' };
  }
}
