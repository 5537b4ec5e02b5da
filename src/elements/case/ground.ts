import type {Method} from '../../content/form/methods.js';
import {caseAt, type CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {today} from '../../protocol/school/school-days.js';
import type {School} from '../../protocol/school/school.js';
import type {StepPlan} from '../../protocol/school/step-plan.js';
import type {SchoolType} from '../../protocol/scalars.js';
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
  #at: {readonly key: readonly unknown[]; readonly state: CaseState} | undefined;

  constructor(host: Element, given: () => Given) {
    this.#host = host;
    this.#given = given;
  }

  get plan(): StepPlan {
    const {school, content} = this.#given();
    return this.#ownPlan.of(this.#host, school.stepPlan) ?? content.stepPlan;
  }

  /** Those for this school, and all of them where none says that it is. */
  get methods(): readonly Method[] {
    const {content, schoolTypes} = this.#given();
    const {methods} = content.methods;
    const fit = methods.filter((method) => method.schoolTypes.some((type) => schoolTypes.includes(type)));
    return fit.length > 0 ? fit : methods;
  }

  /** Where a case stands; worked out once for what it follows from. */
  readonly stateAt = (events: readonly CaseEvent[]): CaseState => {
    const {school, schoolTypes} = this.#given();
    const key = [this.plan, schoolTypes.join(), events, today(), school.holidays];
    if (!this.#at?.key.every((part, index) => part === key[index])) this.#at = {key, state: this.stateOf(events)};
    return this.#at!.state;
  };

  readonly stateOf = (events: readonly CaseEvent[]): CaseState =>
    caseAt(this.plan, this.methods, events, today(), this.#given().school.holidays);
}
