import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {today} from '../../protocol/school/school-days.js';
import type {Step} from '../../protocol/school/step-plan.js';
import {heading} from '../parts/heading.js';
import {nextIcon, printIcon} from '../parts/icons.js';
import {paperHead} from '../parts/paper-head.js';
import {roleName} from '../parts/role-name.js';
import {nameOf as calledBy} from '../parts/whom-to-call.js';
import type {CaseView} from './case-view.js';
import {fullDay, methodNow, nameOf} from './case-words.js';
import {pupilsIn, talkTerm} from './group-part.js';

const always = ['plan', 'reflection', 'parents', 'invitation'] as const;
const ofGroup = ['notes', 'group'] as const;
type Letter = (typeof always | typeof ofGroup)[number];

/** Letters and forms, each with a button that prints it. */
export function lettersPart(view: CaseView, print: (letter: Letter) => void): TemplateResult {
  const words = view.texts.letters;
  return html`
    <details class="more">
      <summary>${nextIcon()} ${words.title}</summary>
      <div class="body">
        <p>${words.lead}</p>
        <ul class="lines plain">
          ${[...always, ...(mostPupils(view) ? ofGroup : [])].map(
            (letter) => html`
              <li>
                <div class="tight">
                  <span class="who" id=${`letter-${letter}`}>${words[letter].title}</span>
                  <span>${words[letter].about}</span>
                </div>
                <button class="btn second" type="button" aria-describedby=${`letter-${letter}`} @click=${() => print(letter)}>
                  ${printIcon()} ${words.print}
                </button>
              </li>
            `,
          )}
        </ul>
      </div>
    </details>
  `;
}

/** What is printed of the letter that was chosen. */
export function paper(view: CaseView, chosen: string | undefined): TemplateResult | typeof nothing {
  const letter = [...always, ...ofGroup].find((one) => one === chosen);
  if (!letter) return nothing;
  const {settings, content, texts} = view;
  return html`
    <section class="in paper" part="paper" data-sheet=${letter}>
      ${letter === 'notes' ? nothing : paperHead(settings.school, content.roleNames)}
      ${heading(view.level(), texts.letters[letter].title, 'paper')} ${bodyOf[letter](view)}
    </section>
  `;
}

const bodyOf: Readonly<Record<Letter, (view: CaseView) => TemplateResult>> = {
  plan: actionPlan,
  reflection,
  parents: toParents,
  invitation,
  notes: notesForPupils,
  group: groupForm,
};

/** How many pupils fit on a sheet, when the method that runs asks pupils to help. */
function mostPupils(view: CaseView): number | undefined {
  const size = methodNow(view)?.groupSize;
  return size && Math.min(size.max, 8);
}

function actionPlan(view: CaseView): TemplateResult {
  const {texts, events, state} = view;
  const {letters} = texts;
  const words = letters.plan;
  const coming = stepsToCome(view);
  const titles = [letters.what, letters.who, letters.when];
  return html`
    <p>${fill(words.of, {child: nameOf(view, events), day: fullDay(view, today())})}</p>
    ${asked(view, 'happened', words.happened, 2)} ${asked(view, 'wish', words.wish, 1)}
    ${table(view, ['agreed', words.agreed], titles, blanks(3, 3))}
    ${
      coming.length > 0
        ? table(
            view,
            ['steps', words.steps],
            titles,
            coming.map(({id, title, owner}) => {
              const due = state.due.find((one) => one.step === id && one.method === undefined);
              return [title ?? id, roleName(view, owner), due ? fullDay(view, due.by) : ''];
            }),
          )
        : nothing
    }
    ${table(view, ['talks', words.talks], [letters.when, letters.who], blanks(2, 2))} ${asked(view, 'seen', words.seen, 1)}
    <div class="keep">
      ${heading(view.level(1), words.signed, 'paper-signed')}
      <div class="halves">${Object.values(words.signers).map((who) => blank(who))} ${blank(letters.day)}</div>
    </div>
  `;
}

/** The step where the case is and those after it, as far as they follow one another. */
function stepsToCome({plan, state}: CaseView): readonly Step[] {
  const coming: Step[] = [];
  for (let at = plan.steps.find(({id}) => id === state.step?.id); at && !coming.includes(at);) {
    coming.push(at);
    const to = at.next ?? at.branches?.at(-1)?.to;
    at = plan.steps.find(({id}) => id === to);
  }
  return coming;
}

/** How many lines fit what is asked. */
const linesFor: Readonly<Record<string, number>> = {did: 2, notices: 2, helps: 1};

/** For a child who did something to another. It says of no child what it is, nor who the other was. */
function reflection(view: CaseView): TemplateResult {
  const {letters} = view.texts;
  const words = letters.reflection;
  return html`
    <p class="large">${words.lead}</p>
    <div class="halves">${blank(letters.name)} ${blank(letters.day)}</div>
    ${Object.entries(words.asked).map(([id, question]) => asked(view, id, question, linesFor[id] ?? 3))}
    <p class="framed">${words.sorry}</p>
    ${blank(words.together)}
  `;
}

function toParents(view: CaseView): TemplateResult {
  const {texts, events, state, settings, content} = view;
  const {letters} = texts;
  const words = letters.parents;
  const told = events.findLast((event) => event.type === 'parents-told' && event.whom === 'parents-bullied');
  const [next] = state.due.filter(({when}) => when !== 'late');
  const people = (settings.school.contacts ?? []).filter(({phone}) => phone).slice(0, 3);
  return html`
    <p>${fullDay(view, today())}</p>
    <p>${letters.dear}</p>
    <p>${fill(words.lead, {child: nameOf(view, events.slice(0, 1))})}</p>
    ${
      told?.type === 'parents-told' && told.what
        ? html`<div>
            ${heading(view.level(1), words.told, 'paper-told')}
            <p>${fill(words.toldOn, {day: fullDay(view, told.on)})}</p>
            <p class="story">${told.what}</p>
          </div>`
        : asked(view, 'told', words.told, 4)
    }
    ${asked(view, 'does', words.does, 4)}
    <div>${next ? html`<p>${fill(words.back, {day: fullDay(view, next.by)})}</p>` : nothing} ${blank(words.hears)}</div>
    <div class="keep">
      ${heading(view.level(1), words.can, 'paper-can')}
      <p>${words.canText}</p>
    </div>
    ${
      people.length > 0
        ? html`<div class="keep">
            ${heading(view.level(1), words.call, 'paper-call')}
            <ul>
              ${people.map((contact) => html`<li>${calledBy(contact, content.roleNames)}: <b dir="ltr">${contact.phone}</b></li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${greeting(view)}
  `;
}

function invitation(view: CaseView): TemplateResult {
  const {letters} = view.texts;
  const words = letters.invitation;
  return html`
    <p>${fullDay(view, today())}</p>
    <p>${letters.dear}</p>
    <div>
      <p>${words.lead}</p>
      ${blank(letters.name)}
    </div>
    <div class="framed">
      <div class="halves">${blank(letters.day)} ${blank(letters.time)} ${blank(letters.place)} ${blank(words.there)}</div>
    </div>
    <div class="keep">
      ${heading(view.level(1), words.topics, 'paper-topics')}
      <ul>
        ${[words.done, words.next, words.together].map((topic) => html`<li>${topic}</li>`)}
      </ul>
    </div>
    <p>${words.cannot}</p>
    ${greeting(view)}
    <div class="slip">
      ${heading(view.level(1), words.slip, 'paper-slip')}
      <ul class="boxes">
        <li>${words.comes}</li>
        <li class="fill">${blank(words.other, '')}</li>
      </ul>
      <div class="halves">${blank(letters.name)} ${blank(letters.sign)}</div>
    </div>
  `;
}

/** One for each pupil who is asked, to cut out. */
function notesForPupils(view: CaseView): TemplateResult {
  const {letters} = view.texts;
  const words = letters.notes;
  return html`<div class="slips">
    ${Array.from(
      {length: mostPupils(view) ?? 0},
      () => html`
        <div class="keep">
          ${blank(words.dear)}
          <p>${words.lead}</p>
          ${blank(words.because)}
          <div class="halves">${blank(letters.day)} ${blank(letters.time)} ${blank(letters.place)} ${blank(words.from)}</div>
          <p><b>${words.free}</b></p>
        </div>
      `,
    )}
  </div>`;
}

/** What is known of the group, and rows for who is still to be asked. */
function groupForm(view: CaseView): TemplateResult {
  const {texts, events} = view;
  const {letters, group} = texts;
  const words = letters.group;
  const method = methodNow(view);
  const pupils = method ? pupilsIn(events, method.id) : [];
  const term = talkTerm(view);
  const dated = (title: string, day: string | undefined) =>
    day === undefined ? title : html`${title}<br /><span class="small">${fullDay(view, day)}</span>`;
  const rows = pupils.map(({who, side, said}) => {
    const talks = said.filter(({kind}) => kind === 'talk').map(({text}) => text);
    const offers = said.filter(({kind}) => kind === 'offer').map(({text}) => text);
    return [html`<b>${who}</b><br />${group.sides[side]}`, offers.join(' '), talks[0] ?? '', talks.slice(1).join(' ')];
  });
  return html`
    ${table(
      view,
      undefined,
      [words.pupil, words.offer, dated(words.first, term?.from), dated(words.second, term?.by)],
      [...rows, ...blanks(Math.max(0, (mostPupils(view) ?? 0) - rows.length), 4)],
      'roomy',
    )}
    ${asked(view, 'together', words.together, 3)}
  `;
}

function greeting({texts, settings}: CaseView): TemplateResult {
  const {letters} = texts;
  return html`<div class="keep">
    <p>${letters.greeting}</p>
    <div class="halves">${blank(letters.name)} ${blank(letters.sign)}</div>
    ${settings.school.name ? html`<p>${settings.school.name}</p>` : nothing}
  </div>`;
}

/** A question, and lines to answer it on by hand. */
function asked(view: CaseView, id: string, question: string, lines: number): TemplateResult {
  return html`<div class="keep">
    ${heading(view.level(1), question, `paper-${id}`)} ${Array.from({length: lines}, () => html`<div class="rule"></div>`)}
  </div>`;
}

/** What is filled in on one line. */
function blank(label: string, end = ':'): TemplateResult {
  return html`<p class="blank"><span>${label}${end}</span></p>`;
}

type Cell = string | TemplateResult;

function blanks(rows: number, cells: number): readonly (readonly Cell[])[] {
  return Array.from({length: rows}, () => Array<Cell>(cells).fill(''));
}

function table(
  view: CaseView,
  title: readonly [id: string, words: string] | undefined,
  titles: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  look = '',
): TemplateResult {
  return html`<div class="keep">
    ${title ? heading(view.level(1), title[1], `paper-${title[0]}`) : nothing}
    <table class=${look}>
      <thead>
        <tr>
          ${titles.map((one) => html`<th scope="col">${one}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr class=${cells.some((cell) => cell) ? '' : 'open'}>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
