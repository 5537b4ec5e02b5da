import type {StepPlan} from '../../protocol/school/step-plan.js';
import {planFaults, planFaultText} from '../../protocol/school/step-plan-graph.js';

/** The school's own plan, where it has one that can be walked to an end. What is wrong with it is told once. */
export class OwnPlan {
  #checked: {readonly plan: StepPlan | undefined; readonly walkable: boolean} | undefined;

  /** @param host whose school it is, for the console. */
  of(host: Element, plan: StepPlan | undefined): StepPlan | undefined {
    if (!this.#checked || this.#checked.plan !== plan) {
      const faults = plan ? planFaults(plan) : [];
      for (const fault of faults) console.error(`<${host.localName} school>: ${planFaultText(fault)}. Our own steps are shown instead.`);
      this.#checked = {plan, walkable: faults.length === 0};
    }
    return this.#checked.walkable ? plan : undefined;
  }
}
