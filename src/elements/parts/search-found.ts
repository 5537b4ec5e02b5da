import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import type {SharedContent} from '../../content/form/shared.js';
import type {SearchTexts} from '../../content/structure/texts/parent-panel.js';
import type {Settings} from '../../portal/settings.js';
import type {HelplineAudience} from '../../protocol/school/helpline.js';
import {tellsOfDanger} from '../../protocol/wire/danger.js';
import {helplineList, peopleList} from './helpline-list.js';
import {helplineCalled, helplinesFor} from './whom-to-call.js';
import {mentions, type SameWords, search} from './search.js';

/** What the field needs of the widget that it stands in. */
export interface SearchView {
  readonly texts: {readonly search: SearchTexts; readonly newTab: string};
  readonly content: SharedContent & {readonly search: {readonly crisis: string; readonly same: SameWords}};
  readonly settings: Settings;
  /** BCP 47. */
  readonly language: string;
}

interface FoundActs {
  readonly go: (id: string, passage: HTMLElement) => void;
  readonly titleOf: (id: string) => string;
}

/** What was found, in the field's own line and below it. */
export type Found = ReturnType<typeof searchFound>;

/**
 * What was found. When a life can be in danger the number to call comes first, and nobody is told that it was looked for; where nothing is
 * found, whom to call.
 * @param reader who looks, and is told whom to call.
 * @param parts in which is looked; nothing before they are drawn.
 */
export function searchFound(view: SearchView, reader: HelplineAudience, query: string, parts: Iterable<HTMLElement>, acts: FoundActs) {
  const {texts, content, language} = view;
  const long = query.trim().length > 1;
  const hits = long ? search(parts, query, content.search.same) : [];
  const crisis = long && (mentions(query, content.search.crisis) || tellsOfDanger(query, content.dangerWords));
  return {
    said: html`${crisis ? texts.search.crisis : nothing}
    ${long ? (hits.length > 0 ? counted(texts.search.found, language, hits.length) : crisis ? nothing : texts.search.nothing) : nothing}`,
    below: html`
      ${crisis ? lines(view, ['113-suicide-prevention', 'emergency']) : nothing}
      ${
        hits.length > 0
          ? html`<ul class="lines plain">
              ${hits.map(
                ({id, passage, words, count}) => html`
                  <li>
                    <button class="btn soft" type="button" @click=${() => acts.go(id, passage)}>${acts.titleOf(id)}</button>
                    <span class="quiet small"
                      >${words} ${count > 1 ? `(${counted(texts.search.more, language, count - 1)})` : nothing}</span
                    >
                  </li>
                `,
              )}
            </ul>`
          : long && !crisis
            ? orCall(view, reader)
            : nothing
      }
    `,
  };
}

/** Nobody who looks for something goes away with nothing. */
function orCall(view: SearchView, reader: HelplineAudience): TemplateResult {
  const {settings, content, texts} = view;
  const {school, schoolSettled} = settings;
  return html`
    ${schoolSettled && school.contacts?.length ? peopleList(school.contacts.slice(0, 1), content.roleNames) : nothing}
    ${helplineList(helplinesFor(reader, school, content.helplines), texts.newTab)}
  `;
}

function lines({settings, content, texts}: SearchView, ids: readonly string[]): TemplateResult {
  const found = ids.map((id) => helplineCalled(id, settings.school, content.helplines)).filter((line) => line !== undefined);
  return helplineList(found, texts.newTab);
}
