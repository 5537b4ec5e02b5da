import {daysBefore, dutchDay} from './calendar.js';
import type {CheckedOptions} from './options.js';
import type {Term} from './retention.js';

/** Nothing was received before this was made. */
const madeOn = '2026-01-01';
/** A summer without a visitor is no jump; and whoever asks for it by hand or by a timer of their own may do so once a year. */
const longestPause = {unasked: 45, asked: 370};
/** More than this, of more than half of what there is, and overdue by more than a week, is not what one day brings. */
const few = 4;
const week = 7;

/** What the endpoint believes of its clock: a wrong one must neither erase everything nor give a date by which that happens later. */
export class Clock {
  private readonly options: CheckedOptions;
  /** The newest day of each school, as far as it was looked up. */
  private readonly newest = new Map<string, string>();
  /** The day that somebody vouches for. */
  private confirmed = '';
  /** Schools whose purge is held back. */
  private readonly held = new Set<string>();

  constructor(options: CheckedOptions) {
    this.options = options;
  }

  /** Whether something is not erased because the clock may be wrong, or it was seen to be. */
  doubted(school?: string): boolean {
    return school === undefined ? this.held.size > 0 : this.held.has(school);
  }

  /**
   * The day on which something is received: the clock's, unless that lies so far before what is there already that it would lose half of
   * the time for which it is kept.
   */
  async receivedOn(school: string, terms: readonly Term[]): Promise<string> {
    const today = dutchDay(this.options.now());
    const newest = this.newest.get(school) ?? (await this.lookUp(school));
    if (today > newest) this.newest.set(school, today);
    return today < daysBefore(newest, Math.ceil(Math.max(...terms.map(({days}) => days)) / 2)) ? newest : today;
  }

  /** Whether what is due by the clock may be erased: not after a jump, and not when it is most of what there is and long overdue. */
  async allows(school: string, terms: readonly Term[], why: keyof typeof longestPause): Promise<boolean> {
    const today = dutchDay(this.options.now());
    const days = await this.options.store.days?.(school);
    if (!days || this.confirmed === today) return this.decide(school, true);
    const count = (of: typeof days) => of.reduce((total, day) => total + day.count, 0);
    const due = days.filter(({kind, receivedOn}) => terms.some((term) => isDue(term, kind, receivedOn, today)));
    if (due.length === 0) {
      await this.options.store.sawDay?.(today);
      return this.decide(school, true);
    }
    const newest = days.reduce((last, {receivedOn}) => (receivedOn > last ? receivedOn : last), '');
    const seen = (await this.options.store.seenOn?.()) ?? '';
    const last = seen > newest ? seen : newest;
    const jumped = last < daysBefore(today, longestPause[why]);
    const overdue = due.some(({kind, receivedOn}) => terms.some((term) => isDue(term, kind, receivedOn, daysBefore(today, week))));
    const most = count(due) > few && count(due) * 2 > count(days);
    const allowed = !jumped && !(most && overdue);
    if (allowed) await this.options.store.sawDay?.(today);
    return this.decide(school, allowed);
  }

  /** Somebody looked at a calendar. Throws when the clock says another day. */
  confirm(day: string): void {
    const today = dutchDay(this.options.now());
    if (day !== today) throw new RangeError(`confirmDay(): expected the day that the clock says, ${today}; set the clock right first`);
    this.confirmed = today;
    this.newest.clear();
  }

  private decide(school: string, allowed: boolean): boolean {
    if (allowed) this.held.delete(school);
    else this.held.add(school);
    return allowed;
  }

  private async lookUp(school: string): Promise<string> {
    const days = (await this.options.store.days?.(school)) ?? [];
    const newest = days.reduce((last, {receivedOn}) => (receivedOn > last ? receivedOn : last), madeOn);
    this.newest.set(school, newest);
    return newest;
  }
}

function isDue({days, kinds}: Term, kind: string, receivedOn: string, today: string): boolean {
  return receivedOn < daysBefore(today, days) && (!kinds || (kinds as readonly string[]).includes(kind));
}
