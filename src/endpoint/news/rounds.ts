import {promiseAbout} from '../../protocol/school/promises.js';
import {addSchoolDays} from '../../protocol/school/school-days.js';
import type {ToldKind} from '../../protocol/index.js';
import {daysBefore, dutchDay} from '../calendar.js';
import {sha256} from '../digest.js';
import {faultOf} from '../faults.js';
import type {CheckedOptions} from '../options.js';
import type {School} from '../school-options.js';
import {channelsFor} from './channels.js';
import {deliver} from './deliver.js';
import type {News, NewsType, Outbox} from './news.js';

const minute = 60_000;
/** After each try that failed: soon at first, and in all more than four days. */
const pauses = [1, 5, 30, 120, 300, 600, 600, 840, 1200, 1440, 1440].map((minutes) => minutes * minute);
/** How long what was delivered is remembered, so that the same is not told again: longer than any holiday. */
const remembered = 90;
/** A promise reaches no further back than this, holidays included. */
const farthest = 100;

/** Makes news of something, for every channel that may hear of it. @param about what makes it this news and no other. */
export async function newsOf(
  {id: school, channels}: School,
  type: NewsType,
  about: {id: string; kind: string; recipient: string; apart: boolean; day: string},
): Promise<News[]> {
  const heard = channelsFor(channels, about);
  if (heard.length === 0) return [];
  const id = (await sha256(new TextEncoder().encode([type, school, about.id].join(' ')))).slice(0, 32);
  return heard.map(({name}) => ({
    id: `msg_${id}`,
    channel: name,
    type,
    kind: about.kind,
    recipient: about.recipient,
    day: about.day,
    tries: 0,
  }));
}

/**
 * Brings news in rounds, at a few hours of the day and all of it at once: the time at which it comes says nothing of when somebody told
 * something, which is kept nowhere. What does not arrive is tried again, later each time, until it is given up and stays.
 */
export class NewsRounds {
  private readonly options: CheckedOptions;
  private readonly outbox: Outbox | undefined;
  /** The last day on which everything that waits was looked at. */
  private lookedOn = '';
  private readonly purgeFailed: (school: string) => boolean;
  /** The last round that began, or that was over when this did. */
  private round: string;
  /** Before which moment something is not tried again, by its id and channel. In memory alone: after a restart it is tried at once. */
  private readonly notBefore = new Map<string, number>();
  private running: Promise<number> | undefined;

  constructor(options: CheckedOptions, purgeFailed: (school: string) => boolean) {
    this.options = options;
    const {named, mayFind} = options.schools;
    this.outbox = mayFind || named.some(({channels}) => channels.length > 0) ? options.store.outbox : undefined;
    this.purgeFailed = purgeFailed;
    this.round = this.roundAt(options.now());
    if (this.outbox) {
      const timer = setInterval(() => void this.run().catch(() => {}), minute) as unknown as {unref?: () => void};
      timer.unref?.();
    }
  }

  /** Delivers what is due, and says how much arrived. Rejects when the store fails; one channel that fails keeps no other from hearing. */
  run(): Promise<number> {
    this.running ??= this.deliverAll().finally(() => (this.running = undefined));
    return this.running;
  }

  /** How much lies undelivered, over all schools; nothing when nothing does. */
  async undelivered(): Promise<{count: number; oldest: string} | undefined> {
    const {outbox} = this;
    if (!outbox) return undefined;
    const schools = await this.options.schools.withSomething(this.options.store);
    const found = await Promise.all(schools.map((id) => outbox.undelivered(id)));
    const count = found.reduce((sum, one) => sum + one.count, 0);
    const oldest = found.flatMap((one) => one.oldest ?? []).sort()[0];
    return count > 0 && oldest !== undefined ? {count, oldest} : undefined;
  }

  private async deliverAll(): Promise<number> {
    const {outbox} = this;
    if (!outbox) return 0;
    const {schools, store, now, onFault} = this.options;
    const today = dutchDay(now());
    const round = this.roundAt(now());
    const isRound = round !== this.round;
    const again = [...this.notBefore.values()].some((moment) => moment <= now().getTime());
    if (!isRound && !again && this.lookedOn === today) return 0;
    let arrived = 0;
    let elsewhere = false;
    for (const id of await schools.withSomething(store)) {
      try {
        const school = await schools.find(id);
        if (!school || school.channels.length === 0) continue;
        const work = () => this.deliverFor(outbox, school, isRound, today);
        const count = outbox.byOne ? await outbox.byOne(school.id, work) : await work();
        arrived += count ?? 0;
        elsewhere ||= count === undefined;
      } catch (error) {
        onFault(faultOf('news', error));
        throw error;
      }
    }
    // Who does it elsewhere may not live to finish: then it is looked at again.
    if (elsewhere) return arrived;
    this.round = round;
    this.lookedOn = today;
    return arrived;
  }

  private async deliverFor(outbox: Outbox, school: School, isRound: boolean, today: string): Promise<number> {
    if (isRound) await this.lookAround(outbox, school, today);
    const due = (await outbox.waiting(school.id)).filter((news) => this.isDue(news, isRound, today));
    const outcomes = await Promise.all(due.map((news) => this.bring(outbox, school, news)));
    return outcomes.filter(Boolean).length;
  }

  /** What was never tried waits for a round, unless it is of another day: then it missed one. */
  private isDue({id, channel, tries, day}: News, isRound: boolean, today: string): boolean {
    if (tries === 0) return isRound || day < today;
    return this.options.now().getTime() >= (this.notBefore.get(`${channel} ${id}`) ?? 0);
  }

  private async bring(outbox: Outbox, school: School, news: News): Promise<boolean> {
    const {now, onFault} = this.options;
    const key = `${news.channel} ${news.id}`;
    const channel = school.channels.find(({name}) => name === news.channel);
    // A channel that is no more is for nobody to hear by.
    if (!channel) return outbox.settle(school.id, news, 'given-up').then(() => false);
    try {
      await deliver(channel, news, school.id, now());
    } catch (error) {
      const pause = pauses[news.tries];
      const isOver = pause === undefined || (error as {over?: boolean}).over === true;
      if (isOver) this.notBefore.delete(key);
      else this.notBefore.set(key, now().getTime() + pause);
      await outbox.settle(school.id, news, isOver ? 'given-up' : 'failed');
      // The first time and the last; /health says it in between.
      if (news.tries === 0 || isOver) onFault(faultOf('news', error));
      return false;
    }
    this.notBefore.delete(key);
    await outbox.settle(school.id, news, 'delivered');
    return true;
  }

  /** Finds what became so without anybody sending anything. */
  private async lookAround(outbox: Outbox, school: School, today: string): Promise<void> {
    await outbox.forget(school.id, daysBefore(today, remembered));
    if (this.purgeFailed(school.id)) {
      const roles = school.recipients.filter(({outsideTeam}) => !outsideTeam).map(({role}) => role);
      const told = await Promise.all(
        roles.map((recipient) => newsOf(school, 'purge-failed', {id: today, kind: '', recipient, apart: false, day: today})),
      );
      const news = told.flat().map((one) => ({...one, recipient: ''}));
      await outbox.announce(school.id, news);
    }
    const daysFor = (kind: string) => promiseAbout('when', {kind: kind as ToldKind}, {promise: school.promise})?.days;
    const kinds = ['report', 'question', 'checklist'].filter((kind) => daysFor(kind) !== undefined);
    if (kinds.length === 0) return;
    const next = addSchoolDays(today, 1, school.holidays);
    for (const item of await outbox.unread(school.id, daysBefore(today, farthest), kinds)) {
      const promised = addSchoolDays(item.receivedOn, daysFor(item.kind)!, school.holidays);
      if (promised < today || promised > next) continue;
      await outbox.announce(school.id, await newsOf(school, 'promised-day-near', {...item, day: today}));
    }
  }

  /** The last hour of the day at which there is a round, with its day. */
  private roundAt(moment: Date): string {
    const hour = hourOf(moment);
    const begun = this.options.newsHours.filter((one) => one <= hour).at(-1);
    const today = dutchDay(moment);
    return begun === undefined ? `${daysBefore(today, 1)} ${this.options.newsHours.at(-1)}` : `${today} ${begun}`;
  }
}

/** The hour in the Netherlands. */
function hourOf(moment: Date): number {
  return Number(new Intl.DateTimeFormat('en', {timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23'}).format(moment));
}
