import type {Step, StepPlan} from './step-plan.js';

/** Something that keeps people from walking a plan from its start to an end. */
export interface PlanFault {
  /** The step where it goes wrong; for a faulty `start` or rule the id that it names. */
  step: string;
  code: 'no-steps' | 'reserved-id' | 'duplicate-id' | 'unknown-step' | 'no-next' | 'unreachable' | 'no-end';
  expected: string;
  found: string;
}

/** Everything that is wrong with a plan as a graph; empty when each step can be reached and each way has an end. */
export function planFaults(plan: StepPlan): PlanFault[] {
  const [first] = plan.steps;
  if (!first) return [{step: plan.start ?? '', code: 'no-steps', expected: 'at least one step', found: 'none'}];

  const faults: PlanFault[] = [];
  const steps = new Map<string, Step>();
  for (const step of plan.steps) {
    if (step.id === 'end')
      faults.push({step: 'end', code: 'reserved-id', expected: 'another id', found: '"end", which stands for the end of the plan'});
    else if (steps.has(step.id))
      faults.push({step: step.id, code: 'duplicate-id', expected: 'an id of its own', found: `"${step.id}" a second time`});
    else steps.set(step.id, step);
  }

  const check = (at: string, member: string, to: string | undefined) => {
    if (to !== undefined && !steps.has(to))
      faults.push({step: at, code: 'unknown-step', expected: `${member} to name a step of this plan`, found: `"${to}"`});
  };
  for (const step of plan.steps) {
    const ways = waysOn(step);
    if (ways.length === 0)
      faults.push({step: step.id, code: 'no-next', expected: 'next or branches ("end" to stop here)', found: 'neither'});
    for (const [member, to] of ways) if (to !== 'end') check(step.id, member, to);
    check(step.id, 'partOf', step.partOf);
    check(step.id, 'repeat', step.repeat?.from);
  }
  const entrances = [plan.start ?? first.id];
  check(plan.start ?? first.id, 'start', plan.start);
  for (const {id, to} of plan.rules ?? []) {
    if (to === undefined) continue;
    entrances.push(to);
    check(to, `rule "${id}"`, to);
  }

  const reached = new Set<string>();
  for (let id = entrances.pop(); id !== undefined; id = entrances.pop()) {
    const step = steps.get(id);
    if (!step || reached.has(id)) continue;
    reached.add(id);
    for (const [, to] of waysOn(step)) entrances.push(to);
  }
  for (const id of steps.keys()) {
    if (!reached.has(id))
      faults.push({step: id, code: 'unreachable', expected: 'a step, the start or a rule that leads here', found: 'none'});
  }

  // A way that leads nowhere has had its own fault above; here it counts as an end, so that it is told once.
  const ended = new Set<string>();
  const ends = (step: Step) => waysOn(step).length === 0 || waysOn(step).some(([, to]) => ended.has(to) || !steps.has(to));
  for (let before = -1; before < ended.size;) {
    before = ended.size;
    for (const [id, step] of steps) if (ends(step)) ended.add(id);
  }
  const told = new Set(ended);
  for (let [id, step] of steps) {
    const trail: string[] = [];
    // Every way out of a step without an end leads to another such step, so this walk runs into itself or into one already told.
    while (!told.has(id)) {
      told.add(id);
      trail.push(id);
      id = waysOn(step)[0]![1];
      step = steps.get(id)!;
    }
    const circle = trail.slice(trail.indexOf(id));
    if (trail.includes(id))
      faults.push({step: id, code: 'no-end', expected: 'a way to "end"', found: `a circle: ${[...circle, id].join(' → ')}`});
  }
  return faults;
}

/** One sentence for a developer's console. */
export function planFaultText({step, expected, found}: PlanFault): string {
  return `stepPlan, step "${step}": expected ${expected}, got ${found}`;
}

/** The ways out of a step: which member names it, and where it leads. */
function waysOn(step: Step): [member: string, to: string][] {
  const ways: [string, string][] = (step.branches ?? []).map(({id, to}) => [`branch "${id}"`, to]);
  for (const {id, to} of step.consent ?? []) if (to !== undefined) ways.push([`consent "${id}"`, to]);
  if (step.next !== undefined) ways.push(['next', step.next]);
  return ways;
}
