import {partOf} from '../elements/startgesprek-guide/guide-view.js';
import {preparationIn} from '../elements/startgesprek-guide/preparation-page.js';
import type {StartgesprekGuidePack} from '../elements/startgesprek-guide/startgesprek-guide.pack.js';
import type {PictureQuestion} from '../content/form/startgesprek-guide.js';
import {counted, listed} from '../content/form/fill.js';
import {html, type Markup} from './html.js';
import {folded, list, type MiniPage, paragraphs} from './mini-page.js';

/** One sheet to prepare with room to write; or the talk by topic, with room for the name and the group. */
export function startgesprekGuide(page: MiniPage, pack: StartgesprekGuidePack): Markup {
  const {mode = 'conversation'} = page;
  const {title, items} = pack.content.privacy;
  return html`${mode === 'conversation' ? conversation(page, pack) : preparation(page, mode, pack)} ${folded(title, paragraphs(items))}`;
}

function conversation({heading, schoolType}: MiniPage, {lang, texts, content}: StartgesprekGuidePack): Markup {
  const {lead, topics, time, principles, followUp, credit} = content;
  return html`
    ${heading(texts.title)}
    <p>${lead.map(({text}) => html`${text} `)}</p>
    ${heading(texts.talkTitle, 1)} ${line('child', texts.child)} ${line('group', texts.group)}
    <ol>
      ${topics
        .filter(({kind}) => kind !== 'optional')
        .map(
          ({title, minutes, pupil, parent}) =>
            html`<li>
              <b>${title}</b>, ${counted(texts.minutes, lang, minutes)}
              ${list([...pupil, ...parent].filter(({schoolTypes}) => !schoolTypes || schoolTypes.includes(schoolType)))}
            </li>`,
        )}
    </ol>
    ${topics
      .filter(({kind}) => kind === 'optional')
      .map(
        ({id, title, minutes}) =>
          html`<label
            ><input type="checkbox" autocomplete="off" data-pleinwacht="${id}" />
            <b>${title}</b> ${counted(texts.extra, lang, minutes)}</label
          >`,
      )}
    ${[time, principles, followUp].map(({title, items}) => folded(title, paragraphs(items)))}
    <p>${credit.text}</p>
  `;
}

function preparation(
  {heading, schoolType}: MiniPage,
  mode: Exclude<NonNullable<MiniPage['mode']>, 'conversation'>,
  {texts, content}: StartgesprekGuidePack,
): Markup {
  const {title, lead, questions} = preparationIn({content, mode, pictures: schoolType === 'kleuters', schoolTypes: [schoolType]});
  return html`
    ${heading(title)} ${paragraphs(lead)}
    ${questions.map((question) => ('pictures' in question ? pictures(question, texts) : room(question.id, question.text)))}
    <p>${texts.kept[partOf(mode) === 'pupil' ? 'pupil' : 'adult']}</p>
  `;
}

// Without a name a field is sent by no form that the host may have put around the widget.
function line(id: string, label: string): Markup {
  return html`<label>${label} <input data-pleinwacht="${id}" autocomplete="off" spellcheck="false" /></label>`;
}

function pictures({text, pictures}: PictureQuestion, {lists}: StartgesprekGuidePack['texts']): Markup {
  return html`<p>
    <b>${text}</b> ${listed(
      pictures.map(({caption}) => caption),
      lists,
    )}
  </p>`;
}

function room(id: string, label: string): Markup {
  return html`<label>${label} <textarea data-pleinwacht="${id}" rows="3" autocomplete="off" spellcheck="false"></textarea></label>`;
}
