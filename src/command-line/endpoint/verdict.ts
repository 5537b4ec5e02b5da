import {problemPrefix, type ProblemSlug} from '../../protocol/wire/problem-slugs.js';
import type {Answer, Target} from './target.js';

/** What came of one check. Nothing in it comes from a body that the receiver answered. */
export type Verdict =
  {verdict: 'ok'} | {verdict: 'not offered'; why: string} | {verdict: 'wrong'; found: string} | {verdict: 'not tried'; why: string};

/** One thing that a receiver does. */
export interface Check {
  /** What it is called, in tests and with `--json`. */
  name: string;
  /** What a receiver does, in the present tense. */
  says: string;
  /** What to do when it does not. */
  mend: string;
  run: (target: Target) => Promise<Verdict>;
}

export const ok: Verdict = {verdict: 'ok'};
export const wrong = (found: string): Verdict => ({verdict: 'wrong', found});
/** Something that a receiver may do without; its school then leaves it out of its file. */
export const notOffered = (why: string): Verdict => ({verdict: 'not offered', why});
export const notTried = (why: string): Verdict => ({verdict: 'not tried', why});

/** Stored now, and said so in a way that a widget believes. */
export function isStored(answer: Answer, ...statuses: number[]): Verdict {
  const wanted = statuses.length > 0 ? statuses : [201];
  if (!wanted.includes(answer.status)) return wrong(`${answer.status}${slugIn(answer)}, expected ${wanted.join(' or ')}`);
  return isReceipt(answer) ? ok : wrong('an answer that is no receipt {"received": true, "version": 1}');
}

/** Refused for one reason, with the field named if there is one. */
export function isRefused(answer: Answer, slug: ProblemSlug, status: number, path?: string): Verdict {
  if (answer.status !== status) return wrong(`${answer.status}${slugIn(answer)}, expected ${status}`);
  if (answer.json?.type !== problemPrefix + slug) return wrong(`${status} without the type ${problemPrefix}${slug}`);
  if (path === undefined) return ok;
  const fields = Array.isArray(answer.json.fields) ? (answer.json.fields as unknown[]) : [];
  const isNamed = fields.some((field) => (field as {path?: unknown} | null)?.path === path);
  return isNamed ? ok : wrong(`a problem whose fields do not name ${path}`);
}

export function isReceipt({json}: Answer): boolean {
  return json?.received === true && json.version === 1;
}

/** The slug of a problem, when it is one of the contract's: nothing else that was answered is repeated. */
export function slugIn({json}: Answer): string {
  const slug = typeof json?.type === 'string' && /^urn:pleinwacht:problem:([a-z-]{1,40})$/.exec(json.type)?.[1];
  return slug ? ` ${slug}` : '';
}

export function header(answer: Answer, name: string): string {
  const value = answer.headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
