import {css} from 'lit';

import {answers} from '../../styles/answers.js';
import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {cutCards} from '../../styles/cut-cards.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {doors} from './doors.styles.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {hallmarks} from '../../styles/hallmarks.js';
import {helplines} from '../../styles/helplines.js';
import {motion} from '../../styles/motion.js';
import {notes} from '../../styles/notes.js';
import {own} from './parent-panel.styles.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {path} from '../../styles/path.js';
import {print} from '../../styles/print.js';
import {tokens} from '../../styles/tokens.js';

const more = css`
  .figure {
    display: grid;
    gap: var(--_s1);
  }
  .figure b {
    font-size: var(--_text-title);
    line-height: 1.15;
    color: var(--_accent);
  }
  .lines.plain > li {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .lines .btn {
    justify-self: start;
    text-align: start;
  }
  .own {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .phase > summary .quiet {
    display: block;
    font-size: var(--_text-small);
    font-weight: 400;
  }
  .more.phase > .body {
    padding-inline-start: 0;
  }
  .branch > * + * {
    margin-block-start: var(--_s1);
  }
  @container (max-width: 26em) {
    .branch .branch {
      padding-inline-start: 0;
    }
    .branch .branch .ico {
      display: none;
    }
  }

  @media print {
    .in li {
      break-inside: avoid;
    }
    /* A step with side ways is half a page long: it may go over the edge between those. Not as a grid, which loses count there. */
    .path,
    .path > li,
    .path .step {
      display: block;
    }
    .path > li:has(.branch .branch) {
      break-inside: auto;
    }
    .branch {
      break-inside: avoid;
    }
    .step > p {
      break-before: avoid;
      margin-block-start: var(--_s1);
    }
    .path .dot {
      float: inline-start;
    }
    .path .step {
      margin-inline-start: calc(var(--_dot) + var(--_s4));
    }
    /* Grounds are not printed. */
    .path > li:not(:last-child)::before {
      inline-size: 0;
      border-inline-start: 5px solid #000;
    }

    .over {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 12pt;
    }
    .code {
      display: flex;
      align-items: center;
      gap: 6pt;
      font-size: 9pt;
      text-align: end;
    }
    .code span {
      display: block;
      overflow-wrap: anywhere;
    }
    .code .qr {
      flex: none;
      inline-size: 52pt;
      block-size: 52pt;
      margin: -4pt;
    }

    /* Four stretches of one road. */
    .in.road > * + * {
      margin-block-start: 8pt;
    }
    .in.road {
      font-size: 10.5pt;
      line-height: 1.33;
    }
    .in.road :is(ol, ul) {
      display: block;
      list-style: none;
      padding: 0;
    }
    .in.road :is(li, p) {
      max-inline-size: none;
      break-inside: avoid;
    }
    .in.road ol > li :is(h3, h4, h5) {
      margin-block: 7pt 4pt;
      padding-inline-start: 26pt;
      font-size: 13pt;
    }
    .road small {
      font-weight: 400;
      font-size: 10.5pt;
    }
    .road ul > li {
      position: relative;
      padding-block-end: 5pt;
      padding-inline-start: 28pt;
    }
    .road .dot {
      position: absolute;
      inset-block-start: -1pt;
      inset-inline-start: 0;
      z-index: 1;
      display: grid;
      place-items: center;
      inline-size: 17pt;
      block-size: 17pt;
      border: 2pt solid #000;
      border-radius: 50%;
      background: #fff;
      font-size: 9.5pt;
      font-weight: 700;
      line-height: 1;
      white-space: nowrap;
    }
    .road ol {
      position: relative;
    }
    .road ol::before {
      content: '';
      position: absolute;
      inset-block: 12pt 20pt;
      inset-inline-start: 7pt;
      border-inline-start: 5pt solid var(--pleinwacht-accent, #0d5058);
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;

/** All style sheets of the panel, those of its first screen among them: what comes later wins. */
export const styles = [
  tokens,
  frame,
  buttons,
  aloudCorner,
  spokenWord,
  doors,
  disclosure,
  hallmarks,
  helplines,
  notes,
  path,
  choices,
  fields,
  answers,
  dialog,
  print,
  cutCards,
  paperHeadStyles,
  motion,
  forcedColors,
  own,
  more,
];
