import {daysBefore, dutchDay} from './calendar.js';
import type {Clock} from './clock.js';
import {faultOf} from './faults.js';
import type {CheckedOptions} from './options.js';

/** How long after a purge that failed it is tried again. */
const pause = 10 * 60 * 1000;

/** Erases what is too old, once a day, and remembers for which schools that failed. */
export class Purger {
  private readonly options: CheckedOptions;
  /** The schools whose last purge failed. */
  private readonly failed = new Set<string>();
  private running: {day: string; why: 'asked' | 'unasked'; work: Promise<number>} | undefined;
  private doneOn = '';
  private notBefore = 0;

  private readonly clock: Clock;

  constructor(options: CheckedOptions, clock: Clock) {
    this.options = options;
    this.clock = clock;
  }

  /** Whether something that should have been erased is still there: of one school, or of any. */
  failedFor(school?: string): boolean {
    return school === undefined ? this.failed.size > 0 : this.failed.has(school);
  }

  /** Purges if that was not done today. Never rejects: the failure is reported, and shown by the inbox and by /health until it is over. */
  async ifDue(): Promise<void> {
    const now = this.options.now();
    // What could not be taken out of the files is tried again too.
    const done = this.doneOn === dutchDay(now) && !this.options.store.unscrubbed?.();
    if (done || now.getTime() < this.notBefore) return;
    await this.start('unasked').catch(() => {});
  }

  /** Somebody asks for it. Joins one that was asked for and is under way, unless that began on another day. */
  purge(): Promise<number> {
    return this.start('asked');
  }

  private start(why: 'asked' | 'unasked'): Promise<number> {
    const today = dutchDay(this.options.now());
    if (this.running?.day === today) {
      if (why === 'unasked' || this.running.why === 'asked') return this.running.work;
      // It held back what it would not have if it had been asked.
      return this.running.work.catch((error: unknown) => {
        if ((error as {code?: string}).code !== 'CLOCK_JUMPED') throw error;
        return this.start('asked');
      });
    }
    const before = this.running?.work.catch(() => 0);
    const work = before ? before.then((erased) => this.run(why).then((more) => erased + more)) : this.run(why);
    const running = {day: today, why, work};
    this.running = running;
    // Over before whoever waits for it goes on.
    const over = () => this.running === running && (this.running = undefined);
    work.then(over, over);
    return work;
  }

  /** One school after the other; what fails for one keeps nobody else's words longer. */
  private async run(why: 'asked' | 'unasked'): Promise<number> {
    const {schools, store, now, onFault} = this.options;
    const today = dutchDay(now());
    let erased = 0;
    const errors: unknown[] = [];
    for (const id of await schools.withSomething(store)) {
      try {
        const terms = await schools.termsOf(id);
        // Held back, and told: by a clock that is wrong, everything would be too old.
        if (!(await this.clock.allows(id, terms, why))) throw Object.assign(new Error('the clock may be wrong'), {code: 'CLOCK_JUMPED'});
        for (const {days, kinds} of terms) erased += await store.purge(id, daysBefore(today, days), kinds);
        this.failed.delete(id);
      } catch (error) {
        this.failed.add(id);
        errors.push(error);
        onFault(faultOf('purge', error));
      }
    }
    if (errors.length > 0) {
      this.notBefore = now().getTime() + pause;
      throw errors[0];
    }
    this.doneOn = today;
    return erased;
  }
}
