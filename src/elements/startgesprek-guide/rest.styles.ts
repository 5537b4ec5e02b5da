import {css} from 'lit';

import {answers} from '../../styles/answers.js';
import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {carry} from '../../styles/carry.js';
import {choices} from '../../styles/choices.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {fileField} from '../../styles/file-field.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {motion} from '../../styles/motion.js';
import {notes} from '../../styles/notes.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {print} from '../../styles/print.js';
import {progress} from '../../styles/progress.js';
import {scene} from '../../styles/scene.js';
import {segments} from '../../styles/segments.js';
import {sheet} from '../../styles/sheet.js';
import {own} from './startgesprek-guide.styles.js';
import {startgesprek} from './startgesprek.styles.js';
import {tokens} from '../../styles/tokens.js';
import {twoLanguages} from '../../styles/two-languages.js';

const more = css`
  textarea.short {
    field-sizing: content;
  }
  /* The parts of the talk: a row where there is room, else behind a line. */
  .in .themes button {
    min-block-size: calc(var(--_unit) * 2.75);
    padding-inline: var(--_s3);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: var(--_text-small);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .themes button:hover {
    background: var(--_accent-tint);
  }
  .more .themes {
    display: grid;
    border: 0;
    margin: 0;
    padding: 0;
  }
  .row-wide {
    display: none;
  }
  @container (min-width: 39em) {
    .row-wide {
      display: block;
    }
    .narrow-only {
      display: none;
    }
  }

  .time {
    display: block;
    inline-size: 100%;
    block-size: 20px;
    overflow: visible;
  }
  .time rect {
    fill: var(--_line);
  }
  .time .done {
    fill: var(--_line-strong);
  }
  .time .now {
    fill: var(--_accent);
  }
  .time circle {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .remark {
    display: block;
    color: var(--_quiet);
    font-size: var(--_text-small);
    line-height: 1.5;
  }
  .voice h3,
  .voice h4,
  .voice h5 {
    font-size: inherit;
    margin: 0;
  }
  .brought {
    padding: var(--_s4);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .in .brought legend {
    font-size: inherit;
    margin-block-end: var(--_s2);
  }

  .pics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--_unit) * 8), 1fr));
    gap: var(--_s3);
  }
  /* Who cannot read yet, points. */
  @container (min-width: 34em) {
    .pics {
      grid-template-columns: repeat(auto-fill, minmax(calc(var(--_unit) * 13), 1fr));
    }
  }
  .pic {
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    align-content: start;
    gap: var(--_s2);
    padding: var(--_s4) var(--_s2);
    text-align: center;
  }
  .in .pic input {
    justify-self: start;
    margin-inline-start: var(--_s2);
  }
  .pic .fig {
    inline-size: min(100%, calc(var(--_unit) * 10));
    block-size: auto;
  }
  .brought .pic .fig {
    inline-size: calc(var(--_unit) * 4);
    block-size: calc(var(--_unit) * 4);
  }

  .told {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .what {
    overflow-wrap: anywhere;
  }
  .shown {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4);
    text-align: center;
  }
  .shown li {
    padding: calc(var(--_s2) + 3px);
    border-radius: var(--_radius);
  }
  .shown .ringed {
    padding: var(--_s2);
    border: 3px solid;
    font-weight: 700;
  }
  .shown .fig {
    margin-inline: auto;
  }
  .paper {
    padding-block-start: 0;
  }
  .paper.away {
    display: none;
  }
  /* Three columns do not fit a phone: there each agreement is a few lines. */
  @container (max-width: 30em) {
    .paper .blank {
      display: none;
    }
    .paper thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .paper :is(table, tbody, tr, td) {
      display: block;
    }
    .paper .sheet td {
      block-size: auto;
      border: 0;
      padding-block: 0;
    }
    .paper td:not(:empty)::before {
      content: attr(data-label) ': ';
      font-weight: 700;
    }
    .paper tr {
      border: 1px solid #444;
      padding-block: var(--_s3);
      margin-block-end: -1px;
    }
  }
  /* Borders, for browsers print no backgrounds. */
  .paper .lined {
    block-size: calc(var(--_unit) * 2);
    margin-block-start: calc(var(--_unit) * 1.5);
    border-block: 1px solid #999;
    background: none;
  }
  .paper h4,
  .paper h5,
  .paper h6 {
    font-size: var(--_text-h3);
  }

  @media (forced-colors: active) {
    .time rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .time .done {
      fill: CanvasText;
    }
    .time .now {
      fill: Highlight;
    }
    .in .themes [aria-current] {
      background: Highlight;
    }
    .voice.pupil .name i {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .time circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .brought {
      border: 1px solid CanvasText;
    }
  }

  /* Whatever is on screen, the paper is the sheet. */
  @media print {
    [part='page'],
    dialog {
      display: none;
    }
    .paper,
    .paper.away {
      display: block;
    }
    /* What a pupil prepares is one page. */
    .paper .sheet {
      max-inline-size: none;
      gap: 7pt;
    }
    .theme,
    tr {
      break-inside: avoid;
    }
    .theme {
      gap: 4pt;
    }
    .paper ul {
      gap: 2pt;
    }
    .paper .lined {
      margin-block-start: 12pt;
    }
    .paper .theme :is(li, p) {
      font-size: 10.5pt;
      line-height: 1.35;
    }
    /* For who cannot read yet: 4 cm. */
    .paper .board {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      gap: 4pt;
    }
    .paper .board:has(> :nth-child(5)) {
      grid-template-columns: repeat(3, 1fr);
    }
    .paper .board li {
      max-inline-size: none;
      padding: 2pt;
    }
    .paper .board .ringed {
      padding: 0;
      border-width: 2pt;
    }
    .paper .board .fig {
      inline-size: 114pt;
      block-size: 114pt;
    }
  }
`;

/** All style sheets of the guide, those of its first screen among them: what comes later wins. */
export const styles = [
  tokens,
  frame,
  buttons,
  aloudCorner,
  spokenWord,
  choices,
  carry,
  segments,
  fields,
  fileField,
  progress,
  notes,
  disclosure,
  answers,
  dialog,
  startgesprek,
  sheet,
  twoLanguages,
  print,
  scene,
  motion,
  paperHeadStyles,
  forcedColors,
  own,
  more,
];
