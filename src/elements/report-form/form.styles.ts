import {css} from 'lit';

import {answers} from '../../styles/answers.js';
import {spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {exitBar} from '../../styles/exit-bar.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {framed} from './framed-form.styles.js';
import {helplines} from '../../styles/helplines.js';
import {ladder} from './ladder.styles.js';
import {motion} from '../../styles/motion.js';
import {notes} from '../../styles/notes.js';
import {path} from '../../styles/path.js';
import {print} from '../../styles/print.js';
import {progress} from '../../styles/progress.js';
import {scene} from '../../styles/scene.js';
import {tokens} from '../../styles/tokens.js';

const own = css`
  .to-keep {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--_unit) * 9), 1fr));
    gap: var(--_s2) var(--_s4);
    padding-inline-start: 1.8em;
    font-size: var(--_text-lead);
    font-weight: 600;
  }
  /* A sentence may begin with whoever reads it, as the school has written them. */
  .step p::first-letter {
    text-transform: uppercase;
  }
  /* What happens now, and whom to call, on one sheet. */
  @media print {
    .sent .fig {
      inline-size: 96pt;
    }
    .cols {
      grid-template-columns: 1fr 1fr;
    }
    .cols .lines > li {
      padding-block: 5pt;
    }
  }
`;

/** All style sheets of the form, those of its first screen among them: what comes later wins. */
export const styles = [
  tokens,
  frame,
  buttons,
  spokenWord,
  exitBar,
  choices,
  ladder,
  fields,
  progress,
  notes,
  helplines,
  path,
  disclosure,
  answers,
  dialog,
  print,
  scene,
  motion,
  forcedColors,
  framed,
  own,
];
