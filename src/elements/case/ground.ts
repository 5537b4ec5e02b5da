import {caseAt, type CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {today} from '../../protocol/school/school-days.js';
import type {School} from '../../protocol/school/school.js';
import type {StepPlan} from '../../protocol/school/step-plan.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {type MethodHere, OwnMethods, ourMethods, withMethods} from '../parts/own-methods.js';
import {OwnPlan} from '../parts/own-plan.js';
import {WorkedOut} from '../parts/worked-out.js';
import type {CaseContent} from './case.pack.js';

interface Given {
  readonly school: School;
  readonly content: CaseContent;
  readonly schoolTypes: readonly SchoolType[];
}

/** What a case is walked on: the plan and the methods of this school, and where that leads. */
export class Ground {
  readonly #host: Element;
  readonly #given: () => Given;
  readonly #ownPlan = new OwnPlan();
  readonly #ownMethods = new OwnMethods();
  readonly #plan = new WorkedOut<StepPlan>();
  readonly #state = new WorkedOut<CaseState>();

  constructor(host: Element, given: () => Given) {
    this.#host = host;
    this.#given = given;
  }

  get plan(): StepPlan {
    const {school, content} = this.#given();
    const ours = content.stepPlan;
    const methods = this.#methodsOfSchool;
    return this.#ownPlan.of(this.#host, school.stepPlan) ?? this.#plan.of([ours, methods], () => withMethods(ours, methods));
  }

  get methods(): readonly MethodHere[] {
    const {content, schoolTypes} = this.#given();
    return this.#methodsOfSchool ?? ourMethods(content.methods.methods, schoolTypes);
  }

  get #methodsOfSchool(): readonly MethodHere[] | undefined {
    const {school, content} = this.#given();
    return this.#ownMethods.of(this.#host, school.methods, content.methods.methods);
  }

  /** Where a case stands; worked out once for what it follows from. */
  readonly stateAt = (events: readonly CaseEvent[]): CaseState => {
    const {school, schoolTypes} = this.#given();
    const from = [this.plan, school.methods, schoolTypes.join(), events, today(), school.holidays];
    return this.#state.of(from, () => this.stateOf(events));
  };

  readonly stateOf = (events: readonly CaseEvent[]): CaseState =>
    caseAt(this.plan, this.methods, events, today(), this.#given().school.holidays);
}
