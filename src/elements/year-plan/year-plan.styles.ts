import {css} from 'lit';

import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {desk} from '../../styles/desk.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {fileField} from '../../styles/file-field.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {lineTitle} from '../../styles/line-title.js';
import {notes} from '../../styles/notes.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {path} from '../../styles/path.js';
import {print} from '../../styles/print.js';
import {sheets} from '../../styles/sheets.js';
import {stayingNote} from '../../styles/staying-note.js';
import {tokens} from '../../styles/tokens.js';
import {paper} from './paper.styles.js';

const own = css`
  .in > .back {
    justify-self: start;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
  }
  .path .btns {
    margin-block-start: calc(var(--_s2) * -1);
  }
  .path > li {
    padding-block-end: var(--_s4);
  }

  /* What folds is as large as its summary, at every level of headings. */
  :host .in .more > summary :is(h3, h4, h5, h6) {
    font-size: inherit;
    font-weight: inherit;
    letter-spacing: 0;
  }
  .more > summary .tight {
    gap: 0;
  }
  .more > summary .small {
    font-weight: 400;
  }
  .more > .body {
    gap: var(--_s4);
  }
  /* A holiday between the moments. */
  .in .free {
    padding-block: var(--_s3);
    padding-inline-start: calc(1.4em + var(--_s3));
    border-block-end: 1px solid var(--_line);
    max-inline-size: none;
  }
  .act .lead::first-letter,
  .free::first-letter {
    text-transform: uppercase;
  }
  .free + .more {
    border-block-start: 0;
  }

  .try {
    padding-inline-start: var(--_s5);
    border-inline-start: 6px solid var(--_accent);
  }
  .said-goals {
    display: grid;
    gap: var(--_s2);
    padding-inline-start: 1.4em;
    font-size: var(--_text-lead);
    line-height: 1.5;
  }

  /* A table that is wider than a phone is moved in its own frame. */
  .wide {
    overflow-x: auto;
  }
  .in table {
    border-collapse: collapse;
    font-size: var(--_text-small);
  }
  .in :is(td, th) {
    padding: var(--_s2) var(--_s4) var(--_s2) 0;
    padding-inline: 0 var(--_s4);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .in [scope='col'],
  .figures caption {
    font-weight: 600;
  }
  .figures caption {
    text-align: start;
  }
  .figures {
    inline-size: 100%;
    max-inline-size: calc(var(--_unit) * 36);
  }
  .figures th {
    inline-size: 60%;
  }
  .wide :is(td, th) {
    min-inline-size: calc(var(--_unit) * 8);
    overflow-wrap: normal;
  }

  /* What is said aloud, and what is only for who asks. */
  .talk-guide {
    padding: var(--_s5);
    border-radius: var(--_radius);
    background: var(--_tint);
    gap: var(--_s4);
  }
  .talk-guide dl {
    display: grid;
    gap: var(--_s2);
  }
  .talk-guide dt {
    margin-block-start: var(--_s3);
    color: var(--_quiet);
    font-size: var(--_text-small);
    font-weight: 600;
  }
  .talk-guide .words {
    font-size: var(--_text-lead);
    line-height: 1.5;
  }
  .own,
  .story {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .talk-guide {
      border: 1px solid CanvasText;
    }
    .try {
      border-color: CanvasText;
    }
  }
`;

/** What is its own comes between the shared sheets and those for few colours and paper. */
export const styles = [
  tokens,
  frame,
  lineTitle,
  buttons,
  choices,
  fields,
  fileField,
  notes,
  stayingNote,
  path,
  disclosure,
  dialog,
  desk,
  own,
  forcedColors,
  print,
  paperHeadStyles,
  sheets,
  paper,
];
