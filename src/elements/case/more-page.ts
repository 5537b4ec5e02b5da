import {html, nothing, type TemplateResult} from 'lit';

import {heading, noteTitle} from '../parts/heading.js';
import {helplineList, peopleList, phoneNumber} from '../parts/helpline-list.js';
import {backIcon} from '../parts/icons.js';
import {dangerNumber, helplineCalled} from '../parts/whom-to-call.js';
import {type CaseView, offersOf} from './case-view.js';

/** In the order in which they are called. */
const lines = ['inspectors-of-trust', 'veilig-thuis', 'helpwanted', 'advice-school-safety'];
const people = ['school-leader', 'confidant'];
const duties = ['report', 'consult', 'police', 'home'] as const;

/** This is more than bullying: what the law asks, whom to call, and the end of the plan. */
export function morePage(view: CaseView, back: () => void): TemplateResult {
  const {texts, settings, content, state, take, events} = view;
  const words = texts.more;
  const {school} = settings;
  const contacts = (school.contacts ?? []).filter(({role}) => people.includes(role));
  const stop = offersOf(view, 'closed').find(({why}) => why === 'more-than-bullying');
  const helplines = lines.flatMap((id) => helplineCalled(id, school, content.helplines) ?? []);
  return html`
    <button class="btn soft back" type="button" @click=${back}>${backIcon()} ${events.length > 0 ? words.back : texts.start.title}</button>
    <div class="tight">
      ${heading(view.level(), words.title)}
      <p class="lead">${words.lead}</p>
    </div>
    <div class="note urgent">
      ${noteTitle(view.level(1), words.dangerTitle, 'danger')} ${phoneNumber(dangerNumber(school, content.helplines))}
    </div>
    <section class="stack" aria-labelledby="duties">
      ${heading(view.level(1), words.duties, 'duties')}
      <dl class="duties">
        ${duties.map(
          (duty) =>
            html`<div>
              <dt>${words.dutyTitles[duty]}</dt>
              <dd>${words.dutyTexts[duty]}</dd>
            </div>`,
        )}
      </dl>
      <p>${words.pictures}</p>
    </section>
    <section class="stack" aria-labelledby="whom">
      ${heading(view.level(1), words.whom, 'whom')} ${helplineList(helplines, texts.newTab)}
      ${contacts.length > 0 ? html`${heading(view.level(2), words.people, 'people')} ${peopleList(contacts, content.roleNames)}` : nothing}
    </section>
    ${
      stop && !state.closed && events.length > 0
        ? html`<section class="stack" aria-labelledby="stop">
            ${heading(view.level(1), words.stopTitle, 'stop')}
            <p>${words.stopText}</p>
            <div class="btns">
              <button class="btn" part="stop" type="button" @click=${() => take(stop, {}, {say: words.stopped})}>${words.stop}</button>
            </div>
          </section>`
        : nothing
    }
  `;
}
