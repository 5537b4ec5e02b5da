/** Why a receiver did not store a submission, with the HTTP statuses that go with it. */
export const problemStatuses = {
  /** 400 for what is not JSON, 422 for JSON that is no submission. */
  invalid: [422, 400],
  'too-large': [413],
  'unsupported-media-type': [415],
  'not-allowed': [403, 401],
  'unsupported-version': [406],
  'in-progress': [409],
  /** The same id with other bytes. */
  conflict: [422],
  /** An adult is involved, and nobody outside the team can be reached alone. */
  'cannot-keep-apart': [422],
  'key-expired': [409],
  'proof-required': [428],
  'too-busy': [429],
  closed: [503],
  fault: [500],
} as const satisfies Record<string, readonly number[]>;

export type ProblemSlug = keyof typeof problemStatuses;

export const problemPrefix = 'urn:pleinwacht:problem:';

/** The slug in a problem's `type`, or nothing when it is not one of ours. */
export function slugOf(type: string): ProblemSlug | undefined {
  const slug = type.startsWith(problemPrefix) ? type.slice(problemPrefix.length) : '';
  return Object.hasOwn(problemStatuses, slug) ? (slug as ProblemSlug) : undefined;
}
