import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {today} from '../../protocol/school/school-days.js';
import {longestAnswer, longestLine, mostAgreements} from '../../protocol/wire/limits.js';
import {textLength} from '../../protocol/wire/text.js';
import {consent, errorSummary} from '../parts/fields.js';
import {handOver} from '../parts/hand-over.js';
import {arrivedFigure} from '../parts/figures.js';
import {heading} from '../parts/heading.js';
import {backIcon, nextIcon} from '../parts/icons.js';
import {promised} from '../parts/promised.js';
import {type SendController, sendingPart} from '../parts/sending.js';
import {canCarry} from './carrying.js';
import {followUpInWords} from './follow-up.js';
import {type GuideView, partOf} from './guide-view.js';
import {preparationIn} from './preparation-page.js';
import {type Sender, voices} from './sheet.js';
import {writeSheet} from './sheet-file.js';
import {toBody, toldOn, topicsOf} from './told.js';
import {line, names} from './start-page.js';

interface SheetActs {
  save: () => void;
  previous: () => void;
  carry: () => void;
  /** Missing where there is nothing to send to. */
  toSchool: (() => void) | undefined;
  wipe: () => void;
}

/** The sheet is ready: print, keep, send. */
export function sheetPage(view: GuideView, saved: boolean, wiping: unknown, acts: SheetActs): TemplateResult {
  const {texts, content, mode} = view;
  const conversation = mode === 'conversation';
  return html`
    <div class="tight">
      ${heading(view.level(), conversation ? texts.sheetTitle : preparationIn(view).title)}
      <p class="lead">${conversation ? texts.sheetLead : preparationIn(view).after.text}</p>
      ${view.beside ? html`<p>${texts.paper.both}</p>` : nothing}
    </div>
    ${names(view)}
    <div class="btns">
      <button class="btn" part="print" type="button" @click=${view.print}>${texts.print}</button>
      <button class="btn second" part="save" type="button" @click=${acts.save}>${texts.saveFile}</button>
      ${
        conversation
          ? acts.toSchool
            ? html`<button class="btn second" part="to-school" type="button" @click=${acts.toSchool}>${texts.toSchool}</button>`
            : nothing
          : html`<button class="btn soft" type="button" @click=${() => view.go('start', 'conversation')}>
              ${texts.toTalk} ${nextIcon()}
            </button>`
      }
      ${canCarry(view) ? html`<button class="btn soft" part="carry" type="button" @click=${acts.carry}>${texts.carry.to}</button>` : nothing}
      <button class="btn soft" type="button" @click=${acts.previous}>${backIcon()} ${texts.previous}</button>
      <button class="btn soft" part="wipe" type="button" @click=${acts.wipe}>${texts.wipe}</button>
    </div>
    ${saved ? html`<p>${texts.saved}</p>` : nothing} ${wiping}
    ${
      conversation
        ? html`<div class="note form">${content.privacy.items.map(({text}) => html`<p>${text}</p>`)}</div>`
        : html`<p class="small quiet">${texts.kept[partOf(mode) === 'pupil' ? 'pupil' : 'adult']}</p>`
    }
  `;
}

/** Gives the sheet as a file. */
export function keepSheet({content, sheet, mode, texts}: GuideView): void {
  const part = partOf(mode);
  handOver(writeSheet(content, sheet, part), 'application/json', `startgesprek-${texts.fileNames[part]}-${today()}.json`);
}

/** What is sent of it. */
export function bodyOf(view: GuideView, sender: Sender): object {
  const {content, sheet, texts} = view;
  const [name, reach] = [sender.name.trim(), sender.reach.trim()];
  return {...toBody(content, sheet, texts.lists, followUpInWords(view)), from: {name, ...(reach && {reach})}};
}

/** What has to be mended before the sheet can be sent, in words, by the id of the field or of the topic. */
export function sendFaults({texts, content, sheet}: GuideView, sender: Sender): ReadonlyMap<string, string> {
  const {faults: words, fields} = texts;
  const faults = new Map<string, string>();
  const check = (id: string, text: string, missing?: string) => {
    if (missing && !text.trim()) faults.set(id, missing);
    else if (textLength(text) > longestLine) faults.set(id, fields.tooLong);
  };
  check('child', sheet.child, words.child);
  check('group', sheet.group);
  check('name', sender.name, words.name);
  check('reach', sender.reach);
  if (!sender.agreed) faults.set('agreed', words.agreed);
  for (const {id, title} of topicsOf(content, sheet))
    if (voices.some((voice) => textLength(toldOn(content, sheet, texts.lists, voice, id)) > longestAnswer))
      faults.set(id, fill(texts.tooLong, {topic: title}));
  const {agreements} = sheet;
  if (agreements.length > mostAgreements || agreements.some(({text}) => textLength(text) > longestAnswer))
    faults.set('agreements', fill(texts.tooLong, {topic: content.agreements.title}));
  return faults;
}

interface SendActs {
  sender: (part: Partial<Sender>) => void;
  /** Goes to what is wrong. */
  find: (id: string) => void;
  send: () => void;
  edit: () => void;
  back: () => void;
}

/** What goes to school, and the yes. */
export function sendPage(view: GuideView, sender: Sender, sending: SendController, acts: SendActs): TemplateResult {
  const {texts, settings, sheet, language, content, faults} = view;
  const {send} = texts;
  return html`
    ${faults.size > 0 ? errorSummary(texts.fields, view.level(), faults, acts.find) : nothing}
    <div class="tight form">
      ${heading(view.level(), send.title)}
      <p class=${sending.result || sending.busy ? 'lead held' : 'lead'}>${send.lead}</p>
      <p>${send.what}</p>
      <p>${fill(send.to, {school: settings.school.name ?? send.someSchool})}</p>
      ${promised({words: texts.promises, school: settings.school, language}, {kind: 'startgesprek'}, 'kept').map((words) => html`<p>${words}</p>`)}
    </div>
    <fieldset class="stack form" ?disabled=${sending.locked}>
      <legend class="hush">${send.title}</legend>
      <div class="grid2">
        ${line(view, {id: 'child', label: texts.child, value: sheet.child, required: true, write: (child) => view.change({child})})}
        ${line(view, {id: 'group', label: texts.group, hint: texts.mayBeEmpty, value: sheet.group, write: (group) => view.change({group})})}
      </div>
      ${line(view, {id: 'name', label: send.from, hint: send.fromHint, value: sender.name, required: true, autocomplete: 'name', write: (name) => acts.sender({name})})}
      ${line(view, {id: 'reach', label: send.reach, hint: send.reachHint, value: sender.reach, write: (reach) => acts.sender({reach})})}
      ${consent(texts.fields, {
        id: 'agreed',
        words: send.agreed,
        fault: faults.get('agreed'),
        given: sender.agreed,
        give: (agreed) => acts.sender({agreed}),
      })}
    </fieldset>
    ${sendingPart(
      {
        sending,
        texts: texts.sending,
        settings,
        language,
        level: view.level(1),
        roleNames: content.roleNames,
        yes: send.yes,
        send: acts.send,
        edit: acts.edit,
      },
      html`<button class="btn soft" type="button" @click=${acts.back}>${backIcon()} ${texts.back}</button>`,
    )}
  `;
}

/** The receiver has it; at home there is nothing yet. */
export function sentPage(view: GuideView, saved: boolean, wiping: unknown, acts: Pick<SheetActs, 'save' | 'wipe'>): TemplateResult {
  const {texts} = view;
  return html`
    <div class="sent">
      ${arrivedFigure()}
      <div class="tight">
        ${heading(view.level(), texts.sent.title)}
        <p class="lead">${texts.sent.lead}</p>
      </div>
    </div>
    <p>${texts.sent.text}</p>
    <div class="btns">
      <button class="btn" type="button" @click=${view.print}>${texts.print}</button>
      <button class="btn second" type="button" @click=${acts.save}>${texts.saveFile}</button>
      <button class="btn soft" part="wipe" type="button" @click=${acts.wipe}>${texts.sent.again}</button>
    </div>
    ${saved ? html`<p>${texts.saved}</p>` : nothing} ${wiping}
  `;
}
