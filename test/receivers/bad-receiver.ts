/** What came in, as a fault sees it. */
export interface Incoming {
  method: string;
  path: string;
  headers: Headers;
  text: string;
  /** The JSON in it, if there is. */
  json: {[member: string]: unknown; id?: string; kind?: string; body?: Record<string, unknown>};
}

/** One thing that a receiver can do wrong: it answers instead of the good one, or changes what that answered. */
export interface Fault {
  instead?: (incoming: Incoming, seen: Map<string, string>) => Response | undefined;
  after?: (answer: Response, incoming: Incoming) => Response | Promise<Response>;
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), {status, headers: {'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers}});
const stored = () => json(201, {received: true, version: 1});
const no = () => json(422, {type: 'urn:pleinwacht:problem:invalid', status: 422, fields: []}, {'Content-Type': 'application/problem+json'});

/** Refuses what it should take. */
const refuses = (fits: (incoming: Incoming) => boolean): Fault => ({
  instead: (incoming) => (incoming.method === 'POST' && fits(incoming) ? no() : undefined),
});
/** Takes what it should refuse. */
const takes = (fits: (incoming: Incoming) => boolean): Fault => ({
  instead: (incoming) => (incoming.method === 'POST' && fits(incoming) ? stored() : undefined),
});
const withHeader = (name: string, value: string | undefined, fits: (incoming: Incoming) => boolean = () => true): Fault => ({
  after: (answer, incoming) => {
    const headers = new Headers(answer.headers);
    if (fits(incoming)) {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
    return new Response(answer.body, {status: answer.status, headers});
  },
});
/** Says another thread in every follow-up that fits. */
function withThread(thread: unknown, fits: (incoming: Incoming) => boolean): NonNullable<Fault['after']> {
  return async (answer, incoming) =>
    incoming.json.kind === 'follow-up' && fits(incoming) ? json(answer.status, {...((await answer.json()) as object), thread}) : answer;
}
const isMessage = ({method, path}: Incoming) => method === 'POST' && path.endsWith('/messages');
/** Takes a message, and keeps nothing of it. */
const takesMessage = (fits: (incoming: Incoming) => boolean): Fault => ({
  instead: (incoming) => (isMessage(incoming) && fits(incoming) ? json(201, {}) : undefined),
});
const answersTo = (method: string, path = ''): Fault => ({
  instead: (incoming) => (incoming.method === method && incoming.path.endsWith(path) ? new Response('', {status: 200}) : undefined),
});
const body = (name: string) => (incoming: Incoming) => incoming.json.body?.[name];
const kind = (name: string) => (incoming: Incoming) => incoming.json.kind === name;
const key = (pattern: RegExp) => (incoming: Incoming) => pattern.test(incoming.headers.get('idempotency-key') ?? '');
const type = (pattern: RegExp) => (incoming: Incoming) => pattern.test(incoming.headers.get('content-type') ?? '');
const isOptions = ({method}: Incoming) => method === 'OPTIONS';
const story = body('story');
const isLong = (incoming: Incoming) => String(story(incoming) ?? '').length > 4000;

/** By the name of the check that has to find it out. */
export const faults: Readonly<Record<string, Fault>> = {
  stores: {instead: ({method}) => (method === 'POST' ? json(202, {received: true, version: 1}) : undefined)},
  receipt: {after: (answer) => (answer.ok ? json(answer.status, {ok: true}) : answer)},
  replay: {instead: ({method, json: {id}}, seen) => (method === 'POST' && id && seen.has(id) ? stored() : undefined)},
  conflict: {
    instead: ({json: {id}, text}, seen) =>
      id && seen.has(id) && seen.get(id) !== text ? json(200, {received: true, version: 1}) : undefined,
  },
  'conflict-keeps-first': {
    instead: ({json: {id}, text}, seen) => {
      const replaced = id !== undefined && seen.get(`${id} replaced`);
      if (replaced) return no();
      if (id && seen.has(id) && seen.get(id) !== text) seen.set(`${id} replaced`, text);
      return undefined;
    },
  },
  parallel: {instead: ({method}) => (method === 'POST' ? stored() : undefined)},
  'only-a-form': refuses((incoming) => incoming.json.body !== undefined && story(incoming) === undefined),
  'unknown-values': refuses((incoming) => JSON.stringify(body('forms')(incoming) ?? '').includes('nieuws')),
  'unknown-members': refuses(({json: {nieuw}}) => nieuw !== undefined),
  replaces: refuses(({json: {replaces}}) => replaces !== undefined),
  'contact-none': refuses((incoming) => (body('contact')(incoming) as {mode?: string} | undefined)?.mode === 'none'),
  'contact-name': refuses((incoming) => (body('contact')(incoming) as {mode?: string} | undefined)?.mode === 'name'),
  checklist: refuses(kind('checklist')),
  quiz: refuses(kind('quiz')),
  startgesprek: refuses(kind('startgesprek')),
  question: refuses(kind('question')),
  'longest-story': refuses(isLong),
  'control-characters': refuses(({text}) => text.includes('\\u0000')),
  'lone-surrogates': refuses(({text}) => text.includes('\\ud800')),
  'byte-order-mark': refuses(({text}) => text.startsWith('\n')),
  'key-quoted': refuses(key(/"/)),
  'key-bare': refuses(key(/^[^"]+$/)),
  'key-none': refuses(({headers}) => !headers.has('idempotency-key')),
  'key-different': takes(key(/./)),
  'size-60-KiB': refuses(({text}) => text.length > 50_000),
  'size-limit': takes(({text, headers}) => text.length > 65_536 && headers.has('content-length')),
  'size-limit-chunked': takes(({text, headers}) => text.length > 65_536 && !headers.has('content-length')),
  'charset-utf-8': refuses(type(/utf-8/)),
  'charset-utf8': refuses(type(/utf8/)),
  'type-text': takes(type(/text\/plain/)),
  'type-form': takes(type(/form/)),
  'type-none': takes(({headers}) => !headers.get('content-type')),
  malformed: takes(({text}) => text === '{"version": 1,'),
  empty: takes(({text}) => text === ''),
  'not-utf-8': takes(({text}) => text.includes('\ufffd')),
  'json-null': takes(({text}) => text === 'null'),
  'json-list': takes(({text}) => text === '[]'),
  'json-text': takes(({text}) => text === '"x"'),
  'version-unknown': takes(({json: {version}}) => version === 99),
  'version-text': takes(({json: {version}}) => version === '1'),
  'version-missing': takes(({json: {id, version}}) => id !== undefined && version === undefined),
  'kind-unknown': takes(kind('film')),
  'id-missing': takes(({json}) => json.kind !== undefined && json.id === undefined),
  'id-short': takes(({json: {id}}) => id === 'abc'),
  'body-list': takes(({json}) => Array.isArray(json.body)),
  'story-number': takes((incoming) => story(incoming) === 7),
  'story-too-long': takes(isLong),
  'story-missing': takes((incoming) => body('effect')(incoming) !== undefined),
  'story-blank': takes((incoming) => story(incoming) === ' \n '),
  'forms-numbers': takes((incoming) => (body('forms')(incoming) as unknown[] | undefined)?.[0] === 1),
  'contact-unknown': takes(({text}) => text.includes('fax')),
  'name-blank': takes(({text}) => text.includes('"name":" "')),
  'school-unknown': takes(({json: {school}}) => school === 'deze-school-bestaat-niet'),
  'follow-up': takes(kind('follow-up')),
  'follow-up-read': {after: withThread(null, ({json: {body}}) => body?.act === 'read')},
  'follow-up-add': {after: (answer, {json: {body}}) => (body?.act === 'add' ? new Response(answer.body, {status: 200}) : answer)},
  'follow-up-withdraw': {after: withThread({state: 'closed', messages: []}, ({json: {body}}) => body?.act === 'withdraw')},
  'school-known': refuses(({json: {school}}) => school === 'de-regenwulp'),
  'method-get': answersTo('GET'),
  'method-head': answersTo('HEAD'),
  'method-put': answersTo('PUT'),
  'method-delete': answersTo('DELETE'),
  'inbox-closed': answersTo('GET', '/submissions'),
  'cors-preflight': {instead: (incoming) => (isOptions(incoming) ? new Response('', {status: 405}) : undefined)},
  'cors-methods': withHeader('access-control-allow-methods', 'GET', isOptions),
  'cors-headers': withHeader('access-control-allow-headers', 'content-type', isOptions),
  'cors-answer': withHeader('access-control-allow-origin', undefined, (incoming) => !isOptions(incoming)),
  'cors-problem': withHeader('access-control-allow-origin', undefined, ({text}) => text === '{'),
  'cors-expose': withHeader('access-control-expose-headers', undefined),
  'cors-vary': withHeader('vary', undefined),
  'cors-other': {
    after: (answer, incoming) =>
      withHeader('access-control-allow-origin', incoming.headers.get('origin') ?? 'null').after!(answer, incoming),
  },
  'cors-star': withHeader('access-control-allow-origin', '*'),
  'cors-credentials': withHeader('access-control-allow-credentials', 'true'),
  'no-echo': {after: (answer, {text}) => (answer.status === 422 ? json(422, {type: 'urn:pleinwacht:problem:invalid', was: text}) : answer)},
  'no-cookie': withHeader('set-cookie', 'session=1'),
  'no-redirect': {
    instead: ({text}) => (text.includes('"version":99') ? new Response('', {status: 302, headers: {Location: '/login'}}) : undefined),
  },
  'no-store': withHeader('cache-control', 'public, max-age=60'),
  'problem-type': {after: async (answer) => (answer.ok ? answer : json(answer.status, await answer.json()))},
  'problem-slug': {
    after: (answer) => (answer.status === 422 ? json(422, {type: 'about:blank'}, {'Content-Type': 'application/problem+json'}) : answer),
  },
  'problem-status': {
    after: async (answer) =>
      answer.status === 415 ? json(400, await answer.json(), {'Content-Type': 'application/problem+json'}) : answer,
  },
  'retry-after': withHeader('retry-after', 'straks'),
  'message-stored': takesMessage(() => true),
  'message-read': {after: withThread({state: 'new', messages: []}, ({json: {body}}) => body?.act === 'read')},
  'message-apart': {
    after: withThread(
      {state: 'asked', messages: [{from: 'school', on: '2026-11-27', text: 'x'}]},
      ({json: {body}}) => body?.act === 'read',
    ),
  },
  'message-closed': takesMessage(({headers}) => !headers.has('authorization')),
  'message-refused': takesMessage(({json}) => json.text === undefined),
};

/** A receiver that does everything right but for one thing. */
export function badReceiver(
  good: (request: Request) => Promise<Response>,
  {instead, after}: Fault,
): (request: Request) => Promise<Response> {
  const seen = new Map<string, string>();
  return async (request) => {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const incoming = {method: request.method, path: new URL(request.url).pathname, headers: request.headers, text, json: parsed(text)};
    const answer =
      instead?.(incoming, seen) ??
      (await good(new Request(request.url, {method: request.method, headers: request.headers, ...(bytes.length > 0 && {body: bytes})})));
    const {id} = incoming.json;
    if (id && !seen.has(id)) seen.set(id, text);
    return after ? after(answer, incoming) : answer;
  };
}

function parsed(text: string): Incoming['json'] {
  try {
    return (JSON.parse(text) as Incoming['json'] | null) ?? {};
  } catch {
    return {};
  }
}
