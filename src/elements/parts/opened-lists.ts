import type {ReactiveControllerHost} from 'lit';

import {toJson} from '../../protocol/wire/json.js';
import {type ChecklistFault, type ChecklistSheet, openChecklist} from './checklist-file.js';
import {mostSheets} from './lists-beside.js';

/** Lists that somebody opened to lay beside those that are there already. What is opened goes nowhere. */
export class OpenedLists {
  /** Why the last one does not lie there. */
  fault: ChecklistFault | undefined;

  readonly #host: ReactiveControllerHost;
  #lists: readonly ChecklistSheet[] = [];
  /** Another one once all is forgotten: what was being read then belongs beside nothing. */
  #round = {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get lists(): readonly ChecklistSheet[] {
    return this.#lists;
  }

  /** @param there what lies there already, without those that were opened. */
  async open(files: readonly File[], there: readonly ChecklistSheet[]): Promise<void> {
    const round = this.#round;
    for (const file of files) {
      const read = await openChecklist(file);
      if (round !== this.#round || !this.lay(read, there)) return;
    }
  }

  /** Lays a list beside what is there. @returns whether it lies there. */
  lay(read: ChecklistSheet | ChecklistFault, there: readonly ChecklistSheet[]): boolean {
    this.#host.requestUpdate();
    const [first] = [...there, ...this.#lists];
    this.fault = typeof read === 'string' ? read : first && read.about !== first.about ? 'other-side' : undefined;
    if (typeof read === 'string' || this.fault) return false;
    if (this.#lists.some((one) => toJson(one) === toJson(read))) return true;
    if (there.length + this.#lists.length >= mostSheets) this.fault = 'too-many';
    else this.#lists = [...this.#lists, read];
    return !this.fault;
  }

  remove(gone: ChecklistSheet): void {
    this.#lists = this.#lists.filter((one) => one !== gone);
    this.fault = undefined;
    this.#host.requestUpdate();
  }

  /** Also what is still being read. */
  forget(): void {
    this.#round = {};
    this.#lists = [];
    this.fault = undefined;
  }
}
