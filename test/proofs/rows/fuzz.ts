import fc from 'fast-check';

import {createEndpoint, openStore} from '../../../src/endpoint/index.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import {address, canary, report, tokenOf} from '../../endpoint/submissions.js';
import type {Proof} from '../proof.js';

const token = tokenOf('fuzz');
const schools = [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [token], nobodyOutside: true, answers: true}];

type Handle = (request: Request) => Promise<Response>;

/** A report in which any value may stand anywhere, deep or under odd names. */
const odd = fc.oneof(
  fc.jsonValue({maxDepth: 4}),
  fc.constantFrom(null, '', canary, '\ud800', '\u0000', 1e308, -0, [], {}, {__proto__: null}, 'x'.repeat(5000)),
);
const names = fc.constantFrom('version', 'id', 'kind', 'school', 'replaces', 'body', '__proto__', 'toString', canary);
const members = fc.constantFrom('story', 'forms', 'contact', 'wayBack', 'recipient', 'involves', 'group', 'lookup', 'act', '__proto__');
const mutated = fc
  .record({outer: fc.dictionary(names, odd, {maxKeys: 3}), inner: fc.dictionary(members, odd, {maxKeys: 3})})
  .map(({outer, inner}) => JSON.stringify({...report({body: inner}), ...outer}));
const bytes = fc.uint8Array({maxLength: 400});
/** Whole JSON in which one byte became another. */
const bent = fc.tuple(mutated, fc.nat(), fc.nat({max: 255})).map(([text, where, byte]) => {
  const whole = new TextEncoder().encode(text);
  whole[where % whole.length] = byte;
  return whole;
});
const bodies = fc.oneof(mutated, bytes, bent, fc.json());
const paths = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '',
    '/submissions',
    '/submissions/AAAAAAAAAAAAAAAAAAAAAA',
    '/submissions/AAAAAAAAAAAAAAAAAAAAAA/messages',
    '/health',
  ),
  fc.webPath(),
);
const requests = fc.record({
  path: paths,
  query: fc.oneof(fc.constant(''), fc.webQueryParameters(), fc.constantFrom('after=x', 'state=new&state=x', 'kind=%00', `wish=${canary}`)),
  method: fc.constantFrom('POST', 'POST', 'POST', 'PATCH', 'DELETE', 'GET', 'OPTIONS', 'PUT'),
  type: fc.constantFrom(
    'application/json',
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/json;charset="x',
  ),
  key: fc.option(fc.constantFrom('"AAAAAAAAAAAAAAAAAAAAAA"', 'x', '"', `"${canary}"`, '"a";proof="x"', '"a";proof="1.1.x.y"')),
  signedIn: fc.boolean(),
  body: bodies,
});

/** Sends what fast-check makes up, and counts the answers that are our fault or hold something that was sent. */
async function fuzz(handle: Handle, count: number, seed: number) {
  let hits = 0;
  let tried = 0;
  for (const {path, query, method, type, key, signedIn, body} of fc.sample(requests, {numRuns: count, seed})) {
    const headers = new Headers({'Content-Type': type, ...(key && {'Idempotency-Key': key})});
    if (signedIn) headers.set('Authorization', `Bearer ${token}`);
    const carries = method !== 'GET' && method !== 'OPTIONS';
    const url = `${address}${path}${query && `?${query}`}`;
    const answer = await handle(new Request(url, {method, headers, ...(carries && {body: body as BodyInit})}));
    tried++;
    // The inbox shows what was sent to whoever may read it; everybody else is answered without a word of it.
    const told = [...answer.headers].join() + (await answer.text());
    const inbox = signedIn && answer.status < 300;
    if (answer.status >= 500 || (!inbox && told.includes(canary))) hits++;
  }
  return {tried, hits};
}

/** A receiver as it is often written: it parses what came, and says what was wrong with it. */
const careless: Handle = async (request) => {
  try {
    JSON.parse(await request.text());
    return new Response('{}', {status: 201});
  } catch (error) {
    return new Response((error as Error).message, {status: 500});
  }
};

export const proof: Proof = {
  name: 'fuzz',
  what: 'Requests made up by fast-check (JSON that bends the contract, bytes, every address and method). A hit is an answer of 5xx, or one with a word of what was sent.',
  control: 'a receiver that answers with the message of its parser',
  async run({small}) {
    const {folder, remove} = await scratchFolder();
    const store = await openStore(`${folder}/fuzz.db`);
    try {
      const endpoint = createEndpoint({schools, store, basePath: '/api/pleinwacht', limits: {rate: {count: 1e9, seconds: 1}}});
      // The same ones every time where nobody looks on.
      const seed = small ? 1 : Date.now() % 2 ** 31;
      const count = small ? 600 : 30_000;
      return {...(await fuzz(endpoint, count, seed)), control: await fuzz(careless, 200, seed), figures: `seed ${seed}`};
    } finally {
      await store.close();
      await remove();
    }
  },
};
