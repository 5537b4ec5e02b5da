import {html, nothing, type TemplateResult} from 'lit';

import {alternatives, fill} from '../../content/form/fill.js';
import {outsideLink} from '../parts/helpline-list.js';
import {offeredRecipients} from '../../protocol/school/promises.js';
import {type FormView, promisedIn} from './form-view.js';
import {paragraphs} from './start-page.js';

/** "Wie kan dit lezen?", worked out from how the form stands in the page. */
export function whoReads(view: FormView): TemplateResult {
  const {texts, content, school} = view;
  const names = offeredRecipients(school, {})
    .filter(({outsideTeam}) => !outsideTeam)
    .map(({label}) => label);
  const outside = offeredRecipients(school, {adult: true}).map(({label}) => label);
  const {framed, signedIn, inline} = content.readers;
  const mounted = inOurOwnFrame() ? framed : view.signedIn ? signedIn : inline;
  return html`
    <div class="body">
      <p>
        ${names.length > 0 ? fill(texts.recipients, {names: alternatives(names, texts.lists)}) : texts.someoneAtSchool}
        ${outside.length > 0 ? fill(texts.outsideOnly, {who: alternatives(outside, texts.lists)}) : nothing}
      </p>
      ${paragraphs(view, [...mounted, ...content.readers.always])}
      ${promisedIn(view, {kind: 'report'}, 'kept').map((words) => html`<p>${words}</p>`)}
      ${school.privacyUrl ? html`<p class="alone">${outsideLink(school.privacyUrl, texts.privacy, texts.newTab)}</p>` : nothing}
    </div>
  `;
}

/** What marks the page that we made for frames; anybody can set that on a page of theirs. */
const marker = Symbol.for('pleinwacht.frame');
/** The script that sets it there, and scripts that are not of that page: of whoever made it look like ours, or of an extension. */
const [ours, others] = ['script[integrity][src$="frame.js"]', 'script:not([integrity], [type="application/json"])'] as const;

/**
 * Whether nobody but us can read along: on the page that we made for frames, with no script of others in it, and with every page around it of
 * another origin. Any other page can stand in a frame too, and has scripts of its own.
 */
function inOurOwnFrame(): boolean {
  if (!(marker in globalThis) || !document.querySelector(ours) || document.querySelector(others) || parent === window) return false;
  for (let around: Window = parent; ; around = around.parent) {
    try {
      if (around.document) return false;
    } catch {
      // of another origin
    }
    if (around === around.parent) return true;
  }
}
