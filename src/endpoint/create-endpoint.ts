import {type State, states, type Submission, SubmissionId} from '../protocol/index.js';
import {Access} from './access.js';
import {addressOf} from './addressee.js';
import {type Answer, httpProblem, problem, type Refusal, refuse, toResponse} from './answers.js';
import {dutchDay} from './calendar.js';
import {caseRoutes} from './cases.js';
import {checkSubmission, contentOf, noThreads, withoutSmallGroup} from './check-submission.js';
import {comeBack, lookupHashOf, newMessageId, readMessage} from './coming-back.js';
import {Clock} from './clock.js';
import {crossOriginOf} from './cross-origin.js';
import {sha256} from './digest.js';
import {facetsOf} from './facets.js';
import {formPageOf} from './form-page.js';
import {Gate} from './gate.js';
import {idempotencyKeyOf} from './idempotency-key.js';
import {faultOf} from './faults.js';
import {type CheckedOptions, checkOptions, type EndpointOptions, type StoredNotice} from './options.js';
import {countsOf, readQuestion} from './inbox-question.js';
import {newsOf, NewsRounds} from './news/rounds.js';
import {type Place, placeOf} from './place.js';
import {Purger} from './purger.js';
import {RateLimit} from './rate.js';
import {readJson} from './read-json.js';
import type {School} from './school-options.js';
import type {InboxRow, Reader} from './store.js';
import {threadOf} from './threads.js';
import {traced} from './traced.js';
import type {Act} from './trail.js';

/** Answers requests; never rejects. */
export interface Endpoint {
  (request: Request): Promise<Response>;
  /**
   * Erases what is older than its school's retention, and says how many submissions that were; rejects when it fails.
   *
   * It runs by itself at the start and with the first request of each day. For an endpoint that can be without requests for days, call
   * it from a daily timer as well.
   */
  purge(): Promise<number>;
  /**
   * Says that the clock is right and today is this day (`2026-11-26`), after nothing was erased because it may be wrong (`clock` in /health):
   * what is too old by it is erased, and what was received on a later day gets this one. Rejects when the clock says another day.
   */
  confirmDay(day: string): Promise<number>;
  /**
   * Brings what news is due, and says how much arrived; rejects when the store fails. It runs by itself every minute, where the runtime lets
   * a timer run; elsewhere, call it from one.
   */
  deliver(): Promise<number>;
}

/** How many submissions one page of the inbox holds. */
const pageSize = 50;

/**
 * Makes the receiving side: a handler for any runtime that has `Request`, `Response` and Web Crypto.
 *
 * `POST {endpoint}` receives submissions, and whoever comes back to one; `GET {endpoint}/submissions`, `GET`, `PATCH` and `DELETE
 * {endpoint}/submissions/{id}`, and `POST {endpoint}/submissions/{id}/messages` are the inbox; `GET` and `POST {endpoint}/cases`, `GET` and `DELETE {endpoint}/cases/{id}`, and
 * `POST {endpoint}/cases/{id}/events` are what the school does about it; `GET {endpoint}/health` says whether the store answers and old
 * submissions were erased. Throws at options that are wrong.
 */
export function createEndpoint(options: EndpointOptions): Endpoint {
  const checked = checkOptions(options);
  const {schools, store, limits, basePath, now} = checked;
  const access = new Access(checked);
  const gate = new Gate(checked);
  const guesses = new RateLimit(limits.guesses);
  const clock = new Clock(checked);
  const purger = new Purger(checked, clock);
  const rounds = new NewsRounds(checked, (school) => purger.failedFor(school));

  /** Runs what needs the store; a store that fails is our fault and is told without its message. */
  const withStore = async <Result>(work: () => Promise<Result>): Promise<Result | Refusal> => {
    try {
      return await work();
    } catch (error) {
      checked.onFault(faultOf('store', error));
      return refuse('fault');
    }
  };

  const receive = async (request: Request): Promise<Answer> => {
    if (checked.closed()) return problem(refuse('closed'));
    const carried = await readJson(request, limits.body);
    if ('slug' in carried) return problem(carried);
    const result = checkSubmission(carried.value, checked.versions);
    if ('slug' in result) return problem(result);
    const {sent, submission} = result;
    const school = await schools.addressed(submission.school);
    if ('slug' in school) return problem(school);
    // The body's id is the truth.
    const key = idempotencyKeyOf(request.headers);
    if (key !== undefined && key !== submission.id) return problem(refuse('invalid', [{path: 'id', code: 'different_id'}]));
    const lookup = school.answers ? await lookupHashOf(submission) : undefined;
    if (submission.kind === 'follow-up') {
      if (lookup === undefined) return problem(noThreads);
      const {body, kind} = submission;
      const on = dutchDay(now());
      const digest = await sha256(carried.bytes);
      const guess = () => guesses.take(school.id, now().getTime());
      const news: Parameters<typeof comeBack>[2]['news'] = (type, {kind = 'report', recipient, apart = false}, id) =>
        newsOf(school, type, {id, kind, recipient, apart, day: on});
      const came = await withStore(() => comeBack(store, lookup, {school: school.id, sent, body, digest, on, guess, news}));
      if ('slug' in came) return problem(came);
      if (came.stored) void tell(checked, school, {kind, recipient: came.stored.recipient, receivedOn: on});
      return came.answer;
    }
    const address = addressOf(submission, school);
    if ('slug' in address) return problem(address);
    const size = carried.bytes.byteLength;
    const refusal = await gate.refusal(school.id, submission.id, size, request.headers);
    if (refusal) return problem(refusal);

    const receivedOn = await withStore(() => clock.receivedOn(school.id, school.retention));
    if (typeof receivedOn === 'object') return problem(receivedOn);
    const notice = {kind: submission.kind, recipient: address.recipient, receivedOn};
    const digest = await sha256(carried.bytes);
    const news = await newsOf(school, 'stored', {id: submission.id, ...address, kind: submission.kind, day: notice.receivedOn});
    const outcome = await withStore(() =>
      store.keep({
        ...notice,
        news,
        school: school.id,
        ...facetsOf(submission),
        apart: address.apart,
        id: submission.id,
        replaces: submission.replaces,
        lookup,
        digest,
        content: contentOf(withoutSmallGroup(sent, school)),
      }),
    );
    if (typeof outcome === 'object') return problem(outcome);
    if (outcome === 'conflict') return problem(refuse('conflict'));
    // Neither "received", for it is not kept, nor "not received", for it was.
    if (outcome === 'erased') return problem(refuse('key-expired'));
    if (outcome === 'stored') {
      gate.count(school.id, size);
      void tell(checked, school, notice);
    }
    return {status: outcome === 'stored' ? 201 : 200, body: {received: true, version: sent.version}};
  };

  /** The inbox: only for who has a token, and only from its own origin, for no header here lets another site read. */
  const inbox =
    (act: Act, handle: (reader: Reader, request: Request, id: string, other: string) => Promise<Answer>): Handle =>
    async (request, id, other) => {
      const reader = await access.readerOf(request);
      if (reader && 'slug' in reader) return problem(reader);
      if (!reader) return problem({...refuse('not-allowed', undefined, 401), headers: {'WWW-Authenticate': 'Bearer realm="pleinwacht"'}});
      return traced(checked, act, handle)(reader, request, id, other);
    };

  const list = inbox({did: 'listed', about: 'submission'}, async (reader, request) => {
    const question = readQuestion(new URL(request.url).searchParams);
    if ('slug' in question) return problem(question);
    const {after, filter} = question;
    const rows = await withStore(() => store.list(reader, after, pageSize + 1, filter));
    if ('slug' in rows) return problem(rows);
    // Whoever loads more has them already.
    const tallies = after ? undefined : await withStore(() => store.tally(reader));
    if (tallies && 'slug' in tallies) return problem(tallies);
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const body = {
      submissions: page.map(toItem),
      ...(tallies && {counts: countsOf(tallies, filter)}),
      next: rows.length > pageSize && last ? `${last.receivedOn}.${last.id}` : null,
      // Only when it is so: what should have been erased is still there, and whoever reads this must hear it.
      ...((purger.failedFor(reader.school) || store.unscrubbed?.()) && {purgeFailed: true}),
    };
    return {status: 200, body};
  });

  const show = inbox({did: 'read', about: 'submission'}, async (reader, _request, id) =>
    itemOrProblem(await withStore(() => store.find(reader, id))),
  );

  const mark = inbox({did: 'marked', about: 'submission'}, async (reader, request, id) => {
    const carried = await readJson(request, limits.body);
    if ('slug' in carried) return problem(carried);
    const state = (carried.value as {state?: unknown} | null)?.state;
    if (!isState(state)) {
      return problem(refuse('invalid', [{path: 'state', code: state === undefined ? 'required' : 'unknown_value'}]));
    }
    return itemOrProblem(await withStore(async () => ((await store.mark(reader, id, state)) ? await store.find(reader, id) : undefined)));
  });

  /** Says that two belong together, or takes that back. */
  const relate = (change: 'link' | 'unlink') =>
    inbox({did: `${change}ed`, about: 'submission'}, async (reader, _request, id, other) =>
      itemOrProblem(await withStore(async () => ((await store[change](reader, id, other)) ? await store.find(reader, id) : undefined))),
    );

  /** The reporter reads it when they come back; nobody is told of it before. */
  const write = inbox({did: 'wrote', about: 'submission'}, async (reader, request, id) => {
    const carried = await readJson(request, limits.body);
    if ('slug' in carried) return problem(carried);
    // With a key of its sender's, a second try is known for what it is.
    const key = idempotencyKeyOf(request.headers);
    if (key !== undefined && !SubmissionId.safeParse(key).success) return problem(refuse('invalid', [{path: 'id', code: 'wrong_format'}]));
    const sent = {id: key ?? newMessageId(), on: dutchDay(now()), digest: await sha256(carried.bytes)};
    const message = readMessage(carried.value, sent);
    if ('slug' in message) return problem(message);
    const outcome = await withStore(() => store.say(reader, id, message));
    if (typeof outcome === 'object') return problem(outcome);
    if (outcome === 'gone') return httpProblem(404);
    if (outcome === 'conflict') return problem(refuse('conflict'));
    if (outcome === 'full') return problem(refuse('too-large'));
    const answer = itemOrProblem(await withStore(() => store.find(reader, id)));
    return outcome === 'stored' && answer.status === 200 ? {...answer, status: 201} : answer;
  });

  const erase = inbox({did: 'erased', about: 'submission'}, async (reader, _request, id) => {
    const erased = await withStore(() => store.erase(reader, id));
    if (typeof erased === 'object') return problem(erased);
    return erased ? {status: 204} : httpProblem(404);
  });

  const tellHealth = async (): Promise<Answer> => {
    const failing = [
      ...((await withStore(() => store.ready())) ? ['store'] : []),
      ...(purger.failedFor() ? ['purge'] : []),
      ...(clock.doubted() ? ['clock'] : []),
      ...(store.unscrubbed?.() ? ['scrub'] : []),
    ];
    const found = failing.includes('store') ? undefined : await withStore(async () => ({undelivered: await rounds.undelivered()}));
    const told = found && !('slug' in found) ? found : {};
    return failing.length === 0 ? {status: 200, body: {status: 'ok', ...told}} : {status: 503, body: {status: 'failing', failing, ...told}};
  };

  const routes: readonly {place: Place; method: string; handle: Handle}[] = [
    {place: '/', method: 'OPTIONS', handle: () => Promise.resolve({status: 204})},
    {place: '/', method: 'POST', handle: receive},
    {place: '/submissions', method: 'GET', handle: list},
    {place: '/submissions/{id}', method: 'DELETE', handle: erase},
    {place: '/submissions/{id}', method: 'GET', handle: show},
    {place: '/submissions/{id}', method: 'PATCH', handle: mark},
    {place: '/submissions/{id}/messages', method: 'POST', handle: write},
    {place: '/submissions/{id}/links/{other}', method: 'DELETE', handle: relate('unlink')},
    {place: '/submissions/{id}/links/{other}', method: 'PUT', handle: relate('link')},
    ...caseRoutes(checked, withStore).map(({did, handle, ...route}) => ({...route, handle: inbox({did, about: 'case'}, handle)})),
    {place: '/health', method: 'GET', handle: tellHealth},
  ];

  const answerTo = async (request: Request, {place, id, other}: ReturnType<typeof placeOf>): Promise<Answer> => {
    const here = routes.filter((route) => route.place === place);
    if (here.length === 0) return httpProblem(404);
    const asked = request.method === 'HEAD' ? 'GET' : request.method;
    const route = here.find(({method}) => method === asked);
    if (!route) return httpProblem(405, {Allow: here.map(({method}) => (method === 'GET' ? 'GET, HEAD' : method)).join(', ')});
    try {
      return await route.handle(request, id, other);
    } catch (error) {
      checked.onFault(faultOf('request', error));
      return problem(refuse('fault'));
    }
  };

  const crossOrigin = crossOriginOf(checked);
  const formPage = formPageOf(options, checked);

  void purger.ifDue();
  return Object.assign(
    async (request: Request) => {
      void purger.ifDue();
      const page = await formPage?.(request);
      if (page) return page;
      const at = placeOf(new URL(request.url).pathname, basePath);
      const answer = await answerTo(request, at);
      return toResponse(at.place === '/' ? {...answer, headers: {...answer.headers, ...crossOrigin(request)}} : answer, request);
    },
    {
      purge: () => purger.purge(),
      deliver: () => rounds.run(),
      async confirmDay(day: string) {
        clock.confirm(day);
        for (const id of await checked.schools.withSomething(store)) await store.redate?.(id, day);
        return purger.purge();
      },
    },
  );
}

/** What is done with a request; the ids are those in its address, or empty. */
type Handle = (request: Request, id: string, other: string) => Promise<Answer>;

/**
 * Tells that something was stored, and goes on whatever comes of it. Who gets the notices may be of the team, which is not to learn that
 * something was told about one of them: a role outside it is not named.
 */
async function tell(
  {onStored, onFault}: CheckedOptions,
  {id, recipients}: School,
  {recipient, ...what}: Required<Omit<StoredNotice, 'school'>>,
) {
  const ofTeam = recipients.some(({role, outsideTeam}) => role === recipient && !outsideTeam);
  const notice = {...what, school: id, ...(ofTeam && {recipient})};
  try {
    await onStored(notice);
  } catch (error) {
    onFault(faultOf('onStored', error));
  }
}

/** An item of the inbox: the submission as it was sent, and what is known of it here. Ours come last, so that nothing sent can pose as them. */
function toItem({content, receivedOn, state, recipient, replacedBy, links, messages}: InboxRow) {
  const sent = JSON.parse(content) as Submission;
  return {...sent, addressee: recipient, receivedOn, state, replacedBy, links, thread: messages && threadOf(state, messages)};
}

/** What the inbox answers about one submission that it looked for. */
function itemOrProblem(row: InboxRow | Refusal | undefined): Answer {
  if (!row) return httpProblem(404);
  return 'slug' in row ? problem(row) : {status: 200, body: toItem(row)};
}

function isState(value: unknown): value is State {
  return (states as readonly unknown[]).includes(value);
}
