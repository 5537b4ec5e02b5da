import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {framed, textField} from '../parts/fields.js';
import {nextIcon} from '../parts/icons.js';
import {roleName} from '../parts/role-name.js';
import {type CaseView, offersOf} from './case-view.js';
import {eventInWords, fullDay, wordsWith} from './case-words.js';

/** Who can write in a case. */
export const writers = [
  'coordinator',
  'teacher',
  'mentor',
  'internal-support',
  'behaviour-specialist',
  'school-social-worker',
  'confidant',
  'school-leader',
] as const;

const parents = ['parents-bullied', 'parents-bullying', 'parents-bystanders', 'parent'] as const;

interface RoleField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choose: (role: string) => void;
}

/** A role, out of a few. */
export function roleField(view: CaseView, roles: readonly string[], {id, label, value, choose}: RoleField): TemplateResult {
  return framed(
    view.texts.fields,
    {id, label},
    () => html`
      <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${roles.map((role) => html`<option value=${role} ?selected=${role === value}>${roleName(view, role)}</option>`)}
      </select>
    `,
  );
}

function fold(title: string, body: unknown): TemplateResult {
  return html`
    <details class="more">
      <summary>${nextIcon()} ${title}</summary>
      <div class="body">${body}</div>
    </details>
  `;
}

/** Who writes, and on which day it was: of everything that is written down from here on. */
export function entryPart(view: CaseView, change: (entry: Partial<CaseView['entry']>) => void): TemplateResult {
  const {texts, entry} = view;
  const words = texts.entry;
  return fold(
    fill(words.title, {role: roleName(view, entry.by), day: fullDay(view, entry.on)}),
    html`
      <div class="stack form">
        ${roleField(view, writers, {id: 'by', label: words.role, value: entry.by, choose: (by) => change({by})})}
        ${textField(view, {
          id: 'on',
          type: 'date',
          label: words.day,
          hint: words.dayHint,
          value: entry.on,
          write: (on) => /^\d{4}-\d\d-\d\d$/.test(on) && change({on}),
        })}
      </div>
    `,
  );
}

/** What parents heard and when, and the field for the next time. */
export function toldPart(view: CaseView): TemplateResult | typeof nothing {
  const {texts, events, draft, write, take} = view;
  const words = texts.told;
  const [offer] = offersOf(view, 'parents-told');
  if (!offer) return nothing;
  const told = events.filter(({type}) => type === 'parents-told');
  const whom = draft['whom'] ?? parents[0];
  const handleAdd = () => {
    const what = (draft['what'] ?? '').trim();
    take(offer, {whom, ...(what && {what})}, {say: words.added, focus: false, clears: ['what', 'whom']});
  };
  return fold(
    words.title,
    html`
      ${told.length === 0 ? html`<p class="quiet">${words.none}</p>` : log(view, told)}
      <div class="stack form">
        ${roleField(view, parents, {id: 'whom', label: words.whom, value: whom, choose: (role) => write('whom', role)})}
        ${textField(view, {id: 'what', type: 'short', label: words.what, value: draft['what'] ?? '', write: (value) => write('what', value)})}
        <div class="btns"><button class="btn second" type="button" @click=${handleAdd}>${words.add}</button></div>
      </div>
    `,
  );
}

/** What is kept with the step where the case is: a record, who is in the group, what a pupil offered. */
export function notesPart(view: CaseView): TemplateResult | typeof nothing {
  const {texts, state, events, draft, faults, write, fail, take} = view;
  const words = texts.notes;
  const step = state.method?.step ?? state.step;
  const offer = offersOf(view, 'noted').find((one) => one.step === step?.id && one.method === state.method?.id);
  if (!offer || !step) return nothing;
  const kept = events.filter((event) => event.type === 'noted' && event.step === step.id && event.method === state.method?.id);
  const handleAdd = () => {
    const text = (draft['note'] ?? '').trim();
    if (!text) return fail('note', words.missing);
    const who = (draft['who'] ?? '').trim();
    const about = step.record?.[0]?.id ?? 'note';
    take(offer, {about, text, ...(who && {who})}, {say: words.added, focus: '#note', clears: ['note', 'who']});
  };
  return fold(
    words.title,
    html`
      <p>${step.record?.map(({text}) => html`${text} `)} ${words.lead}</p>
      ${kept.length > 0 ? log(view, kept) : nothing}
      <div class="stack form">
        ${textField(view, {
          id: 'note',
          type: 'short',
          label: words.about,
          value: draft['note'] ?? '',
          fault: faults.get('note'),
          write: (value) => write('note', value),
        })}
        ${textField(view, {id: 'who', label: words.who, hint: words.whoHint, value: draft['who'] ?? '', write: (value) => write('who', value)})}
        <div class="btns"><button class="btn second" type="button" @click=${handleAdd}>${words.add}</button></div>
      </div>
    `,
  );
}

/** Everything that happened, the last first. */
export function logPart(view: CaseView, undo: (() => void) | undefined): TemplateResult {
  const words = view.texts.log;
  return fold(
    words.title,
    html`
      ${log(view, view.events)}
      ${undo ? html`<div class="btns"><button class="btn soft" type="button" @click=${undo}>${words.undo}</button></div>` : nothing}
    `,
  );
}

function log(view: CaseView, events: readonly CaseEvent[]): TemplateResult {
  const {texts, state} = view;
  const ignored = new Set(state.ignored.map((index) => view.events[index]));
  return html`
    <ol class="log" reversed>
      ${events.toReversed().map(
        (event) => html`
          <li>
            <p>${eventInWords(view, event)}</p>
            ${wordsWith(event).map((words) => html`<p class="story small">${words}</p>`)}
            <p class="small quiet">${fill(texts.log.by, {day: fullDay(view, event.on), role: roleName(view, event.by)})}</p>
            ${ignored.has(event) ? html`<p class="small"><b>${texts.log.ignored}</b></p>` : nothing}
          </li>
        `,
      )}
    </ol>
  `;
}
