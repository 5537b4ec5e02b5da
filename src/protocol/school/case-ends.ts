/** Why nothing more is done in a case. `walked`: the plan came to its end. No other of these says that it is solved. */
export const caseEnds = ['walked', 'more-than-bullying', 'not-bullying', 'left-school', 'handed-over', 'other'] as const;
export type CaseEnd = (typeof caseEnds)[number];
