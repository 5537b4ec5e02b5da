import {content} from '../../../content/nl/methods.js';
import type {Method, MethodNote, MethodPart, MethodStep} from '../../../content/form/methods.js';
import {html, type Markup, type Part} from '../../../markup/html.js';
import {chapter, facts, folded, passages, points, type TeamPage} from './parts.js';
import {actionWords, StepPath} from './path.js';
import {listed, words} from './words.js';

/** Ways to end bullying together with pupils, for the professional who leads the talks. */
export function methodsPage(): TeamPage {
  const beforehand = {id: 'vooraf', title: words.methods.beforehand};
  return {
    name: 'methoden',
    short: words.names.methods,
    title: words.titles.methods,
    lead: words.leads.methods,
    places: [beforehand, ...content.methods, ...content.others],
    body: html`${chapter(beforehand, passages(content.beforehand))} ${content.methods.map(method)} ${content.others.map(note)}`,
  };
}

function method(one: Method): Markup {
  const {text, schoolTypes, whenToChoose, whenNot, groupSize, steps, background} = one;
  const path = new StepPath(steps, 4);
  const byId = new Map(steps.map((step) => [step.id, step]));
  return chapter(
    one,
    html`<p class="intro">${text}</p>
      ${facts(
        [words.methods.schools, listed(schoolTypes.map((type) => words.schoolTypes[type]))],
        [words.methods.group, words.methods.pupils(groupSize.min, groupSize.max, groupSize.default)],
      )}
      <div class="two">
        <section class="stack">
          <h3>${words.methods.when}</h3>
          ${passages(whenToChoose)}
        </section>
        <section class="stack">
          <h3>${words.methods.whenNot}</h3>
          ${passages(whenNot)}
        </section>
      </div>
      <section class="stack">
        <h3>${words.plan.steps}</h3>
        ${path.inShort()}
        ${path.markup(({id}) => ({before: preparations(one, id), after: html`${talk(byId.get(id)!)} ${choices(one, id)}`}))}
      </section>
      ${background.length > 0 && folded(3, words.methods.background, passages(background))}`,
  );
}

function preparations({preparations}: Method, step: string): Part {
  return preparations.filter(({before}) => before === step).map(({title, items}) => folded(5, title, passages(items)));
}

function talk({words: sentences, avoidWord, parts = []}: MethodStep): Markup {
  return html`${avoidWord && html`<p><b>${words.methods.avoid(avoidWord)}</b></p>`} ${say(sentences)}
  ${parts.map((part) => folded(5, part.title, partOf(part)))}`;
}

function partOf({actions, words: sentences}: MethodPart): Markup {
  return html`${points(actions.map(actionWords))} ${say(sentences)}`;
}

function say(sentences: MethodPart['words']): Part {
  if (!sentences) return undefined;
  return html`<div class="say stack">
    <p class="quiet small">${words.methods.say}</p>
    ${sentences.map(({text}) => html`<p>${text}</p> `)}
  </div>`;
}

/** The way that holds until the school chooses comes first. */
function choices({choices}: Method, step: string): Part {
  return choices
    .filter((choice) => choice.step === step)
    .map(({title, default: standard, options}) =>
      folded(
        5,
        `${words.methods.choice}: ${title}`,
        html`<dl class="terms">
          ${[...options]
            .sort((a, b) => Number(b.id === standard) - Number(a.id === standard))
            .map(
              ({id, title, text}) =>
                html`<div>
                  <dt>${title}${id === standard && html` <span class="tag">${words.methods.standard}</span>`}</dt>
                  <dd>${text}</dd>
                </div> `,
            )}
        </dl>`,
      ),
    );
}

function note(one: MethodNote): Markup {
  return chapter(
    one,
    html`<p class="intro">${one.text}</p>
      ${facts([words.methods.schools, listed(one.schoolTypes.map((type) => words.schoolTypes[type]))])} ${passages(one.points)}`,
  );
}
