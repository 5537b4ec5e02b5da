import {pack as prompts} from '../elements/conversation-prompts/conversation-prompts.pack.js';
import {pack as panel} from '../elements/parent-panel/parent-panel.pack.js';
import {pack as quiz} from '../elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import {pack as englishReport} from '../elements/report-form/report-form.en.js';
import {pack as report} from '../elements/report-form/report-form.pack.js';
import {pack as checklist} from '../elements/signal-checklist/signal-checklist.pack.js';
import {pack as guide} from '../elements/startgesprek-guide/startgesprek-guide.pack.js';
import {directionOf} from '../portal/direction.js';
import {conversationPrompts} from './conversation-prompts.js';
import {html, type Markup} from './html.js';
import {type MarkupOptions, type MiniPage, miniPage} from './mini-page.js';
import {parentPanel} from './parent-panel.js';
import {pestenPlagenQuiz} from './pesten-plagen-quiz.js';
import {reportForm} from './report-form.js';
import {signalChecklist} from './signal-checklist.js';
import {startgesprekGuide} from './startgesprek-guide.js';

const pages = {
  'report-form': page(reportForm, report, englishReport),
  'signal-checklist': page(signalChecklist, checklist),
  'pesten-plagen-quiz': page(pestenPlagenQuiz, quiz),
  'conversation-prompts': page(conversationPrompts, prompts),
  'startgesprek-guide': page(startgesprekGuide, guide),
  'parent-panel': page(parentPanel, panel),
};

/** A widget's name: its tag without `pleinwacht-`. */
export type WidgetName = keyof typeof pages;

export const widgetNames = Object.keys(pages) as WidgetName[];

export type {MarkupOptions};

/**
 * The mini page to put inside a widget's tag: usable before the script is there, and without it. What somebody ticks, writes or opens in it
 * is kept when the widget takes over. It holds no script, style or name.
 *
 * @throws {RangeError} when the widget does not have the language.
 */
export function markupFor(widget: WidgetName, options: MarkupOptions = {}): string {
  const {text} = pages[widget](options);
  // Readable where it is pasted: each block on a line of its own.
  return `${text.replace(/\s+/g, ' ').replace(/ ?(<(?:h\d|p|ul|ol|li|fieldset|legend|label|details|summary|blockquote|\/(?:ul|ol|fieldset|details|div))\b)/g, '\n$1')}\n`;
}

/** A widget's mini page in each language that it has. */
function page<Words extends Parameters<typeof miniPage>[1]>(write: (page: MiniPage, pack: Words) => Markup, ...packs: readonly Words[]) {
  return (options: MarkupOptions): Markup => {
    const {lang = 'nl'} = options;
    const pack = packs.find((one) => `${lang}-`.startsWith(`${one.lang}-`));
    if (!pack) throw new RangeError(`markupFor(): expected lang to be one of ${packs.map((one) => one.lang).join(', ')}, got "${lang}"`);
    const dir = directionOf(pack.lang) === 'rtl' && html` dir="rtl"`;
    return html`<div class="pleinwacht-markup" lang="${pack.lang}" ${dir}>${write(miniPage(options, pack), pack)}</div>`;
  };
}
