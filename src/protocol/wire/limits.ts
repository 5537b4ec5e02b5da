// What the wire contract fixes, without a schema, so that an element can count and choose without the weight of one.

/** The newest version of the wire contract. A receiver that does not know a version answers `unsupported-version`. */
export const wireVersion = 1;

/** Longest texts, in code points after cleaning. */
export const longestStory = 4000;
export const longestAnswer = 2000;
export const longestLine = 200;
export const longestWhom = 500;

/** Days are written with four digits for the year. */
export const lastDay = '9999-12-31';

/** How many things one startgesprek can agree. */
export const mostAgreements = 60;

/** Largest body that a sender sends, in bytes: above it a `keepalive` request fails as if there were no network. */
export const largestBody = 60 * 1024;

/** More rounds than this, `rounds` times `most`, no sender does for a proof of work: some seconds on an old phone. */
export const mostRounds = 1_000_000;

/** Groups of fewer pupils would give the person away: they are not offered, and a receiver that knows their size keeps no such name. */
export const smallestGroup = 10;

/** Kleuterklas, primary or secondary school: decides which content is shown. */
export const schoolTypes = ['kleuters', 'po', 'vo'] as const;

/** What a school can be: special education too, which reads what is for the age of its pupils, without what is only pretended. */
export const schoolKinds = [...schoolTypes, 'so'] as const;

export const reporters = ['self', 'witness', 'parent', 'staff'] as const;
export const forms = ['verbal', 'physical', 'relational', 'online', 'belongings', 'unknown'] as const;
export const places = [
  'classroom',
  'corridor',
  'toilet',
  'playground',
  'gym',
  'lockers',
  'bike-shed',
  'break',
  'after-school',
  'online',
  'elsewhere',
] as const;
export const sinces = ['today', 'this-week', 'this-month', 'longer', 'unsure'] as const;
export const frequencies = ['once', 'sometimes', 'weekly', 'daily', 'unsure'] as const;
export const involvements = ['pupils', 'adult'] as const;
/** Of a checklist: what it is about, and where the child is seen. */
export const abouts = ['bullied', 'bullying'] as const;
export const settings = ['home', 'school'] as const;
export const wishes = ['let-know', 'talk-with-me', 'act', 'unsure'] as const;

/** What somebody who told without a name can do when they come back, and what they can say to a plan of the school. */
export const acts = ['read', 'add', 'reply', 'withdraw'] as const;
export const replies = ['yes', 'no', 'talk-first'] as const;
/** How far a school is with what was told, for who told it. */
export const threadStates = ['new', 'read', 'asked', 'working', 'closed'] as const;
/** Who wrote a message, and what it asks of the other. */
export const writers = ['reporter', 'school'] as const;
export const asked = ['consent', 'question'] as const;

export type ThreadState = (typeof threadStates)[number];
export type Reporter = (typeof reporters)[number];
export type Form = (typeof forms)[number];
export type Place = (typeof places)[number];
export type Since = (typeof sinces)[number];
export type Frequency = (typeof frequencies)[number];
export type Involvement = (typeof involvements)[number];
export type Wish = (typeof wishes)[number];
