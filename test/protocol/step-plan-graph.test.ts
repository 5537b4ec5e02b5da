import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {secondaryPlan, stepPlan} from '../../src/content/nl/protocol.js';
import {planFaults, planFaultText} from '../../src/protocol/school/step-plan-graph.js';
import {type Step, StepPlan} from '../../src/protocol/school/step-plan.js';
import {editions} from '../content/editions.js';

describe('planFaults()', () => {
  it('finds nothing in a plan that branches, asks consent, repeats and starts again by a rule', () => {
    const sound: StepPlan = {
      ...plan(
        step('listen', {branches: [{id: 'serious', when: 'Het is vaker gebeurd', to: 'group'}], next: 'end'}),
        step('group', {
          consent: [{id: 'yes', of: 'pupil', text: 'Vraag het kind.', without: 'Geen groep.', to: 'talk'}],
          repeat: {from: 'group', atMost: 5},
          next: 'end',
        }),
        step('talk', {next: 'end'}),
        step('aside', {partOf: 'talk', next: 'end'}),
      ),
      rules: [{id: 'again', text: 'Begint het opnieuw, dan ook.', to: 'aside'}],
    };
    assert.deepEqual(planFaults(sound), []);
  });

  it('allows a circle that has a way out', () => {
    assert.deepEqual(
      planFaults(
        plan(step('try', {next: 'look'}), step('look', {branches: [{id: 'again', when: 'Nog niet goed', to: 'try'}], next: 'end'})),
      ),
      [],
    );
  });

  it('rejects a plan without steps', () => {
    assert.deepEqual(codes({id: 'empty', title: 'Leeg', steps: []}), [':no-steps']);
  });

  it('rejects an id that two steps share', () => {
    assert.deepEqual(planFaults(plan(step('talk', {next: 'end'}), step('talk', {next: 'end'}))), [
      {step: 'talk', code: 'duplicate-id', expected: 'an id of its own', found: '"talk" a second time'},
    ]);
  });

  it('rejects a step that is called end', () => {
    assert.deepEqual(codes(plan(step('talk', {next: 'end'}), step('end', {partOf: 'talk', next: 'end'}))), ['end:reserved-id']);
  });

  it('rejects a next that names no step', () => {
    assert.deepEqual(planFaults(plan(step('talk', {next: 'tlak'}))), [
      {step: 'talk', code: 'unknown-step', expected: 'next to name a step of this plan', found: '"tlak"'},
    ]);
  });

  it('rejects a branch, a consent, a side way, a repeat, a start and a rule that name no step', () => {
    const dangling: StepPlan = {
      ...plan(
        step('talk', {
          branches: [{id: 'worse', when: 'Het wordt erger', to: 'b'}],
          consent: [{id: 'yes', of: 'pupil', text: 'Vraag het kind.', without: 'Niet.', to: 'c'}],
          partOf: 'p',
          repeat: {from: 'r', atMost: 2},
          next: 'end',
        }),
      ),
      start: 's',
      rules: [
        {id: 'again', text: 'Begint het opnieuw, dan ook.', to: 'u'},
        {id: 'words', text: 'Zonder vervolg.'},
      ],
    };
    const texts = planFaults(dangling)
      .filter((fault) => fault.code === 'unknown-step')
      .map(planFaultText);
    assert.deepEqual(texts, [
      'stepPlan, step "talk": expected branch "worse" to name a step of this plan, got "b"',
      'stepPlan, step "talk": expected consent "yes" to name a step of this plan, got "c"',
      'stepPlan, step "talk": expected partOf to name a step of this plan, got "p"',
      'stepPlan, step "talk": expected repeat to name a step of this plan, got "r"',
      'stepPlan, step "s": expected start to name a step of this plan, got "s"',
      'stepPlan, step "u": expected rule "again" to name a step of this plan, got "u"',
    ]);
  });

  it('rejects a step from which nothing is said to follow', () => {
    assert.deepEqual(codes(plan(step('talk', {}))), ['talk:no-next']);
  });

  it('rejects a step that nothing leads to, also when it leads to itself', () => {
    const lost = step('lost', {branches: [{id: 'again', when: 'Nog eens', to: 'lost'}], next: 'end'});
    assert.deepEqual(codes(plan(step('talk', {next: 'end'}), lost)), ['lost:unreachable']);
  });

  it('rejects a circle without a way out once, and names its steps in order', () => {
    const endless = plan(step('enter', {next: 'a'}), step('a', {next: 'b'}), step('b', {next: 'c'}), step('c', {next: 'a'}));
    assert.deepEqual(planFaults(endless).map(planFaultText), ['stepPlan, step "a": expected a way to "end", got a circle: a → b → c → a']);
  });

  it('rejects each of two circles', () => {
    const split = step('split', {branches: [{id: 'left', when: 'Links', to: 'a'}], next: 'b'});
    assert.deepEqual(codes(plan(split, step('a', {next: 'a'}), step('b', {next: 'b'}))), ['a:no-end', 'b:no-end']);
  });

  const presets = editions.flatMap(({name, content}) => plansIn(content).map((preset) => ({name, preset})));

  it('has the ten steps among the presets', () => {
    assert.ok(presets.some(({preset}) => preset.id === stepPlan.id));
  });

  it('asks the pupil of a secondary school before each step that acts', () => {
    assert.ok(presets.some(({preset}) => preset.id === secondaryPlan.id));
    const acts = secondaryPlan.steps.filter(({phase}) => phase === 'act');
    assert.ok(acts.length > 4);
    assert.deepEqual(
      acts.filter(({consent = []}) => !consent.some(({of}) => of === 'child-bullied')).map(({id}) => id),
      [],
    );
  });

  for (const {name, preset} of presets) {
    it(`finds nothing in ${preset.id} of ${name}`, () => {
      assert.deepEqual(planFaults(preset), []);
    });
  }
});

describe('StepPlan', () => {
  it('tolerates members it does not know, at every level', () => {
    const wide = {
      ...plan({...step('talk', {next: 'end'}), colour: 'blue', timing: {min: 1, max: 2, unit: 'weeks', about: true}} as Step),
      version: 7,
    };
    assert.equal(StepPlan.safeParse(wide).success, true);
  });

  it('knows every member of the ten steps', () => {
    assert.deepEqual(StepPlan.parse(stepPlan), stepPlan);
  });

  it('refuses a timing that ends before it begins', () => {
    const {error} = StepPlan.safeParse(plan(step('talk', {timing: {min: 3, max: 2, unit: 'days'}, next: 'end'})));
    assert.deepEqual(
      error?.issues.map((issue) => issue.path.join('.')),
      ['steps.0.timing.max'],
    );
  });
});

function plan(...steps: Step[]): StepPlan {
  return {id: 'plan', title: 'Plan', steps};
}

function step(id: string, rest: Partial<Step>): Step {
  return {id, title: 'Stap', phase: 'act', owner: 'teacher', actions: [], ...rest};
}

function codes(faulty: StepPlan): string[] {
  return planFaults(faulty).map((fault) => `${fault.step}:${fault.code}`);
}

/** Every step plan in a content tree. */
function plansIn(value: unknown): StepPlan[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = StepPlan.safeParse(value);
  return found.success ? [found.data] : Object.values(value).flatMap(plansIn);
}
