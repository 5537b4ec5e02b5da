/** What holds more plans than one. */
interface WithPlans {
  readonly secondaryPlan?: unknown;
}

/** The same with the step plan of a secondary school in its place, where there is one. */
export function withItsPlan<Content>(content: Content): Content {
  const {secondaryPlan} = (content ?? {}) as WithPlans;
  return secondaryPlan ? {...content, stepPlan: secondaryPlan} : content;
}
