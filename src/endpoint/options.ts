import {type CheckedVersion, checkedVersions, Recipient as RecipientSchema, SchoolId, Slug} from '../protocol/index.js';
import type {Rate} from './rate.js';
import {type Retention, retentionFault, type Term, termsOf} from './retention.js';
import type {Store} from './store.js';

/** Somebody who can receive a submission, as in the school's own file; or only the role. */
export type RecipientOption = string | {role: string; label?: string | undefined; outsideTeam?: boolean | undefined};

/** A token for the inbox: as a string it sees everything of its school, with `recipients` only what is addressed to those roles. */
export type TokenOption = string | {token: string; recipients: readonly string[]};

export interface SchoolOption {
  /** As in the school's own file. Senders may leave it out when there is one school. */
  id: string;
  /** In order: the first one gets what is addressed to nobody, the first one outside the team gets it when an adult is involved. */
  recipients: readonly RecipientOption[];
  /** Make them long and random, for example with `openssl rand -base64 24`. */
  tokens: readonly TokenOption[];
  /** How many days this school keeps what it received; `retention` of all schools when missing. */
  retention?: Retention;
}

/** What was stored, without a word of it: enough to say "er is nieuws", by mail, webhook or chat. */
export interface StoredNotice {
  kind: string;
  school: string;
  /** The role that it is addressed to. */
  recipient: string;
  receivedOn: string;
}

/** Something that failed on our side. Only a code, for a database's own messages can quote what it was given. */
export interface Fault {
  during: 'store' | 'purge' | 'onStored' | 'request';
  code: string;
}

export interface EndpointOptions {
  schools: readonly SchoolOption[];
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
   */
  onStored?: (notice: StoredNotice) => unknown;
  /** Days that submissions are kept, for all or per kind; 365 when missing. */
  retention?: Retention;
  limits?: {
    /** Largest body in bytes; 65 536 when missing. */
    body?: number;
    /** Submissions per school; 600 in 60 seconds when missing. */
    rate?: Rate;
  };
  /** Names of request headers that senders add (`requestHeaders` of a widget), such as a gateway's key. */
  requestHeaders?: readonly string[];
  /** Whether submissions are refused for now, for example outside a pilot. The inbox stays open. */
  closed?: () => boolean;
  /** Called when something failed on our side; one line on `console.error` when missing. */
  onFault?: (fault: Fault) => void;
  /** The versions of the contract that are taken, each answered in its own; all that this library knows when missing. */
  versions?: readonly CheckedVersion[];
  /** The clock. */
  now?: () => Date;
}

export interface School {
  id: string;
  recipients: readonly {role: string; outsideTeam: boolean}[];
  tokens: readonly {token: string; recipients: readonly string[] | undefined}[];
  retention: readonly Term[];
}

export type CheckedOptions = Required<Omit<EndpointOptions, 'schools' | 'retention' | 'basePath' | 'limits'>> & {
  schools: readonly School[];
  basePath: string | undefined;
  limits: {body: number; rate: Rate};
};

/** Fills in what is missing and throws at what is wrong, with what was expected, what came and where. */
export function checkOptions(options: EndpointOptions): CheckedOptions {
  if (typeof options !== 'object' || options === null) fail('options', 'an object', options);
  const {store, origins = [], basePath, requestHeaders = [], limits = {}, retention = 365} = options;
  checkRetention('retention', retention);

  if (!Array.isArray(options.schools) || options.schools.length === 0) fail('schools', 'a list of at least one school', options.schools);
  const schools = options.schools.map((school, index) => checkSchool(school, `schools[${index}]`, retention));
  refuseDoubles(
    'schools',
    schools.map(({id}) => id),
  );
  const tokens = schools.flatMap((school) => school.tokens.map(({token}) => token));
  // Without the value: this one is a secret.
  if (new Set(tokens).size < tokens.length) throw new TypeError('createEndpoint() schools: expected every token once, found one twice');

  if (typeof store?.keep !== 'function') fail('store', 'a Store, for example await openStore(path)', store);
  if (!Array.isArray(origins)) fail('origins', 'a list of origins', origins);
  origins.forEach((origin, index) => {
    if (!isOrigin(origin)) fail(`origins[${index}]`, 'an origin without a path, such as https://portaal.example', origin);
  });
  if (basePath !== undefined && (typeof basePath !== 'string' || !/^\/([^?#]*[^/?#])?$/.test(basePath))) {
    fail('basePath', 'a path that starts and does not end with a slash, such as /api/pleinwacht', basePath);
  }
  if (!Array.isArray(requestHeaders)) fail('requestHeaders', 'a list of header names', requestHeaders);
  requestHeaders.forEach((name, index) => {
    if (typeof name !== 'string' || !/^[A-Za-z0-9-]+$/.test(name)) fail(`requestHeaders[${index}]`, 'the name of a header', name);
  });

  const {body = 64 * 1024, rate = {count: 600, seconds: 60}} = limits;
  checkWhole('limits.body', body, 'a whole number of bytes, at least 1');
  checkWhole('limits.rate.count', rate?.count, 'a whole number, at least 1');
  checkWhole('limits.rate.seconds', rate?.seconds, 'a whole number, at least 1');

  for (const name of ['onStored', 'onFault', 'closed', 'now'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') fail(name, 'a function', options[name]);
  }
  return {
    schools,
    store,
    origins,
    basePath,
    requestHeaders,
    limits: {body, rate},
    onStored: options.onStored ?? (() => {}),
    onFault: options.onFault ?? (({during, code}) => console.error(`pleinwacht endpoint: ${during} failed (${code})`)),
    versions: options.versions ?? checkedVersions,
    closed: options.closed ?? (() => false),
    now: options.now ?? (() => new Date()),
  };
}

function checkSchool(school: SchoolOption, where: string, retention: Retention): School {
  if (typeof school !== 'object' || school === null) fail(where, 'a school', school);
  if (!SchoolId.safeParse(school.id).success) fail(`${where}.id`, '1–64 letters, digits, dots, dashes or underscores', school.id);
  if (!Array.isArray(school.recipients) || school.recipients.length === 0) {
    fail(`${where}.recipients`, 'a list of at least one recipient', school.recipients);
  }
  const recipients = school.recipients.map((recipient, index) => {
    const {role, outsideTeam = false} = typeof recipient === 'object' && recipient !== null ? recipient : {role: recipient};
    if (!RecipientSchema.safeParse({role, label: 'x', outsideTeam}).success) {
      fail(`${where}.recipients[${index}]`, 'a role of 1–40 characters a-z, 0-9 and -, and outsideTeam true or false', recipient);
    }
    return {role, outsideTeam};
  });
  const roles = recipients.map(({role}) => role);
  refuseDoubles(`${where}.recipients`, roles);

  if (!Array.isArray(school.tokens)) fail(`${where}.tokens`, 'a list of tokens', school.tokens);
  const tokens = school.tokens.map((entry, index) => checkToken(entry, `${where}.tokens[${index}]`, roles));
  if (school.retention !== undefined) checkRetention(`${where}.retention`, school.retention);
  return {id: school.id, recipients, tokens, retention: termsOf(retention, school.retention)};
}

function checkToken(entry: TokenOption, where: string, roles: readonly string[]) {
  const {token, recipients} = typeof entry === 'object' && entry !== null ? entry : {token: entry, recipients: undefined};
  // Never with the value: it is a secret.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(`createEndpoint() ${where}: expected a token of letters, digits and signs without spaces, found something else`);
  }
  if (typeof entry === 'object' && !Array.isArray(recipients)) fail(`${where}.recipients`, 'a list of roles', recipients);
  recipients?.forEach((role, index) => {
    if (!Slug.safeParse(role).success || !roles.includes(role)) {
      fail(`${where}.recipients[${index}]`, `one of this school's recipients (${roles.join(', ')})`, role);
    }
  });
  return {token, recipients};
}

function checkRetention(where: string, retention: Retention) {
  const fault = retentionFault(retention);
  if (fault) fail(where + fault.member, fault.expected, fault.found);
}

function isOrigin(origin: unknown): boolean {
  // URL.canParse is too young for some runtimes.
  try {
    return typeof origin === 'string' && /^https?:/.test(origin) && new URL(origin).origin === origin;
  } catch {
    return false;
  }
}

function checkWhole(where: string, value: unknown, expected: string) {
  if (!Number.isSafeInteger(value) || (value as number) < 1) fail(where, expected, value);
}

function refuseDoubles(where: string, values: readonly string[]) {
  const double = values.find((value, index) => values.indexOf(value) < index);
  if (double !== undefined) throw new TypeError(`createEndpoint() ${where}: expected each one once, found "${double}" twice`);
}

function fail(where: string, expected: string, found: unknown): never {
  const shown =
    found === undefined
      ? 'nothing'
      : typeof found === 'object'
        ? Array.isArray(found)
          ? found.length > 0
            ? 'a list'
            : 'an empty list'
          : 'an object'
        : JSON.stringify(found);
  throw new TypeError(`createEndpoint() ${where}: expected ${expected}, found ${shown}`);
}
