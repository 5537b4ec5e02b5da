import type {CaseAction, CaseDueNow, CaseGate, CaseOffer, CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';

/** The one thing to do now. */
export type NextAct =
  | {readonly kind: 'closed'}
  | {readonly kind: 'due' | 'wait'; readonly due: CaseDueNow}
  | {readonly kind: 'ask'; readonly gate: CaseGate}
  | {readonly kind: 'begin'; readonly offer: Extract<CaseOffer, {type: 'step-begun'}>}
  | {readonly kind: 'do'; readonly action: CaseAction}
  | {readonly kind: 'method' | 'choose' | 'finish'};

/**
 * What somebody with five minutes does next, from where a case stands. It decides nothing: everything that is allowed is on the page too,
 * and this only says what comes first.
 */
export function nextAct(state: CaseState, events: readonly CaseEvent[]): NextAct {
  if (state.closed) return {kind: 'closed'};
  const due = state.due.find(({when}) => when !== 'later');
  if (due) return {kind: 'due', due};
  const step = state.method?.step ?? state.step;
  const later = state.due[0];
  if (!step) return later ? {kind: 'wait', due: later} : {kind: 'finish'};

  const method = state.method?.id;
  const here = ({step: id, method: of}: {step?: string; method?: string}) => id === step.id && of === method;
  const isOffered = ({id}: CaseAction) => state.offers.some((offer) => offer.type === 'action-done' && here(offer) && offer.action === id);
  // What has a day of its own comes by that day.
  const action = state.actions.find((one) => here(one) && !one.optional && !one.timing && isOffered(one));
  const gates = state.gates.filter((gate) => gate.here && here(gate));
  const closed = gates.find(({holds, answer}) => holds && answer !== 'yes');
  const begin = state.offers.find((offer): offer is Extract<CaseOffer, {type: 'step-begun'}> => offer.type === 'step-begun');
  // In a method the question is asked last, when the pupil knows what it is about.
  if (closed) return action ? {kind: 'do', action} : {kind: 'ask', gate: closed};
  if (begin) return {kind: 'begin', offer: begin};

  // Where a method is to be had, it says what is done in the step.
  const tried = hadMethod(events);
  if (method === undefined && state.methods.length > 0 && !tried) return {kind: 'method'};
  if (action && !(method === undefined && tried)) return {kind: 'do', action};
  const open = gates.find(({answer}) => answer === 'open' || answer === 'asked');
  if (open) return {kind: 'ask', gate: open};
  const own = state.due.find(here);
  return own ? {kind: 'wait', due: own} : {kind: 'choose'};
}

/** Whether a method was begun in the step of the plan where we are. */
function hadMethod(events: readonly CaseEvent[]): boolean {
  const begun = events.findLastIndex((event) => event.type === 'step-begun' && event.method === undefined);
  return events.slice(begun + 1).some(({type}) => type === 'method-begun');
}
