import type {RequestHeaders} from '../../portal/submit.js';

// Lets the widgets on a page of staff in as who has signed in. The cookie goes to this page's own folder and never to the receiver; the key
// that comes for it lives here, for a few seconds.

const keeps = 10_000;
let key: Promise<string> | undefined;
let until = 0;

const authorize: RequestHeaders = async () => {
  if (!key || Date.now() > until) {
    until = Date.now() + keeps;
    key = askForKey();
    key.catch(() => (key = undefined));
  }
  return {Authorization: `Bearer ${await key}`};
};

async function askForKey(): Promise<string> {
  const answer = await fetch('/medewerkers/sleutel', {method: 'POST', cache: 'no-store', credentials: 'same-origin'});
  // The session is over: the page itself says so.
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw new Error(`/medewerkers/sleutel: expected a key, got ${answer.status}`);
  return ((await answer.json()) as {key: string}).key;
}

for (const element of document.querySelectorAll<Element & {authorize?: RequestHeaders}>(
  'pleinwacht-inbox, pleinwacht-case:not([slot]), pleinwacht-year-plan',
)) {
  element.authorize = authorize;
}
