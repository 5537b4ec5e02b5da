import {css} from 'lit';

import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {choices} from '../../styles/choices.js';
import {disclosure} from '../../styles/disclosure.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {notes} from '../../styles/notes.js';
import {rows} from './rows.styles.js';
import {segments} from '../../styles/segments.js';
import {tokens} from '../../styles/tokens.js';

/** What the list shows in its first screen. */
export const own = css`
  /* Columns that fill up, not a grid: the groups differ much in length. */
  @container (min-width: 39em) {
    .groups {
      columns: 2;
      column-gap: var(--_s7);
    }
  }
  .domain {
    break-inside: avoid;
    margin-block-end: var(--_s6);
  }
  .domain > summary {
    display: flex;
    gap: var(--_s3);
    align-items: center;
    justify-content: space-between;
    min-block-size: calc(var(--_unit) * 2.75);
    list-style: none;
    cursor: pointer;
  }
  .domain > summary::-webkit-details-marker {
    display: none;
  }
  .domain > summary .ico {
    color: var(--_accent);
  }
  .domain[open] > summary .ico {
    transform: rotate(90deg);
  }
  .in .domain > summary :is(h3, h4, h5) {
    font-size: var(--_text-h3);
  }
  .list {
    display: flex;
    flex-direction: column;
    gap: var(--_s5);
  }
  @container (max-width: 26em) {
    .domain {
      margin-block-end: 0;
      padding-block: var(--_s1);
      border-block-end: 1px solid var(--_line);
    }
    .domain[open] {
      padding-block-end: var(--_s5);
      border: 0;
    }
    /* The words get the width: the tick stands at the edge, and the question mark as near the other edge as it can be pressed. */
    .row {
      padding-block: calc(var(--_unit) * 0.6);
      padding-inline: 0;
      margin-inline-start: -8px;
      padding-inline-start: 3px;
      gap: var(--_s2);
      line-height: 1.45;
    }
    /* What goes on is always in reach, and lies over nothing that has the focus. */
    .onward {
      position: sticky;
      inset-block-end: 0;
      padding-block: var(--_s2);
      background: var(--_surface);
    }
    .onward .btn {
      inline-size: 100%;
    }
    .list :is(input, button, summary) {
      scroll-margin-block: calc(var(--_unit) * 5);
    }
    .unsure {
      /* Not in units: with larger letters the widget's own margin does not grow along. */
      margin-inline-end: -12px;
      padding-block: calc(var(--_unit) * 0.4);
    }
  }
  .in .groups fieldset > p {
    margin-block: var(--_s2) 0;
  }

  .line {
    display: flex;
  }
  .line + .line {
    border-block-start: 1px solid var(--_line);
  }
  .line:has(:checked) {
    background: var(--_accent-tint);
  }
  /* Keys are for who has them. */
  .how .keys {
    display: none;
  }
  @media (hover: hover) and (pointer: fine) {
    .how .keys {
      display: inline;
    }
  }
  .unsure {
    min-inline-size: calc(var(--_unit) * 3);
    align-self: flex-start;
    padding: calc(var(--_unit) * 0.6) 0;
    border: 0;
    background: none;
    color: var(--_quiet);
    font: inherit;
    cursor: pointer;
  }
  .mark {
    display: inline-block;
    inline-size: calc(var(--_unit) * 2);
    border: 1.5px solid var(--_line-strong);
    border-radius: 50%;
    color: var(--_quiet);
    font-size: var(--_text-small);
    font-weight: 600;
    line-height: calc(var(--_unit) * 2 - 3px);
    text-align: center;
  }
  .unsure:hover .mark {
    background: var(--_accent-tint);
  }
  .unsure[aria-pressed='true'] .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  /* A long word in large type on a small phone. */
  @container (max-width: 20em) {
    .in {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
  .paper,
  .row .beside {
    display: none;
  }

  @media print {
    .row .beside {
      display: block;
      font-size: 9pt;
      line-height: 1.25;
    }
    .paper {
      display: grid;
    }
    .in > .tight > .more {
      display: none;
    }
    .groups {
      columns: 2;
    }
    .row {
      min-block-size: 0;
      padding-block: 3pt;
    }
    /* One page, also under the name of the school. */
    .in {
      gap: 10pt;
    }
    .in .head .fig {
      inline-size: 44pt;
      block-size: 44pt;
    }
    .in > .tight > .note {
      padding-block: 8pt;
    }
  }

  @media (forced-colors: active) {
    .unsure[aria-pressed='true'] .mark {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/** The first screen's. */
export const styles = [tokens, frame, buttons, aloudCorner, spokenWord, choices, rows, segments, notes, disclosure, forcedColors, own];
