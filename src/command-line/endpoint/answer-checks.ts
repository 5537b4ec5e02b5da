import {problemPrefix, problemStatuses} from '../../protocol/wire/problem-slugs.js';
import {type Answer, mark, type Target} from './target.js';
import {type Check, header, notTried, ok, slugIn, type Verdict, wrong} from './verdict.js';

/** Makes sure that there is something to look at: an answer of every sort. */
async function someAnswers(target: Target): Promise<readonly Answer[]> {
  if (target.answers.length < 6) {
    const body = JSON.stringify(target.report());
    for (const sent of [body, body, `{"x": "${mark}`, target.report({forms: [mark]}), target.report({}, {kind: mark})])
      await target.send(sent);
    await target.send(body, {'Content-Type': 'text/plain'});
    await target.send(target.report({}, {version: 99}));
  }
  return target.answers;
}

/** A check of everything that was answered until now. */
function always(name: string, says: string, mend: string, fault: (answer: Answer) => string | undefined): Check {
  return {
    name,
    says,
    mend,
    run: async (target) => {
      for (const answer of await someAnswers(target)) {
        const found = fault(answer);
        if (found) return wrong(`${found} (with ${answer.status})`);
      }
      return ok;
    },
  };
}

const isProblem = (answer: Answer) => answer.status >= 400 && slugIn(answer) !== '';
const statuses: Readonly<Record<string, readonly number[]>> = problemStatuses;

/** Run last: they look at all answers. */
export const answerChecks: readonly Check[] = [
  always('no-echo', 'repeats nothing of what was sent', 'No answer, no header and no error page may quote a body.', ({text, headers}) =>
    (text + JSON.stringify(headers)).includes(mark.slice(0, 24)) ? 'words that were sent' : undefined,
  ),
  always('no-cookie', 'sets no cookie', 'Send no Set-Cookie: a report without a name is one without a trace.', ({headers}) =>
    headers['set-cookie'] ? 'Set-Cookie' : undefined,
  ),
  always('no-redirect', 'never redirects', 'Answer at the address that widgets are given; they follow no redirect.', ({status}) =>
    status >= 300 && status < 400 ? 'a redirect' : undefined,
  ),
  always('no-store', 'forbids caches to keep answers', 'Send Cache-Control: no-store with every answer.', (answer) =>
    /\bno-store\b/i.test(header(answer, 'cache-control')) ? undefined : 'no Cache-Control: no-store',
  ),
  always(
    'problem-type',
    'sends problems as application/problem+json',
    'Set Content-Type: application/problem+json (RFC 9457).',
    (answer) =>
      isProblem(answer) && !/^application\/problem\+json\b/i.test(header(answer, 'content-type')) ? 'another content type' : undefined,
  ),
  always(
    'problem-slug',
    'gives each problem a type of the contract',
    `Use ${problemPrefix}<slug> as in dist/contract/openapi.json.`,
    (answer) => {
      if (answer.status < 400 || [404, 405].includes(answer.status) || answer.json === undefined) return undefined;
      return Object.hasOwn(statuses, slugIn(answer).trim()) ? undefined : 'a problem without a type that we know';
    },
  ),
  always(
    'problem-status',
    'gives each problem the status of its type',
    'Each type has its own status; see dist/contract/openapi.json.',
    (answer) =>
      isProblem(answer) && !(statuses[slugIn(answer).trim()] ?? [answer.status]).includes(answer.status) ? 'another status' : undefined,
  ),
  always('retry-after', 'writes Retry-After in seconds or as a date', 'Write a whole number of seconds, or an HTTP date.', (answer) => {
    const value = header(answer, 'retry-after');
    return value === '' || /^\d+$/.test(value) || !Number.isNaN(Date.parse(value)) ? undefined : 'a Retry-After that means nothing';
  }),
  always(
    'quick',
    'answers within five seconds',
    'A widget gives an attempt ten seconds, forty in all. Do what takes time after the answer.',
    (answer) => (answer.milliseconds > 5000 ? `${Math.round(answer.milliseconds / 1000)} seconds` : undefined),
  ),
];

/** Nothing of what was stored comes out, and the method means nothing here. */
function refusesMethod(name: string, method: string, statuses: readonly number[], path = ''): Check {
  return {
    name,
    says: `answers ${statuses.join(' or ')} to ${method} {endpoint}${path}`,
    mend: `Answer ${statuses[0]}, and nothing of what was stored.`,
    run: async (target) => {
      await target.send(target.report());
      const answer = await target.ask({method, path});
      if (answer.text.includes(mark)) return wrong('what was stored, to anybody');
      return statuses.includes(answer.status) ? ok : wrong(`${answer.status}, expected ${statuses.join(' or ')}`);
    },
  };
}

export const methodChecks: readonly Check[] = [
  refusesMethod('method-get', 'GET', [405, 404, 401, 403]),
  refusesMethod('method-head', 'HEAD', [405, 404, 401, 403]),
  refusesMethod('method-put', 'PUT', [405]),
  refusesMethod('method-delete', 'DELETE', [405]),
  refusesMethod('inbox-closed', 'GET', [401, 403, 404, 405], '/submissions'),
];

const other = 'https://andere-site.example';
const asked = {'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type,idempotency-key'};
const preflight = (target: Target, origin: string) => target.ask({method: 'OPTIONS', headers: {Origin: origin, ...asked}});

/** A check of what an origin is answered that may send. */
function allowed(name: string, says: string, mend: string, run: (target: Target, origin: string) => Promise<Verdict>): Check {
  return {
    name,
    says,
    mend,
    run: async (target) => {
      const {origin} = target.options;
      return origin === undefined ? notTried('give --origin <origin>, an origin whose pages may send') : run(target, origin);
    },
  };
}

const lists = (value: string, name: string) =>
  value
    .toLowerCase()
    .split(',')
    .some((one) => one.trim() === name);

const variesBy = (answer: Answer) => (lists(header(answer, 'vary'), 'origin') ? ok : wrong('no Vary: Origin'));

export const crossOriginChecks: readonly Check[] = [
  allowed(
    'cors-preflight',
    'lets a page of the origin ask',
    'Answer OPTIONS with 204 and Access-Control-Allow-Origin: the very origin.',
    async (target, origin) => {
      const answer = await preflight(target, origin);
      if (answer.status !== 204 && answer.status !== 200) return wrong(`${answer.status}, expected 204`);
      return header(answer, 'access-control-allow-origin') === origin ? ok : wrong('no Access-Control-Allow-Origin with this origin');
    },
  ),
  allowed('cors-methods', 'allows POST', 'Answer OPTIONS with Access-Control-Allow-Methods: POST.', async (target, origin) =>
    lists(header(await preflight(target, origin), 'access-control-allow-methods'), 'post') ? ok : wrong('no POST among the methods'),
  ),
  allowed(
    'cors-headers',
    'allows the headers that widgets send',
    'Answer OPTIONS with Access-Control-Allow-Headers: content-type, idempotency-key.',
    async (target, origin) => {
      const value = header(await preflight(target, origin), 'access-control-allow-headers');
      const missing = ['content-type', 'idempotency-key'].filter((name) => !lists(value, name));
      return missing.length === 0 ? ok : wrong(`no ${missing.join(', ')}`);
    },
  ),
  allowed(
    'cors-answer',
    'lets a page of the origin read the answer',
    'Send Access-Control-Allow-Origin with the answer too.',
    async (target, origin) =>
      header(await target.send(target.report(), {Origin: origin}), 'access-control-allow-origin') === origin ? ok : wrong('no such header'),
  ),
  allowed(
    'cors-problem',
    'lets a page of the origin read a problem',
    'Send the same headers with problems as with receipts.',
    async (target, origin) =>
      header(await target.send('{', {Origin: origin}), 'access-control-allow-origin') === origin ? ok : wrong('no such header'),
  ),
  allowed(
    'cors-expose',
    'exposes Retry-After',
    'Send Access-Control-Expose-Headers: Retry-After with every answer.',
    async (target, origin) =>
      lists(header(await target.send(target.report(), {Origin: origin}), 'access-control-expose-headers'), 'retry-after')
        ? ok
        : wrong('no such header'),
  ),
  allowed('cors-vary', 'says that answers differ by origin', 'Send Vary: Origin with every answer.', async (target, origin) =>
    variesBy(await target.send(target.report(), {Origin: origin})),
  ),
  {
    name: 'cors-other',
    says: 'lets no other origin send or read',
    mend: 'Compare the whole origin with a list; never repeat whatever asks.',
    run: async (target) => {
      for (const answer of [await preflight(target, other), await target.send(target.report(), {Origin: other})]) {
        if (header(answer, 'access-control-allow-origin') === other) return wrong('an origin that nobody named is allowed');
      }
      return ok;
    },
  },
  {
    name: 'cors-star',
    says: 'never allows every origin',
    mend: 'Name origins one by one: with * any site can fill the inbox from its visitors.',
    run: async (target) => {
      const answer = await preflight(target, other);
      return header(answer, 'access-control-allow-origin') === '*' ? wrong('Access-Control-Allow-Origin: *') : ok;
    },
  },
  {
    name: 'cors-credentials',
    says: 'allows no cookies',
    mend: 'Leave Access-Control-Allow-Credentials out.',
    run: async (target) => {
      const origin = target.options.origin ?? other;
      for (const answer of [await preflight(target, origin), await target.send(target.report(), {Origin: origin})]) {
        if (header(answer, 'access-control-allow-credentials') !== '') return wrong('Access-Control-Allow-Credentials');
      }
      return ok;
    },
  },
];
