import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {secondaryPlan, stepPlan} from '../../src/content/nl/protocol.js';
import {planForParents, secondaryPlanForParents} from '../../src/content/nl/step-plan.js';

describe('what parents read of who is asked', () => {
  for (const [parents, staff] of [
    [planForParents, stepPlan],
    [secondaryPlanForParents, secondaryPlan],
  ] as const)
    it(`is what staff ask, in every step of ${staff.id}`, () => {
      const gates = (steps: typeof parents.steps) =>
        steps.map(({id, consent = []}) => [id, consent.map((gate) => [gate.id, gate.of, gate.to ?? ''])]);
      assert.deepEqual(gates(parents.steps), gates(staff.steps));
      assert.ok(staff.steps.some(({consent}) => consent?.some(({to}) => to)));
    });
});
