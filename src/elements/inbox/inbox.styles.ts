import {css} from 'lit';

import {answers} from '../../styles/answers.js';
import {buttons} from '../../styles/buttons.js';
import {fields} from '../../styles/fields.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {notes} from '../../styles/notes.js';
import {print} from '../../styles/print.js';
import {progress} from '../../styles/progress.js';
import {segments} from '../../styles/segments.js';
import {tokens} from '../../styles/tokens.js';

const own = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s5);
  }

  .in .said {
    max-inline-size: none;
  }
  /* A title takes focus to be read aloud; there is nothing to do with it. */
  .in h2[tabindex]:focus-visible {
    outline: 0;
    box-shadow: none;
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_s3);
    min-block-size: calc(var(--_unit) * 2.75);
    justify-self: start;
  }
  .check input,
  .in .seg input {
    inline-size: calc(var(--_unit) * 1.5);
    block-size: calc(var(--_unit) * 1.5);
    margin: 0;
    accent-color: var(--_accent);
    flex: none;
  }

  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4) var(--_s6);
    align-items: end;
  }
  .in .choose legend {
    margin-block-end: var(--_s2);
    font-size: var(--_text-body);
  }
  .in .seg label {
    min-block-size: calc(var(--_unit) * 3.25);
  }

  /* One day. */
  .days {
    display: grid;
    gap: var(--_s6);
  }
  .in .days h3 {
    font-size: var(--_text-h3);
    margin-block-end: var(--_s3);
  }
  .in .items {
    list-style: none;
    padding: 0;
    border-block-start: 1.5px solid var(--_line-strong);
  }
  .in .items li {
    max-inline-size: none;
    border-block-end: 1px solid var(--_line);
  }
  .items .earlier {
    padding-inline-start: var(--_s6);
  }
  .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--_s4);
    align-items: start;
    inline-size: 100%;
    min-block-size: calc(var(--_unit) * 3.25);
    padding: calc(var(--_unit) * 0.9) var(--_s3);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .item:hover {
    background: var(--_accent-tint);
  }
  .item .what {
    display: grid;
  }
  .item .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
  }
  .item .kind {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  .item:hover .kind {
    text-decoration-thickness: 0.16em;
  }
  .item.new .kind {
    font-weight: 700;
  }
  .item .stand > .late {
    color: var(--_warn);
    font-weight: 600;
  }
  .stand {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    color: var(--_quiet);
    font-size: var(--_text-small);
    line-height: 1.6;
  }
  .item .stand {
    display: grid;
    gap: 0;
    text-align: end;
  }
  .item .stand > * {
    font-weight: 400;
  }
  .stand.new {
    color: var(--_text);
    font-weight: 700;
  }
  .mark {
    inline-size: calc(var(--_unit) * 1.5);
    block-size: calc(var(--_unit) * 1.5);
    margin-block-start: 0.05em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .mark .full {
    fill: var(--_accent);
  }
  @container (max-width: 34em) {
    .item {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .item .stand {
      grid-column: 2;
      max-inline-size: none;
      text-align: start;
    }
  }

  /* One submission. */
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s5);
    color: var(--_quiet);
  }
  .in .facts p {
    max-inline-size: none;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .in .part > h3 {
    font-size: var(--_text-h3);
  }
  .part.mind {
    position: relative;
    padding: var(--_s5);
    padding-inline-start: calc(var(--_s5) * 2);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .part.mind::before {
    content: '';
    position: absolute;
    inset-block: var(--_s5);
    inset-inline-start: var(--_s4);
    inline-size: 8px;
    border-radius: 8px;
    background: var(--_mark);
    box-shadow: 0 0 0 1.5px var(--_ink);
  }
  .written {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .answers dt {
    overflow-wrap: anywhere;
  }
  .in .remark {
    color: var(--_quiet);
    font-size: var(--_text-small);
    line-height: 1.5;
  }
  .in .said-lines {
    white-space: pre-line;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
  }
  :is(th, td) {
    padding: var(--_s3) var(--_s4) var(--_s3) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  thead th {
    border-block-end: 3px solid var(--_accent);
    font-weight: 700;
    overflow-wrap: normal;
  }
  @container (max-width: 34em) {
    /* Every row a group of its own, with its own labels. */
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: var(--_s3);
      border-block-end: 1px solid var(--_line);
    }
    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    td:not(:empty)::before {
      content: attr(data-label) ': ';
      color: var(--_quiet);
    }
  }

  .paper {
    display: none;
  }

  dialog {
    max-inline-size: min(calc(var(--_unit) * 32), calc(100vw - 2 * var(--_unit)));
    padding: var(--_s6);
    border: 2px solid var(--_text);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--_surface);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(11 32 34 / 0.55);
  }
  dialog > div {
    display: grid;
    gap: var(--_s4);
  }

  @media (forced-colors: active) {
    .part.mind {
      border: 1px solid CanvasText;
    }
    .part.mind::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .mark {
      stroke: CanvasText;
    }
    .mark .full {
      fill: CanvasText;
    }
  }

  @media print {
    .root > div {
      container-type: normal;
    }
    .in {
      display: block;
    }
    .in > :not(.hush) {
      margin-block-end: 6mm;
    }
    .bar,
    .choose,
    .btns,
    .said,
    dialog {
      display: none;
    }
    .paper {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 8mm;
      padding-block-end: 2mm;
      border-block-end: 1pt solid #000;
      font-size: 10pt;
    }
    .in .paper {
      max-inline-size: none;
    }
    .paper.end {
      border: 0;
    }
    .in :focus-visible {
      outline: 0;
      box-shadow: none;
    }
    .in h2 {
      font-size: 18pt;
    }
    .in h3 {
      font-size: 12.5pt;
      break-after: avoid;
    }
    .part {
      display: block;
      margin-block-end: 6mm;
    }
    .part > h3 {
      margin-block-end: 2mm;
    }
    .part.mind {
      padding: 3mm 4mm;
      border: 1.5pt solid #000;
      border-radius: 2mm;
      break-inside: avoid;
    }
    .part.mind::before {
      display: none;
    }
    .answers {
      display: block;
    }
    .answers > div {
      grid-template-columns: 42mm minmax(0, 1fr);
      padding-block: 1.5mm;
    }
    .answers dd:not(.edit) {
      grid-column: 2;
    }
    .answers > div:not(.long) {
      break-inside: avoid;
    }
    .written {
      orphans: 3;
      widows: 3;
    }
    tr {
      break-inside: avoid;
    }
    .items li {
      break-inside: avoid;
    }
    .item {
      padding-block: 2mm;
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .item .kind {
      text-decoration: none;
    }
  }
`;

export const styles = [tokens, frame, buttons, fields, notes, segments, answers, progress, print, forcedColors, own];
