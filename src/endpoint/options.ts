import {type CheckedVersion, checkedVersions} from '../protocol/index.js';
import type {Fault} from './faults.js';
import {checkWhole, fail, isList, refuseDoubles} from './option-faults.js';
import type {Rate} from './rate.js';
import {checkRetention, type Retention} from './retention.js';
import {checkSchool, type SchoolOption} from './school-options.js';
import {type Found, Schools} from './schools.js';
import type {Store} from './store.js';
import type {TrailEntry} from './trail.js';

/** What was stored, without a word of it: enough to say "er is nieuws", by mail, webhook or chat. */
export interface StoredNotice {
  /** Of a submission, or `follow-up` when its reporter wrote something more. */
  kind: string;
  school: string;
  /** The role that it is addressed to; missing where it is kept from the team, who may well read the notice. */
  recipient?: string;
  receivedOn: string;
}

/** Somebody who reads the inbox of a school: without `recipients` whatever is the team's, else what is addressed to those roles. */
export interface ReaderOption {
  school: string;
  recipients?: readonly string[] | undefined;
  /**
   * Who it is, in letters of your own that stay the same and mean nothing to others: the subject of a sign-in, not a name. The trail has it,
   * and what is kept from somebody is not there for them.
   */
  who?: string | undefined;
}

/** The report form on a page of its own, for a frame in pages of the `origins` and of nobody else. */
export interface FormOption {
  /**
   * Reads a file of this package's folder `dist`, by its path in there: `(path) => readFile(new URL(path, dist))`. Only files that the form
   * needs are asked for. A file that cannot be read is not found.
   */
  read: (path: string) => Promise<Uint8Array | string | undefined>;
}

export interface EndpointOptions {
  /** Those that are known from the start; may be missing where `schoolOf` finds them. */
  schools?: readonly SchoolOption[];
  /**
   * Finds a school that `schools` does not have, for a portal that keeps many of them elsewhere; nothing when there is none. It is asked
   * with every request that names one, so let it remember. Needs `authenticate`, for tokens are known from the start, and a store that
   * says which schools it holds, so that what is too old is erased for each.
   */
  schoolOf?: (id: string) => Found<SchoolOption>;
  /**
   * Says who asks for the inbox, by the session or the sign-in of the portal around; nothing when they may not. It is asked when a request
   * carries no token of `schools`. With cookies, let them be `SameSite=Lax` or `Strict`. Where it lets somebody read for a recipient
   * outside the team, that is what reaches them alone: it is on you that nobody of the team is let in as such.
   */
  authenticate?: (request: Request) => Found<ReaderOption>;
  /** The origins whose pages may send, exactly, for example `https://portaal.example`. Pages of the endpoint's own origin always may. */
  origins?: readonly string[];
  store: Store;
  /**
   * The path of the address that receives, for example `/api/pleinwacht`; anything outside it is not found. When missing, whatever
   * reaches the handler is taken for it, and only the end of the path tells the inbox (`…/submissions`, `…/health`) apart.
   */
  basePath?: string;
  /**
   * Called once for each new submission, after it was stored; not awaited, and its failure fails nothing. A runtime that stops after the
   * answer has to be asked to wait for it (`waitUntil`). A crash right after storing can swallow it: the inbox is what counts.
   * It comes at the moment of storing, which whoever gets it then knows; `news` of a school does not.
   */
  onStored?: (notice: StoredNotice) => unknown;
  /**
   * The hours in the Netherlands at which `news` of the schools goes out; 8, 12 and 16 when missing. All of it goes at once, so that its
   * time tells nothing of when somebody sent something: the fewer, the less.
   */
  newsHours?: readonly number[];
  /** Days that submissions are kept, for all or per kind; 365 when missing. */
  retention?: Retention;
  limits?: {
    /** Largest body in bytes; 65 536 when missing. */
    body?: number;
    /** Submissions per school that are taken at most; 3000 in 60 seconds when missing. */
    rate?: Rate;
    /**
     * Submissions per school before a proof of work is asked (`proof-required`), until less than half as many come: as many as `rate`, and
     * 600 in 60 seconds when that is missing too. Senders that cannot do it try again later.
     */
    unproven?: Rate;
    /** What makes proofs hard to guess. For several processes that answer at one address it has to be the same; else each makes its own. */
    proofSecret?: string;
    /**
     * Bytes per school and day (in the Netherlands); 256 MiB when missing. The second half takes a proof of work; then nothing is taken until
     * the next day, so that nobody fills the disk.
     */
    bytesPerDay?: number;
    /**
     * Tokens that are wrong, or right and not used since the start, for all schools together; 600 in 60 seconds when missing. Beyond that
     * they are not looked at (`too-busy`), so that guessing is slow; whoever read before notices nothing.
     */
    wrongTokens?: Rate;
    /**
     * Follow-ups per school that name nothing here, so guesses; as many as `rate`, and 600 in 60 seconds, when missing. Whoever has the right words, whoever
     * tells something new and every other school notices nothing of it when they are used up.
     */
    guesses?: Rate;
    /** Shortest token, in characters; 24 when missing. Less is for trying things out on one machine. */
    token?: number;
  };
  /** Names of request headers that senders add (`requestHeaders` of a widget), such as a gateway's key. */
  requestHeaders?: readonly string[];
  /** Whether submissions are refused for now, for example outside a pilot. The inbox stays open. */
  closed?: () => boolean;
  /**
   * Told of each thing that staff read, change or erase, before they see it or it is done; what people send is no part of it. When it rejects, or takes
   * more than five seconds, nothing is shown or done. `store.trail` keeps it: `(entry) => store.trail.keep(entry)`.
   */
  onAccess?: (entry: TrailEntry) => unknown;
  /** Called when something failed on our side; one line on `console.error` when missing. */
  onFault?: (fault: Fault) => void;
  /** The versions of the contract that are taken, each answered in its own; all that this library knows when missing. */
  versions?: readonly CheckedVersion[];
  /** Gives the report form on a page for frames, at `{endpoint}/embed/report-form.html`: for `frame-src`. None when missing. */
  form?: FormOption;
  /** The clock. */
  now?: () => Date;
}

export type CheckedOptions = Required<
  Omit<EndpointOptions, 'schools' | 'schoolOf' | 'authenticate' | 'retention' | 'basePath' | 'limits' | 'form' | 'onAccess'>
> & {
  schools: Schools;
  authenticate: EndpointOptions['authenticate'];
  onAccess: EndpointOptions['onAccess'];
  basePath: string | undefined;
  limits: {
    body: number;
    rate: Rate;
    unproven: Rate;
    proofSecret: string | undefined;
    bytesPerDay: number;
    guesses: Rate;
    wrongTokens: Rate;
  };
};

/** What comes before anybody could call it much. */
const usualRate: Rate = {count: 600, seconds: 60};

/** Fills in what is missing and throws at what is wrong, with what was expected, what came and where. */
export function checkOptions(options: EndpointOptions): CheckedOptions {
  if (typeof options !== 'object' || options === null) fail('options', 'an object', options);
  const {store, origins = [], basePath, requestHeaders = [], limits = {}, retention = 365} = options;
  checkRetention('retention', retention);
  const {body = 64 * 1024, rate = {count: 3000, seconds: 60}, token = 24, proofSecret, bytesPerDay = 256 * 1024 * 1024} = limits;
  const {unproven = limits.rate ?? usualRate, guesses = limits.rate ?? usualRate, wrongTokens = usualRate} = limits;
  checkWhole('limits.body', body, 'a whole number of bytes, at least 1');
  for (const [name, limit] of Object.entries({rate, unproven, guesses, wrongTokens})) {
    checkWhole(`limits.${name}.count`, limit?.count, 'a whole number, at least 1');
    checkWhole(`limits.${name}.seconds`, limit?.seconds, 'a whole number, at least 1');
  }
  checkWhole('limits.bytesPerDay', bytesPerDay, 'a whole number of bytes, at least 1');
  // Never with the value.
  if (proofSecret !== undefined && !(typeof proofSecret === 'string' && proofSecret.length >= 24)) {
    throw new TypeError('createEndpoint() limits.proofSecret: expected a text of at least 24 characters, found something else');
  }
  checkWhole('limits.token', token, 'a whole number of characters, at least 1');

  const {schools: given = [], schoolOf, authenticate} = options;
  for (const name of ['schoolOf', 'authenticate', 'onAccess', 'onStored', 'onFault', 'closed', 'now'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') fail(name, 'a function', options[name]);
  }
  if (!isList(given) || (given.length === 0 && !schoolOf)) fail('schools', 'a list of at least one school', options.schools);
  const shared = {retention, shortestToken: token, signsIn: authenticate !== undefined, tells: options.onStored !== undefined};
  const schools = given.map((school, index) => checkSchool(school, `schools[${index}]`, shared));
  refuseDoubles(
    'schools',
    schools.map(({id}) => id),
  );
  const tokens = schools.flatMap((school) => school.tokens.map(({token}) => token));
  // Without the value: this one is a secret.
  if (new Set(tokens).size < tokens.length) throw new TypeError('createEndpoint() schools: expected every token once, found one twice');

  if (typeof store?.keep !== 'function') fail('store', 'a Store, for example await openStore(path)', store);
  const {newsHours = [8, 12, 16]} = options;
  if (!isList(newsHours) || newsHours.length === 0 || newsHours.some((hour) => !Number.isInteger(hour) || hour < 0 || hour > 23)) {
    fail('newsHours', 'a list of hours from 0 to 23', newsHours);
  }
  if (schools.some(({channels}) => channels.length > 0) && !store.outbox)
    fail('store', 'a Store with an outbox, for there is news to tell', store);
  if (!isList(origins)) fail('origins', 'a list of origins', origins);
  origins.forEach((origin, index) => {
    if (!isOrigin(origin)) fail(`origins[${index}]`, 'an origin without a path, such as https://portaal.example', origin);
  });
  if (basePath !== undefined && (typeof basePath !== 'string' || !/^\/([^?#]*[^/?#])?$/.test(basePath))) {
    fail('basePath', 'a path that starts and does not end with a slash, such as /api/pleinwacht', basePath);
  }
  if (!isList(requestHeaders)) fail('requestHeaders', 'a list of header names', requestHeaders);
  requestHeaders.forEach((name, index) => {
    if (typeof name !== 'string' || !/^[A-Za-z0-9-]+$/.test(name)) fail(`requestHeaders[${index}]`, 'the name of a header', name);
  });

  if (schoolOf && !authenticate) fail('authenticate', 'a function, for schoolOf finds schools whose readers have no token', undefined);
  if (schoolOf && typeof store.schools !== 'function') fail('store', 'a Store with schools(), so that schoolOf is asked about each', store);
  return {
    schools: new Schools(schools, shared, schoolOf),
    authenticate,
    onAccess: options.onAccess,
    store,
    origins,
    basePath,
    requestHeaders,
    limits: {body, rate, unproven, proofSecret, bytesPerDay, guesses, wrongTokens},
    newsHours: [...newsHours].sort((one, other) => one - other),
    onStored: options.onStored ?? (() => {}),
    onFault:
      options.onFault ??
      (({during, code, mend}) => console.error(`pleinwacht endpoint: ${during} failed (${code})${mend ? `: ${mend}` : ''}`)),
    versions: options.versions ?? checkedVersions,
    closed: options.closed ?? (() => false),
    now: options.now ?? (() => new Date()),
  };
}

function isOrigin(origin: unknown): boolean {
  // URL.canParse is too young for some runtimes.
  try {
    return typeof origin === 'string' && /^https?:/.test(origin) && new URL(origin).origin === origin;
  } catch {
    return false;
  }
}
