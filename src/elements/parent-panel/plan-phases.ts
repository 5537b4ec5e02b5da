import type {PlanForParents, StepForParents} from '../../protocol/school/step-plan.js';
import type {PanelView} from './panel-view.js';

type PhaseName = keyof PanelView['texts']['plan']['sheet']['phases'];

/** Steps that belong together in time. */
interface PlanPhase {
  /** Nothing in a plan of the school's own, which has no phases. */
  readonly phase: PhaseName | undefined;
  /** The number of its first step, from 1. */
  readonly first: number;
  readonly steps: readonly StepForParents[];
}

/** Where each phase of our own plans begins. */
const phaseAt: Readonly<Record<string, PhaseName>> = {
  'first-talk': 'listen',
  'ask-support-group': 'together',
  'action-plan': 'plan',
  'daily-life': 'after',
  'vo-listen': 'listen',
  'vo-plan': 'plan',
  'vo-group': 'together',
  'vo-review': 'after',
};

/** Whether a step is a side way of another, and no step of the road itself. */
export function isSideWay({steps}: PlanForParents, {partOf}: StepForParents): boolean {
  return steps.some((step) => step.id === partOf && step.partOf === undefined);
}

/** The steps of the road, by phase. */
export function phasesOf(plan: PlanForParents): readonly PlanPhase[] {
  const main = plan.steps.filter((step) => !isSideWay(plan, step));
  const starts = main.flatMap((step, index) => (index === 0 || phaseAt[step.id] ? [index] : []));
  return starts.map((start, index) => ({phase: phaseAt[main[start]!.id], first: start + 1, steps: main.slice(start, starts[index + 1])}));
}
