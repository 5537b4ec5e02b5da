import {html, nothing, type TemplateResult} from 'lit';

import type {Topic} from '../../content/form/startgesprek-guide.js';
import {today} from '../../protocol/school/school-days.js';
import {heading} from '../parts/heading.js';
import {paperHead} from '../parts/paper-head.js';
import {meantFor} from '../parts/school-types.js';
import {alsoBeside, notTranslated, sideBySide} from '../parts/two-languages.js';
import {followUpInWords, fullDay} from './follow-up.js';
import {type GuideView, partOf} from './guide-view.js';
import {drawing} from './pictures.js';
import {preparationIn, themesOf} from './preparation-page.js';
import {hasWords, noteKey, type Voice, voices} from './sheet.js';
import {answerTo, type AskedQuestion, brought, chosenPictures, preparationOf, topicsOf} from './told.js';

/**
 * The sheet as it comes out of the printer: what was written, or lines to write on. Where the school reads another language all that is not
 * written by hand stands there in both.
 */
export function paper(view: GuideView): TemplateResult {
  const {sheet, mode} = view;
  const conversation = mode === 'conversation';
  const written = hasWords({...sheet, child: '', group: ''});
  const fill = (label: (view: GuideView) => string, value: unknown) => html`<span>${alsoBeside(view, label)}: ${value}</span>`;
  return html`
    <div class="sheet">
      ${paperHead(view.settings.school, view.content.roleNames)}
      <div class="tight">
        ${heading(
          view.level(1),
          alsoBeside(view, (one) => (conversation ? one.texts.title : preparationIn(one).title)),
          'paper',
        )}
        <div class="fill small">
          ${fill(({texts}) => texts.paper.pupil, sheet.child)} ${fill(({texts}) => texts.paper.group, sheet.group)}
          ${fill(
            ({texts}) => texts.paper.date,
            conversation && written ? alsoBeside(view, ({language}) => fullDay(today(), language)) : nothing,
          )}
        </div>
      </div>
      ${conversation ? talk(view, written) : preparation(view)}
      <p class="small">${alsoBeside(view, (one) => (conversation ? one.content.privacy.items[0]?.text : preparationIn(one).after.text))}</p>
    </div>
  `;
}

function preparation(view: GuideView) {
  return themesOf(view).map(
    ({id, questions}) => html`
      <div class="stack theme">
        ${
          partOf(view.mode) === 'pupil'
            ? heading(
                view.level(2),
                alsoBeside(view, (one) => themesOf(one).find((theme) => theme.id === id)?.title),
                `paper-${id}`,
              )
            : nothing
        }
        ${questions.map((question) => asked(view, question, true))}
      </div>
    `,
  );
}

/** A question with its answer; without one, room for it when there is a pen. */
function asked(view: GuideView, question: AskedQuestion, room = false): TemplateResult {
  const {sheet, texts} = view;
  const text = answerTo(question, sheet, texts.lists);
  const chosen = 'pictures' in question ? chosenPictures(question, sheet) : [];
  // With room, the others are there to point at, or to draw a ring around.
  const pictures = 'pictures' in question && room ? question.pictures : chosen;
  const askedIn = (one: GuideView) => allQuestions(one).find(({id}) => id === question.id) ?? question;
  const captionIn = (one: GuideView, picture: string) => {
    const known = askedIn(one);
    return 'pictures' in known ? known.pictures.find((of) => of.picture === picture)?.caption : nothing;
  };
  return html`
    <div class="tight">
      ${sideBySide(view, (one) => html`<p class="small">${askedIn(one).text}</p>`)}
      ${
        pictures.length > 0
          ? html`<ul class=${room ? 'shown board' : 'shown'}>
              ${pictures.map((picture) => {
                const ringed = room && chosen.includes(picture);
                return html`<li class=${ringed ? 'ringed' : ''}>
                  ${drawing(picture.picture)} ${alsoBeside(view, (one) => captionIn(one, picture.picture))}
                  ${ringed ? html`<span class="hush">(${texts.chosen})</span>` : nothing}
                </li>`;
              })}
            </ul>`
          : text
            ? html`<p class="told">${text}</p>
                ${notTranslated(view)}`
            : room
              ? lines
              : nothing
      }
    </div>
  `;
}

function allQuestions({content}: GuideView): readonly AskedQuestion[] {
  return voices.flatMap((voice) => preparationOf(content, voice));
}

const lines = html`<div class="lined"></div>`;

function talk(view: GuideView, written: boolean) {
  const {texts, sheet, content} = view;
  const head = (say: (view: GuideView) => string) => html`<th role="columnheader" scope="col">${alsoBeside(view, say)}</th>`;
  return html`
    ${topicsOf(content, sheet).map((topic) => (written ? told(view, topic) : blank(view, topic)))}
    <div class="stack theme">
      ${heading(
        view.level(2),
        alsoBeside(view, (one) => one.texts.paper.agreements),
        'paper-agreements',
      )}
      <table role="table">
        <thead>
          <tr role="row">
            ${head((one) => one.texts.paper.what)} ${head((one) => one.texts.paper.who)} ${head((one) => one.texts.paper.by)}
          </tr>
        </thead>
        <tbody>
          ${(sheet.agreements.length > 0 ? sheet.agreements : [undefined, undefined]).map(
            (agreement) => html`
              <tr role="row" class=${agreement ? '' : 'blank'}>
                <td role="cell" data-label=${texts.paper.what}>${agreement ? agreed(view, agreement.text) : nothing}</td>
                <td role="cell" data-label=${texts.paper.who}>
                  ${agreement ? alsoBeside(view, (one) => one.texts.owners[agreement.owner]) : nothing}
                </td>
                <td role="cell" data-label=${texts.paper.by}>
                  ${agreement?.by ? alsoBeside(view, ({language}) => fullDay(agreement.by, language)) : nothing}
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <div class="fill"><span>${alsoBeside(view, ({texts}) => texts.paper.contact)}: ${alsoBeside(view, followUpInWords)}</span></div>
    </div>
  `;
}

/** An example that was taken over as it is has words in each language. */
function agreed(view: GuideView, words: string): unknown {
  const index = view.content.agreements.examples.findIndex(({text}) => text === words);
  if (index >= 0) return alsoBeside(view, ({content}) => content.agreements.examples[index]!.text);
  return html`${words}${notTranslated(view)}`;
}

const titleOf = (view: GuideView, {id}: Topic) =>
  heading(
    view.level(2),
    alsoBeside(view, ({content}) => content.topics.find((topic) => topic.id === id)!.title),
    `paper-${id}`,
  );

const says = (view: GuideView, voice: Voice) => html`<p class="kicker">${alsoBeside(view, ({texts}) => texts.paper.says[voice])}</p>`;

/** What was said on a topic; nothing when nothing was. */
function told(view: GuideView, topic: Topic) {
  const parts = voices
    .map((voice) => ({
      voice,
      questions: brought(view.content, view.sheet, voice, topic.id).filter((question) => answerTo(question, view.sheet, view.texts.lists)),
      note: (view.sheet.words[noteKey(topic.id, voice)] ?? '').trim(),
    }))
    .filter(({questions, note}) => questions.length > 0 || note);
  if (parts.length === 0) return nothing;
  return html`
    <div class="stack theme">
      ${titleOf(view, topic)}
      ${parts.map(
        ({voice, questions, note}) => html`
          <div class="tight">
            ${says(view, voice)} ${questions.map((question) => asked(view, question))}
            ${
              note
                ? html`<p class="told">${note}</p>
                    ${notTranslated(view)}`
                : nothing
            }
          </div>
        `,
      )}
    </div>
  `;
}

/** The questions, with room to write by hand. */
function blank(view: GuideView, topic: Topic) {
  const column = (voice: Exclude<Voice, 'teacher'>) => html`
    <div class="tight">
      ${says(view, voice)}
      <ul>
        ${meantFor(view.schoolTypes, topic[voice]).map(({text}, index) => {
          const inOther = (one: GuideView) =>
            one === view ? text : meantFor(one.schoolTypes, one.content.topics.find(({id}) => id === topic.id)![voice])[index]?.text;
          return html`<li>${alsoBeside(view, inOther)}</li>`;
        })}
      </ul>
      ${lines}
    </div>
  `;
  return html`
    <div class="stack theme">
      ${titleOf(view, topic)}
      <div class="cols">${column('pupil')} ${column('parent')}</div>
    </div>
  `;
}
