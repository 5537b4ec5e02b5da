import {css} from 'lit';

import {aloudCorner, spokenWord} from '../../styles/aloud.js';
import {buttons} from '../../styles/buttons.js';
import {disclosure} from '../../styles/disclosure.js';
import {doors} from './doors.styles.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';

/** What the panel alone shows in its first screen. */
export const own = css`
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
  .section > .body,
  .room {
    gap: var(--_s5);
  }
  .section > .body {
    padding-block: var(--_s3) var(--_s7);
  }
  .more li > b,
  .room li > b {
    display: block;
  }
  .group ul:not([class]),
  .group ol:not([class]) {
    gap: var(--_s3);
  }

  /* Large letters on a small phone: nothing runs out of the page, a number in two lines can still be called. */
  .in {
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  .btn {
    max-inline-size: 100%;
  }
  /* The doors stand in the first screen of a phone. */
  @container (max-width: 26em) {
    .head > .fig {
      display: none;
    }
  }
  @container (max-width: 29.9em) {
    .lines > li,
    .more > .body,
    .doors,
    .path .step,
    .field,
    .choices,
    .room {
      grid-template-columns: minmax(0, 1fr);
    }
    .lines > li > .tight {
      gap: 0;
    }
    .in .num {
      white-space: normal;
    }
  }

  /* Each room under its own door on a phone; under all three where they stand in a row. */
  .doors {
    gap: 0 var(--_s4);
  }
  .room ~ .door {
    margin-block-start: var(--_s3);
  }
  .room {
    padding-block: var(--_s5);
    min-inline-size: 0;
  }
  .room[hidden] {
    padding: 0;
  }
  .room[hidden=''] {
    display: none;
  }
  @container (min-width: 39em) {
    .doors > .door {
      grid-row: 1;
      margin: 0;
    }
    .room {
      grid-row: 2;
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
  }

  /* Rooms are larger than what stands in them. */
  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  /* In one row, however wide. */
  .place > summary {
    grid-template: auto auto / auto minmax(0, 1fr);
    padding-block: var(--_s3);
    list-style: none;
  }
  .place > summary > .fig {
    grid-area: 1 / 1 / span 2;
    inline-size: calc(var(--_unit) * 3.5);
    block-size: calc(var(--_unit) * 3.5);
    margin: 0;
  }
  .place > summary > .sub {
    grid-area: 2 / 2;
    min-inline-size: 0;
  }
  @container (max-width: 26em) {
    .place > summary > .fig {
      inline-size: calc(var(--_unit) * 3);
      block-size: calc(var(--_unit) * 3);
    }
  }
  @container (max-width: 18em) {
    .place > summary > .fig {
      display: none;
    }
  }
  .place > summary::-webkit-details-marker {
    display: none;
  }
  .place > summary > :is(h3, h4, h5),
  :host .in .places > .section > summary > :is(h3, h4, h5) {
    font-size: var(--_text-h2);
    font-weight: 700;
  }
  .place > summary > :is(h3, h4, h5) {
    grid-area: 1 / 2;
    align-self: end;
  }
  .places > .section {
    border: 0;
  }
  .places > .section > summary {
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    flex-direction: row-reverse;
    justify-content: space-between;
  }
  .place .sub {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
  }
  .place[open] > summary .ico {
    transform: rotate(90deg);
  }
  .inside {
    padding-block: var(--_s3) var(--_s5);
  }

  .lines > li {
    align-content: start;
  }
  .field input[type='search'] {
    max-inline-size: calc(var(--_unit) * 26);
  }

  @media (forced-colors: active) {
    .in :is(.branch, .door) .ico {
      color: inherit;
    }
  }

  @media print {
    .doors {
      display: block;
    }
    .door,
    .room[hidden],
    .section:not([open], .always),
    .search,
    form {
      display: none;
    }
    :host .in :focus-visible {
      outline: 0;
      box-shadow: none;
    }
    .section > summary {
      font-size: 14pt;
    }
    .more,
    .place.always::details-content,
    .more::details-content {
      content-visibility: visible;
      block-size: auto;
      border: 0;
    }
    .more > .body {
      padding: 0 0 10pt;
    }
  }
`;

/** The first screen's. */
export const styles = [tokens, frame, buttons, aloudCorner, spokenWord, doors, disclosure, helplines, notes, fields, forcedColors, own];
