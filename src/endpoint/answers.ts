import {
  type DeskProblemSlug,
  deskProblemStatuses,
  problemPrefix,
  type ProblemSlug,
  problemStatuses,
  type Proof,
} from '../protocol/index.js';

/** A place in what was sent and what is wrong there. Neither holds anything that was sent. */
export interface Field {
  /** Members and indexes joined by dots, `body.contact.name`; empty for the whole. */
  path: string;
  code: FieldCode;
}

/** What can be wrong with a field. Codes are part of the contract: one may be added, none changes its meaning. */
export const fieldCodes = [
  'not_utf8',
  'not_json',
  'too_deep',
  'required',
  'wrong_type',
  'wrong_format',
  'unknown_value',
  'too_long',
  'too_short',
  'too_large',
  'too_small',
  'too_many',
  'too_few',
  'unknown_school',
  'different_id',
  'not_allowed',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

/** Why nothing was stored or shown. */
export interface Refusal {
  slug: ProblemSlug | DeskProblemSlug;
  status: number;
  fields?: Field[];
  headers?: Record<string, string>;
  /** The work that is asked for. */
  proof?: Proof;
}

/** What each problem says in English, for whoever builds against this; people read the widget's own words. */
export const titles: Record<ProblemSlug | DeskProblemSlug, string> = {
  invalid: 'This is not a submission as the contract describes it',
  'too-large': 'This is too large',
  'unsupported-media-type': 'Send application/json in UTF-8, not compressed',
  'not-allowed': 'A valid token is needed',
  'unsupported-version': 'This version of the contract is not known here',
  'in-progress': 'The same submission is being stored; try again',
  conflict: 'Another submission has the same id',
  'cannot-keep-apart': 'This is about an adult of the school, and nobody outside the team can be reached alone',
  'key-expired': 'What was sent under this id was erased, or is too old to tell',
  'proof-required': 'So much comes in that sending takes a proof of work; or try again later',
  'too-busy': 'Too many submissions; try again later',
  closed: 'No submissions are taken at the moment',
  fault: 'This could not be stored or read; try again',
  'changed-meanwhile':
    'Nothing was added. Read the case again, look at what others wrote in it, and send what still holds with If-Match and its newest ETag',
};

const statuses = {...problemStatuses, ...deskProblemStatuses};

/** A refusal with the status that the contract gives it first, or the one named. */
export function refuse(slug: Refusal['slug'], fields?: Field[], status: number = statuses[slug][0]): Refusal {
  return fields ? {slug, status, fields} : {slug, status};
}

/** What is answered, until the last moment as plain data: a finished Response is dear to change. */
export interface Answer {
  status: number;
  /** Sent as JSON; nothing is sent when it is missing. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A refusal as problem details (RFC 9457). */
export function problem({slug, status, fields, headers, proof}: Refusal): Answer {
  return problemOf({type: problemPrefix + slug, title: titles[slug], status, ...(fields && {fields}), ...(proof && {proof})}, headers);
}

/** For an address or a method that means nothing here; the contract has no slug for it, so HTTP's own word is used. */
export function httpProblem(status: 404 | 405, headers?: Record<string, string>): Answer {
  return problemOf({type: 'about:blank', title: status === 404 ? 'Not Found' : 'Method Not Allowed', status}, headers);
}

function problemOf(body: {status: number; [member: string]: unknown}, headers?: Record<string, string>): Answer {
  return {status: body.status, body, headers: {...headers, 'Content-Type': 'application/problem+json'}};
}

/** Nothing that is answered here is a page, may be kept, or is for another site to embed. */
const secureHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Makes the response of an answer. A request by HEAD gets all of it but the body. */
export function toResponse({status, body, headers}: Answer, request: Request): Response {
  if (body === undefined) return new Response(null, {status, headers: {...secureHeaders, ...headers}});
  const content = request.method === 'HEAD' ? null : JSON.stringify(body);
  return new Response(content, {status, headers: {...secureHeaders, 'Content-Type': 'application/json', ...headers}});
}
