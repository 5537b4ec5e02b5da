import type * as z from 'zod/mini';

import type {CheckedVersion, Envelope, Submission} from '../protocol/index.js';
import {type Field, type FieldCode, type Refusal, refuse} from './answers.js';
import {groupKey, type School} from './school-options.js';

/** More would only say the same of every item in a long list. */
const mostFields = 20;

/** What was sent, as it was sent, and the same in our own words. */
export interface Sent {
  /** The very value that came in, unknown members included. */
  sent: Envelope;
  submission: Submission;
}

/** Checks JSON against the contract, in the version that it names. */
export function checkSubmission(value: unknown, versions: readonly CheckedVersion[]): Sent | Refusal {
  // The version goes first: of another version we do not know what the rest should look like.
  const version = typeof value === 'object' && value !== null ? (value as {version?: unknown}).version : undefined;
  const known = versions.find((one) => one.version === version);
  if (!known && typeof version === 'number') return refuse('unsupported-version');

  // What names no version is told so by the newest.
  const {schema, read} = known ?? versions.at(-1)!;
  const checked = schema.safeParse(value);
  if (!checked.success) return refuse('invalid', toFields(checked.error.issues, value));
  // Not zod's copy of it: that one loses a member called "__proto__".
  const sent = value as Envelope;
  return {sent, submission: read(sent)};
}

/**
 * The answer to somebody who comes back, where no threads are kept: the very one of a receiver that has never heard of the kind, so that a
 * sender has one thing to know.
 */
export const noThreads: Refusal = refuse('invalid', [{path: 'kind', code: 'unknown_value'}]);

/**
 * A report without the name of a group that its school knows to be small: it would give away who told, and a widget does not offer it. What
 * is shared under a name keeps it.
 */
export function withoutSmallGroup(sent: Envelope, {smallGroups}: School): Envelope {
  const {group, ...body} = sent.body as {group?: unknown};
  if (sent.kind !== 'report' || typeof group !== 'string' || !smallGroups.has(groupKey(group))) return sent;
  return {...sent, body};
}

/**
 * What is kept of a submission, as JSON: everything that was sent, but not the thing by which its reporter comes back. Whoever reads the
 * inbox could otherwise answer in their stead.
 */
export function contentOf(sent: Envelope): string {
  const body = sent.body as {wayBack?: {lookup?: string}};
  if (!body.wayBack) return JSON.stringify(sent);
  const {lookup: _lookup, ...wayBack} = body.wayBack;
  return JSON.stringify({...sent, body: {...body, wayBack}});
}

/** Where and how something does not fit, in codes of our own: zod's are its to change, and its messages can quote what was sent. */
export function toFields(issues: readonly z.core.$ZodIssue[], value: unknown): Field[] {
  return issues.slice(0, mostFields).map((issue) => ({path: issue.path.join('.'), code: codeOf(issue, value)}));
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): FieldCode {
  const missing = valueAt(value, issue.path) === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return missing ? 'required' : 'wrong_type';
    case 'invalid_union':
    case 'invalid_value':
      return missing ? 'required' : 'unknown_value';
    case 'too_big':
      return issue.origin === 'array' ? 'too_many' : issue.origin === 'string' ? 'too_long' : 'too_large';
    case 'too_small':
      return issue.origin === 'array' ? 'too_few' : issue.origin === 'string' ? 'too_short' : 'too_small';
    case 'custom':
      // The protocol's own refinements name their code.
      return (issue.params?.code as FieldCode | undefined) ?? 'wrong_format';
    default:
      return 'wrong_format';
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}
