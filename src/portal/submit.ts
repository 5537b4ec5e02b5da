import {type ProblemSlug, problemStatuses} from '../protocol/wire/problem-slugs.js';
import {largestBody, wireVersion} from '../protocol/wire/limits.js';
import {toJson} from '../protocol/wire/json.js';
import type {Kind, Submission} from '../protocol/wire/submission.js';
import {cleanJson} from '../protocol/wire/text.js';
import {type WireVersion, wireVersions} from '../protocol/wire/versions.js';
import {isReceipt, problemSlug} from './check.js';
import {PagePolicy} from './page-policy.js';
import {mendingOf} from './receiver-faults.js';
import type {SubmitError} from './submit-error.js';

/** The receiver's answer as a `transport` gives it. */
export interface Answer {
  received: boolean;
  version: number;
  [member: string]: unknown;
}

/**
 * Sends in the host's own way instead of `fetch`: called once per attempt with a frozen submission.
 * Resolves to the receipt, rejects with a {@link SubmitError}; any other rejection counts as unreachable.
 */
export type Transport = (
  submission: Submission,
  options: {signal: AbortSignal; /** The answer to what a {@link SubmitError} `proof-required` with its `proof` asked. */ proof?: number},
) => Promise<Answer>;

/** Does the work that a receiver asks for while too much comes in; answers nothing when it cannot. */
export type Prove = (asked: unknown, signal: AbortSignal) => Promise<number | undefined>;

/** Headers that a gateway asks for, such as a key. Called before every attempt. */
export type RequestHeaders = () => HeadersInit | Promise<HeadersInit>;

/** Where and how to send. Without `transport` the `endpoint` gets a POST. */
export interface Channel {
  endpoint?: string | undefined;
  transport?: Transport | undefined;
  requestHeaders?: RequestHeaders | undefined;
  /** Without it, a receiver that asks for work is too busy. */
  prove?: Prove | undefined;
}

/** A submission as it travels. */
interface Written {
  readonly submission: Submission;
  /** The JSON exactly as it travels. */
  readonly bytes: string;
}

/** One submission on its way: made when the person first acts on "send", the same id and bytes on every attempt. */
export interface Delivery extends Written {
  /** The same in the version before, for a receiver that does not know the version it is in. */
  lower?: (() => Written) | undefined;
  /** Whether the receiver may hold it although nobody told us: until it is clear, the answers are locked. */
  uncertain: boolean;
  /** The work that a receiver asked for, done. */
  proof?: number | undefined;
}

/** Why a submission is not (known to be) stored: the receiver's reason, or ours for what happened on the way. */
export type Failure = ProblemSlug | 'offline' | 'unreachable' | 'redirected' | 'no-receipt' | 'unexpected';

/** What a reader can meet after "send"; every outcome is a sentence on the screen. */
export type SendResult =
  | {outcome: 'stored' | 'replayed'}
  | {outcome: 'cancelled'}
  | {outcome: 'failed'; reason: Failure; /** When another attempt makes sense, if the receiver said so. */ retryAt?: Date};

/** How patient a send is, in milliseconds. */
export interface Patience {
  attempts: number;
  perAttempt: number;
  inAll: number;
  /** Upper bound of the first wait; each next one is twice as long, and the wait itself is random below it (full jitter). */
  firstWait: number;
}

const usualPatience: Patience = {attempts: 5, perAttempt: 10_000, inAll: 40_000, firstWait: 1000};

/** Makes a submission ready to travel: cleaned, frozen, with an id of 128 random bits, in the lowest version that has words for all of it. */
export function prepare(
  kind: Kind,
  body: object,
  {
    school,
    replaces,
    versions = wireVersions,
  }: {school?: string | undefined; replaces?: string | undefined; versions?: readonly WireVersion[]} = {},
): Delivery {
  const draft = {version: wireVersion, id: randomId(), kind, ...(school && {school}), ...(replaces && {replaces}), body};
  // The form that built the body is typed by the same model, so there is nothing left to check here.
  const cleaned = cleanJson(draft) as Submission;
  const written = (version: WireVersion): Written => {
    const bytes = toJson(version.write(cleaned));
    return {bytes, submission: JSON.parse(bytes, (_, value: unknown) => Object.freeze(value)) as Submission};
  };
  // The newest carries everything.
  const lowest = versions.findIndex((version) => version.carries(cleaned));
  const lower = versions[lowest - 1];
  return {...written(versions[lowest]!), lower: lower && (() => written(lower)), uncertain: false};
}

/**
 * Sends until the receiver says "stored", says no, or patience or the signal ends. Never throws.
 * Retries only what may pass (network, timeout, 408, 425, 429, 5xx, 409 in-progress) and what asked for work that was done, always with the same bytes. A receiver that does not
 * know the version gets the one before, once.
 */
export async function submit(
  delivery: Delivery,
  channel: Channel,
  {
    signal,
    patience = usualPatience,
    heard,
  }: {signal: AbortSignal; patience?: Patience; /** Is told the receipt. */ heard?: (receipt: Answer) => void},
): Promise<SendResult> {
  if (new TextEncoder().encode(delivery.bytes).length > largestBody) return {outcome: 'failed', reason: 'too-large'};
  const policy = new PagePolicy(channel.transport ? undefined : channel.endpoint);
  try {
    return await attempts(delivery, channel, policy, {signal, patience, heard});
  } finally {
    policy.stop();
  }
}

async function attempts(
  delivery: Delivery,
  channel: Channel,
  policy: PagePolicy,
  {signal, patience, heard}: {signal: AbortSignal; patience: Patience; heard: ((receipt: Answer) => void) | undefined},
): Promise<SendResult> {
  const {uncertain} = delivery;
  const end = Date.now() + patience.inAll;
  for (let attempt = 1; ; attempt++) {
    if (signal.aborted) return {outcome: 'cancelled'};
    const before = delivery.uncertain;
    const answer = await once(delivery, channel, signal, Math.min(patience.perAttempt, end - Date.now()));
    delivery.uncertain = before;
    if ('reason' in answer && answer.reason === 'unreachable' && (await policy.told())) {
      // No attempt has left the page.
      delivery.uncertain = uncertain;
      tell(channel, delivery, mendingOf('policy'));
      return {outcome: 'failed', reason: 'not-allowed'};
    }
    if (signal.aborted && !('stored' in answer)) {
      delivery.uncertain = true;
      return {outcome: 'cancelled'};
    }
    if ('stored' in answer) {
      delivery.uncertain = false;
      heard?.(answer.receipt);
      return {outcome: answer.stored};
    }
    if (provesNotStored.has(answer.reason)) delivery.uncertain = false;
    else if (answer.uncertain) delivery.uncertain = true;

    if (answer.reason === 'unsupported-version' && delivery.lower) {
      // What it was in was stored nowhere, so that the same id may carry other bytes.
      Object.assign(delivery, delivery.lower(), {lower: undefined});
      continue;
    }

    if (answer.proof && attempt < patience.attempts) {
      // Then the same bytes go again at once.
      const over = pause(end - Date.now(), signal).then(() => undefined);
      delivery.proof = await Promise.race([over, channel.prove?.(answer.proof, signal).catch(() => undefined)]);
      if (delivery.proof !== undefined) continue;
    }

    const left = end - Date.now();
    const jitter = Math.random() * patience.firstWait * 2 ** (attempt - 1);
    const wait = Math.max(jitter, answer.retryAfter ?? 0);
    if (!answer.passing || attempt >= patience.attempts || wait >= left) {
      // A wait that nobody could sit out leads to no moment.
      const retryAt = new Date(Date.now() + (answer.retryAfter ?? NaN));
      if (answer.came) tell(channel, delivery, answer.came);
      return {outcome: 'failed', reason: answer.reason, ...(answer.passing && !Number.isNaN(retryAt.getTime()) && {retryAt})};
    }
    await pause(wait, signal);
  }
}

/** For whoever builds the page or the receiver. */
function tell({transport, endpoint}: Channel, {submission: {version}}: Delivery, came: string): void {
  console.error(`${transport ? 'transport()' : `POST ${endpoint}`}: expected ${toJson({received: true, version})}, got ${came}.`);
}

type AttemptAnswer =
  | {stored: 'stored' | 'replayed'; receipt: Answer}
  | {
      reason: Failure;
      /** Another attempt may succeed. */ passing: boolean;
      /** It may be stored all the same. */ uncertain: boolean;
      retryAfter?: number;
      /** The work that the receiver asks for. */ proof?: unknown;
      /** What came instead of a receipt and how that is mended, for whoever builds the page. Nothing of what was sent. */
      came?: string;
    };

/** The same bytes would have been refused at any earlier attempt too. */
const provesNotStored = new Set<Failure>(['invalid', 'too-large', 'unsupported-media-type', 'unsupported-version', 'cannot-keep-apart']);

async function once(delivery: Delivery, channel: Channel, cancelled: AbortSignal, timeout: number): Promise<AttemptAnswer> {
  const attempt = new AbortController();
  const abort = () => attempt.abort();
  cancelled.addEventListener('abort', abort);
  const timer = setTimeout(abort, Math.max(0, timeout));
  try {
    // A transport may ignore its signal, so the wait for it ends here.
    return await Promise.race([
      channel.transport ? viaTransport(delivery, channel.transport, attempt.signal) : viaFetch(delivery, channel, attempt.signal),
      new Promise<AttemptAnswer>((resolve) => attempt.signal.addEventListener('abort', () => resolve(lost))),
    ]);
  } finally {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', abort);
  }
}

const lost: AttemptAnswer = {
  reason: 'unreachable',
  passing: true,
  uncertain: true,
  came: 'no answer: look at the address, at Access-Control-Allow-Origin and at the network',
};

/** Somebody answered, but not as a receiver of ours does: it may be stored or not. */
const noReceipt = (came: string): AttemptAnswer => ({reason: 'no-receipt', passing: false, uncertain: true, came});

async function viaTransport(delivery: Delivery, transport: Transport, signal: AbortSignal): Promise<AttemptAnswer> {
  // Whatever goes wrong from here on: it may be stored.
  delivery.uncertain = true;
  const {proof} = delivery;
  try {
    const receipt: unknown = await transport(delivery.submission, {signal, ...(proof !== undefined && {proof})});
    return isReceipt(receipt, delivery.submission.version) ? {stored: 'stored', receipt} : noReceipt('something else');
  } catch (error) {
    // By name: a host may have loaded SubmitError from another copy of the library.
    if (!(error instanceof Error) || error.name !== 'SubmitError') return lost;
    const {slug, retryAfter = NaN, proof: asked} = error as SubmitError;
    return Object.hasOwn(problemStatuses, slug) ? refused(slug, problemStatuses[slug][0], retryAfter * 1000, asked) : lost;
  }
}

async function viaFetch(delivery: Delivery, {endpoint, requestHeaders}: Channel, signal: AbortSignal): Promise<AttemptAnswer> {
  let headers: Headers;
  try {
    headers = new Headers(await requestHeaders?.());
  } catch (error) {
    console.error('requestHeaders(): expected headers, got an error.', error);
    return {reason: 'unreachable', passing: true, uncertain: false};
  }
  headers.set('content-type', 'application/json');
  // A structured-field string, as the header's own specification wants it.
  const {submission, proof} = delivery;
  headers.set('idempotency-key', `"${submission.id}"${proof === undefined ? '' : `; proof=${proof}`}`);

  // Devices say so with a network of their own (VPN) too: it is believed once it has been tried.
  const offline = !navigator.onLine;
  let response: Response;
  let answer: unknown;
  // Whatever goes wrong from here on: it may be stored.
  delivery.uncertain = true;
  try {
    response = await fetch(endpoint!, {
      method: 'POST',
      headers,
      body: delivery.bytes,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      keepalive: true,
      signal,
    });
    answer = await response.json().catch((error: unknown) => {
      // Not JSON: no answer of a receiver of ours. Anything else broke off on the way, and may be stored; so did what says that it is JSON.
      const cut = response.ok && /json/.test(response.headers.get('content-type') ?? '');
      if (signal.aborted || cut || (error as Error).name !== 'SyntaxError') throw error;
      return undefined;
    });
  } catch {
    return offline && !signal.aborted ? {reason: 'offline', passing: false, uncertain: false} : lost;
  }

  if (response.type === 'opaqueredirect') return {reason: 'redirected', passing: false, uncertain: false, came: mendingOf('redirect')};
  const {status, headers: told} = response;
  const came = mendingOf(status, answer);
  if (response.ok) {
    const promised = status === 200 || status === 201;
    if (!promised || !isReceipt(answer, delivery.submission.version)) return noReceipt(came);
    return {stored: status === 200 ? 'replayed' : 'stored', receipt: answer};
  }
  const reason = problemSlug(answer) ?? reasonOf(status);
  const asked = status === 428 ? (answer as {proof?: unknown} | undefined)?.proof : undefined;
  return {...refused(reason, status, milliseconds(told.get('retry-after')), asked), came};
}

const passingStatuses = [408, 425, 429, 500, 502, 503, 504];

/** @param retryAfter in milliseconds; NaN or less than nothing is no answer. */
function refused(reason: Failure, status: number, retryAfter: number, proof?: unknown): AttemptAnswer {
  // Where the work cannot be done, it is no more than a receiver that is busy.
  if (proof) return {...refused('too-busy', 429, retryAfter), proof};
  const busy = reason === 'in-progress';
  const open = reason !== 'closed';
  return {
    reason,
    passing: busy || (open && passingStatuses.includes(status)),
    uncertain: busy || (open && status >= 500),
    ...(retryAfter >= 0 && {retryAfter}),
  };
}

/** For gateways that answer without a problem document. Where a status has several reasons, none is told. */
function reasonOf(status: number): Failure {
  const slugs = Object.keys(problemStatuses) as ProblemSlug[];
  const reason = slugs.find((slug) => (problemStatuses[slug] as readonly number[]).includes(status));
  return reason && ![409, 503].includes(status) ? reason : 'unreachable';
}

/** `Retry-After` as seconds or as a date. */
function milliseconds(retryAfter: string | null): number {
  if (!retryAfter) return NaN;
  return /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Math.max(0, Date.parse(retryAfter) - Date.now());
}

function pause(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, wait);
    signal.addEventListener('abort', done);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

/** 128 random bits in base64url: an id that nobody else makes. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}
