import {CaseEvent, CaseEvents, NewCase, SubmissionId} from '../protocol/index.js';
import {type Answer, httpProblem, problem, type Refusal, refuse} from './answers.js';
import {dutchDay} from './calendar.js';
import {caseOf, toItem} from './case-of.js';
import {toFields} from './check-submission.js';
import {newMessageId} from './coming-back.js';
import {sha256} from './digest.js';
import {idempotencyKeyOf} from './idempotency-key.js';
import type {CheckedOptions} from './options.js';
import type {Place} from './place.js';
import {readJson} from './read-json.js';
import type {Reader} from './store.js';
import type {Act} from './trail.js';

type Handle = (reader: Reader, request: Request, id: string) => Promise<Answer>;

/** How many cases one page holds. */
const pageSize = 50;

/** The addresses of cases, for who has a token; none where the store keeps no cases. */
export function caseRoutes(
  {store, limits, now, schools}: Pick<CheckedOptions, 'store' | 'limits' | 'now' | 'schools'>,
  withStore: <Result>(work: () => Promise<Result>) => Promise<Result | Refusal>,
): readonly {place: Place; method: string; did: Act['did']; handle: Handle}[] {
  const {cases} = store;
  if (!cases) return [];

  const list: Handle = async (reader, request) => {
    const after = new URL(request.url).searchParams.get('after');
    const [, receivedOn, last] = /^(\d{4}-\d\d-\d\d)\.([A-Za-z0-9_-]{22})$/.exec(after ?? '') ?? [];
    if (after && last === undefined) return problem(refuse('invalid', [{path: 'after', code: 'wrong_format'}]));
    const rows = await withStore(() => cases.list(reader, last && receivedOn ? {receivedOn, id: last} : undefined, pageSize + 1));
    if ('slug' in rows) return problem(rows);
    const page = rows.slice(0, pageSize);
    const end = page.at(-1);
    const next = rows.length > pageSize && end ? `${end.changedOn}.${end.id}` : null;
    return {status: 200, body: {cases: page.map(toItem), next}};
  };

  const answerAbout = async (reader: Reader, id: string, status = 200): Promise<Answer> => {
    const item = await withStore(() => caseOf(store, cases, reader, id));
    if (item === undefined) return httpProblem(404);
    return 'slug' in item ? problem(item) : {status, body: item, headers: {ETag: `"${item.edition}"`}};
  };

  const show: Handle = (reader, _request, id) => answerAbout(reader, id);

  const open: Handle = async (reader, request) => {
    const carried = await readJson(request, limits.body);
    if ('slug' in carried) return problem(carried);
    const checked = NewCase.safeParse(carried.value);
    if (!checked.success) return problem(refuse('invalid', toFields(checked.error.issues, carried.value)));
    // Not zod's copy: that one loses a member called "__proto__".
    const {id: named, events} = carried.value as NewCase;
    const again = openedAgain(events, 1);
    if (again !== undefined) return problem(refuse('invalid', [{path: `events.${again}.type`, code: 'not_allowed'}]));
    const key = idempotencyKeyOf(request.headers);
    if (key !== undefined && (named ?? key) !== key) return problem(refuse('invalid', [{path: 'id', code: 'different_id'}]));
    if (key !== undefined && !SubmissionId.safeParse(key).success) return problem(refuse('invalid', [{path: 'id', code: 'wrong_format'}]));
    const id = named ?? key ?? newMessageId();
    const opened = {
      ...{id, key: id, events, on: dutchDay(now()), digest: await sha256(carried.bytes)},
      submissions: events[0].submissions ?? [],
      recipient: await recipientFor(reader),
    };
    const outcome = await withStore(() => cases.open(reader, opened));
    if (typeof outcome === 'object') return problem(outcome);
    if (outcome === 'conflict') return problem(refuse('conflict'));
    if (outcome === 'erased') return problem(refuse('key-expired'));
    // Like one that is not there: nobody learns that there is something to see.
    if (outcome === 'unseen') return problem(refuse('invalid', [{path: 'events.0.submissions', code: 'unknown_value'}]));
    return answerAbout(reader, id, outcome === 'stored' ? 201 : 200);
  };

  const append: Handle = async (reader, request, id) => {
    const carried = await readJson(request, limits.body);
    if ('slug' in carried) return problem(carried);
    const {value} = carried;
    // One event alone, or several that are kept together.
    const checked = Array.isArray(value) ? CaseEvents.safeParse(value) : CaseEvent.safeParse(value);
    if (!checked.success) return problem(refuse('invalid', toFields(checked.error.issues, value)));
    const events = (Array.isArray(value) ? value : [value]) as CaseEvent[];
    const again = openedAgain(events, 0);
    if (again !== undefined) return problem(refuse('invalid', [{path: value === events ? `${again}.type` : 'type', code: 'not_allowed'}]));
    const key = idempotencyKeyOf(request.headers);
    if (key !== undefined && !SubmissionId.safeParse(key).success) return problem(refuse('invalid', [{path: 'id', code: 'wrong_format'}]));
    const edition = editionIn(request.headers);
    if (edition === undefined) return problem(refuse('changed-meanwhile', undefined, 428));
    const entry = {key: key ?? newMessageId(), digest: await sha256(carried.bytes), events, on: dutchDay(now())};
    const outcome = await withStore(() => cases.append(reader, id, edition, entry));
    if (typeof outcome === 'object') return problem(outcome);
    switch (outcome) {
      case 'gone':
        return httpProblem(404);
      case 'conflict':
        return problem(refuse('conflict'));
      case 'full':
        return problem(refuse('too-large'));
      case 'changed':
        return problem(refuse('changed-meanwhile'));
      case 'unseen':
        return problem(refuse('invalid', [{path: 'submissions', code: 'unknown_value'}]));
      case 'stored':
      case 'replayed':
        return answerAbout(reader, id, outcome === 'stored' ? 201 : 200);
    }
  };

  const erase: Handle = async (reader, _request, id) => {
    const erased = await withStore(() => cases.erase(reader, id));
    if (typeof erased === 'object') return problem(erased);
    return erased ? {status: 204} : httpProblem(404);
  };

  /** Whose a case is that comes from nothing that was sent: whoever opens it, else the first of the team. */
  async function recipientFor({school: id, recipients}: Reader): Promise<string> {
    const [own] = recipients ?? [];
    if (own !== undefined) return own;
    const all = (await schools.find(id))?.recipients ?? [];
    return (all.find(({outsideTeam}) => !outsideTeam) ?? all[0])?.role ?? '';
  }

  return [
    {place: '/cases', method: 'GET', did: 'listed', handle: list},
    {place: '/cases', method: 'POST', did: 'opened', handle: open},
    {place: '/cases/{id}', method: 'DELETE', did: 'erased', handle: erase},
    {place: '/cases/{id}', method: 'GET', did: 'read', handle: show},
    {place: '/cases/{id}/events', method: 'POST', did: 'added', handle: append},
  ];
}

/** Where, from an event on, a case is opened that is open already: that is what its first event does, and no other. */
function openedAgain(events: readonly CaseEvent[], from: number): number | undefined {
  const index = events.findIndex(({type}, at) => at >= from && type === 'opened');
  return index < 0 ? undefined : index;
}

/**
 * Which edition the sender has read; nothing when that is not said. `*` says nothing: it would add to what nobody looked at. A `W/` is put
 * there by what compresses answers on their way.
 */
function editionIn(headers: Headers): number | undefined {
  const said = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(headers.get('if-match') ?? '')?.[1];
  return said === undefined ? undefined : Number(said);
}
