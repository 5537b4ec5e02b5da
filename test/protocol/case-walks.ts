import type {CaseEvent} from '../../src/protocol/school/case-event.js';
import {type CaseMethod, type CaseOffer, type CaseState, type CaseStep, stateOf} from '../../src/protocol/school/case.js';
import {CaseWalk} from '../../src/protocol/school/case-walk.js';
import {holidayOn} from '../../src/protocol/school/school-days.js';
import type {Holiday} from '../../src/protocol/school/school.js';
import type {StepPlan} from '../../src/protocol/school/step-plan.js';

/** A row of small numbers that everything is chosen from, so that a walk can be made again, and made shorter. */
export class Tape {
  private read = 0;
  constructor(private readonly numbers: Uint8Array) {}

  get ended(): boolean {
    return this.read >= this.numbers.length;
  }

  below(limit: number): number {
    return (this.numbers[this.read++] ?? 0) % limit;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

const units = ['hours', 'days', 'school-days', 'weeks', 'months'] as const;
const phases = ['notice', 'plan', 'act', 'evaluate'] as const;

/** Steps that can be walked: each leads to the one after it, by its `next`, a branch or a no, and to anywhere besides. */
function stepsFrom(tape: Tape, name: string): CaseStep[] {
  const count = 1 + tape.below(6);
  const ids = [...Array(count).keys()].map((index) => `${name}${index}`);
  const anywhere = [...ids, 'end'];
  return ids.map((id, index) => {
    const after = ids[index + 1] ?? 'end';
    const by = tape.pick(['next', 'next', 'branch', 'no'] as const);
    const gate = (to?: string) => ({id: `${id}-yes`, of: 'pupil', text: 'Vraag het.', without: 'Niet.', ...(to && {to})});
    const gates = by === 'no' ? [gate(after)] : tape.below(3) === 0 ? [gate(tape.below(2) ? tape.pick(anywhere) : undefined)] : [];
    const timing = () => {
      const min = tape.below(20);
      return {timing: {min, max: min + tape.below(9), unit: tape.pick(units)}};
    };
    const branches = [
      ...(by === 'branch' ? [{id: `${id}-on`, when: 'Verder', to: after}] : []),
      ...(tape.below(2) ? [{id: `${id}-side`, when: 'Anders', to: tape.pick(anywhere)}] : []),
    ];
    return {
      id,
      title: 'Stap',
      phase: tape.pick(phases),
      owner: 'teacher',
      actions: [{id: `${id}-do`, text: 'Doe iets.', ...(tape.below(3) === 0 && timing())}],
      ...(gates.length > 0 && {consent: gates}),
      ...(tape.below(2) && timing()),
      ...(branches.length > 0 && {branches}),
      ...(by === 'next' && {next: after}),
      ...(by === 'no' && branches.length === 0 && {next: tape.pick(ids)}),
      ...(tape.below(3) === 0 && {repeat: {from: tape.pick(ids), atMost: 1 + tape.below(4)}}),
    };
  });
}

export interface Walkables {
  readonly plan: StepPlan;
  readonly methods: readonly CaseMethod[];
  readonly holidays: readonly Holiday[];
}

export function walkables(tape: Tape): Walkables {
  const methods = ['m', 'n'].map((id) => ({id, title: 'Methode', steps: stepsFrom(tape, id)}));
  const steps = stepsFrom(tape, 's');
  if (tape.below(2)) steps[0]!.methods = ['m'];
  const start = day(tape.below(200));
  return {
    methods,
    plan: {
      id: 'plan',
      title: 'Plan',
      steps,
      ...(tape.below(2) && {rules: [{id: 'again', text: 'Begint het opnieuw?', to: tape.pick(steps).id}]}),
    },
    holidays: [
      {from: start, until: day(200 + tape.below(50))},
      {from: '2026-12-19', until: '2027-01-03'},
    ].filter(({from, until}) => from <= until),
  };
}

export function day(count: number): string {
  return new Date(Date.UTC(2026, 8, 1 + count, 12)).toISOString().slice(0, 10);
}

/** What people add to an offer. */
export function eventOf(offer: CaseOffer, on: string): CaseEvent {
  // Each member is one that the schema of some event has; the others let unknown members be.
  return {
    why: 'Dit past nu.',
    whom: 'parents-bullied',
    due: day(40),
    about: 'offer',
    text: 'Samen lopen.',
    ...offer,
    on,
    by: 'teacher',
  } as CaseEvent;
}

/** What is wrong with where a case stands, seen from what happened in it; empty when all is well. */
export function wrongIn(state: Omit<CaseState, 'ignored'>, events: readonly CaseEvent[], {methods, plan, holidays}: Walkables): string[] {
  const wrong: string[] = [];
  const since = events.findLastIndex((event) => event.type === 'repeated' && event.way === 'again') + 1;
  const stretch = events.slice(since);
  const inStep = (step: CaseStep | undefined, begun: string | undefined, method?: string) => {
    for (const gate of (begun && step?.consent) || []) {
      const last = stretch.findLast(
        (event) => 'gate' in event && event.gate === gate.id && event.step === step?.id && event.method === method,
      );
      if (gate.to !== undefined && last?.type !== 'consent-given') wrong.push(`in ${step?.id} without the yes of ${gate.id}`);
    }
  };
  inStep(state.step, state.begun);
  inStep(state.method?.step, state.method?.begun, state.method?.id);
  if (state.method && !state.begun) wrong.push('in a method of a step that has not begun');

  for (const {id, steps} of [{id: undefined, steps: plan.steps as CaseStep[]}, ...methods])
    for (const step of steps) {
      const rounds = stretch.filter((event) => event.type === 'repeated' && event.way === step.id && event.method === id).length + 1;
      if (step.repeat && rounds > 1 && rounds > step.repeat.atMost) wrong.push(`round ${rounds} of ${step.id}`);
    }
  if (state.rounds !== undefined && state.round > state.rounds) wrong.push(`round ${state.round} of ${state.rounds}`);

  for (const {of, from, by} of state.due)
    for (const date of [from, by])
      if (new Date(`${date}T12:00:00Z`).getUTCDay() % 6 === 0 || holidayOn(date, holidays) || from > by)
        wrong.push(`${of} due ${from} to ${by}`);
  return wrong;
}

/** Walks from where a case stands to its end, by the shortest way; says where it got stuck. */
export function stuckAt(walk: CaseWalk, {plan, methods}: Walkables, on: string): string | undefined {
  const far = distances(plan.steps);
  const take = (offer: CaseOffer) => walk.take(eventOf(offer, on));
  if (walk.inner) take({type: 'method-ended', method: walk.inner.method!});
  for (let left = 3 * plan.steps.length + 3; !walk.ended; left--) {
    const {step, begun, gates, ways} = stateOf(walk, methods, on);
    if (!step || left === 0) return `no end from ${step?.id}`;
    const here = gates.filter((gate) => gate.here);
    const no = here.find(({to}) => to !== undefined && far.get(to) === far.get(step.id)! - 1);
    if (no) {
      if (!take({type: 'consent-refused', step: step.id, gate: no.id})) return `no cannot be said in ${step.id}`;
      continue;
    }
    for (const {id, answer} of here) if (answer !== 'yes') take({type: 'consent-given', step: step.id, gate: id});
    if (!begun && !take({type: 'step-begun', step: step.id})) return `${step.id} cannot begin`;
    const way = (begun ? ways : walk.ways()).find(
      ({kind, to}) => kind !== 'again' && kind !== 'repeat' && far.get(to) === far.get(step.id)! - 1,
    );
    if (way && !take({type: 'way-chosen', way: way.id, to: way.to})) return `${way.id} cannot be gone`;
  }
  for (const {of, method} of [...walk.dues.values()]) take({type: 'check-done', of, ...(method !== undefined && {method})});
  return take({type: 'closed', why: 'walked'}) ? undefined : 'cannot be closed';
}

/** How many steps it is to the end, from each. */
function distances(steps: readonly CaseStep[]): Map<string, number> {
  const far = new Map([['end', 0]]);
  for (let more = true; more;) {
    more = false;
    for (const {id, next, branches = [], consent = []} of steps) {
      const to = [next, ...branches.map((branch) => branch.to), ...consent.map((gate) => gate.to)].flatMap(
        (one) => far.get(one ?? '') ?? [],
      );
      const least = Math.min(...to) + 1;
      if (least < (far.get(id) ?? Infinity)) {
        far.set(id, least);
        more = true;
      }
    }
  }
  return far;
}

/** Walks along a tape, and says what went wrong. */
export function wrongOn(numbers: Uint8Array, gatesHold: boolean): {wrong: string[]; events: CaseEvent[]; ground: Walkables} {
  const tape = new Tape(numbers);
  const ground = walkables(tape);
  const walk = new CaseWalk({...ground, gatesHold});
  const events: CaseEvent[] = [];
  const wrong: string[] = [];
  for (let date = 0; !tape.ended && wrong.length === 0; date += tape.below(4)) {
    // Closing is rare, so that most walks are long.
    const offers = walk.offers().filter(({type}) => type !== 'closed' || tape.below(20) === 0);
    if (offers.length === 0) break;
    const event = eventOf(tape.pick(offers), day(date));
    if (!walk.take(event)) wrong.push(`${event.type} was offered and refused`);
    events.push(event);
    wrong.push(...wrongIn(stateOf(walk, ground.methods, day(date)), events, ground));
  }
  if (wrong.length === 0 && !walk.closed && walk.trail) {
    const stuck = stuckAt(walk, ground, day(300));
    if (stuck) wrong.push(stuck);
  }
  return {wrong, events, ground};
}
