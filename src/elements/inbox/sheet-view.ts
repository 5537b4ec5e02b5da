import {html, nothing, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import type {InboxView} from './inbox-view.js';
import type {Part, Row, Sheet} from './laid-out.js';

/** The parts of a sheet. Everything is bound as text: what somebody sent can never become markup. */
export function sheetParts(view: InboxView, sheet: Sheet): TemplateResult {
  const {rest, skipped} = view.texts.sheet;
  const parts: readonly Part[] = sheet.rest.length > 0 ? [...sheet.parts, {form: 'rows', title: rest, rows: sheet.rest}] : sheet.parts;
  return html`
    ${parts.map((part, index) => renderPart(view, part, index))}
    ${
      sheet.skipped.length > 0
        ? html`<div class="skipped quiet">
            <p>${skipped}</p>
            <ul>
              ${sheet.skipped.map((term) => html`<li>${term}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  `;
}

function renderPart(view: InboxView, part: Part, index: number): TemplateResult {
  return html`
    <section class=${part.form === 'rows' && part.mind ? 'part mind' : 'part'}>
      ${heading(view.level(1), part.title, `part-${index}`)} ${content(part)}
    </section>
  `;
}

function content(part: Part): TemplateResult {
  switch (part.form) {
    case 'rows':
      return html`<dl class="answers">${part.rows.filter(({text}) => text !== '').map(row)}</dl>`;
    case 'list':
      return html`<ul>
        ${part.items.map(
          ({text, remarks}) =>
            html`<li>
              ${text}${remarks.length > 0 ? html`<br />${remarks.map((remark) => html`<span class="remark">${remark} </span>`)}` : nothing}
            </li>`,
        )}
      </ul>`;
    case 'table':
      return table(part.columns, part.rows);
  }
}

/** No line breaks inside the answers: they are shown with every space as it was typed. */
function row({term, text, written, remarks = []}: Row): TemplateResult {
  return html`
    <div class=${text.length > 400 ? 'long' : ''}>
      <dt>${term}</dt>
      <dd class=${written ? 'written' : 'said-lines'}>${text}</dd>
      ${remarks.length > 0 ? html`<dd class="remark">${remarks.map((remark) => html`<p>${remark}</p>`)}</dd>` : nothing}
    </div>
  `;
}

/** The roles are said because a phone shows the rows as blocks, and a table drawn as blocks is none to a screen reader. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): TemplateResult {
  return html`
    <table role="table">
      <thead>
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) => html`
            <tr role="row">
              <th role="rowheader" scope="row" class="written">${first}</th>
              ${cells.map((cell, index) => html`<td role="cell" class="written" data-label=${columns[index + 1]}>${cell}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
