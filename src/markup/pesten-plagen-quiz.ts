import type {QuizPack} from '../elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import {html, type Markup} from './html.js';
import {folded, list, type MiniPage, paragraphs, people} from './mini-page.js';

const columns = ['plagen', 'ruzie', 'pesten'] as const;

/** The first situation with its answers, and the differences to think it over with. */
export function pestenPlagenQuiz(page: MiniPage, {texts, content}: QuizPack): Markup {
  const {lead, choices, situations, comparison, definition, closing, adults} = content;
  const [situation] = situations.filter(({schoolTypes}) => schoolTypes.includes(page.schoolType));
  const label = (outcome: string) => choices.find((choice) => choice.outcome === outcome)?.label ?? outcome;
  return html`
    ${page.heading(texts.title)}
    <p>${lead.map(({text}) => html`${text} `)}</p>
    <blockquote><p>${situation?.text}</p></blockquote>
    <fieldset>
      <legend>${texts.question}</legend>
      ${choices.map(
        ({outcome, label, text}) =>
          html`<label
            ><input type="radio" autocomplete="off" name="pleinwacht-choice" form="" data-pleinwacht="${outcome}" />
            <b>${label}</b> ${text}</label
          >`,
      )}
    </fieldset>
    ${folded(
      comparison.title,
      list(
        comparison.features.flatMap((row) =>
          columns.flatMap((column) => (row[column] ? [{title: `${row.title}, ${label(column)}:`, text: row[column].text}] : [])),
        ),
      ),
    )}
    ${folded(definition.title, paragraphs(definition.items))} ${folded(adults.title, paragraphs(adults.items))}
    ${page.heading(texts.whereToGo, 1)}
    <p>${closing.takenSeriously.text}</p>
    ${paragraphs(closing.whereToGo)} ${people(page, 'pupil')}
  `;
}
