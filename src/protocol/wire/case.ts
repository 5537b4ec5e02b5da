import * as z from 'zod/mini';

import {SubmissionId} from '../scalars.js';
import type {ConsentByWayBack} from '../school/case-consent.js';
import {CaseEvent, CaseOpened} from '../school/case-event.js';

// What a receiver that keeps cases takes and answers, beside the submissions.

/** More than a school does in one case; what comes after it was sent by a machine. */
export const mostEvents = 1000;
/** As many as one press can mean, and a case that was kept as a file is opened with. */
const mostAtOnce = 200;

/** What opens a case: its first event says so; those of a case that was kept as a file come with it. */
export const NewCase = z.looseObject({
  /** 128 random bits in base64url, so that a second try opens no second case. */
  id: z.optional(SubmissionId),
  events: z.tuple([CaseOpened], CaseEvent).check(z.maxLength(mostAtOnce)),
});
export type NewCase = z.infer<typeof NewCase>;

/** What is added to a case: one thing that happened, or several that are kept together or not at all. */
export const CaseEvents = z.array(CaseEvent).check(z.minLength(1), z.maxLength(mostAtOnce));

/** A problem that only staff meet: somebody else wrote in the case since it was read, or it is not said when it was read. */
export const deskProblemStatuses = {'changed-meanwhile': [412, 428]} as const;
export type DeskProblemSlug = keyof typeof deskProblemStatuses;

/** A case as a receiver shows it. */
export interface CaseItem {
  id: string;
  /** The role that it is addressed to; what is kept from the team stays so. */
  addressee: string;
  openedOn: string;
  changedOn: string;
  /** How many events there are: also the `ETag` in quotes, for `If-Match`. */
  edition: number;
  /** In the order in which they were written down. */
  events: readonly CaseEvent[];
  /** Of one case: what was asked and answered by the way back of its submissions, and is in no event yet. */
  byWayBack?: readonly ConsentByWayBack[];
}

/** One page of the cases. */
export interface CasePage {
  cases: readonly CaseItem[];
  next: string | null;
}
