import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';

import {content} from '../../src/content/nl/methods.js';
import {stepPlan} from '../../src/content/nl/protocol.js';
import {CaseEvent} from '../../src/protocol/school/case-event.js';
import {type CaseMethod, type CaseState, caseAt} from '../../src/protocol/school/case.js';
import {planFaults} from '../../src/protocol/school/step-plan-graph.js';
import type {StepPlan} from '../../src/protocol/school/step-plan.js';
import {wrongOn} from './case-walks.js';

const {methods} = content;
const christmas = [{name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03'}];

/** How many walks: enough to find each fault that was tried; a longer run on request, with `WALKS=20000`. */
const walks = Number(process.env.WALKS ?? 1000);
const tapes = fc.uint8Array({minLength: 120, maxLength: 220});

/** Everything that happens in a case, on a day and by one role; what is not offered is a fault of the test. */
class Played {
  readonly events: CaseEvent[] = [];
  on = '2026-11-02';

  constructor(
    readonly plan: StepPlan = stepPlan,
    readonly known: readonly CaseMethod[] = methods,
  ) {
    this.take('opened');
  }

  get state(): CaseState {
    return caseAt(this.plan, this.known, this.events, this.on, christmas);
  }

  /** What is offered, without what is always offered. */
  get offered(): string[] {
    return this.state.offers.map((offer) => Object.values(offer).join(' ')).filter((offer) => !/^(closed|parents-told|noted)/.test(offer));
  }

  take(type: CaseEvent['type'], rest: Record<string, string> = {}) {
    const here = this.state.method ? {step: this.state.method.step.id, method: this.state.method.id} : {step: this.state.step?.id};
    const spot =
      'step' in rest
        ? {}
        : /^(step|action|consent|noted)/.test(type)
          ? here
          : /^(way|repeated|check)/.test(type)
            ? {method: here.method}
            : {};
    // A member without a value is one that is not there.
    const event = JSON.parse(JSON.stringify({type, on: this.on, by: 'teacher', ...spot, ...rest})) as CaseEvent;
    this.events.push(CaseEvent.parse(event));
    assert.deepEqual(this.state.ignored, [], `${type} ${JSON.stringify(rest)} in ${JSON.stringify(here)}`);
    return this;
  }

  /** Through the door, and everybody says yes. */
  begin() {
    const {step, method} = this.state;
    for (const gate of (method?.step ?? step)?.consent ?? []) this.take('consent-given', {gate: gate.id});
    return this.take('step-begun');
  }

  go(to: string, why = 'Dit past nu.') {
    const way = this.state.ways.find((each) => each.to === to && (each.kind === 'branch' || each.kind === 'next'));
    return this.take('way-chosen', {way: way?.id ?? 'none', to, why});
  }

  /** The plan as far as the question whether the child wants a group. */
  asksForGroup() {
    return this.begin().go('choose-route').begin().go('ask-support-group');
  }

  /** The method as far as its step `to`. */
  methodTo(to: string) {
    for (let step = this.state.method?.step; step?.id !== to; step = this.state.method?.step) this.begin().go(step?.next ?? to);
    return this;
  }
}

describe('caseAt()', () => {
  it('begins no step before its yes, goes no round too many, has a way to an end and no due day in a weekend or holiday', () => {
    fc.assert(
      fc.property(tapes, (tape) => {
        const {wrong, events, ground} = wrongOn(tape, true);
        assert.deepEqual(wrong, []);
        assert.deepEqual(planFaults(ground.plan), []);
        const {ignored} = caseAt(ground.plan, ground.methods, events, '2027-01-04', ground.holidays);
        assert.deepEqual(ignored, []);
      }),
      {numRuns: walks},
    );
  });

  it('would be in a step without a yes if gates did not hold', () => {
    const {failed, counterexample} = fc.check(
      fc.property(tapes, (tape) => wrongOn(tape, false).wrong.length === 0),
      {numRuns: walks, endOnFailure: true},
    );
    assert.ok(failed);
    assert.match(wrongOn(counterexample![0], false).wrong.join(), /without the yes/);
  });

  it('offers nothing but opening before a case was opened', () => {
    assert.deepEqual(caseAt(stepPlan, methods, [], '2026-11-02').offers, [{type: 'opened'}]);
  });

  it('does not go on before the child was asked, and goes on after a no that leads nowhere else', () => {
    const played = new Played().take('step-begun');
    assert.deepEqual(
      played.state.ways.filter(({kind}) => kind !== 'again'),
      [],
    );
    played.take('consent-refused', {gate: 'consent-telling'});
    assert.deepEqual(
      played.state.ways.filter(({kind}) => kind !== 'again').map(({to, reason}) => [to, reason]),
      [['choose-route', false]],
    );
  });

  it('leads where the plan says after a no, begins no method, and comes back when the no becomes a yes', () => {
    const played = new Played().asksForGroup();
    assert.deepEqual(played.state.actions.map(({done}) => done).filter(Boolean), []);
    assert.ok(!played.offered.some((offer) => /^(step-begun|action-done|method-begun)/.test(offer)), played.offered.join());
    played.take('consent-asked', {gate: 'consent-group'}).take('consent-refused', {gate: 'consent-group'});
    assert.equal(played.state.step?.id, 'action-plan');
    assert.deepEqual(played.state.methods, []);

    played.begin().take('consent-given', {gate: 'consent-group', step: 'ask-support-group'});
    played.take('way-chosen', {way: 'consent-group', to: 'ask-support-group'});
    played.take('step-begun').take('method-begun', {method: 'support-group'});
    assert.equal(played.state.method?.step.id, 'sg-learn');
  });

  it('walks the ten steps of the support group, five rounds at most, also when it is begun again', () => {
    const played = new Played().asksForGroup().begin().take('method-begun', {method: 'support-group'}).methodTo('sg-close');
    for (let round = 2; round <= 5; round++) {
      played.begin().take('repeated', {way: 'sg-close', to: 'sg-agree'});
      assert.deepEqual([played.state.round, played.state.rounds], [round, 5]);
      played.methodTo('sg-close');
    }
    played.begin();
    assert.ok(!played.state.ways.some(({kind}) => kind === 'repeat'));
    played.go('end');
    assert.equal(played.state.method, undefined);
    assert.deepEqual(played.state.methods, ['no-blame']);
  });

  it('walks the seven steps of No Blame and talks with the group again, until the child says no', () => {
    const played = new Played().asksForGroup().begin().take('method-begun', {method: 'no-blame'});
    assert.ok(played.offered.includes('action-done nb-talk-pupil no-blame nb-calm-start'), 'what comes before the question can be ticked');
    assert.ok(!played.offered.includes('step-begun nb-talk-pupil no-blame'), 'and the step waits for the yes');
    played.methodTo('nb-review').begin().go('nb-gather').begin();
    played.take('consent-refused', {gate: 'nb-ask-wish', step: 'nb-talk-pupil', method: 'no-blame'});
    assert.equal(played.state.method, undefined);
    assert.equal(played.state.step?.id, 'ask-support-group');
    assert.deepEqual(
      played.state.due.filter(({method}) => method),
      [],
    );
  });

  it('ends the method when the child takes back the yes on which the step stands', () => {
    const played = new Played().asksForGroup().begin().take('method-begun', {method: 'support-group'}).methodTo('sg-agree').begin();
    played.take('consent-refused', {gate: 'consent-group', step: 'ask-support-group'});
    assert.equal(played.state.method, undefined);
    assert.equal(played.state.step?.id, 'action-plan');
    assert.deepEqual(played.state.due, []);
  });

  it('moves what is due past the holidays and weekends, and says when it is late', () => {
    const played = new Played().asksForGroup().begin().take('method-begun', {method: 'support-group'}).methodTo('sg-agree');
    played.on = '2026-12-08';
    played.begin();
    const due = () => played.state.due.find(({of}) => of === 'sg-agree')!;
    assert.deepEqual([due().from, due().by, due().when], ['2026-12-18', '2027-01-04', 'later']);
    played.on = '2026-12-20';
    assert.equal(due().when, 'now');
    played.on = '2027-01-05';
    assert.equal(due().when, 'late');
    played.go('sg-check').take('check-done', {of: 'sg-agree'});
    assert.equal(due(), undefined);
  });

  it('asks for a reason where there is a choice', () => {
    const played = new Played().begin().go('choose-route').begin();
    const way = {type: 'way-chosen', way: 'repeated', to: 'ask-support-group', on: played.on, by: 'teacher'} as const;
    const chosen = (event: CaseEvent) => caseAt(stepPlan, methods, [...played.events, event], played.on).step?.id;
    assert.equal(chosen(way), 'choose-route');
    assert.equal(chosen({...way, why: 'Het is al drie keer gebeurd.'}), 'ask-support-group');
  });

  it('closes a plan that was walked when what was promised is done, and begins again where the rule says', () => {
    const played = new Played().asksForGroup().begin();
    played.take('action-done', {action: 'group-look-back'}).go('closing').begin().go('end');
    played.take('aftercare', {due: '2026-12-25'});
    assert.deepEqual(
      played.state.due.map(({of, by}) => [of, by]),
      [['aftercare', '2027-01-04']],
    );
    assert.ok(!played.state.offers.some((offer) => offer.type === 'closed' && offer.why === 'walked'));
    played.take('check-done', {of: 'aftercare'}).take('closed', {why: 'walked'});
    assert.deepEqual(played.offered, ['repeated recurrence guidance']);
    played.take('repeated', {way: 'recurrence', to: 'guidance'});
    assert.deepEqual([played.state.step?.id, played.state.begun, played.state.closed], ['guidance', undefined, undefined]);
  });

  it('stops at once when it is more than bullying', () => {
    const played = new Played().asksForGroup().begin().take('method-begun', {method: 'support-group'});
    played.take('closed', {why: 'more-than-bullying'});
    assert.equal(played.state.closed?.why, 'more-than-bullying');
    assert.deepEqual(played.state.due, []);
  });

  it("runs a school's own plan of two steps, with its own method and roles", () => {
    const own: StepPlan = {
      id: 'own',
      title: 'Ons plan',
      steps: [
        {id: 'hear', title: 'Luister', phase: 'notice', owner: 'kiva-coach', actions: [{id: 'sit', text: 'Ga zitten.'}], next: 'help'},
        {
          id: 'help',
          title: 'Help',
          phase: 'act',
          owner: 'kiva-coach',
          actions: [],
          timing: {min: 5, max: 5, unit: 'school-days'},
          next: 'end',
        },
      ],
    };
    const kiva: CaseMethod = {
      id: 'kiva',
      title: 'KiVa',
      steps: [{id: 'talk', title: 'Praat', phase: 'act', owner: 'kiva-coach', actions: [], next: 'end'}],
    };
    const played = new Played(own, [kiva]).begin();
    assert.deepEqual(
      played.state.actions.map(({id, owner}) => [id, owner]),
      [['sit', 'kiva-coach']],
    );
    assert.deepEqual(played.state.methods, []);
    played.go('help').begin();
    assert.deepEqual(played.state.methods, ['kiva']);
    assert.equal(played.state.due[0]?.by, '2026-11-09');
    played.take('method-begun', {method: 'kiva'}).methodTo('talk').begin().go('end').take('check-done', {of: 'help'}).go('end');
    assert.ok(played.state.ended);
  });

  it('counts what two people do at once only once, and says what it left out', () => {
    const played = new Played().asksForGroup();
    const refused = {type: 'consent-refused', step: 'ask-support-group', gate: 'consent-group', on: played.on, by: 'teacher'} as const;
    const begun = {type: 'step-begun', step: 'ask-support-group', on: played.on, by: 'coordinator'} as const;
    const state = caseAt(stepPlan, methods, [...played.events, refused, begun], played.on);
    assert.equal(state.step?.id, 'action-plan');
    assert.deepEqual(state.ignored, [played.events.length + 1]);
  });

  it('survives plans and events that fit nothing', () => {
    const broken = {
      id: 'x',
      title: 'X',
      start: 'nowhere',
      steps: [{id: 'a', title: 'A', phase: 'act', owner: 'teacher', actions: [], next: 'gone'}],
    } as StepPlan;
    const opened = {type: 'opened', on: '2026-11-02', by: 'teacher'} as const;
    assert.deepEqual(caseAt(broken, [], [opened, opened], '2026-11-02').ignored, [1]);
  });
});
