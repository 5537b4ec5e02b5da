import {css} from 'lit';

import {answers} from '../../styles/answers.js';
import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {carry} from '../../styles/carry.js';
import {choices} from '../../styles/choices.js';
import {comparison} from '../../styles/comparison.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {fileField} from '../../styles/file-field.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {motion} from '../../styles/motion.js';
import {notes} from '../../styles/notes.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {print} from '../../styles/print.js';
import {progress} from '../../styles/progress.js';
import {rows} from './rows.styles.js';
import {segments} from '../../styles/segments.js';
import {sheet} from '../../styles/sheet.js';
import {talk} from '../../styles/talk.js';
import {tokens} from '../../styles/tokens.js';
import {twoLanguages} from '../../styles/two-languages.js';
import {own} from './signal-checklist.styles.js';

const more = css`
  .about {
    display: grid;
    gap: var(--_s6);
  }
  /* Not on the fieldset: its line would run through the words of a short legend. */
  .in .about legend {
    inline-size: 100%;
    padding-block-start: var(--_s4);
    border-block-start: 1.5px solid var(--_line-strong);
  }
  .bare {
    list-style: none;
    padding: 0;
  }
  .note .lines {
    margin-block-start: var(--_s2);
  }
  .note .lines > :last-child {
    padding-block-end: 0;
    border: 0;
  }

  @media print {
    .screen {
      display: none;
    }
    .leaf {
      break-before: page;
    }
    /* Two languages on one page. */
    .paper:has(.beside) > .sheet {
      zoom: 0.88;
    }
    .paper :is(.tight, tr, .talk li) {
      break-inside: avoid;
    }
    .sheet .lined {
      block-size: calc(var(--_unit) * 8);
      print-color-adjust: exact;
    }
    .sheet th {
      inline-size: 50%;
    }
    .sheet.leaf {
      display: block;
      columns: 2;
      column-gap: var(--_s6);
    }
    .leaf :is(h2, h3),
    .leaf > p {
      margin-block: var(--_s4) var(--_s2);
    }
    .leaf > :first-child {
      column-span: all;
    }
    .leaf .talk {
      gap: var(--_s4);
    }
    .in .leaf h3 {
      font-size: var(--_text-h3);
    }
    .leaf q {
      font-size: var(--_text-body);
    }
  }
`;

/** All style sheets of the list, those of its first screen among them: what comes later wins. */
export const styles = [
  tokens,
  frame,
  buttons,
  aloudCorner,
  spokenWord,
  choices,
  carry,
  rows,
  segments,
  fields,
  fileField,
  progress,
  notes,
  helplines,
  talk,
  comparison,
  disclosure,
  answers,
  dialog,
  sheet,
  twoLanguages,
  print,
  motion,
  paperHeadStyles,
  forcedColors,
  own,
  more,
];
