import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {fill} from '../../content/form/fill.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import type {RequestHeaders} from '../../portal/submit.js';
import {today} from '../../protocol/school/school-days.js';
import {toCsv} from '../../protocol/school/register.js';
import {newYearPlan, nextYearPlan, schoolYearOf, type YearPlan as Plan} from '../../protocol/school/year-plan.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {calendarOf} from '../parts/calendar-file.js';
import {handOver} from '../parts/hand-over.js';
import {noteTitle} from '../parts/heading.js';
import {printAlone} from '../parts/print-alone.js';
import {StaffDoor} from '../parts/staff-door.js';
import {HappenedCases} from './happened-cases.js';
import {happenedPage, tableOf} from './happened-page.js';
import {meetingPage} from './meeting-page.js';
import {paper} from './paper.js';
import {startPage} from './start-page.js';
import {datedMeetings, datedMoments} from './year-days.js';
import {yearPage} from './year-page.js';
import {readYear, writeYear, type YearFault} from './year-plan-file.js';
import {pack, type YearPlanContent} from './year-plan.pack.js';
import {styles} from './year-plan.styles.js';
import type {YearPlanTexts} from './year-plan.texts.js';
import type {YearView} from './year-view.js';
import {fullDay} from './year-words.js';

/** The page on which one looks back at the year; others are called by the ids of their meetings. */
const happened = 'happened';

/** How long a meeting takes in a calendar. */
const meetingMinutes = 90;

const checks = new Part(() => import('./school-checks.js'));

/**
 * For staff: one school year of the working group and of all the school does for safety, on the days of this school. Eight meetings with
 * their agenda to tick, goals, experiments, moments with parents and pupils, and the survey.
 *
 * What is written lives in this element until somebody keeps it as a file; the next year begins from that file. It is wiped on leaving the
 * page and after a long quiet. Where the school's receiver keeps its cases, who has a token or comes with `authorize` looks back at the year
 * with those.
 *
 * @element pleinwacht-year-plan
 * @slot - Shown until the year plan can be drawn.
 * @csspart page - The page in view.
 * @csspart now - What comes first in the year.
 * @csspart meetings - The road of eight meetings.
 * @csspart moments - The moments of the year, with the holidays between.
 * @csspart agenda - The agenda of a meeting, to tick.
 * @csspart guide - What somebody says and asks in a talk.
 * @csspart picture - Where the school is when the year begins.
 * @csspart goals - The goals, to write.
 * @csspart experiments - What is tried, to write.
 * @csspart notes - The report of a meeting.
 * @csspart start - The button that begins a year.
 * @csspart save - The button that keeps the year as a file.
 * @csspart calendar - The button that gives the year for the calendar.
 * @csspart print - The button that prints.
 * @csspart next-year - The button that begins the next year from this one.
 * @csspart wipe - The button that wipes everything, after it was asked.
 * @csspart figures - The figures of the year.
 * @csspart register - The register, a line for each case.
 * @csspart csv - The button that keeps the register.
 * @csspart paper - The sheet that is printed.
 */
export class YearPlan extends WritingWidget<YearPlanTexts, YearPlanContent> {
  static override styles = styles;

  /** Headers that let a request for the school's cases in, asked for before each; then no token is asked for. Never an attribute, which anybody on the page could read. */
  @property({attribute: false}) authorize: RequestHeaders | undefined;

  @state() private plan: Plan | undefined;
  @state() private chosen: number | undefined;
  @state() private draft: Readonly<Record<string, string>> = {};
  @state() private faults: ReadonlyMap<string, string> = new Map();
  @state() private fileFault: YearFault | undefined;
  @state() private asksWipe = false;

  #unsaved = false;
  /** How one was let in to the cases last; when that is another, what was read goes. */
  #letInBy: {endpoint: string | undefined; authorize: RequestHeaders | undefined} = {endpoint: undefined, authorize: undefined};
  readonly #cases = new HappenedCases();
  readonly #door: StaffDoor = new StaffDoor(this, {
    texts: () => this.texts,
    enter: (authorize) => this.#cases.readKept(this.settings.endpoint, authorize),
    warn: (words) => this.announcer.say(words, {seen: true, warns: true}),
    focus: (selector) => void this.#pages.focus(selector),
  });
  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #pages = new PagesController<string>(this, 'start', {
    turn: () => {
      this.faults = new Map();
      this.draft = {};
      this.asksWipe = false;
    },
  });

  constructor() {
    super(pack, checks);
  }

  /** Whether something would be lost: it was not kept as a file since. */
  override get unsaved(): boolean {
    return this.#unsaved;
  }

  protected override get hasWords(): boolean {
    return this.plan !== undefined;
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.plan = undefined;
    this.chosen = undefined;
    this.fileFault = undefined;
    this.#cases.forget();
    this.#door.reset();
    this.#setUnsaved(false);
    this.#pages.reset(['start']);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {authorize} = this;
    const {endpoint} = this.settings;
    if (this.#letInBy.endpoint === endpoint && this.#letInBy.authorize === authorize) return;
    const read = this.#cases.whole;
    this.#letInBy = {endpoint, authorize};
    if (read) this.#forgetCases();
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const meeting = view?.meetings.find(({meeting}) => meeting.id === this.#pages.page);
    const sheet = view && this.#paper.wanted;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        ${this.#pages.draw(
          html`<div class=${sheet ? 'in no-print' : 'in'} part="page">${this.#renderPage(view, meeting)}</div>
            ${sheet ? paper(view, meeting, this.#pages.page === happened ? this.#cases.all : undefined) : nothing}`,
        )}
        ${this.renderIdle(this.texts.idle, () => this.wipeAndTell())}
      </div>
    `;
  }

  #renderPage(view: YearView | undefined, meeting: YearView['meetings'][number] | undefined): TemplateResult {
    if (!view) return this.#renderStart();
    if (this.#pages.page === happened)
      return happenedPage(view, this.#cases, this.settings.endpoint && this.#door.render(this.level(1), 'kept'), {
        back: () => void this.#pages.go('year'),
        open: (files) => void this.#openCases(files),
        forget: () => this.#forgetCases(),
        csv: () => this.#makeRegister(view),
        print: () => printAlone(this),
      });
    if (meeting) return meetingPage(view, meeting, {back: () => void this.#pages.go('year'), print: () => printAlone(this)});
    return yearPage(
      view,
      {unsaved: this.#unsaved, question: this.asksWipe ? this.#renderQuestion() : nothing},
      {
        calendar: () => this.#makeCalendar(view),
        print: () => printAlone(this),
        save: () => this.#save(view),
        wipe: () => this.#askWipe(),
        nextYear: () => void this.#beginNext(view),
        showMoment: (id) => this.#showMoment(id),
      },
    );
  }

  #renderStart(): TemplateResult {
    const {texts, language} = this;
    const now = schoolYearOf(today());
    return startPage(
      {
        ...{texts, language},
        level: (deeper) => this.level(deeper),
        years: (year) => this.#years(year),
        offered: [now, now + 1],
        chosen: this.#chosen,
        fault: this.fileFault,
        idleMinutes: this.wiping.minutes,
      },
      {
        choose: (year) => (this.chosen = year),
        begin: () => void this.#begin(newYearPlan(this.#chosen, crypto.randomUUID()), '#title'),
        open: (files) => void this.#open(files),
      },
    );
  }

  /** Asks whether everything may go, for not all of it is kept. */
  #renderQuestion(): TemplateResult {
    const words = this.texts.leave;
    return html`
      <div class="note warn form" role="group" aria-labelledby="wipe">
        ${noteTitle(this.level(1), words.sure, 'wipe')}
        <div class="btns">
          <button class="btn" part="wipe" type="button" @click=${() => this.wipeAndTell()}>${words.yes}</button>
          <button class="btn second" type="button" @click=${() => (this.asksWipe = false)}>${words.no}</button>
        </div>
      </div>
    `;
  }

  /** This school year, and from May on the next: then that is what a school plans. */
  get #chosen(): number {
    const now = today();
    const month = Number(now.slice(5, 7));
    return this.chosen ?? schoolYearOf(now) + (month >= 5 && month < 8 ? 1 : 0);
  }

  get #view(): YearView | undefined {
    const {plan, texts, content, settings, language, draft, faults, schoolTypes} = this;
    if (!plan) return undefined;
    const {holidays} = settings.school;
    return {
      ...{plan, texts, content, settings, language, draft, faults, schoolTypes},
      level: (deeper) => this.level(deeper),
      years: (year) => this.#years(year),
      meetings: datedMeetings(plan, content, holidays),
      moments: datedMoments(plan, content, schoolTypes, holidays),
      write: (field, value) => this.#write(field, value),
      change: (part) => this.#change(part),
      changeTime: (time) => this.#changeTime(time),
      move: (id) => this.#move(id),
      go: (page) => void this.#pages.go(page),
      focus: (selector) => void this.#pages.focus(selector),
    };
  }

  #years(year: number): string {
    return fill(this.texts.years, {from: year, until: year + 1});
  }

  #write(field: string, value: string): void {
    this.draft = {...this.draft, [field]: value};
    this.faults = new Map();
  }

  #change(part: Partial<Plan>): void {
    this.plan = {...this.plan!, ...part};
    this.#setUnsaved(true);
  }

  #changeTime(time: string): void {
    const {time: _, ...rest} = this.plan!;
    this.plan = time ? {...rest, time} : rest;
    this.#setUnsaved(true);
  }

  /** Begins a year, each of its days written down: they stay where they are when a school gets other holidays, unless they fall in one. */
  async #begin(plan: Plan, focus: string): Promise<void> {
    this.plan = this.#settled(plan);
    this.fileFault = undefined;
    this.#setUnsaved(true);
    await this.#pages.begin(['year'], focus);
  }

  /** The same plan with every day as it is found. */
  #settled(plan: Plan): Plan {
    const {holidays} = this.settings.school;
    const found = [
      ...datedMeetings(plan, this.content, holidays).map(({meeting, on}) => ({of: meeting.id, on})),
      ...datedMoments(plan, this.content, this.schoolTypes, holidays).map(({id, on}) => ({of: id, on})),
    ];
    // Days of what is not shown on this page, for another kind of school, are kept.
    const others = plan.days.filter(({of}) => !found.some((one) => one.of === of));
    return {...plan, days: [...found.flatMap(({of, on}) => (on === undefined ? [] : [{of, on}])), ...others]};
  }

  #move(id: string): void {
    const field = `day-${id}`;
    const wanted = this.draft[field] ?? '';
    const words = this.texts.day;
    if (!/^\d{4}-\d\d-\d\d$/.test(wanted)) {
      this.faults = new Map([[field, words.missing]]);
      return void this.#pages.focus(`#${field}`);
    }
    const plan = this.plan!;
    const days = [...plan.days.filter(({of}) => of !== id), {of: id, on: wanted}];
    const settled = this.#settled({...plan, days});
    const on = settled.days.find(({of}) => of === id)?.on ?? wanted;
    this.#change({days: settled.days});
    this.draft = {...this.draft, [field]: on};
    this.announcer.say(fill(on === wanted ? words.moved : words.elsewhere, {day: fullDay({language: this.language}, on)}), {
      seen: true,
      warns: on !== wanted,
    });
  }

  #showMoment(id: string): void {
    const part = this.renderRoot.querySelector<HTMLDetailsElement>(`#${id}`);
    if (part) part.open = true;
    void this.#pages.focus(`#title-${id}`);
  }

  #makeCalendar({plan, meetings, moments, texts}: YearView): void {
    const words = texts.calendar;
    const {id, time} = plan;
    const title = (what: string) => fill(words.title, {title: what});
    const events = [
      ...meetings.map(({meeting, on, until}) => ({
        ...{uid: `${id}-${meeting.id}`, title: title(meeting.title), note: meeting.goal.text, day: on, minutes: meetingMinutes},
        // What takes weeks begins on a day, at no time.
        ...(time && until === undefined ? {time} : {}),
      })),
      ...moments.map(({id: moment, moment: {title: what, items}, on}) => ({
        ...{uid: `${id}-${moment}`, title: title(what), note: items.map(({text}) => text).join('\n'), day: on, minutes: 0},
      })),
    ];
    const dated = events.flatMap(({day, ...event}) => (day === undefined ? [] : [{...event, day}]));
    handOver(calendarOf(dated), 'text/calendar', fill(words.name, {years: this.#years(plan.year)}));
    this.announcer.say(words.done, {seen: true});
  }

  async #beginNext({plan, years}: YearView): Promise<void> {
    const next = nextYearPlan(this.#settled(plan), crypto.randomUUID());
    await this.#begin(next, '#title');
    this.announcer.say(fill(this.texts.nextYear.begun, {years: years(next.year)}), {seen: true});
  }

  async #open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    const read = await readYear(file);
    if (typeof read === 'string') {
      this.fileFault = read;
      return this.#pages.focus('#file');
    }
    await this.#begin(read, '#title');
    this.#setUnsaved(false);
    this.announcer.say(this.texts.file.opened);
  }

  async #openCases(files: readonly File[]): Promise<void> {
    await this.#cases.readFiles(files);
    this.requestUpdate();
  }

  #forgetCases(): void {
    this.#cases.forget();
    this.#door.reset();
    this.announcer.say(this.texts.happened.forgotten);
    void this.#pages.focus('#title');
  }

  #makeRegister(view: YearView): void {
    const words = this.texts.happened;
    handOver(toCsv(tableOf(view, this.#cases.all)), 'text/csv', fill(words.csvName, {years: this.#years(view.plan.year)}));
    this.announcer.say(words.csvDone, {seen: true});
  }

  #save({plan, years}: YearView): void {
    const words = this.texts.file;
    const text = writeYear(plan);
    if (!text) return this.announcer.say(words.tooLong, {seen: true, warns: true});
    handOver(text, 'application/json', fill(words.name, {years: years(plan.year)}));
    this.#setUnsaved(false);
    this.announcer.say(words.saved, {seen: true});
  }

  #askWipe(): void {
    if (!this.#unsaved) return this.wipeAndTell();
    this.asksWipe = true;
    void this.#pages.focus('#wipe');
  }

  /** Asks before the page is left, but only as long as something would be lost. */
  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.leaving.askBrowser(unsaved);
    this.requestUpdate();
  }
}
