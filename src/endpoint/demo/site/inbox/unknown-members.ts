import type {InboxItem} from './inbox-item.js';

/** What is known of a value: its members and what is known of those, one shape for all items of an array, or `true` for a plain value. */
type Shape = true | readonly [Shape] | {readonly [member: string]: Shape};

const plain = <Names extends string>(...names: Names[]) => Object.fromEntries(names.map((name) => [name, true])) as Record<Names, true>;
const person = plain('name', 'reach');

/** Grows with `src/protocol/submission.ts`. */
const bodies: Record<InboxItem['kind'], Shape> = {
  report: {
    ...plain('reporter', 'forms', 'story', 'places', 'since', 'frequency', 'effect', 'tried'),
    ...plain('involves', 'wish', 'notWanted', 'recipient', 'group'),
    contact: plain('mode', 'name', 'reach'),
  },
  question: {...plain('topic', 'message', 'child'), from: person},
  checklist: {
    ...plain('about', 'setting', 'schoolType', 'goesWell', 'note', 'child', 'group'),
    signals: [plain('id', 'seen', 'since', 'changed')],
    from: person,
  },
  startgesprek: {
    ...plain('child', 'group', 'followUp'),
    topics: [plain('id', 'pupil', 'parent', 'teacher')],
    agreements: [plain('text', 'owner', 'by')],
    from: person,
  },
  quiz: {counts: [plain('situation', 'choice', 'count')]},
};

const envelope = plain('version', 'id', 'kind', 'school', 'replaces', 'addressee', 'receivedOn', 'state', 'replacedBy');

/** The members that this inbox does not know, as pairs of path and text: senders may say more than we do, and it is kept and shown. */
export function unknownMembers({body, ...head}: InboxItem): [path: string, text: string][] {
  return [...walk(head, envelope, ''), ...walk(body, bodies[head.kind], '')];
}

function* walk(value: unknown, shape: Shape, path: string): Generator<[string, string]> {
  if (shape === true || typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const known = isList(shape) ? shape[0] : Object.hasOwn(shape, name) ? shape[name]! : undefined;
    const at = `${path}${isList(shape) ? Number(name) + 1 : name}`;
    if (known) yield* walk(member, known, `${at}.`);
    else yield [at, typeof member === 'string' ? member : JSON.stringify(member, null, 2)];
  }
}

function isList(shape: Exclude<Shape, true>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
