import {html, nothing, type TemplateResult} from 'lit';

import {fill, listed} from '../../content/form/fill.js';
import type {TraitGroup} from '../../content/form/signal-checklist.js';
import type {Book} from '../../protocol/school/book.js';
import type {Link} from '../../protocol/school/link.js';
import {heading, lineTitle} from '../parts/heading.js';
import {helplineList, outsideLink, peopleList} from '../parts/helpline-list.js';
import {dayChecked} from '../parts/plan-in-words.js';
import {dangerLine, helplinesFor} from '../parts/whom-to-call.js';
import {article, folded, passages, points} from './articles.js';
import type {GuideView} from './guide-view.js';

/** Three screens of a phone hold no more. */
const booksInView = 6;

/** What research says, traits that are read with care, and what to read. */
export function evidenceChapter(view: GuideView): TemplateResult {
  const {texts, content} = view;
  const {team, traits} = content;
  return html`<div>
    ${team.groups.map((one) =>
      article(
        view,
        one,
        points(
          one.items.map(({title, text}) => (title ? html`<b>${title}</b> ${text}` : text)),
          one.order,
        ),
      ),
    )}
    ${article(
      view,
      {id: 'traits', title: texts.background.traits},
      html`<p>${traits.intro.text}</p>
        ${traits.groups.map((one) => traitGroup(view, one))}`,
    )}
    ${article(
      view,
      {id: 'books', title: texts.background.books},
      html`${lineTitle(view.level(3), team.title)}
        <p>${team.lead}</p>
        ${points(team.books.slice(0, booksInView).map((one) => book(view, one)))}
        <div>
          ${folded(view, 'more-books', texts.background.moreBooks, points(team.books.slice(booksInView).map((one) => book(view, one))))}
        </div>`,
    )}
    ${article(view, {id: 'sites', title: texts.background.sites}, points(team.links.map((one) => site(view, one))))}
  </div>`;
}

/** Behind its warning, and closed: nobody meets a list of traits, on paper neither, without having chosen to. */
function traitGroup(view: GuideView, {id, title, warning, traits, closing}: TraitGroup): TemplateResult {
  return html`
    <p><b>${warning.text}</b></p>
    <div class="apart">
      ${folded(
        view,
        id,
        fill(view.texts.background.show, {title}),
        html`${passages(traits)}
          <p><b>${closing.text}</b></p>`,
      )}
    </div>
  `;
}

function book({texts}: GuideView, {title, author, text, ageBand, isbn, year, checkedOn}: Book): TemplateResult {
  const about = listed(
    [author, year ? String(year) : undefined, isbn && `ISBN ${isbn}`, ageBand && texts.schoolTypes[ageBand]],
    texts.lists,
  );
  return html`<p><b>${title}</b></p>
    ${about ? html`<p class="quiet small">${about}</p>` : nothing}
    <p>${text} ${checkedOn ? dayChecked(texts.panel, checkedOn) : nothing}</p>`;
}

function site({texts}: GuideView, {url, label, text, checkedOn}: Link): TemplateResult {
  return html`<p>${outsideLink(url, label, texts.newTab)}</p>
    <p>${text}</p>
    ${checkedOn ? html`<p class="quiet small">${dayChecked(texts.panel, checkedOn)}</p>` : nothing}`;
}

/** The people of the school, then who helps from outside. */
export function callChapter(view: GuideView): TemplateResult {
  const {texts, content, settings} = view;
  const {school, schoolSettled} = settings;
  const {contacts = []} = school;
  const {helplines} = content.team;
  const others = content.helplines.filter(({phone}) => !phone || !helplines.some((line) => line.phone === phone));
  const danger = dangerLine(school, content.helplines);
  return html`
    ${danger ? helplineList([danger], texts.newTab) : nothing}
    ${
      schoolSettled && contacts.length > 0
        ? html`<div class="group stack" id="people">
            ${heading(view.level(2), texts.people.school, 'people-title')} ${peopleList(contacts, content.roleNames)}
          </div>`
        : nothing
    }
    <div>
      ${article(
        view,
        {id: 'outside', title: texts.people.outside},
        helplineList(helplinesFor('staff', school, [...helplines, ...others]), texts.newTab),
      )}
    </div>
  `;
}
