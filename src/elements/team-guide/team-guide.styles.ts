import {css} from 'lit';

import {buttons} from '../../styles/buttons.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {lineTitle} from '../../styles/line-title.js';
import {notes} from '../../styles/notes.js';
import {path} from '../../styles/path.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {print} from '../../styles/print.js';
import {sheets} from '../../styles/sheets.js';
import {tokens} from '../../styles/tokens.js';
import {paper} from './paper.styles.js';

const own = css`
  /* What folds is as large as its summary, at every level of headings. */
  :host .in .more > summary :is(h3, h4, h5, h6) {
    font-size: inherit;
    font-weight: inherit;
    letter-spacing: 0;
  }
  .section > summary {
    font-size: var(--_text-h3);
    min-block-size: calc(var(--_unit) * 3.75);
  }
  .section > summary .tight {
    gap: 0;
  }
  .section > summary .small,
  .step summary .small {
    font-weight: 400;
    text-decoration: none;
  }
  .section > .body {
    gap: var(--_s5);
    padding-block: var(--_s3) var(--_s7);
  }
  .article > .body,
  .step .body {
    gap: var(--_s4);
  }
  .more > summary .ico {
    flex: none;
  }
  .in ul:not([class]),
  .in ol:not([class]) {
    gap: var(--_s3);
  }
  .group {
    gap: var(--_s3);
  }
  .in .step ul:not([class]) {
    gap: var(--_s2);
  }
  .in {
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }

  /* The cards: tiles that open one at a time, each then as wide as there is room for. */
  .cards {
    display: grid;
    gap: var(--_s2);
  }
  .card {
    border-radius: var(--_radius);
    background: var(--_tint);
    scroll-margin-block: 0;
  }
  .card > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s3);
    min-block-size: calc(var(--_unit) * 3.5);
    padding: var(--_s2) var(--_s4);
    border-radius: var(--_radius);
    cursor: pointer;
    list-style: none;
  }
  .card > summary::-webkit-details-marker {
    display: none;
  }
  .card > summary :is(h3, h4, h5, h6) {
    font-size: var(--_text-h3);
  }
  .card > summary .ico {
    flex: none;
    color: var(--_accent);
    transition: transform 120ms ease-out;
  }
  @media (forced-colors: active) {
    .card > summary .ico {
      color: inherit;
    }
  }
  .card[open] > summary .ico {
    transform: rotate(90deg);
  }
  :dir(rtl) .card:not([open]) > summary .ico {
    transform: scaleX(-1);
  }
  .card:not([open]) > summary:hover {
    background: var(--_accent-tint);
  }
  .card[open] > summary {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .card[open] > summary .ico {
    color: inherit;
  }
  .card > .body {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s3) var(--_s4) 0;
    line-height: 1.4;
  }
  .in .card ol {
    gap: var(--_s2);
  }
  @container (min-width: 39em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_s3);
    }
    .card[open] {
      grid-column: 1 / -1;
    }
    .card > .body {
      padding: var(--_s5) var(--_s5) var(--_s3);
    }
  }
  .calls {
    list-style: none;
    display: grid;
  }
  .in .calls li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_s3);
    max-inline-size: calc(var(--_unit) * 34);
    min-block-size: calc(var(--_unit) * 2.75);
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
  .in .calls a {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(var(--_unit) * 2.75);
    font-size: var(--_text-body);
    line-height: 1.2;
  }
  .calls .ico {
    display: none;
  }
  .card .btn {
    padding-block: 0;
    min-block-size: calc(var(--_unit) * 2.75);
    font-size: var(--_text-small);
  }
  /* Words to say aloud. */
  .say {
    padding-inline-start: var(--_s4);
    border-inline-start: 6px solid var(--_mark);
  }

  .terms {
    list-style: none;
    display: grid;
    gap: var(--_s3);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s5);
    color: var(--_quiet);
  }
  .meta b {
    font-weight: 600;
    color: var(--_text);
  }
  .path .step {
    padding-block-start: 0;
  }
  .path > li {
    padding-block-end: var(--_s4);
    max-inline-size: none;
  }
  .path .more.inline > summary {
    justify-content: space-between;
    padding-block: 0;
    min-block-size: var(--_dot);
  }
  .path .more > summary > .tight {
    gap: 0;
  }
  .path .more.inline > .body {
    padding-inline-start: 0;
  }
  @container (max-width: 29.9em) {
    .path > li {
      --_dot: calc(var(--_unit) * 2);
      gap: 0 var(--_s3);
    }
    .lines > li,
    .more > .body,
    .field {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** What is its own comes between the shared sheets and those for few colours and paper. */
export const styles = [
  tokens,
  frame,
  lineTitle,
  buttons,
  dialog,
  disclosure,
  fields,
  helplines,
  notes,
  path,
  own,
  forcedColors,
  print,
  paperHeadStyles,
  sheets,
  paper,
];
