import {html, nothing, type TemplateResult} from 'lit';

import {directionOf} from '../../portal/packs.js';

/** What is drawn in one language, and where the school reads another, in that as well. */
interface Spoken<Same> {
  /** BCP 47. */
  readonly language: string;
  readonly beside: Same | undefined;
}

/** The same in both languages, side by side: what was answered by choosing needs nobody to translate it. */
export function sideBySide<View extends Spoken<View>>(view: View, say: (view: View) => unknown): unknown {
  const {beside} = view;
  if (!beside) return say(view);
  return html`<div class="twice">
    <div>${say(view)}</div>
    <div lang=${beside.language} dir=${directionOf({lang: beside.language})}>${say(beside)}</div>
  </div>`;
}

/** The same within a line, or a line below. */
export function alsoBeside<View extends Spoken<View>>(view: View, say: (view: View) => unknown): unknown {
  const {beside} = view;
  if (!beside) return say(view);
  return html`${say(view)} ${inBeside(beside, say(beside))}`;
}

/** Words in the language of the school, among others. */
export function inBeside({language}: {readonly language: string}, words: unknown): TemplateResult {
  return html`<span class="beside" lang=${language} dir=${directionOf({lang: language})}>${words}</span>`;
}

/** Under what somebody typed: nobody translated that, and we say so in both languages. */
export function notTranslated<View extends Spoken<View> & {readonly texts: {readonly paper: {readonly untranslated: string}}}>(
  view: View,
): TemplateResult | typeof nothing {
  return view.beside ? html`<p class="small untranslated">${alsoBeside(view, ({texts}) => texts.paper.untranslated)}</p>` : nothing;
}
