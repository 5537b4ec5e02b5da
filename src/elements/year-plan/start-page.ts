import {html, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import {fileField} from '../parts/fields.js';
import {heading, type HeadingLevel} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {YearFault} from './year-plan-file.js';
import type {YearPlanTexts} from './year-plan.texts.js';

interface StartView {
  readonly texts: YearPlanTexts;
  readonly language: string;
  readonly level: (deeper?: number) => HeadingLevel;
  readonly years: (year: number) => string;
  /** Those that can be begun, and the one that is chosen. */
  readonly offered: readonly number[];
  readonly chosen: number;
  readonly fault: YearFault | undefined;
  readonly idleMinutes: number;
}

interface StartActs {
  readonly choose: (year: number) => void;
  readonly begin: () => void;
  readonly open: (files: readonly File[]) => void;
}

/** No year yet: begin one, or open one that was kept. */
export function startPage(
  {texts, language, level, years, offered, chosen, fault, idleMinutes}: StartView,
  acts: StartActs,
): TemplateResult {
  const words = texts.start;
  return html`
    <div class="tight">
      ${heading(level(), words.title)}
      <p class="lead">${words.lead}</p>
    </div>
    <div class="stack form">
      <fieldset>
        <legend>${words.which}</legend>
        <div class="choices">
          ${offered.map(
            (year) => html`
              <label class="choice">
                <input type="radio" name="year" .checked=${year === chosen} @change=${() => acts.choose(year)} />
                <span><b>${years(year)}</b></span>
              </label>
            `,
          )}
        </div>
      </fieldset>
      <div class="btns">
        <button class="btn" part="start" type="button" @click=${acts.begin}>${words.begin} ${nextIcon()}</button>
      </div>
    </div>
    <div class="stack form">
      ${fileField(texts.fields, {
        id: 'file',
        label: words.open,
        hint: words.openHint,
        fault: fault && texts.file.faults[fault],
        said: '',
        open: acts.open,
      })}
    </div>
    <p class="small quiet">${words.privacy} ${counted(texts.idle.limit, language, idleMinutes)}</p>
  `;
}
