import type {Day} from '../scalars.js';
import {type CaseEnd, caseEnds} from './case-ends.js';
import type {CaseEvent} from './case-event.js';
import {type Term, termOf} from './case-due.js';
import {type CaseStep, type GateAt, type Spot, Trail, type Walkable, actionsOf, holdsStep} from './case-trail.js';
import {schoolDayFrom} from './school-days.js';
import type {Holiday} from './school.js';
import type {StepPlan} from './step-plan.js';

/** An event that is allowed now, without what only people know: the day, the role, the words. */
export type CaseOffer =
  | {readonly type: 'opened' | 'submission-added' | 'parents-told' | 'aftercare'}
  | ({readonly type: 'step-begun' | 'noted'} & Spot)
  | ({readonly type: 'action-done'; readonly action: string} & Spot)
  | ({readonly type: 'consent-asked' | 'consent-given' | 'consent-refused'; readonly gate: string} & Spot)
  | {readonly type: 'way-chosen' | 'repeated'; readonly way: string; readonly to: string; readonly method?: string}
  | {readonly type: 'method-begun' | 'method-ended'; readonly method: string}
  | {readonly type: 'check-done'; readonly of: string; readonly method?: string}
  | {readonly type: 'closed'; readonly why: CaseEnd};

/** A way on from where the case is. */
export interface CaseWay {
  /** Id of the branch, of the step that repeats, of the rule that begins again or of the gate whose no became a yes; `next` for the plain way on. */
  readonly id: string;
  readonly kind: 'branch' | 'next' | 'repeat' | 'again' | 'after-all';
  /** Id of a step, or `end`. */
  readonly to: string;
  /** The condition, as the plan words it. */
  readonly when?: string;
  readonly method?: string;
  /** There is a choice, so that `why` has to be said. */
  readonly reason: boolean;
}

/** What somebody still has to do, and when. */
export interface CaseDue extends Term {
  readonly kind: 'action' | 'step' | 'aftercare';
  /** Id of the step or action; `aftercare`. */
  readonly of: string;
  readonly method?: string;
  /** The step that it belongs to. */
  readonly step?: string;
}

export type Answer = 'open' | 'asked' | 'yes' | 'no';
interface Answered {
  readonly answer: Answer;
  readonly on?: Day;
}
const open: Answered = {answer: 'open'};

/** What is walked in a case, and when there is no school. */
export interface CaseGround {
  readonly plan: StepPlan;
  readonly methods: readonly Walkable[];
  readonly holidays: readonly Holiday[];
  /** Whether gates hold. They always do but in the test that shows what they are for. */
  readonly gatesHold: boolean;
}

/** A case while it is walked, event by event. `take()` refuses what `offers` does not hold, so that there is one list of rules. */
export class CaseWalk {
  /** The run along the plan; missing before the case was opened. */
  trail: Trail | undefined;
  /** The run along a method, inside a step of the plan. */
  inner: Trail | undefined;
  closed: {readonly on: Day; readonly why: CaseEnd} | undefined;
  readonly dues = new Map<string, CaseDue>();
  /** Gates of steps of the plan that a no led away from. */
  readonly refused = new Map<string, GateAt>();

  private readonly answers = new Map<string, Answered>();
  private readonly done = new Map<string, Day>();
  private readonly rounds = new Map<string, Map<string, number>>();

  constructor(private readonly ground: CaseGround) {}

  /** Where things happen now: in the method when one runs. */
  get current(): Trail | undefined {
    return this.inner ?? this.trail;
  }

  /** The plan was walked to its end. */
  get ended(): boolean {
    return this.trail !== undefined && !this.trail.at;
  }

  /** Takes one event, if it is allowed here. */
  take(event: CaseEvent): boolean {
    if (!this.offers().some((offer) => fits(offer, event)) || !this.isReasoned(event)) return false;
    this.apply(event);
    return true;
  }

  /** Every event that is allowed now. */
  offers(): readonly CaseOffer[] {
    const {trail, inner, current} = this;
    if (!trail) return [{type: 'opened'}];
    const offers: CaseOffer[] = this.ways().map((way) => offerOf(way));
    if (this.closed) return offers;

    if (current?.at && !current.begun && this.mayBegin(current)) offers.push({type: 'step-begun', ...current.spot(current.at)});
    for (const each of [inner, trail]) {
      if (!each?.at) continue;
      const spot = each.spot(each.at);
      for (const {id} of this.actionsIn(each)) if (!this.doneOn(spot, id)) offers.push({type: 'action-done', ...spot, action: id});
      offers.push({type: 'noted', ...spot});
    }
    for (const {step, gate, method} of this.gates()) {
      const {answer} = this.answerTo(step, gate.id, method);
      const asked = {step: step.id, ...(method !== undefined && {method}), gate: gate.id};
      if (answer !== 'yes') offers.push({type: 'consent-asked', ...asked}, {type: 'consent-given', ...asked});
      if (answer !== 'no') offers.push({type: 'consent-refused', ...asked});
    }
    if (inner?.method !== undefined) offers.push({type: 'method-ended', method: inner.method});
    for (const {id} of this.methodsHere()) offers.push({type: 'method-begun', method: id});
    for (const {of, method} of this.dues.values()) offers.push({type: 'check-done', of, ...(method !== undefined && {method})});
    if (this.ended || current?.at?.phase === 'evaluate') offers.push({type: 'aftercare'});
    offers.push({type: 'parents-told'}, {type: 'submission-added'});
    // What was promised for a later day is done first, or the case ends for another reason.
    const walked = this.ended && this.dues.size === 0;
    for (const why of caseEnds) if (why !== 'walked' || walked) offers.push({type: 'closed', why});
    return offers;
  }

  /** The ways on: of the step once it has begun and everybody answered, and those that are open wherever the case is. */
  ways(): readonly CaseWay[] {
    const {trail, current} = this;
    if (!trail) return [];
    const ways: Omit<CaseWay, 'reason'>[] = [];
    if (!this.closed && current?.at && current.begun && this.mayLeave(current)) {
      const {at} = current;
      const method = current.method !== undefined && {method: current.method};
      for (const {id, when, to} of at.branches ?? []) if (current.knows(to)) ways.push({id, kind: 'branch', to, when, ...method});
      if (at.next !== undefined && current.knows(at.next)) ways.push({id: 'next', kind: 'next', to: at.next, ...method});
      if (at.repeat && current.steps.has(at.repeat.from) && current.roundOf(at) < at.repeat.atMost)
        ways.push({id: at.id, kind: 'repeat', to: at.repeat.from, ...method});
    }
    const reason = ways.length > 1;
    if (!this.closed) {
      for (const [key, {gate, step}] of this.refused)
        if (this.answers.get(key)?.answer === 'yes') ways.push({id: gate.id, kind: 'after-all', to: step.id});
    }
    for (const {id, text, to} of this.ground.plan.rules ?? [])
      if (to !== undefined && trail.steps.has(to)) ways.push({id, kind: 'again', to, when: text});
    return ways.map((way) => ({...way, reason: reason && (way.kind === 'branch' || way.kind === 'next')}));
  }

  /** Every yes that can be asked for or taken back here: of the step, of the steps of the method before it, and what was refused earlier. */
  gates(): readonly GateAt[] {
    const here = [this.trail, this.inner].flatMap((trail) => {
      if (!trail) return [];
      const steps = new Set([...(trail.method === undefined ? [] : trail.passed), ...(trail.at ? [trail.at] : [])]);
      const method = trail.method !== undefined && {method: trail.method};
      return [...steps].flatMap((step) =>
        (step.consent ?? [])
          // Of a step that is behind us only what the rest of the method stands on.
          .filter((gate) => step === trail.at || holdsStep(gate))
          .map((gate) => ({step, gate, ...method})),
      );
    });
    return [...here, ...this.refused.values()];
  }

  answerTo(step: CaseStep, gate: string, method?: string): Answered {
    return this.answers.get(keyOf({step: step.id, ...(method !== undefined && {method})}, gate)) ?? open;
  }

  doneOn(spot: Spot, action: string): Day | undefined {
    return this.done.get(keyOf(spot, action));
  }

  /** With which methods the step can be done, as long as none runs. */
  methodsHere(): readonly Walkable[] {
    const {plan, methods} = this.ground;
    const step = this.trail?.at;
    if (!step || !this.trail?.begun || this.inner || this.closed) return [];
    const named = plan.steps.some((each) => each.methods?.length);
    const fit = named ? (step.methods ?? []) : step.phase === 'act' ? methods.map(({id}) => id) : [];
    return methods.filter((method) => fit.includes(method.id) && this.runOf(method).hasRoundsLeft);
  }

  private runOf(method: Walkable): Trail {
    const rounds = this.rounds.get(method.id) ?? new Map<string, number>();
    this.rounds.set(method.id, rounds);
    return new Trail(method, rounds, method.id);
  }

  /** What can be ticked: in a step that has begun; in a method also what comes before its question, which is asked last. */
  private actionsIn(trail: Trail) {
    const {at, begun, method} = trail;
    if (!at) return [];
    return begun || (method !== undefined && at.consent?.some(holdsStep)) ? actionsOf(at) : [];
  }

  private mayBegin({at, method}: Trail): boolean {
    if (!this.ground.gatesHold) return true;
    return (at?.consent ?? []).every((gate) => !holdsStep(gate) || this.answerTo(at!, gate.id, method).answer === 'yes');
  }

  private mayLeave({at, method}: Trail): boolean {
    if (!this.ground.gatesHold) return true;
    return (at?.consent ?? []).every((gate) => ['yes', 'no'].includes(this.answerTo(at!, gate.id, method).answer));
  }

  private isReasoned(event: CaseEvent): boolean {
    if (event.type !== 'way-chosen') return true;
    const way = this.ways().find(({id, to, method}) => id === event.way && to === event.to && method === event.method);
    return !way?.reason || Boolean(event.why?.trim());
  }

  private apply(event: CaseEvent) {
    switch (event.type) {
      case 'opened':
        return this.begin();
      case 'step-begun':
        return this.beginStep(event.on);
      case 'action-done': {
        this.done.set(keyOf(event, event.action), event.on);
        this.dues.delete(dueKey(event.action, event.method));
        return;
      }
      case 'consent-asked':
      case 'consent-given':
      case 'consent-refused':
        return this.answer(event);
      case 'way-chosen':
        return this.goOn(event);
      case 'repeated':
        return this.goBack(event);
      case 'method-begun': {
        const method = this.methodsHere().find(({id}) => id === event.method);
        this.inner = method && this.runOf(method);
        return this.inner && this.arrive(this.inner, this.inner.first);
      }
      case 'method-ended':
        return this.endMethod();
      case 'check-done': {
        this.dues.delete(dueKey(event.of, event.method));
        return;
      }
      case 'aftercare': {
        const day = schoolDayFrom(event.due, this.ground.holidays);
        this.dues.set(dueKey('aftercare'), {kind: 'aftercare', of: 'aftercare', from: day, by: day});
        return;
      }
      case 'closed': {
        this.endMethod();
        this.dues.clear();
        this.closed = {on: event.on, why: event.why};
        return;
      }
      case 'submission-added':
      case 'parents-told':
      case 'noted':
    }
  }

  /** At the door of the plan, or of the step at which a rule begins it again: nothing of before counts any more. */
  private begin(at?: string) {
    this.endMethod();
    this.rounds.clear();
    this.dues.clear();
    this.refused.clear();
    this.closed = undefined;
    this.trail = new Trail(this.ground.plan, new Map());
    this.arrive(this.trail, at ?? this.trail.first);
  }

  private beginStep(on: Day) {
    const trail = this.current;
    const step = trail?.at;
    if (!trail || !step) return;
    trail.begun = on;
    if (step.consent?.some(holdsStep)) trail.passed.add(step);
    const due = (kind: 'action' | 'step', of: string, timing: CaseStep['timing']) => {
      if (timing) this.dues.set(dueKey(of, trail.method), {kind, of, ...trail.spot(step), ...termOf(timing, on, this.ground.holidays)});
    };
    const timed = actionsOf(step).filter(({timing}) => timing);
    for (const {id, timing} of timed) due('action', id, timing);
    // Where an action of the step says when to look back, that is the looking back.
    if (timed.length === 0) due('step', step.id, step.timing);
  }

  private answer({type, on, step, method, gate: id}: Extract<CaseEvent, {gate: string}>) {
    const key = keyOf({step, ...(method !== undefined && {method})}, id);
    const said = ({'consent-asked': 'asked', 'consent-given': 'yes', 'consent-refused': 'no'} as const)[type];
    this.answers.set(key, {answer: said, on});
    if (said !== 'no' || this.refused.has(key)) return;
    const trail = method === undefined ? this.trail : this.inner;
    const at = trail?.steps.get(step);
    const gate = at?.consent?.find((each) => each.id === id);
    if (!trail || !at || !gate || !holdsStep(gate)) return;
    // What was to come of this step does not come.
    this.forget(trail, at, {answers: false});
    trail.passed.delete(at);
    trail.begun = undefined;
    if (!trail.knows(gate.to!)) return;
    if (method === undefined) {
      this.endMethod();
      if (gate.to !== step) this.refused.set(key, {step: at, gate});
    }
    this.arrive(trail, gate.to!);
  }

  private goOn({way: id, to, method}: Extract<CaseEvent, {type: 'way-chosen'}>) {
    const way = this.ways().find((each) => each.id === id && each.to === to && each.method === method);
    const trail = way?.kind === 'after-all' ? this.trail : this.current;
    if (!trail) return;
    if (way?.kind !== 'after-all') return this.arrive(trail, to);
    const yes = this.answers.get(keyOf({step: to}, id));
    this.endMethod();
    this.arrive(trail, to);
    if (yes) this.answers.set(keyOf({step: to}, id), yes);
  }

  private goBack({way: id, to, method}: Extract<CaseEvent, {type: 'repeated'}>) {
    const way = this.ways().find((each) => each.id === id && each.to === to && each.method === method);
    if (way?.kind === 'again') return this.begin(to);
    const trail = this.current;
    const step = trail?.at;
    if (!trail || !step?.repeat) return;
    trail.repeat(step);
    this.settle(trail);
  }

  private arrive(trail: Trail, id: string) {
    trail.arrive(id);
    this.settle(trail);
  }

  /** At the door of a step: what was asked and done there before is of an earlier time. Behind the last a method is over. */
  private settle(trail: Trail) {
    const {at} = trail;
    if (!at) {
      if (trail === this.inner) this.endMethod();
      return;
    }
    this.forget(trail, at, {answers: true});
    if (trail.method === undefined) for (const {id} of at.consent ?? []) this.refused.delete(keyOf({step: at.id}, id));
  }

  private endMethod() {
    const method = this.inner?.method;
    this.inner = undefined;
    if (method === undefined) return;
    for (const [key, due] of this.dues) if (due.method === method) this.dues.delete(key);
  }

  private forget(trail: Trail, step: CaseStep, {answers}: {answers: boolean}) {
    const spot = trail.spot(step);
    this.dues.delete(dueKey(step.id, trail.method));
    for (const {id} of actionsOf(step)) {
      this.done.delete(keyOf(spot, id));
      this.dues.delete(dueKey(id, trail.method));
    }
    if (answers) for (const {id} of step.consent ?? []) this.answers.delete(keyOf(spot, id));
  }
}

function keyOf({step, method = ''}: {step: string; method?: string | undefined}, id: string): string {
  return `${method}/${step}/${id}`;
}

function dueKey(of: string, method = ''): string {
  return `${method}/${of}`;
}

function offerOf({kind, id, to, method}: CaseWay): CaseOffer {
  const type = kind === 'repeat' || kind === 'again' ? 'repeated' : 'way-chosen';
  return {type, way: id, to, ...(method !== undefined && {method})};
}

/** Whether an event is the one that is offered, with what people know added. */
function fits(offer: CaseOffer, event: CaseEvent): boolean {
  const said = new Map<string, unknown>(Object.entries(event));
  const method = 'method' in offer ? offer.method : undefined;
  return Object.entries(offer).every(([name, value]) => said.get(name) === value) && said.get('method') === method;
}
