import {type ReaderWidget, readerWidgets} from '../elements/widgets.js';
import {conversationPrompts} from './conversation-prompts.js';
import {html, type Markup} from './html.js';
import {type MarkupOptions, type MiniPage, miniPage} from './mini-page.js';
import {parentPanel} from './parent-panel.js';
import {pestenPlagenQuiz} from './pesten-plagen-quiz.js';
import {reportForm} from './report-form.js';
import {signalChecklist} from './signal-checklist.js';
import {startgesprekGuide} from './startgesprek-guide.js';

const pages = {
  'report-form': reportForm,
  'signal-checklist': signalChecklist,
  'pesten-plagen-quiz': pestenPlagenQuiz,
  'conversation-prompts': conversationPrompts,
  'startgesprek-guide': startgesprekGuide,
  'parent-panel': parentPanel,
} satisfies Record<ReaderWidget['name'], (page: MiniPage) => Markup>;

/** A widget's name: its tag without `pleinwacht-`. */
export type WidgetName = ReaderWidget['name'];

export const widgetNames: readonly WidgetName[] = readerWidgets.map(({name}) => name);

export type {MarkupOptions};

/**
 * The mini page to put inside a widget's tag: usable before the script is there, and without it. What somebody ticks, writes or opens in it
 * is kept when the widget takes over. It holds no script, style or name, and is Dutch like the widget's own words.
 */
export function markupFor(widget: WidgetName, options: MarkupOptions = {}): string {
  const {text} = html`<div class="pleinwacht-markup" lang="nl">${pages[widget](miniPage(options))}</div>`;
  // Readable where it is pasted: each block on a line of its own.
  return `${text.replace(/\s+/g, ' ').replace(/ ?(<(?:h\d|p|ul|ol|li|fieldset|legend|label|details|summary|blockquote|\/(?:ul|ol|fieldset|details|div))\b)/g, '\n$1')}\n`;
}
