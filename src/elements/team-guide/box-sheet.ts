import {html, nothing, svg, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {drawing} from '../base/code-controller.js';
import {heading} from '../parts/heading.js';
import {meantFor} from '../parts/school-types.js';
import {dangerNumber, firstToCall, helplinesFor, nameOf} from '../parts/whom-to-call.js';
import type {GuideView} from './guide-view.js';

/** For the wall beside a box in the hallway: what it is for, and what pupils can count on. What the school did not tell is filled in by hand. */
export function boxSheet(view: GuideView): TemplateResult {
  const {texts, content, settings} = view;
  const {box} = texts.sheets;
  const {school} = settings;
  const people = (school.contacts ?? []).filter(({phone}) => phone).slice(0, 2);
  const [line] = helplinesFor('pupil', school, content.helplines).filter(({phone}) => phone);
  return html`
    <p class="lead">${box.lead}</p>
    ${wayFigure()}
    <div class="asked">
      ${meantFor(view.schoolTypes.slice(0, 1), content.box).map(
        ({title, text}, index) =>
          html`<div class="keep">
            ${heading(view.level(1), title, `paper-box-${index + 1}`)}
            <p>${text}</p>
          </div>`,
      )}
    </div>
    <div class="keep framed">${filledIn(box.empties, school.box?.emptiedBy)} ${filledIn(box.days, school.box?.days)}</div>
    <div class="danger keep">
      <p>
        <b>${box.inDanger}</b>
        ${box.doNotWait}
      </p>
      <b class="number" dir="ltr">${dangerNumber(school, content.helplines)}</b>
    </div>
    ${school.box?.report ? online(view, school.box.report) : nothing}
    <div class="keep talk">
      ${heading(view.level(1), box.talk, 'paper-talk')}
      ${people.map((contact) => html`<p>${nameOf(contact, content.roleNames)} <b class="number" dir="ltr">${contact.phone}</b></p>`)}
      ${line ? html`<p>${line.name} <b class="number" dir="ltr">${line.phone}</b></p>` : nothing}
    </div>
  `;
}

/** Fetches what draws the code to the report form. */
export async function fetchCode(): Promise<void> {
  try {
    await drawing.load();
  } catch {
    // its address alone is on the sheet
  }
}

/** Where pupils can tell it without paper. */
function online({texts, level}: GuideView, address: string): TemplateResult {
  const {box} = texts.sheets;
  return html`
    <div class="keep online">
      <div>
        ${heading(level(1), box.online, 'paper-online')}
        <p>${drawing.now ? box.scan : nothing} <span dir="ltr">${address}</span></p>
      </div>
      ${drawing.now?.qrCode(address, box.scan) ?? nothing}
    </div>
  `;
}

/** What pupils put into it, four to cut out: each says on its own where it is from and whom to call. */
export function noteSlips({texts, content, settings}: GuideView): TemplateResult {
  const {box, note} = texts.sheets;
  const {school} = settings;
  const person = firstToCall(school);
  const asked = (question: string, rules: number) => html`
    <b>${question}</b>
    ${Array.from({length: rules}, () => html`<div class="rule"></div>`)}
  `;
  const slip = () => html`
    <div>
      ${school.name ? html`<p class="of">${school.name}</p>` : nothing} ${asked(note.what, 4)} ${asked(note.where, 1)}
      ${asked(note.wish, 2)} ${filledIn(note.name)} ${filledIn(note.group)}
      <p class="numbers">
        <b>${fill(note.danger, {phone: dangerNumber(school, content.helplines)})}</b>
        ${person ? html`<span>${box.talk} ${nameOf(person, content.roleNames)}: <b dir="ltr">${person.phone}</b></span>` : nothing}
      </p>
    </div>
  `;
  return html`<div class="slips">${Array.from({length: 4}, slip)}</div>`;
}

function filledIn(label: string, value?: string): TemplateResult {
  return value ? html`<p>${label}: <b>${value}</b></p>` : html`<p class="blank"><span>${label}:</span></p>`;
}

/** Somebody, a note on its way into the box, and the adult who reads it. */
function wayFigure(): TemplateResult {
  return html`<svg class="fig of-a-note" viewBox="0 0 300 60" aria-hidden="true">
    ${svg`
      <path class="way" d="M38 32h62M200 32h58" />
      <circle class="one" cx="22" cy="32" r="13" />
      <path class="note" d="M56 20h26v24H56zM62 28h14M62 35h9" />
      <path class="ground" d="M108 24h84v32h-84z" />
      <path class="note" d="M134 4h32v26h-32zM141 12h18M141 19h12" />
      <path class="slot" d="M126 30h48" />
      <circle class="adult" cx="276" cy="32" r="16" />
    `}
  </svg>`;
}
