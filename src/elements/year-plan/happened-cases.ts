import type {RequestHeaders} from '../../portal/submit.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {CasePage} from '../../protocol/wire/case.js';
import {CaseClient} from '../parts/case-client.js';
import {readCase} from '../parts/case-file.js';
import type {StaffResult} from '../parts/staff-client.js';

/** Cases, each as what happened in it. */
export type Cases = readonly (readonly CaseEvent[])[];

/** The cases on which somebody looks back at the year, from files or from where the school keeps them. They are no part of the plan. */
export class HappenedCases {
  all: Cases = [];
  /** How many of the files that were opened with them are no cases. */
  strange = 0;
  /** All that the school keeps and the reader may see are among them. */
  whole = false;

  async readFiles(files: readonly File[]): Promise<void> {
    const read = await Promise.all(files.map((file) => readCase(file)));
    const found = read.flatMap((one) => (typeof one === 'string' ? [] : [one]));
    this.#add(found);
    this.strange = read.length - found.length;
  }

  /** Reads every page, for figures of a part are wrong; what then is done with them. */
  async readKept(endpoint: string | undefined, authorize: RequestHeaders): Promise<StaffResult<() => void>> {
    if (!endpoint) return {outcome: 'unreachable'};
    const client = new CaseClient(endpoint, authorize);
    let kept: Cases = [];
    let after: string | undefined;
    for (;;) {
      const result: StaffResult<CasePage> = await client.list(after);
      if (result.outcome !== 'done') return result;
      kept = [...kept, ...result.value.cases.map(({events}) => events)];
      const {next} = result.value;
      // A receiver that names the page that was just read would never come to an end.
      if (next === null || next === after) break;
      after = next;
    }
    return {
      outcome: 'done',
      value: () => {
        this.#add(kept);
        this.whole = true;
      },
    };
  }

  forget(): void {
    this.all = [];
    this.strange = 0;
    this.whole = false;
  }

  /** The same case twice is one. */
  #add(found: Cases): void {
    this.all = [...new Map([...this.all, ...found].map((events) => [JSON.stringify(events), events])).values()];
  }
}
