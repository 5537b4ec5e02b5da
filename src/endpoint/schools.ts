import {type Refusal, refuse} from './answers.js';
import {SetUpError} from './faults.js';
import {type Term, termsOf} from './retention.js';
import {checkSchool, type School, type SchoolOption, type Shared} from './school-options.js';
import type {Store} from './store.js';

/** What is looked for, now or later, or nothing. */
export type Found<Value> = Value | undefined | Promise<Value | undefined>;

/** The schools of an endpoint: those that its options name, and those that `schoolOf` finds. */
export class Schools {
  /** Those that the options name. */
  readonly named: readonly School[];
  private readonly shared: Shared;
  private readonly schoolOf: ((id: string) => Found<SchoolOption>) | undefined;

  constructor(named: readonly School[], shared: Shared, schoolOf: ((id: string) => Found<SchoolOption>) | undefined) {
    this.named = named;
    this.shared = shared;
    this.schoolOf = schoolOf;
  }

  /** Whether there can be others than those. */
  get mayFind(): boolean {
    return this.schoolOf !== undefined;
  }

  /** Rejects when `schoolOf` does, or finds one whose options are wrong. */
  async find(id: string): Promise<School | undefined> {
    const named = this.named.find((school) => school.id === id);
    if (named || !this.schoolOf) return named;
    const found = await this.schoolOf(id);
    if (found === undefined) return undefined;
    try {
      const school = checkSchool(found, 'schoolOf()', this.shared);
      if (school.id === id) return school;
    } catch (error) {
      throw new SetUpError('SCHOOL', (error as Error).message);
    }
    throw new SetUpError('SCHOOL', 'createEndpoint() schoolOf(): expected the school with the id that it was given, found another');
  }

  /** The school that a submission is for. Its name may be missing where there is one. */
  async addressed(id: string | undefined): Promise<School | Refusal> {
    const [only, ...more] = this.named;
    if (id === undefined)
      return only && more.length === 0 && !this.schoolOf ? only : refuse('invalid', [{path: 'school', code: 'required'}]);
    return (await this.find(id)) ?? refuse('invalid', [{path: 'school', code: 'unknown_school'}]);
  }

  /** After how many days what goes. What a school left behind that is no longer found goes after what counts for all. */
  async termsOf(id: string): Promise<readonly Term[]> {
    return (await this.find(id))?.retention ?? termsOf(this.shared.retention);
  }

  /** The ids of all that can have something in the store. */
  async withSomething(store: Store): Promise<readonly string[]> {
    const named = this.named.map(({id}) => id);
    return this.schoolOf && store.schools ? [...new Set([...named, ...(await store.schools())])] : named;
  }
}
