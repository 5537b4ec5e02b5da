import {css} from 'lit';

import {spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {exitBar} from '../../styles/exit-bar.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {motion} from '../../styles/motion.js';
import {notes} from '../../styles/notes.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {print} from '../../styles/print.js';
import {talk} from '../../styles/talk.js';
import {tokens} from '../../styles/tokens.js';
import {doors} from './pupil-panel.styles.js';

const door = css`
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s3);
  }
  .top .fig {
    inline-size: calc(var(--_unit) * 2.5);
    block-size: calc(var(--_unit) * 2.5);
  }
  .steps,
  .in .talk {
    display: grid;
    gap: var(--_s1);
  }
  .steps {
    padding-inline-start: 1.1em;
  }
  .steps ::marker {
    color: var(--_accent);
  }
  .talk li {
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_mark);
  }
  .in .talk q {
    font-size: inherit;
    line-height: inherit;
  }
  .in .note {
    gap: 0;
    padding: var(--_s2) var(--_s4) var(--_s2) calc(var(--_s5) + var(--_s1));
  }
  .in .note::before {
    inset-block: var(--_s2);
    inset-inline-start: var(--_s2);
  }
  @media print {
    .top .btn {
      display: none;
    }
  }
`;

/**
 * All style sheets of the panel, those of its first screen among them: what comes later wins. What is its own comes between the shared sheets
 * and those for few colours and paper.
 */
export const styles = [
  tokens,
  frame,
  buttons,
  spokenWord,
  exitBar,
  notes,
  talk,
  helplines,
  doors,
  door,
  motion,
  forcedColors,
  print,
  paperHeadStyles,
];
