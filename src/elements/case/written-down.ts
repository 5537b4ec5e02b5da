import type {CaseOffer, CaseState, CaseStep} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {Entry, Said} from './case-view.js';

type StateOf = (events: readonly CaseEvent[]) => CaseState;

/** What is written down when somebody does something. */
export function writtenDown(
  offer: CaseOffer,
  said: Said,
  entry: Entry,
  before: readonly CaseEvent[],
  stateOf: StateOf,
): readonly CaseEvent[] {
  // An offer with the day, the role and what only people know is an event.
  return andBegun([{...offer, on: entry.on, by: entry.by, ...said} as CaseEvent], entry, before, stateOf);
}

/** With it, that the next step has begun, where nothing has to be waited for and no days are counted from it. */
export function andBegun(
  events: readonly CaseEvent[],
  {by, on}: Entry,
  before: readonly CaseEvent[],
  stateOf: StateOf,
): readonly CaseEvent[] {
  const state = stateOf([...before, ...events]);
  const here = state.method?.step ?? state.step;
  const begin = state.offers.find(({type}) => type === 'step-begun');
  return events.length > 0 && begin && here && !isTimed(here) ? [...events, {...begin, on, by} as CaseEvent] : events;
}

/** Whether days are counted from when it began: then somebody says on which day that was. */
function isTimed({timing, actions, parts = []}: CaseStep): boolean {
  return timing !== undefined || [...actions, ...parts.flatMap((part) => part.actions)].some((action) => action.timing !== undefined);
}
