// `display: block` on a narrow screen takes a table apart, so every part says what it is.
/* eslint-disable lit-a11y/no-redundant-role */
import {html, type TemplateResult} from 'lit';

import type {ComparisonRow} from '../../content/form/pesten-plagen-quiz.js';
import {heading} from '../parts/heading.js';
import {outcomeFigure} from './quiz-figures.js';
import {labelOf, type QuizView} from './quiz-view.js';

const columns = ['plagen', 'ruzie', 'pesten'] as const;

/** What is read beside the quiz, unfolded. */
export interface Explained {
  readonly comparison: unknown;
  readonly definition: unknown;
  readonly adults: unknown;
}

export function explained(view: QuizView): Explained {
  const {texts, content} = view;
  const {definition, forms, quarrel, online, adults} = content;
  return {
    comparison: comparison(view),
    definition: html`
      ${passages(definition.items)} ${heading(view.level(1), texts.forms, 'forms')}
      <dl class="asks">
        ${forms.map(
          ({title, text}) =>
            html`<div>
              <dt>${title}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
      ${[quarrel, online].map(({id, title, items}) => html`${heading(view.level(1), title, id)} ${passages(items)}`)}
    `,
    adults: passages(adults.items),
  };
}

function passages(items: readonly {text: string}[]): readonly TemplateResult[] {
  return items.map(({text}) => html`<p>${text}</p>`);
}

/** The sources' table: what it is, and what comes of it. Rows become groups when narrow, so the roles are said. */
export function comparison(view: QuizView): TemplateResult {
  const {features, consequences, consequencesTitle, title} = view.content.comparison;
  return html`${table(view, title, features)} ${table(view, consequencesTitle, consequences)}`;
}

function table(view: QuizView, title: string, rows: readonly ComparisonRow[]): TemplateResult {
  return html`
    <table class="compare" role="table">
      <caption>
        ${title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${columns.map((column) => html`<th role="columnheader" scope="col">${outcomeFigure(column)}${labelOf(view, column)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) => html`
            <tr role="row">
              <th role="rowheader" scope="row">${row.title}</th>
              ${columns.map(
                (column) => html`
                  <td role="cell">
                    <span class="lab" aria-hidden="true">${labelOf(view, column)}</span
                    ><span>${row[column]?.text ?? view.texts.varies}</span>
                  </td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
