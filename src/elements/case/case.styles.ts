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
import {helplines} from '../../styles/helplines.js';
import {lineTitle} from '../../styles/line-title.js';
import {notes} from '../../styles/notes.js';
import {paperHeadStyles} from '../../styles/paper-head.js';
import {path} from '../../styles/path.js';
import {print} from '../../styles/print.js';
import {sheets} from '../../styles/sheets.js';
import {stayingNote} from '../../styles/staying-note.js';
import {talk} from '../../styles/talk.js';
import {tokens} from '../../styles/tokens.js';
import {paper} from './paper.styles.js';

const own = css`
  .in {
    gap: var(--_s5);
  }
  /* The four phases: a painted road of four dots. */
  .road {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    max-inline-size: calc(var(--_unit) * 44);
  }
  .road > li {
    --_dot: calc(var(--_unit) * 1.5);
    position: relative;
    display: grid;
    gap: var(--_s1);
    justify-items: start;
    font-size: var(--_text-small);
    line-height: 1.4;
  }
  .road > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_dot) / 2 - 3px);
    inset-inline: 0;
    block-size: 6px;
    background: var(--_accent);
  }
  .road .dot {
    position: relative;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border-radius: 50%;
    background: var(--_surface);
    border: 3px solid var(--_accent);
  }
  .road .done .dot {
    background: var(--_accent);
  }
  .road .now .dot {
    background: var(--_mark);
    border-color: var(--_ink);
    box-shadow: 0 0 0 4px var(--_surface);
  }
  .road .now .name {
    font-weight: 700;
  }
  @container (max-width: 26em) {
    .road > li:not(.now) .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .road .now .name {
      white-space: nowrap;
    }
    .road > li.now:last-child {
      justify-items: end;
      margin-inline-start: auto;
    }
  }
  @media (forced-colors: active) {
    .road > li::before {
      background: CanvasText !important;
      forced-color-adjust: none;
    }
    .road .done .dot {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .road .now .dot {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  .cases .item {
    display: grid;
    gap: var(--_s1);
    min-block-size: calc(var(--_unit) * 3.25);
    padding: 0 var(--_s3);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .in .cases .item:hover {
    background: var(--_accent-tint);
  }
  .cases .what {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  .cases .late {
    color: var(--_warn);
    font-weight: 600;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_s3);
    min-block-size: calc(var(--_unit) * 2.75);
    justify-self: start;
  }
  .check input {
    inline-size: calc(var(--_unit) * 1.5);
    block-size: calc(var(--_unit) * 1.5);
    margin: 0;
    accent-color: var(--_accent);
    flex: none;
  }
  /* Each pupil of a group apart. */
  .pupil {
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .story {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .in .ticks .row:has(:checked) {
    cursor: default;
  }

  .duties {
    display: grid;
    gap: var(--_s4);
  }
  .duties dt {
    font-weight: 700;
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
  talk,
  disclosure,
  helplines,
  dialog,
  desk,
  own,
  forcedColors,
  print,
  paperHeadStyles,
  sheets,
  paper,
];
