import type {GroupSize, Method, MethodStep} from '../../content/form/methods.js';
import type {SchoolMethod, SchoolMethodStep} from '../../protocol/school/method.js';
import type {StepPlan} from '../../protocol/school/step-plan.js';
import {planFaults, planFaultText} from '../../protocol/school/step-plan-graph.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {WorkedOut} from './worked-out.js';

interface Sentence {
  readonly text: string;
}

/** A step of a method, of ours or of the school's own. */
export type MethodStepHere = Omit<MethodStep, 'words' | 'parts'> &
  Pick<SchoolMethodStep, 'words'> & {readonly parts?: MethodStep['parts'] | undefined};

/** A method with which a school acts: ours, or its own, which may say less. */
export interface MethodHere extends Pick<Method, 'id' | 'title' | 'text' | 'preparations' | 'choices' | 'background'> {
  readonly whenToChoose: readonly Sentence[];
  readonly whenNot: readonly Sentence[];
  readonly groupSize?: GroupSize;
  readonly schoolTypes: readonly SchoolType[];
  readonly steps: readonly MethodStepHere[];
  /** The school wrote it. */
  readonly own?: boolean;
}

/** The methods with which a school acts, in its own order. What is wrong with one is told once, and that one is left out. */
export class OwnMethods {
  readonly #found = new WorkedOut<readonly MethodHere[] | undefined>();

  /** @param host whose school it is, for the console. @returns nothing where the school names none that can be walked. */
  of(host: Element, own: readonly SchoolMethod[] | undefined, ours: readonly Method[]): readonly MethodHere[] | undefined {
    return this.#found.of([own, ours], () => {
      const methods = own?.flatMap((one) => found(host, one, ours) ?? []) ?? [];
      return methods.length > 0 ? methods : undefined;
    });
  }
}

/** Those of ours for this kind of school, and all of them where none says that it is. */
export function ourMethods(ours: readonly Method[], schoolTypes: readonly SchoolType[]): readonly Method[] {
  const fit = ours.filter((method) => method.schoolTypes.some((type) => schoolTypes.includes(type)));
  return fit.length > 0 ? fit : ours;
}

/** Our plan knows only our methods by name: where it names any, the school's stand. */
export function withMethods(plan: StepPlan, methods: readonly MethodHere[] | undefined): StepPlan {
  if (!methods) return plan;
  const ids = methods.map(({id}) => id);
  return {...plan, steps: plan.steps.map((step) => (step.methods ? {...step, methods: ids} : step))};
}

function found(host: Element, own: SchoolMethod, ours: readonly Method[]): MethodHere | undefined {
  const {id, title, steps} = own;
  const known = ours.find((one) => one.id === id);
  const tell = (expected: string) => void console.error(`<${host.localName} school>: methods "${id}": ${expected}. It is left out.`);
  if (!steps) return known ? {...known, title: title ?? known.title} : tell('expected steps, or the id of one of ours');
  const faults = planFaults({id, title: title ?? id, steps});
  if (faults.length > 0) return tell(faults.map((fault) => planFaultText(fault)).join('; '));
  const {text = '', whenToChoose = [], whenNot = [], groupSize} = own;
  return {
    ...{id, title: title ?? id, text, whenToChoose, whenNot, steps, own: true},
    // What it leaves open nobody has to read past.
    ...{schoolTypes: [], preparations: [], choices: [], background: []},
    ...(groupSize && {groupSize: {...groupSize, default: groupSize.min}}),
  };
}
