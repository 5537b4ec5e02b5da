import type {Wish} from '../wire/limits.js';
import type {ToldKind} from '../wire/submission.js';
import type {Recipient, School} from './school.js';

// The one place that decides what people are promised. Every sentence that promises something belongs to a row of this table, in each
// language by the row's id; what is not here, no widget and no page may promise.

/** How whoever told something can be found again. `unknown` before that was asked. */
export type Found = 'unknown' | 'nowhere' | 'name' | 'way-back';

/** What somebody tells, as far as a promise hangs on it. */
export interface Telling {
  readonly kind: ToldKind;
  /** How far the school may go; `unsure` while nothing was chosen. */
  readonly wish?: Wish | undefined;
  readonly found?: Found | undefined;
  /** An adult at school is involved. */
  readonly adult?: boolean | undefined;
  /** The role that was chosen to read it. */
  readonly recipient?: string | undefined;
}

/** What a school says that it, and its receiver, keep. */
export type Keeping = Pick<School, 'recipients' | 'promise' | 'answers' | 'notices' | 'retention'>;

/** What a sentence is about: one screen shows some of these, in this order, and never two of one. */
export const promiseParts = ['refused', 'reader', 'when', 'notice', 'deed', 'answer', 'consent', 'danger', 'kept'] as const;
export type PromisePart = (typeof promiseParts)[number];

interface Row {
  readonly part: PromisePart;
  readonly kinds: readonly ToldKind[];
  readonly wish?: readonly Wish[];
  readonly found?: readonly Found[];
  readonly adult?: boolean;
  /** What the school has to keep for it. */
  readonly needs?: keyof typeof kept;
  /** What it has to lack. */
  readonly lacks?: keyof typeof kept;
}

/** What a promise can lean on. */
const kept = {
  reader: (school: Keeping, telling: Telling) => readerOf(school, telling) !== undefined,
  outside: ({recipients}: Keeping) => Boolean(recipients?.some(({outsideTeam}) => outsideTeam)),
  days: ({promise}: Keeping) => promise !== undefined,
  answers: ({answers}: Keeping) => answers === true,
  notices: ({notices}: Keeping) => notices === true,
  retention: ({retention}: Keeping) => retention !== undefined,
};

const report = ['report'] as const;
/** After these a person reads, and whoever sent it waits for that. A startgesprek was a talk with the school itself; a quiz is counts. */
const awaited = ['report', 'question', 'checklist'] as const;
const findable = ['unknown', 'name', 'way-back'] as const;
const askable = ['name', 'way-back'] as const;
const more = ['talk-with-me', 'act', 'unsure'] as const;

const table = {
  'nobody-outside': {part: 'refused', kinds: report, adult: true, lacks: 'outside'},

  'outside-reads': {part: 'reader', kinds: report, adult: true, needs: 'reader'},
  reads: {part: 'reader', kinds: awaited, adult: false, needs: 'reader'},
  'someone-reads': {part: 'reader', kinds: awaited, adult: false, lacks: 'reader'},

  'read-by': {part: 'when', kinds: awaited, needs: 'days'},
  'read-some-day': {part: 'when', kinds: awaited, lacks: 'days'},

  notice: {part: 'notice', kinds: awaited, needs: 'notices'},

  // Before anybody said who they are: what would be done, and under which condition.
  'would-know': {part: 'deed', kinds: report, wish: ['let-know'], found: ['unknown']},
  'would-talk': {part: 'deed', kinds: report, wish: ['talk-with-me'], found: ['unknown'], lacks: 'answers'},
  'would-talk-or-write': {part: 'deed', kinds: report, wish: ['talk-with-me'], found: ['unknown'], needs: 'answers'},
  'would-plan': {part: 'deed', kinds: report, wish: ['act'], found: ['unknown'], lacks: 'answers'},
  'would-plan-or-write': {part: 'deed', kinds: report, wish: ['act'], found: ['unknown'], needs: 'answers'},

  knows: {part: 'deed', kinds: report, wish: ['let-know'], found: ['nowhere', 'name', 'way-back']},
  talks: {part: 'deed', kinds: report, wish: ['talk-with-me'], found: ['name']},
  'writes-to-talk': {part: 'deed', kinds: report, wish: ['talk-with-me'], found: ['way-back']},
  plans: {part: 'deed', kinds: report, wish: ['act'], found: ['name']},
  'plans-in-writing': {part: 'deed', kinds: report, wish: ['act'], found: ['way-back']},
  'only-watches': {part: 'deed', kinds: report, wish: ['talk-with-me', 'act'], found: ['nowhere']},
  'looks-what-is-needed': {part: 'deed', kinds: report, wish: ['unsure'], found: ['nowhere', 'name', 'way-back']},

  'no-answer': {part: 'answer', kinds: report, found: ['nowhere']},
  'nobody-begins': {part: 'answer', kinds: report, wish: ['let-know'], found: ['name']},
  'agrees-how-to-go-on': {part: 'answer', kinds: report, wish: more, found: ['name']},
  'answers-by-words': {part: 'answer', kinds: report, found: ['way-back']},
  'hears-from-school': {part: 'answer', kinds: ['question']},

  'asks-first-if-known': {part: 'consent', kinds: report, found: ['unknown'], lacks: 'answers'},
  'asks-first-if-reached': {part: 'consent', kinds: report, found: ['unknown'], needs: 'answers'},
  'asks-first': {part: 'consent', kinds: report, wish: more, found: askable},

  'danger-told': {part: 'danger', kinds: report, found: findable},
  danger: {part: 'danger', kinds: report, found: ['nowhere']},

  kept: {part: 'kept', kinds: ['report', 'question', 'checklist', 'startgesprek'], needs: 'retention'},
} as const satisfies Record<string, Row>;
export type PromiseId = keyof typeof table;

/** The ids of all rows. */
export const promiseIds = Object.keys(table) as readonly PromiseId[];

/** One thing that is promised. */
export interface Promised {
  readonly id: PromiseId;
  readonly part: PromisePart;
  /** Who reads it, where the school says. */
  readonly who?: Recipient;
  /** School days in which it is read, or days that it is kept. */
  readonly days?: number;
}

/** All that may be promised, in the order in which it happens; where it will be refused, that alone. */
export function promisesFor(telling: Telling, school: Keeping): readonly Promised[] {
  const rows = promiseIds.filter((id) => holds(table[id], telling, school));
  return (rows.includes('nobody-outside') ? (['nobody-outside'] as const) : rows)
    .map((id): Promised => {
      const {part} = table[id];
      const who = ['reader', 'when', 'notice'].includes(part) ? readerOf(school, telling) : undefined;
      const days = id === 'read-by' ? school.promise?.schoolDays : id === 'kept' ? school.retention?.days : undefined;
      return {id, part, ...(who && {who}), ...(days !== undefined && {days})};
    })
    .sort((a, b) => promiseParts.indexOf(a.part) - promiseParts.indexOf(b.part));
}

/** The one about a part, if there is any. */
export function promiseAbout(part: PromisePart, telling: Telling, school: Keeping): Promised | undefined {
  return promisesFor(telling, school).find((promised) => promised.part === part);
}

function holds(row: Row, telling: Telling, school: Keeping): boolean {
  const {kind, wish = 'unsure', found = 'nowhere', adult = false} = telling;
  return (
    row.kinds.includes(kind) &&
    (!row.wish || row.wish.includes(wish)) &&
    (!row.found || row.found.includes(found)) &&
    (row.adult === undefined || row.adult === adult) &&
    (!row.needs || kept[row.needs](school, telling)) &&
    (!row.lacks || !kept[row.lacks](school, telling))
  );
}

/** Who can be chosen to read it: when an adult is involved only those outside the team, so possibly nobody. */
export function offeredRecipients({recipients = []}: Keeping, {adult}: Pick<Telling, 'adult'>): readonly Recipient[] {
  return adult ? recipients.filter(({outsideTeam}) => outsideTeam) : recipients;
}

/** Who will read it, chosen as the receiver chooses; nobody when the school does not say, or when nobody may. */
export function readerOf(school: Keeping, telling: Telling): Recipient | undefined {
  const offered = offeredRecipients(school, telling);
  const chosen = offered.find(({role}) => role === telling.recipient);
  return chosen ?? offered.find(({outsideTeam}) => !outsideTeam) ?? offered[0];
}

/** Whether what is wished cannot be done for somebody who cannot be found. */
export function needsToBeFound(wish: Wish | undefined): boolean {
  return wish === 'act' || wish === 'talk-with-me';
}

/** Whether it would be refused, for nobody outside the team can be reached alone. */
export function isRefused(telling: Telling, school: Keeping): boolean {
  return promisesFor(telling, school)[0]?.id === 'nobody-outside';
}
