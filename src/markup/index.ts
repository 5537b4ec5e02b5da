import type {SharedContent} from '../content/form/shared.js';
import {inSecondary} from '../content/secondary/in-secondary.js';
import {pack as answerBoxPack} from '../elements/answer-box/answer-box.pack.js';
import {pack as promptsPack} from '../elements/conversation-prompts/conversation-prompts.pack.js';
import {pack as panelPack} from '../elements/parent-panel/parent-panel.pack.js';
import {pack as quizPack} from '../elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import {pack as pupilPanelPack} from '../elements/pupil-panel/pupil-panel.pack.js';
import {pack as reportFormPack} from '../elements/report-form/report-form.pack.js';
import {pack as checklistPack} from '../elements/signal-checklist/signal-checklist.pack.js';
import {pack as guidePack} from '../elements/startgesprek-guide/startgesprek-guide.pack.js';
import {directionOf, type Pack, packFor, registeredPacks} from '../portal/packs.js';
import {type ReaderWidget, readerWidgets} from '../elements/widgets.js';
import {answerBox} from './answer-box.js';
import {conversationPrompts} from './conversation-prompts.js';
import {html, type Markup} from './html.js';
import {type MarkupOptions, type MiniPage, miniPage} from './mini-page.js';
import {parentPanel} from './parent-panel.js';
import {pestenPlagenQuiz} from './pesten-plagen-quiz.js';
import {pupilPanel} from './pupil-panel.js';
import {reportForm} from './report-form.js';
import {signalChecklist} from './signal-checklist.js';
import {startgesprekGuide} from './startgesprek-guide.js';
import {translations} from './translations.js';

const pages = {
  'report-form': inLanguage(reportFormPack, reportForm),
  'signal-checklist': inLanguage(checklistPack, signalChecklist),
  'pesten-plagen-quiz': inLanguage(quizPack, pestenPlagenQuiz),
  'conversation-prompts': inLanguage(promptsPack, conversationPrompts),
  'startgesprek-guide': inLanguage(guidePack, startgesprekGuide),
  'parent-panel': inLanguage(panelPack, parentPanel),
  'answer-box': inLanguage(answerBoxPack, answerBox),
  'pupil-panel': inLanguage(pupilPanelPack, pupilPanel),
} satisfies Record<ReaderWidget['name'], (options: MarkupOptions) => Markup>;

/** A widget's name: its tag without `pleinwacht-`. */
export type WidgetName = ReaderWidget['name'];

export const widgetNames: readonly WidgetName[] = readerWidgets.map(({name}) => name);

export type {MarkupOptions};

/**
 * The mini page to put inside a widget's tag: usable before the script is there, and without it. What somebody ticks, writes or opens in it
 * is kept when the widget takes over. It holds no script, style or name, and is in the language that the widget would speak.
 */
export function markupFor(widget: WidgetName, options: MarkupOptions = {}): string {
  const {text} = pages[widget](options);
  // Readable where it is pasted: each block on a line of its own.
  return `${text.replace(/\s+/g, ' ').replace(/ ?(<(?:h\d|p|ul|ol|li|fieldset|legend|label|details|summary|blockquote|\/(?:ul|ol|fieldset|details|div))\b)/g, '\n$1')}\n`;
}

/** A mini page in the language that is asked for; in Dutch where nobody wrote that. */
function inLanguage<Texts, Content extends Partial<SharedContent>>(
  dutch: Pack<Texts, Content>,
  draw: (page: MiniPage, pack: Pack<Texts, Content>) => Markup,
) {
  return ({lang = dutch.lang, ...options}: MarkupOptions) => {
    const others = [...registeredPacks(dutch.widget), ...translations.filter(({widget}) => widget === dutch.widget)];
    const pack = packFor(lang, others as Pack<Texts, Content>[], dutch); // they are this widget's
    const mini = miniPage(options, pack.content);
    const vo = mini.schoolType === 'vo';
    const page = vo ? draw(miniPage(options, inSecondary(pack).content), inSecondary(pack)) : draw(mini, pack);
    return directionOf(pack) === 'rtl'
      ? html`<div class="pleinwacht-markup" lang="${pack.lang}" dir="rtl">${page}</div>`
      : html`<div class="pleinwacht-markup" lang="${pack.lang}">${page}</div>`;
  };
}
