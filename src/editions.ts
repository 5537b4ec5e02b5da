import type {WordsOf} from './content/form/said.js';
import type {structure as conversationPrompts} from './content/structure/conversation-prompts.js';
import type {structure as parentPanel} from './content/structure/parent-panel.js';
import type {structure as pestenPlagenQuiz} from './content/structure/pesten-plagen-quiz.js';
import type {structure as pupilPanel} from './content/structure/pupil-panel.js';
import type {structure as reportForm} from './content/structure/report-form.js';
import type {structure as shared} from './content/structure/shared.js';
import type {structure as signalChecklist} from './content/structure/signal-checklist.js';
import type {structure as startgesprekGuide} from './content/structure/startgesprek-guide.js';
import type {AnswerBoxPack} from './elements/answer-box/answer-box.pack.js';
import type {PromptsPack} from './elements/conversation-prompts/conversation-prompts.pack.js';
import type {ParentPanelPack} from './elements/parent-panel/parent-panel.pack.js';
import type {QuizPack} from './elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import type {PupilPanelPack} from './elements/pupil-panel/pupil-panel.pack.js';
import type {ReportFormPack} from './elements/report-form/report-form.pack.js';
import type {SignalChecklistPack} from './elements/signal-checklist/signal-checklist.pack.js';
import type {StartgesprekGuidePack} from './elements/startgesprek-guide/startgesprek-guide.pack.js';
import {readerWidgets} from './elements/widgets.js';
import {registerEdition} from './portal/editions.js';

/** The packs by widget. */
export interface Packs {
  'answer-box': AnswerBoxPack;
  'conversation-prompts': PromptsPack;
  'parent-panel': ParentPanelPack;
  'pesten-plagen-quiz': QuizPack;
  'pupil-panel': PupilPanelPack;
  'report-form': ReportFormPack;
  'signal-checklist': SignalChecklistPack;
  'startgesprek-guide': StartgesprekGuidePack;
}

/** The structure of what each widget tells, in which words are named. */
interface Structures {
  'answer-box': typeof shared;
  'conversation-prompts': typeof conversationPrompts & typeof shared;
  'parent-panel': typeof parentPanel & typeof shared;
  'pesten-plagen-quiz': typeof pestenPlagenQuiz & typeof shared;
  'pupil-panel': typeof pupilPanel & typeof shared;
  'report-form': typeof reportForm & typeof shared;
  'signal-checklist': typeof signalChecklist & typeof shared;
  'startgesprek-guide': typeof startgesprekGuide & Pick<typeof shared, 'roleNames'>;
}

/** Any part of a widget's words. A text is whole: for one reader or plural form alone it cannot be replaced. */
export type Partly<Words> = Words extends string | {readonly self: string | {readonly other: string}} | {readonly other: string}
  ? Words
  : {readonly [Name in keyof Words]?: Partly<Words[Name]>};

/** What one widget says, as JSON has it: words alone, those of a list by the id of the item. */
export interface WidgetWords<Name extends keyof Packs> {
  readonly texts: Packs[Name]['texts'];
  readonly content: WordsOf<Structures[Name]>;
}

/** What a publisher says otherwise than we do, in one language. */
export interface Edition<Name extends keyof Packs = keyof Packs> extends Partly<WidgetWords<Name>> {
  /** Tag without the prefix, for example `report-form`. */
  readonly widget: Name;
  /** BCP 47, for example `nl` or `nl-BE`. */
  readonly lang: string;
}

// Each has its words above, or this does not compile.
const widgets = readerWidgets.map(({name}): keyof Packs => name);

/**
 * Says a widget's words otherwise, in part or whole; elements on the page speak so at once. Of a language that we have, the parts that
 * are given take the place of ours, and later ones that of earlier; of a language that we do not have, all of it has to be there. What
 * has no place in the widget's words is told in the console and left out.
 */
export function registerPack<const Name extends keyof Packs>(edition: Edition<Name> | (Packs[Name] & {readonly widget: Name})): void {
  registerEdition(edition, widgets);
}
