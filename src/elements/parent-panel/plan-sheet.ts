import {html, nothing, type TemplateResult} from 'lit';

import type {StepForParents} from '../../protocol/school/step-plan.js';
import {hasAddress} from '../base/carry-page.js';
import {drawing} from '../base/code-controller.js';
import {heading} from '../parts/heading.js';
import {paperHead} from '../parts/paper-head.js';
import {printAlone} from '../parts/print-alone.js';
import {timeInWords} from '../parts/plan-in-words.js';
import type {PanelView} from './panel-view.js';
import {phasesOf} from './plan-phases.js';

/** How school acts, as a road on one sheet of paper: for the fridge, or the wall of a classroom. */
export function planSheet(view: PanelView): TemplateResult {
  const {texts, plan, settings, content} = view;
  const {sheet} = texts.plan;
  return html`
    <section class="in paper once road">
      ${paperHead(settings.school, content.roleNames)}
      <div class="over">${heading(view.level(), sheet.title, 'paper')} ${code(sheet.more)}</div>
      <ol>
        ${phasesOf(plan).map(
          ({phase, first, steps}) => html`
            <li>
              ${phase ? heading(view.level(1), html`${sheet.phases[phase]} <small>${sheet.times[phase]}</small>`, `paper-${phase}`) : nothing}
              <ul>
                ${steps.map(
                  (step, at) => html`
                    <li>
                      <span class="dot" aria-hidden="true">${first + at}</span>
                      <div>
                        ${inShort(view, step)} ${plan.steps.filter(({partOf}) => partOf === step.id).map((side) => inShort(view, side))}
                      </div>
                    </li>
                  `,
                )}
              </ul>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

/** Where all of it can be read: nothing in a frame, or where the address could say who asks. */
function addressHere(): string | undefined {
  const {origin, pathname, search} = location;
  return hasAddress() && !search && window === top ? origin + pathname : undefined;
}

function code(says: string): TemplateResult | typeof nothing {
  const address = addressHere();
  return address && drawing.now
    ? html`<div class="code">
        <p>${says} <span dir="ltr">${address}</span></p>
        ${drawing.now.qrCode(address, says)}
      </div>`
    : nothing;
}

/** Prints that sheet alone. @param draw with nothing but the sheet on paper, or without it. */
export async function printRoad(host: Element, draw: (only: boolean) => void): Promise<void> {
  try {
    if (addressHere()) await drawing.load();
  } catch {
    // the sheet does without
  }
  draw(true);
  addEventListener('afterprint', () => draw(false), {once: true});
  printAlone(host);
}

function inShort({texts, language}: PanelView, {id, title, parentText, timing}: StepForParents): TemplateResult {
  const words = texts.plan;
  return html`
    <p>
      <b>${parentText?.title ?? title ?? id}.</b> ${parentText?.text}
      ${parentText?.hears ? html`<b>${words.hears}</b> ${parentText.hears}` : nothing}
      ${timing ? html`<span class="quiet">${words.lookBack} ${timeInWords(words, language, timing)}.</span>` : nothing}
    </p>
  `;
}
