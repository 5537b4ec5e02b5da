import {css} from 'lit';

import {spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {comparison} from '../../styles/comparison.js';
import {cutCards} from '../../styles/cut-cards.js';
import {disclosure} from '../../styles/disclosure.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {hallmarks} from '../../styles/hallmarks.js';
import {helplines} from '../../styles/helplines.js';
import {motion} from '../../styles/motion.js';
import {notes} from '../../styles/notes.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {print} from '../../styles/print.js';
import {progress} from '../../styles/progress.js';
import {quiz} from './quiz.styles.js';
import {tokens} from '../../styles/tokens.js';
import {board} from './board.styles.js';
import {own} from './pesten-plagen-quiz.styles.js';

const more = css`
  .in .answer > :is(h4, h5, h6) {
    font-size: var(--_text-h3);
  }
  /* A question and what there is to say of it. */
  .asks {
    display: grid;
    gap: var(--_s4);
  }
  .asks dt {
    font-weight: 600;
  }
  .asks .chosen {
    /* Seen in forced colours only. */
    outline: 1px solid transparent;
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .compare {
    table-layout: fixed;
  }
  .compare + .compare {
    margin-block-start: var(--_s6);
  }
  .in .more .compare caption {
    font-size: var(--_text-h3);
  }
  /* The line that opens it says the same. */
  .more .compare:first-child caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .counts thead th,
  .counts tbody th {
    font-size: inherit;
    font-weight: 400;
  }
  .counts thead th {
    font-weight: 600;
  }
  .counts :is(th:first-child) {
    inline-size: 50%;
  }
  @container (max-width: 38.99em) {
    .counts :is(th:first-child) {
      inline-size: auto;
    }
    .compare.counts td {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }

  /* The digibord: read from the last row. */
  .large {
    --_text-small: calc(var(--_unit) * 1.25);
    --_text-body: calc(var(--_unit) * 1.5);
    --_text-h3: calc(var(--_unit) * 1.75);
    --_text-h2: calc(var(--_unit) * 2);
    font-size: var(--_text-body);
    line-height: 1.45;
  }
  .in.large p {
    max-inline-size: none;
  }
  .large .scene p {
    font-size: clamp(calc(var(--_unit) * 1.5), calc(var(--_unit) * 1.1 + 2.4cqi), calc(var(--_unit) * 2.75));
    line-height: 1.35;
  }
  .hands {
    list-style: none;
    display: grid;
    gap: var(--_s3);
  }
  .in .hands li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s3) var(--_s5);
    padding: var(--_s4) var(--_s5);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    max-inline-size: none;
  }
  .hands li > span:first-child {
    flex: 1 1 10em;
  }
  .hands .hint {
    display: block;
    color: var(--_quiet);
    font-size: var(--_text-small);
  }
  .count-hands {
    display: flex;
    align-items: center;
    gap: var(--_s3);
    margin-inline-start: auto;
  }
  .count-hands .btn {
    inline-size: calc(var(--_unit) * 3.5);
    padding: 0;
    font-size: var(--_text-h2);
    line-height: 1;
  }
  .count-hands .btn[aria-disabled] {
    color: var(--_quiet);
    border-color: var(--_line);
  }
  .count-hands output {
    min-inline-size: 2ch;
    text-align: center;
    font-size: var(--_text-h2);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  @media print {
    .paper .cut > li {
      min-block-size: 140pt;
    }
    .paper .cut b {
      font-size: 12.5pt;
    }
    .boxes,
    .boxes > span {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4pt 14pt;
      font-size: 10pt;
    }
    .boxes > span {
      gap: 5pt;
    }
    .boxes i {
      inline-size: 10pt;
      block-size: 10pt;
      border: 1px solid #000;
    }
    .sheets {
      break-before: page;
      display: grid;
      gap: 10pt;
    }
    .in .sheets ol {
      padding-inline-start: 20pt;
    }
    .in .sheets :is(li, p) {
      max-inline-size: none;
      break-inside: avoid;
    }
    .sheets :is(li, td) {
      font-size: 10pt;
      line-height: 1.35;
    }
    .compare tr {
      break-inside: avoid;
    }
    .compare .fig {
      display: none;
    }
    .paper .compare caption {
      font-size: 13pt;
      padding-block-end: 4pt;
    }
    .paper .compare :is(th, td) {
      padding-block: 3pt;
      font-size: 9.5pt;
    }
  }
`;

/** All style sheets of the quiz, those of its first screen among them: what comes later wins. */
export const styles = [
  tokens,
  frame,
  buttons,
  spokenWord,
  choices,
  progress,
  notes,
  helplines,
  disclosure,
  quiz,
  hallmarks,
  comparison,
  print,
  paperHeadStyles,
  cutCards,
  motion,
  forcedColors,
  more,
  board,
  own,
];
