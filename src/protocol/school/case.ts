import type {Day} from '../scalars.js';
import type {CaseEnd} from './case-ends.js';
import type {CaseEvent} from './case-event.js';
import {type CaseStep, type Walkable, actionsOf} from './case-trail.js';
import {type Answer, type CaseDue, type CaseOffer, type CaseWay, CaseWalk} from './case-walk.js';
import type {Holiday} from './school.js';
import type {Action, ConsentGate, StepPlan} from './step-plan.js';

export type {CaseDue, CaseOffer, CaseStep, CaseWay};

// Where a case stands, from what happened in it. It holds all rules, so that an element holds none:
//
//   const state = caseAt(stepPlan, methods, events, today(), school.holidays);
//   state.step, state.method?.step      where we are; `begun` is missing as long as we stand at the door and wait for a yes
//   state.gates, .actions, .ways, .due  what to show there
//   state.offers                        the events that are allowed now: one button each, and no button for anything else
//
// A press on a button makes the event of its offer: `{...offer, on: today(), by: 'coordinator'}`, with the words that the reader gave
// (`why` where the way has `reason`, `whom` of parents-told, `due` of aftercare). Add it to the list and ask again.
// Every step is begun by an event, so that days can be counted from it; the first is offered after `opened`.

/** A method that can be begun inside a step of the plan. */
export interface CaseMethod extends Walkable {
  readonly title: string;
}

/** A yes that somebody has to give, and what they said. */
export interface CaseGate extends Pick<ConsentGate, 'id' | 'of' | 'text' | 'without' | 'to'> {
  readonly step: string;
  readonly method?: string;
  readonly answer: Answer;
  /** The day of the answer, or of the question while there is none. */
  readonly on?: Day;
  /** The step does not begin before the yes. The others only have to be answered before one goes on. */
  readonly holds: boolean;
  /** Of the step where we are; else of one that came before, whose answer can still change. */
  readonly here: boolean;
}

/** Something to do in the step where we are. */
export interface CaseAction extends Action {
  readonly owner: Action['owner'] & string;
  readonly step: string;
  readonly method?: string;
  /** The day on which it was done. */
  readonly done?: Day;
}

/** What is due, seen from today. */
export interface CaseDueNow extends CaseDue {
  /** `later` before its first day, `now` on and between its days, `late` after them. */
  readonly when: 'later' | 'now' | 'late';
}

/** The method that runs inside the step of the plan. */
export interface CaseMethodAt {
  readonly id: string;
  readonly title: string;
  readonly step: CaseStep;
  readonly begun?: Day;
}

/** Where a case stands. */
export interface CaseState {
  /** The step of the plan; nothing before the case was opened and after the plan's end. */
  readonly step?: CaseStep;
  /** The day on which that step began. Missing at its door, where whoever has to say yes has not. */
  readonly begun?: Day;
  readonly method?: CaseMethodAt;
  /** Which round of what repeats this is: 1 in what does not. */
  readonly round: number;
  /** How many rounds there can be in all, in what repeats. */
  readonly rounds?: number;
  readonly actions: readonly CaseAction[];
  readonly gates: readonly CaseGate[];
  readonly ways: readonly CaseWay[];
  /** Ids of the methods that can be begun now. */
  readonly methods: readonly string[];
  /** The earliest first. */
  readonly due: readonly CaseDueNow[];
  /** The plan was walked to its end. What is left is aftercare and closing. */
  readonly ended: boolean;
  readonly closed?: {readonly on: Day; readonly why: CaseEnd};
  /** The events that are allowed now. */
  readonly offers: readonly CaseOffer[];
  /** Places in the list of events that were not allowed where they stand, and count for nothing: two people acted at once, or the plan was changed. */
  readonly ignored: readonly number[];
}

/**
 * Works out where a case stands. It throws for no list of events and no plan; whether a plan can be walked is for `planFaults()`.
 */
export function caseAt(
  plan: StepPlan,
  methods: readonly CaseMethod[],
  events: readonly CaseEvent[],
  today: Day,
  holidays: readonly Holiday[] = [],
): CaseState {
  const walk = new CaseWalk({plan, methods, holidays, gatesHold: true});
  const ignored = events.flatMap((event, index) => (walk.take(event) ? [] : [index]));
  return {...stateOf(walk, methods, today), ignored};
}

/** What a walk shows on a day. */
export function stateOf(walk: CaseWalk, methods: readonly CaseMethod[], today: Day): Omit<CaseState, 'ignored'> {
  const {trail, inner, current, closed} = walk;
  const loop = inner?.loop ?? trail?.loop;
  const looping = inner?.loop ? inner : trail;
  const running = methods.find(({id}) => id === inner?.method);
  return {
    ...(trail?.at && {step: trail.at}),
    ...(trail?.begun && {begun: trail.begun}),
    ...(running && inner?.at && {method: {id: running.id, title: running.title, step: inner.at, ...(inner.begun && {begun: inner.begun})}}),
    round: (loop && looping?.roundOf(loop)) ?? 1,
    ...(loop?.repeat && {rounds: loop.repeat.atMost}),
    actions: [trail, inner].flatMap((each) => {
      const step = each?.at;
      if (!each || !step) return [];
      const spot = each.spot(step);
      return actionsOf(step).map((action) => {
        const done = walk.doneOn(spot, action.id);
        return {...action, owner: action.owner ?? step.owner, ...spot, ...(done && {done})};
      });
    }),
    gates: walk.gates().map(({step, gate: {id, of, text, without, to}, method}) => ({
      id,
      of,
      text,
      without,
      ...(to !== undefined && {to}),
      step: step.id,
      ...(method !== undefined && {method}),
      ...walk.answerTo(step, id, method),
      holds: to !== undefined,
      here: step === (method === undefined ? trail : current)?.at,
    })),
    ways: walk.ways(),
    methods: walk.methodsHere().map(({id}) => id),
    due: [...walk.dues.values()]
      .map((due) => ({...due, when: today < due.from ? ('later' as const) : today <= due.by ? ('now' as const) : ('late' as const)}))
      .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)),
    ended: walk.ended,
    ...(closed && {closed}),
    offers: walk.offers(),
  };
}
