import {css} from 'lit';

import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {fileField} from '../../styles/file-field.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {notes} from '../../styles/notes.js';
import {scene} from '../../styles/scene.js';
import {tokens} from '../../styles/tokens.js';

/** What the guide alone shows in its first screen. */
export const own = css`
  .grid2 {
    align-items: end;
  }
`;

/** The first screen's. */
export const styles = [
  tokens,
  frame,
  buttons,
  aloudCorner,
  spokenWord,
  choices,
  fields,
  fileField,
  notes,
  disclosure,
  scene,
  forcedColors,
  own,
];
