import {html, nothing, type TemplateResult} from 'lit';

import type {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import type {Channel} from '../../portal/submit.js';
import {today} from '../../protocol/school/school-days.js';
import {CodeController} from '../base/code-controller.js';
import type {RestOf} from '../base/widget.js';
import type {WritingWidget} from '../base/writing-widget.js';
import {carryPage} from '../base/carry-page.js';
import {saveChecklist} from '../parts/checklist-file.js';
import {isFor, type Scope} from '../parts/for-reader.js';
import {OpenedLists} from '../parts/opened-lists.js';
import {paperHead} from '../parts/paper-head.js';
import {printAlone} from '../parts/print-alone.js';
import {ReadAloud} from '../parts/read-aloud.js';
import {SendController, sendingPart} from '../parts/sending.js';
import {inBeside} from '../parts/two-languages.js';
import {wipeDialog} from '../parts/wipe-dialog.js';
import {type Answers, type Mark, noWords, type Sheet} from './answers.js';
import {addressOf, readCarried} from './carried.js';
import {type ChecklistView, type Page, signalText} from './checklist-view.js';
import {comparePage} from './compare-page.js';
import {detailsPage} from './details-page.js';
import {paper} from './paper.js';
import {sentPage, shareFaults, sharePage, toChecklist} from './share-page.js';
import type {SignalChecklistContent, SignalChecklistPack} from './signal-checklist.pack.js';
import type {SignalChecklistTexts} from './signal-checklist.texts.js';
import {talkPage} from './talk-page.js';
import {isTooLong} from './typed.js';

export {wholeOnPaper} from '../parts/print-alone.js';
export {styles} from './rest.styles.js';
export {pack} from './signal-checklist.whole.js';

/** The element whose list it is. */
type Host = WritingWidget<SignalChecklistTexts, SignalChecklistContent, RestOf<SignalChecklistTexts, SignalChecklistContent>>;

/** What it knows of the list itself. */
interface List {
  readonly view: () => ChecklistView;
  readonly answer: (change: Partial<Answers>) => void;
  /** Tells the page which signals are marked now. */
  readonly tellChange: () => void;
  /** Forgets all that was marked and typed. */
  readonly clear: () => void;
}

/** All of the checklist that is behind the list: what comes out of it, the way to the school, and lists side by side. */
export class AfterList {
  /** Tried to send: from then on what is missing is shown. */
  #tried = false;
  #clearing = false;

  readonly #host: Host;
  readonly #pages: PagesController<Page>;
  readonly #list: List;
  readonly #sending: SendController;
  /** From files and codes, to lay beside one another. */
  readonly #opened: OpenedLists;
  readonly #code: CodeController;
  readonly #aloud: ReadAloud;
  readonly #paper: PaperController;

  constructor(host: Host, pages: PagesController<Page>, list: List) {
    this.#host = host;
    this.#pages = pages;
    this.#list = list;
    this.#sending = new SendController(host, 'checklist');
    this.#opened = new OpenedLists(host);
    this.#code = new CodeController(host);
    this.#aloud = new ReadAloud(host, list.view);
    this.#paper = new PaperController(host, () => host['performUpdate']());
  }

  get locked(): boolean {
    return this.#sending.locked;
  }

  get hasOpened(): boolean {
    return this.#opened.lists.length > 0;
  }

  /** Another page is about to be drawn. */
  turned(): void {
    this.#tried = false;
    this.#opened.fault = undefined;
  }

  /** Something was marked or typed. */
  changed(): void {
    this.#sending.changed();
  }

  forget(): void {
    this.#opened.forget();
    this.#clearing = false;
    this.#sending.reset();
  }

  print(): void {
    printAlone(this.#host);
  }

  /** Asks whether to clear everything. */
  askToClear(asking = true): void {
    this.#clearing = asking;
    this.#host.requestUpdate();
  }

  /** Any page but the list. */
  render(view: ChecklistView): TemplateResult {
    switch (this.#pages.page) {
      case 'details':
        return detailsPage(view, () => this.#leaveDetails(view));
      case 'share':
        return sharePage(view, {
          faults: this.#tried ? shareFaults(view) : undefined,
          locked: this.#sending.locked,
          find: (id) => this.#find(id),
          sending: this.#renderSending(view),
        });
      case 'sent':
        return sentPage(view);
      case 'compare':
        return this.#renderCompare(view);
      case 'carry':
        return carryPage(
          view,
          addressOf({...view.sheet, day: today()}, (scope) => this.#rowsOf(scope)),
          this.#code,
        );
      default:
        return talkPage(view, {save: () => this.#save(view)});
    }
  }

  /** The list with what the school reads of it. */
  besideIt(view: ChecklistView, {texts, content, lang: language}: SignalChecklistPack): ChecklistView {
    const beside = {...view, texts, content, language, signals: content.signals.filter((signal) => isFor(view, signal))};
    const onPaper = {
      row: (id: string) =>
        inBeside(
          beside,
          signalText(
            view,
            beside.signals.find((known) => known.id === id)!,
          ),
        ),
      name: (name: 'child' | 'day' | 'by') => html` ${inBeside(beside, texts.paper[name])}`,
    };
    return {...view, beside, onPaper};
  }

  renderReadAloud(): TemplateResult | typeof nothing {
    return this.#aloud.corner();
  }

  /** What stands above a list that is printed as it is. */
  renderPaperHead({school, content}: ChecklistView): TemplateResult | typeof nothing {
    return this.#paper.wanted ? paperHead(school, content.roleNames) : nothing;
  }

  renderPaper(view: ChecklistView): TemplateResult {
    return paper(view);
  }

  renderDialog({texts}: ChecklistView): TemplateResult | typeof nothing {
    const {clear} = this.#list;
    if (!this.#clearing) return this.#host['renderIdle'](texts.idle, clear);
    return wipeDialog(texts.sure, {stay: () => this.askToClear(false), wipe: clear});
  }

  #renderSending({texts, content, language, level}: ChecklistView): TemplateResult {
    return sendingPart({
      sending: this.#sending,
      texts: texts.sending,
      settings: this.#host['settings'],
      language,
      level: level(1),
      roleNames: content.roleNames,
      yes: texts.yesPage.yes,
      send: () => void this.#send(),
      edit: () => {
        this.#sending.changed();
        this.#host.requestUpdate();
        void this.#pages.focus('#title');
      },
    });
  }

  #renderCompare(view: ChecklistView): TemplateResult {
    const [own] = this.#own;
    const {lists: opened, fault} = this.#opened;
    const [first] = opened;
    return comparePage(view, {
      own,
      fault,
      opened,
      open: (files) => void this.#opened.open(files, this.#own),
      remove: (gone) => {
        this.#opened.remove(gone);
        void this.#pages.focus('#title');
      },
      goOn:
        !own && first && opened.length === 1 && first.about === view.about && first.setting === view.setting
          ? () => this.#goOnWith(first)
          : undefined,
    });
  }

  #save({sheet, texts, setting}: ChecklistView): void {
    saveChecklist({...sheet, day: today()}, texts.fileName[setting]);
    this.#host['announcer'].say(texts.saved);
  }

  #leaveDetails({answers}: ChecklistView): void {
    const tooLong = (['goesWell', 'note'] as const).find((name) => isTooLong(answers, name));
    if (tooLong) this.#find(tooLong);
    else void this.#pages.go('talk');
  }

  #find(id: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  /** The list in this window, once something is marked in it. */
  get #own(): readonly Sheet[] {
    const {sheet, about} = this.#list.view();
    return sheet.signals.length > 0 ? [{...sheet, about}] : [];
  }

  /** Shows the list that the page's address carried. */
  takeCarried(carried: string): void {
    void this.#pages.go('compare');
    this.#opened.lay(
      readCarried(carried, (scope) => this.#rowsOf(scope)),
      this.#own,
    );
  }

  /** The ids of the rows that a list has. */
  #rowsOf(scope: Scope): readonly string[] {
    return this.#list
      .view()
      .content.signals.filter((signal) => isFor(scope, signal))
      .map(({id}) => id);
  }

  /** Goes on with a list that was kept earlier. */
  #goOnWith({signals, goesWell = '', note = ''}: Sheet): void {
    const marks = Object.fromEntries(
      signals.flatMap(({id, seen, since, changed}) => (seen === 'no' ? [] : [[id, {seen, since, changed} as Mark]])),
    );
    this.#opened.forget();
    this.#list.answer({marks, goesWell, note, complete: signals.some(({seen}) => seen === 'no')});
    this.#list.tellChange();
    void this.#pages.go('list');
  }

  async #send(): Promise<void> {
    const channel: Channel | undefined = this.#host['channel'];
    const view = this.#list.view();
    this.#tried = true;
    this.#host.requestUpdate();
    if (shareFaults(view).size > 0) return this.#pages.focus('.summary');
    if (!view.schoolSettled) return;
    const outcome = await this.#sending.send(toChecklist(view.sheet, view.answers), channel, view.school.id);
    if (outcome === 'stored' || outcome === 'replayed') {
      this.#host['announcer'].say(view.texts.sending.arrived);
      this.#list.answer(noWords);
      void this.#pages.begin(['list', 'talk', 'sent']);
    } else if (outcome) void this.#pages.focus('[part=failure]');
  }
}
