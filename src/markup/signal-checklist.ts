import {isFor} from '../elements/parts/for-reader.js';
import {signalText} from '../elements/signal-checklist/checklist-view.js';
import type {SignalChecklistPack} from '../elements/signal-checklist/signal-checklist.pack.js';
import type {ScopedPassage} from '../content/form/signal-checklist.js';
import {html, type Markup} from './html.js';
import {folded, type MiniPage, paragraphs, people} from './mini-page.js';

/** The list itself, to tick at once. */
export function signalChecklist(page: MiniPage, {texts, content}: SignalChecklistPack): Markup {
  const scope = {about: page.about ?? 'bullied', setting: page.setting ?? 'home', schoolType: page.schoolType};
  const say = (passages: readonly ScopedPassage[]) => paragraphs(passages.filter((passage) => isFor(scope, passage)));
  const framing = content.framing.filter((passage) => isFor(scope, passage));
  const signals = content.signals.filter((signal) => isFor(scope, signal));
  return html`
    ${page.heading(texts.title)} ${say(content.intro)} ${paragraphs(framing.slice(0, 2))}
    ${folded(texts.moreFraming, paragraphs(framing.slice(2)))}
    ${content.domains.map(({id, title, titleSchool}) => {
      const rows = signals.filter(({domain}) => domain === id);
      return (
        rows.length > 0 &&
        html`<fieldset>
          <legend>${(scope.setting === 'school' && titleSchool) || title}</legend>
          ${rows.map(
            (signal) =>
              html`<label><input type="checkbox" autocomplete="off" data-pleinwacht="${signal.id}" /> ${signalText(scope, signal)}</label>`,
          )}
        </fieldset>`
      );
    })}
    <p>${texts.stays}</p>
    ${say(content.takeSeriously)} ${people(page, scope.setting === 'home' ? 'parent' : 'staff')}
  `;
}
