import type {ReactiveControllerHost} from 'lit';

import {today} from '../../protocol/school/school-days.js';
import type {Entry} from './case-view.js';

/** What is typed or chosen in a case and not written down yet. */
export class Writing {
  /** By the id of its field. */
  draft: Readonly<Record<string, string>> = {};
  /** What cannot be left as it is, in words, by the id of its field. */
  faults: ReadonlyMap<string, string> = new Map();

  readonly #host: ReactiveControllerHost;
  #said: Partial<Entry> = {};
  /** Of which case the draft is. */
  #of: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Who writes, and the day: that on which it is written down, for a page stands open for days, unless somebody chose another. */
  get entry(): Entry {
    return {by: 'coordinator', on: today(), ...this.#said};
  }

  get typed(): boolean {
    return Object.values(this.draft).some((words) => words.trim());
  }

  change(entry: Partial<Entry>): void {
    this.#said = {...this.#said, ...entry};
    this.#host.requestUpdate();
  }

  type(field: string, value: string): void {
    this.draft = {...this.draft, [field]: value};
    if (this.faults.has(field)) this.faults = new Map([...this.faults].filter(([name]) => name !== field));
    this.#host.requestUpdate();
  }

  fail(field: string, words: string): void {
    this.faults = new Map([[field, words]]);
    this.#host.requestUpdate();
  }

  /** What these fields said is written down. */
  clear(fields: readonly string[]): void {
    this.draft = Object.fromEntries(Object.entries(this.draft).filter(([field]) => !fields.includes(field)));
    this.forgive();
  }

  forgive(): void {
    this.faults = new Map();
    this.#host.requestUpdate();
  }

  /** What was typed in another case is not for this one. */
  turnTo(id: string): void {
    if (this.#of !== id) this.drop();
    this.#of = id;
  }

  drop(): void {
    this.draft = {};
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#said = {};
    this.drop();
  }
}
