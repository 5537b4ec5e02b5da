import * as z from 'zod/mini';

import {longestLine, schoolKinds, schoolTypes} from './wire/limits.js';
import {textLength} from './wire/text.js';

/** The largest number of code points that a text may have, for JSON Schema, which counts as we do. */
export const lengths = z.registry<{minLength?: number; maxLength?: number}>();

/** Text of at most `max` code points after cleaning. (zod's own `maxLength` counts UTF-16 units, so that an emoji would weigh double.) */
export function text(max: number, min = 0) {
  const schema = z.string().check(
    z.refine((value) => textLength(value) <= max, {params: {code: 'too_long'}, error: 'too_long'}),
    z.refine((value) => min === 0 || value.trim() !== '', {params: {code: 'too_short'}, error: 'too_short'}),
  );
  lengths.add(schema, min > 0 ? {minLength: min, maxLength: max} : {maxLength: max});
  return schema;
}

/** Words in a content item or a school file: never empty. */
export const Words = z.string().check(z.regex(/\S/));

/** Words that can be sent as one line: no longer than the contract takes. */
export const Line = text(longestLine, 1);

/** A name for machines: 1–40 characters, `a-z`, `0-9` and `-`. */
export const Slug = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
export type Slug = z.infer<typeof Slug>;

/**
 * A value from a list that may grow: the names we know, and any other {@link Slug} from a newer or foreign sender,
 * which is stored as sent and shown as "anders".
 */
export type Open<Known extends string> = Known | (string & {});

/** The values that we know of a list that may grow, for the examples in the JSON Schema. */
export const knownValues = z.registry<{values: readonly string[]}>();

/** A slug from a list that may grow; see {@link Open}. */
export function open<const Known extends readonly string[]>(known: Known) {
  // A schema of its own each time: what is registered of one list would otherwise be said of all.
  const schema = Slug.check();
  knownValues.add(schema, {values: known});
  return schema as z.ZodMiniType<Open<Known[number]>, Open<Known[number]>>;
}

/** A school's id: 1–64 letters, digits, `.`, `_` or `-`, so that a BRIN number fits. */
export const SchoolId = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));

/** 128 random bits in base64url. Made by the sender; the one key by which a submission is stored at most once. */
export const SubmissionId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
export type SubmissionId = z.infer<typeof SubmissionId>;

/**
 * What the words of somebody who told without a name are known by: 32 bytes made of them, in base64url. Whoever has it can read the
 * answers; a receiver keeps its SHA-256 and never the thing itself.
 */
export const Lookup = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
export type Lookup = z.infer<typeof Lookup>;

/** What a receiver calls one message: 1–64 letters, digits, `.`, `_` or `-`. */
export const MessageId = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));

/** A calendar day, `2026-11-21`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** An absolute http(s) address without user name or password. `z.url()` alone would let `javascript:` through. */
export const WebUrl = z.string().check(z.regex(/^https?:\/\/(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u));
export type WebUrl = z.infer<typeof WebUrl>;

/** A phone number as people write it, with what they write around it; 3–100 characters, at least three of them digits. */
export const PhoneNumber = z.string().check(z.regex(/^(?=(?:\D*\d){3})[^<>]{3,100}$/));

/** An e-mail address. */
export const EmailAddress = z.email();

/** Kleuterklas, primary or secondary school. */
export const SchoolType = z.enum(schoolTypes);
export type SchoolType = z.infer<typeof SchoolType>;

/** The same, or special education. */
export const SchoolKind = z.enum(schoolKinds);
export type SchoolKind = z.infer<typeof SchoolKind>;
