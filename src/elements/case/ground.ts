import {caseAt, type CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {today} from '../../protocol/school/school-days.js';
import type {School} from '../../protocol/school/school.js';
import type {StepPlan} from '../../protocol/school/step-plan.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {type MethodHere, OwnMethods, ourMethods, withMethods} from '../parts/own-methods.js';
import {OwnPlan} from '../parts/own-plan.js';
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
  #plan: {readonly given: readonly unknown[]; readonly plan: StepPlan} | undefined;
  #at: {readonly key: readonly unknown[]; readonly state: CaseState} | undefined;

  constructor(host: Element, given: () => Given) {
    this.#host = host;
    this.#given = given;
  }

  get plan(): StepPlan {
    const {school, content} = this.#given();
    const own = this.#ownPlan.of(this.#host, school.stepPlan);
    if (own) return own;
    const given = [content.stepPlan, this.#methodsOfSchool];
    if (!this.#plan?.given.every((one, index) => one === given[index]))
      this.#plan = {given, plan: withMethods(content.stepPlan, this.#methodsOfSchool)};
    return this.#plan.plan;
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
    const key = [this.plan, school.methods, schoolTypes.join(), events, today(), school.holidays];
    if (!this.#at?.key.every((part, index) => part === key[index])) this.#at = {key, state: this.stateOf(events)};
    return this.#at.state;
  };

  readonly stateOf = (events: readonly CaseEvent[]): CaseState =>
    caseAt(this.plan, this.methods, events, today(), this.#given().school.holidays);
}
