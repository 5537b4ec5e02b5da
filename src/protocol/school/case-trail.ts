import type {Day} from '../scalars.js';
import type {Action, ConsentGate, Step} from './step-plan.js';

/** A step as a case walks it: of a plan, or of a method, whose longer talks have parts. */
export type CaseStep = Step & {readonly parts?: readonly {readonly actions: readonly Action[]}[] | undefined};

/** What a case can walk: a plan, or a method. */
export interface Walkable {
  readonly id: string;
  readonly start?: string | undefined;
  readonly steps: readonly CaseStep[];
}

/** Where something stands: a step of the plan, or of a method when that is named. */
export interface Spot {
  readonly step: string;
  readonly method?: string;
}

/** A yes that is asked, and the step that asks it. */
export interface GateAt {
  readonly step: CaseStep;
  readonly gate: ConsentGate;
  readonly method?: string;
}

/** Whether a no to this leads elsewhere: only then can the step not begin before the yes. */
export function holdsStep(gate: ConsentGate): boolean {
  return gate.to !== undefined;
}

/** All that is done in a step. */
export function actionsOf(step: CaseStep): readonly Action[] {
  return [...step.actions, ...(step.parts ?? []).flatMap(({actions}) => actions)];
}

/** One run along the steps of a plan or a method: which step, and whether it has begun or we are still at its door. */
export class Trail {
  readonly steps: ReadonlyMap<string, CaseStep>;
  at: CaseStep | undefined;
  begun: Day | undefined;
  /** Steps of this run that were begun after a yes: the answer can still become no. */
  readonly passed = new Set<CaseStep>();
  /** Repeating steps of which this run has reached the step that they go back to. */
  readonly reached = new Set<string>();

  /** `rounds` outlives a run: how often the way of each repeating step was gone. */
  constructor(
    readonly walked: Walkable,
    readonly rounds: Map<string, number>,
    readonly method?: string,
  ) {
    this.steps = new Map(walked.steps.map((step) => [step.id, step]));
  }

  get first(): string {
    return this.walked.start ?? this.walked.steps[0]?.id ?? 'end';
  }

  knows(id: string): boolean {
    return id === 'end' || this.steps.has(id);
  }

  /** Which round of a repeating step this is; the first as long as nothing was gone twice. */
  roundOf(step: CaseStep): number {
    return Math.max(1, this.rounds.get(step.id) ?? 0);
  }

  /** To the door of a step; `end` is behind the last. */
  arrive(id: string) {
    this.at = this.steps.get(id);
    this.begun = undefined;
    for (const step of this.steps.values())
      if (step.repeat?.from === id && !this.reached.has(step.id)) this.reach(step, (this.rounds.get(step.id) ?? 0) + 1);
  }

  /** Back to where a repeating step says, for one round more. */
  repeat(step: CaseStep) {
    this.reach(step, this.roundOf(step) + 1);
    this.arrive(step.repeat!.from);
  }

  /** Whether a run more is allowed, for each may go the way of everything that repeats. */
  get hasRoundsLeft(): boolean {
    return [...this.steps.values()].every(({id, repeat}) => !repeat || (this.rounds.get(id) ?? 0) < repeat.atMost);
  }

  /** The repeating step in whose way we are. */
  get loop(): CaseStep | undefined {
    const order = [...this.steps.keys()];
    const here = this.at ? order.indexOf(this.at.id) : -1;
    return [...this.steps.values()].find(({id, repeat}) => {
      if (!repeat || !this.reached.has(id)) return false;
      const ends = [order.indexOf(repeat.from), order.indexOf(id)];
      return Math.min(...ends) <= here && here <= Math.max(...ends);
    });
  }

  spot(step: CaseStep): Spot {
    return {step: step.id, ...(this.method !== undefined && {method: this.method})};
  }

  private reach({id}: CaseStep, round: number) {
    this.reached.add(id);
    this.rounds.set(id, round);
  }
}
