import {css} from 'lit';

import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {dialog} from '../../styles/dialog.js';
import {disclosure} from '../../styles/disclosure.js';
import {fields} from '../../styles/fields.js';
import {fileField} from '../../styles/file-field.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {notes} from '../../styles/notes.js';
import {path} from '../../styles/path.js';
import {print} from '../../styles/print.js';
import {talk} from '../../styles/talk.js';
import {tokens} from '../../styles/tokens.js';

const own = css`
  .in {
    gap: var(--_s5);
  }
  .in > .bar,
  .in > .stack > .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_s2) var(--_s5);
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

  /* The one thing to do now. */
  .act {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    padding: var(--_s5);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .act .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    color: var(--_quiet);
  }
  .act .meta b {
    color: var(--_text);
    font-weight: 600;
  }
  .act .way + .way {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s4);
  }
  @container (max-width: 26em) {
    .act {
      padding: var(--_s4);
    }
    .act .btn {
      padding-inline: 0.9em;
    }
  }
  .in > .back {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .act {
      border: 1px solid CanvasText;
    }
  }

  .dues,
  .log {
    list-style: none;
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .dues > li,
  .log > li {
    display: grid;
    gap: var(--_s1) var(--_s5);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
    max-inline-size: none;
  }
  @container (min-width: 34em) {
    .dues > li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  .dues .what {
    font-weight: 600;
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
  .story {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .ticks {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .ticks .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s4);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
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
  buttons,
  choices,
  fields,
  fileField,
  notes,
  path,
  talk,
  disclosure,
  helplines,
  dialog,
  own,
  forcedColors,
  print,
];
