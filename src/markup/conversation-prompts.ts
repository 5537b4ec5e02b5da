import {cardsOf, pileFor} from '../elements/conversation-prompts/cards.js';
import type {PromptsPack} from '../elements/conversation-prompts/conversation-prompts.pack.js';
import {schoolTypes} from '../protocol/wire/limits.js';
import type {SchoolType} from '../protocol/scalars.js';
import {html, type Markup} from './html.js';
import {dangerItem, folded, list, type MiniPage, paragraphs, people} from './mini-page.js';

/** A few cards for each age, how to ask, and what to do when a child tells something bad. */
export function conversationPrompts(page: MiniPage, {texts, content}: PromptsPack): Markup {
  const {lead, prompts, rules, safetyNet} = content;
  const cards = (age: SchoolType) => {
    const loose = pileFor(age, prompts, page.school.prompts, page.literal).filter(({kind}) => kind !== 'book');
    return html`<ul>
      ${cardsOf('1970-01-01', loose).map(
        ({id, text, followUp, avoidIf}) =>
          html`<li data-pleinwacht="${id}">
            <b>${text}</b> ${followUp && html`<p>${texts.goOn}: ${followUp}</p>`} ${avoidIf && html`<p>${texts.ratherNot} ${avoidIf}</p>`}
          </li>`,
      )}
    </ul>`;
  };
  return html`
    ${page.heading(texts.title)} ${paragraphs(lead)} ${page.heading(texts.age, 1)}
    ${schoolTypes.map((age) => folded(texts.ages[age], cards(age), {id: age, open: age === (page.ageBand ?? page.schoolType)}))}
    ${page.heading(texts.rules, 1)} ${list(rules.map(({title, text}) => ({title: `${title}.`, text})))}
    ${page.heading(`${safetyNet.title}?`, 1)}
    <p>${safetyNet.lead.text}</p>
    ${list(safetyNet.steps.map(({title, text}) => ({title: `${title}.`, text})))}
    <ul>
      ${dangerItem(page)}
    </ul>
    ${people(page, 'parent')}
  `;
}
