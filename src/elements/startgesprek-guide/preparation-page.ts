import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import type {Passage} from '../../content/form/passage.js';
import {tableFigure} from './table-figure.js';
import {heading} from '../parts/heading.js';
import {meantFor} from '../parts/school-types.js';
import {backIcon, nextIcon} from '../parts/icons.js';
import {answer} from './fields.js';
import {type GuideView, partOf} from './guide-view.js';
import type {AskedQuestion} from './told.js';

/** The sheet that is being prepared. */
export function preparationIn({content, mode, pictures, schoolTypes}: Pick<GuideView, 'content' | 'mode' | 'pictures' | 'schoolTypes'>): {
  title: string;
  lead: readonly Passage[];
  questions: readonly AskedQuestion[];
  after: Passage;
} {
  if (mode === 'prepare-pupil' && pictures) return content.preparePictures;
  const preparation =
    mode === 'prepare-pupil' ? content.preparePupil : mode === 'prepare-parent' ? content.prepareParent : content.prepareTeacher;
  return {...preparation, questions: meantFor(schoolTypes, preparation.questions)};
}

/** The questions of that sheet by topic. */
export function themesOf(view: Parameters<typeof preparationIn>[0]) {
  const {questions} = preparationIn(view);
  return view.content.topics
    .map(({id, title}) => ({id, title, questions: questions.filter(({topic}) => topic === id)}))
    .filter((theme) => theme.questions.length > 0);
}

interface PreparationActs {
  next: () => void;
  previous: (() => void) | undefined;
  /** Writing instead of pointing, or the other way round; missing where there is no choice. */
  swap: (() => void) | undefined;
}

/** One theme per page for the pupil; for adults all on one page. */
export function preparationPage(view: GuideView, {next, previous, swap}: PreparationActs): TemplateResult {
  const {texts, mode, step} = view;
  const {title, lead} = preparationIn(view);
  const themes = themesOf(view);
  const pupil = partOf(mode) === 'pupil';
  const index = Math.max(
    0,
    themes.findIndex(({id}) => id === step),
  );
  const shown = pupil ? themes.slice(index, index + 1) : themes;
  const last = !pupil || index === themes.length - 1;
  return html`
    ${
      index === 0
        ? html`<div class="head">
            ${tableFigure()}
            <div class="tight">
              ${heading(view.level(), title)} ${lead.map(({text}, at) => html`<p class=${at === 0 ? 'lead' : ''}>${text}</p>`)}
            </div>
          </div>`
        : nothing
    }
    <div class="stack">
      ${shown.map(
        ({title: theme, questions}) => html`
          ${
            pupil
              ? html`<div class="tight">
                  <p class="progress"><span>${fill(texts.theme, {theme: index + 1, themes: themes.length})}</span></p>
                  ${index === 0 ? heading(view.level(1), theme, 'theme') : heading(view.level(), theme)}
                </div>`
              : nothing
          }
          ${questions.map((question) => answer(view, question))}
        `,
      )}
    </div>
    <div class="btns">
      <button class="btn" part="next" type="button" @click=${next}>${last ? texts.ready : texts.nextTheme} ${nextIcon()}</button>
      ${previous ? html`<button class="btn second" type="button" @click=${previous}>${backIcon()} ${texts.previous}</button>` : nothing}
      ${swap ? html`<button class="btn soft" type="button" @click=${swap}>${view.pictures ? texts.write : texts.point}</button>` : nothing}
      ${last ? nothing : html`<button class="btn soft" type="button" @click=${() => view.go('sheet')}>${texts.seeSheet}</button>`}
      ${
        index === 0
          ? html`<button class="btn soft" type="button" @click=${() => view.go('start', 'conversation')}>${texts.otherSheet}</button>`
          : nothing
      }
    </div>
    <p class="small quiet">${texts.kept[pupil ? 'pupil' : 'adult']} ${counted(texts.idle.limit, view.language, view.idleMinutes)}</p>
  `;
}
