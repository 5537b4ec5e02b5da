import * as z from 'zod/mini';

import {CaseEvent, CaseOpened} from './case-event.js';

/** A case that is kept as a file: what happened in it, in order. Where it stands follows from that and from the plan of the school. */
export const CaseFile = z.looseObject({
  pleinwacht: z.literal('case'),
  version: z.literal(1),
  /** The first opens it. No case has so many. */
  events: z.tuple([CaseOpened], CaseEvent).check(z.maxLength(1000)),
});
export type CaseFile = z.infer<typeof CaseFile>;
