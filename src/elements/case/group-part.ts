import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import type {Day} from '../../protocol/scalars.js';
import {type Term, termOf} from '../../protocol/school/case-due.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {faultLine, textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {type CaseView, offersOf} from './case-view.js';
import {fullDay, methodNow} from './case-words.js';

/** Where a pupil stands towards the child: what they did, never what they are. */
const sides = ['close', 'took-part', 'neither'] as const;
type Side = (typeof sides)[number];

/** What is written down of one pupil of the group. */
interface Pupil {
  readonly who: string;
  readonly side: Side;
  readonly said: readonly {readonly kind: 'offer' | 'talk'; readonly on: Day; readonly text: string}[];
}

/** The pupils who help, as it was written down since the method began. */
export function pupilsIn(events: readonly CaseEvent[], method: string): readonly Pupil[] {
  const begun = events.findLastIndex((event) => event.type === 'method-begun' && event.method === method);
  const pupils = new Map<string, Pupil>();
  for (const event of events.slice(begun + 1)) {
    if (event.type !== 'noted' || event.method !== method || event.who === undefined) continue;
    const {about, who, on, text} = event;
    const known = pupils.get(who);
    if (about === 'group-left') pupils.delete(who);
    else if (about.startsWith('group-side-')) pupils.set(who, {who, side: sideIn(about), said: known?.said ?? []});
    else if (known && (about === 'group-offer' || about === 'group-talk'))
      pupils.set(who, {...known, said: [...known.said, {kind: about === 'group-offer' ? 'offer' : 'talk', on, text}]});
  }
  return [...pupils.values()];
}

function sideIn(about: string): Side {
  return sides.find((side) => about.endsWith(side)) ?? 'neither';
}

/** The group of a method: who is in it, what each offers to do, and how it went when each was spoken to alone. */
export function groupPart(view: CaseView): TemplateResult | typeof nothing {
  const {texts, state, events, language} = view;
  const words = texts.group;
  const method = methodNow(view);
  const size = method?.groupSize;
  if (!method || !size || state.closed) return nothing;
  const pupils = pupilsIn(events, method.id);
  const count = (side: Side) => pupils.filter((pupil) => pupil.side === side).length;
  return html`
    <details class="more">
      <summary>${nextIcon()} ${words.title}</summary>
      <div class="body">
        <p>${fill(words.lead, {min: size.min, max: size.max})}</p>
        ${
          pupils.length > 0
            ? html`<p>
                <b>${counted(words.count, language, pupils.length)}</b>
                ${fill(words.mix, {close: count('close'), part: count('took-part'), neither: count('neither')})}
                ${pupils.length < size.min ? words.few : pupils.length > size.max ? words.many : nothing}
              </p>`
            : nothing
        }
        ${talkDays(view)} ${pupils.map((pupil, index) => onePupil(view, pupil, index))} ${newPupil(view, pupils)}
      </div>
    </details>
  `;
}

/** When each is spoken to alone, counted from the step in which something was agreed. */
export function talkTerm({state, settings, events}: CaseView): Term | undefined {
  const agreed = events.findLast((event) => event.type === 'noted' && event.method === state.method?.id && event.about === 'group-offer');
  return agreed && termOf({min: 7, max: 14, unit: 'days'}, agreed.on, settings.school.holidays);
}

function talkDays(view: CaseView): TemplateResult | typeof nothing {
  const term = talkTerm(view);
  if (!term) return nothing;
  return html`<p>${fill(view.texts.group.talkDays, {week: fullDay(view, term.from), twoWeeks: fullDay(view, term.by)})}</p>`;
}

function onePupil(view: CaseView, {who, side, said}: Pupil, index: number): TemplateResult {
  const {texts, draft} = view;
  const words = texts.group;
  const field = `pupil-${index}`;
  return html`
    <div class="stack pupil">
      <div class="tight">
        ${heading(view.level(2), who, `group-${index}`)}
        <p class="quiet">${words.sides[side]}</p>
      </div>
      ${said.map(
        ({kind, on, text}) =>
          html`<div class="tight">
            <p class="small quiet">${fill(kind === 'offer' ? words.offered : words.talked, {day: fullDay(view, on)})}</p>
            <p class="story">${text}</p>
          </div>`,
      )}
      ${textField(view, {
        id: field,
        type: 'short',
        label: fill(words.note, {who}),
        hint: words.noteHint,
        value: draft[field] ?? '',
        fault: view.faults.get(field),
        write: (value) => view.write(field, value),
      })}
      <div class="btns">
        <button class="btn second" type="button" @click=${() => writes(view, who, field, 'group-offer')}>
          <span>${words.offer}<span class="hush">: ${who}</span></span>
        </button>
        <button class="btn second" type="button" @click=${() => writes(view, who, field, 'group-talk')}>
          <span>${words.talk}<span class="hush">: ${who}</span></span>
        </button>
        <button class="btn soft" type="button" @click=${() => note(view, 'group-left', who, words.left, [field])}>
          <span>${words.leave}<span class="hush">: ${who}</span></span>
        </button>
      </div>
    </div>
  `;
}

function newPupil(view: CaseView, pupils: readonly Pupil[]): TemplateResult {
  const {texts, draft, faults, write, fail} = view;
  const words = texts.group;
  const handleAdd = () => {
    const who = (draft['pupil'] ?? '').trim();
    if (!who) return fail('pupil', words.missing);
    if (pupils.some((pupil) => pupil.who === who)) return fail('pupil', words.known);
    const side = sides.find((one) => one === draft['side']);
    if (!side) return fail('side', words.sideMissing);
    note(view, `group-side-${side}`, who, words.sides[side], ['pupil', 'side']);
  };
  return html`
    <div class="stack form pupil">
      ${textField(view, {
        id: 'pupil',
        label: words.pupil,
        hint: words.pupilHint,
        value: draft['pupil'] ?? '',
        fault: faults.get('pupil'),
        write: (value) => write('pupil', value),
      })}
      <fieldset id="side" tabindex="-1">
        <legend>${words.side}</legend>
        ${faultLine(texts.fields, faults.get('side'), 'side-fault')}
        <div class="choices">
          ${sides.map(
            (side) =>
              html`<label class="choice">
                <input type="radio" name="side" value=${side} .checked=${draft['side'] === side} @change=${() => write('side', side)} />
                <span>${words.sides[side]}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <div class="btns"><button class="btn second" type="button" @click=${handleAdd}>${words.add}</button></div>
    </div>
  `;
}

function writes(view: CaseView, who: string, field: string, about: 'group-offer' | 'group-talk'): void {
  const text = (view.draft[field] ?? '').trim();
  if (!text) return view.fail(field, view.texts.group.noteMissing);
  note(view, about, who, text, [field]);
}

/** Kept with the step of the method where the case is. */
function note(view: CaseView, about: string, who: string, text: string, clears: readonly string[]): void {
  const {state, take, texts} = view;
  const offer = offersOf(view, 'noted').find((one) => one.method === state.method?.id && one.step === state.method?.step.id);
  if (offer) take(offer, {about, who, text}, {say: texts.notes.added, focus: false, clears});
}
