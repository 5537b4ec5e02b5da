import {content} from '../../content/nl/pupil-panel.js';
import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import words from '../../content/words/nl/pupil-panel.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Content} from '../../content/form/pupil-panel.js';
import type {OwnWords, SharedContent, SharedWords} from '../../content/form/shared.js';
import type {PupilPanelWords} from '../../content/structure/texts/pupil-panel.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {Pack} from '../../portal/packs.js';

/** Its own interface words, with what all widgets say. */
export interface PupilPanelTexts extends PupilPanelWords, Pick<SharedTexts, 'newTab' | 'lists' | 'aloud' | 'part'> {}

/** What the widget tells: its own content, the helplines and the names of roles. */
export interface PupilPanelContent extends Content, SharedContent {}

export type PupilPanelPack = Pack<PupilPanelTexts, PupilPanelContent>;

/** Puts the pack of one language together. */
export function packIn(
  lang: string,
  own: OwnWords<PupilPanelWords, Content>,
  {texts: {newTab, lists, aloud, part}, content}: SharedWords,
): PupilPanelPack {
  return {widget: 'pupil-panel', lang, texts: {...own.texts, newTab, lists, aloud, part}, content: {...own.content, ...content}};
}

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content},
  {texts: shared.texts, content: {helplines: helplines.helplines, roleNames}},
);
