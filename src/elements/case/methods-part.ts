import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {MethodHere} from '../parts/own-methods.js';
import {type CaseView, offersOf} from './case-view.js';

/** The methods with which the step can be done: what each is, when it fits and when not. */
export function methodsHere(view: CaseView): TemplateResult {
  const {texts, content, methods} = view;
  const words = texts.methods;
  const ids = offersOf(view, 'method-begun').map(({method}) => method);
  return html`
    <p>${words.lead}</p>
    <details class="more">
      <summary>${nextIcon()} ${words.beforehand}</summary>
      <div class="body">
        <ul>
          ${content.methods.beforehand.map(({text}) => html`<li>${text}</li>`)}
        </ul>
      </div>
    </details>
    ${methods.filter(({id}) => ids.includes(id)).map((method) => one(view, method))}
  `;
}

function one(view: CaseView, {id, title, text, whenToChoose, whenNot, groupSize, choices}: MethodHere): TemplateResult {
  const words = view.texts.methods;
  const {draft, write, take} = view;
  const handleBegin = () => {
    const chosen = choices.map((choice) => [choice.id, draft[choice.id] ?? choice.default] as const);
    take({type: 'method-begun', method: id}, choices.length > 0 ? {choices: Object.fromEntries(chosen)} : {}, {
      clears: choices.map((choice) => choice.id),
    });
  };
  return html`
    <div class="stack way">
      <div class="tight">
        ${heading(view.level(2), title, `method-${id}`)} ${text ? html`<p>${text}</p>` : nothing} ${when(words.whenToChoose, whenToChoose)}
        ${when(words.whenNot, whenNot)} ${groupSize ? html`<p>${fill(words.size, groupSize)}</p>` : nothing}
      </div>
      ${
        choices.length > 0
          ? html`<details class="more inline">
              <summary>${nextIcon()} ${view.texts.choices}</summary>
              <div class="body form">
                ${choices.map(
                  (choice) => html`
                    <fieldset>
                      <legend>${choice.title}<span class="hush">: ${title}</span></legend>
                      <div class="choices">
                        ${choice.options.map(
                          (option) => html`
                            <label class="choice">
                              <input
                                type="radio"
                                name=${choice.id}
                                value=${option.id}
                                .checked=${(draft[choice.id] ?? choice.default) === option.id}
                                @change=${() => write(choice.id, option.id)}
                              />
                              <span><b>${option.title}</b><span class="hint">${option.text}</span></span>
                            </label>
                          `,
                        )}
                      </div>
                    </fieldset>
                  `,
                )}
              </div>
            </details>`
          : nothing
      }
      <div class="btns"><button class="btn" type="button" @click=${handleBegin}>${fill(words.begin, {title})} ${nextIcon()}</button></div>
    </div>
  `;
}

function when(title: string, items: readonly {readonly text: string}[]): TemplateResult | typeof nothing {
  return items.length > 0 ? html`<p><b>${title}:</b> ${items.map(({text}) => html`${text} `)}</p>` : nothing;
}
