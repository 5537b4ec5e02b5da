import {css} from 'lit';

import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {dialog} from '../../styles/dialog.js';
import {exitBar} from '../../styles/exit-bar.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {motion} from '../../styles/motion.js';
import {notes} from '../../styles/notes.js';
import {print} from '../../styles/print.js';
import {tokens} from '../../styles/tokens.js';

const own = css`
  .said {
    list-style: none;
    display: grid;
    gap: var(--_s4);
    padding: 0;
  }
  .said li {
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    max-inline-size: none;
  }
  .said .you {
    background: var(--_tint);
    margin-inline-start: var(--_s5);
  }
  .said .school {
    margin-inline-end: var(--_s5);
  }
  @media print {
    .form {
      max-inline-size: none;
    }
    /* As a grid it would lie over what comes after it. */
    .in .said {
      display: block;
      max-inline-size: none;
    }
    .said li {
      margin-block-end: 6pt;
      break-inside: avoid;
    }
  }
  .story {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  progress {
    inline-size: 100%;
    max-inline-size: calc(var(--_unit) * 20);
    accent-color: var(--_accent);
  }
`;

/** All style sheets of the box, those of its first screen among them: what comes later wins. */
export const styles = [
  tokens,
  frame,
  buttons,
  aloudCorner,
  spokenWord,
  exitBar,
  choices,
  fields,
  notes,
  helplines,
  dialog,
  print,
  motion,
  forcedColors,
  own,
];
