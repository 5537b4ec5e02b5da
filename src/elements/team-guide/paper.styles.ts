import {css} from 'lit';

/** What is on its sheets alone, and what the guide looks like on paper. */
export const paper = css`
  @media print {
    .card {
      break-inside: avoid;
    }
    .more:not([open]),
    .card > summary .ico,
    .card .btns {
      display: none;
    }
    /* What to do now is of use on paper whether it was open or not. */
    .card::details-content {
      content-visibility: visible;
      display: contents;
    }
    .in.paper :is(h3, h4, h5) {
      margin-block-end: 2pt;
      font-size: 13pt;
    }
    .paper .columns {
      columns: 2;
      column-gap: 16pt;
      font-size: 9.5pt;
      line-height: 1.3;
    }
    .paper .columns > div {
      break-inside: avoid;
      margin-block-end: 10pt;
    }
    .paper .columns :is(h3, h4, h5) {
      margin-block-end: 2pt;
      font-size: 11pt;
    }
    .in.paper .columns ol {
      gap: 1pt;
    }
    .in.paper .calls :is(li, a) {
      min-block-size: 0;
      font-size: inherit;
    }
    .paper .num .ico {
      display: none;
    }
    /* Read from across a room. */
    .in.paper:is([data-sheet='sheet-rules'], [data-sheet='sheet-tips']) :is(h2, h3, h4) {
      margin-block: 14pt 6pt;
      font-size: 38pt;
      color: var(--pleinwacht-accent, #0d5058);
    }
    .paper .wall {
      display: grid;
      gap: 30pt;
      padding: 0;
      list-style: none;
      counter-reset: wall;
      font-size: 21pt;
      line-height: 1.35;
    }
    .paper .wall > li {
      max-inline-size: none;
    }
    .paper ol.wall > li {
      display: grid;
      grid-template-columns: 34pt minmax(0, 1fr);
      counter-increment: wall;
    }
    .paper ol.wall > li::before {
      content: counter(wall);
      font-weight: 700;
      font-size: 26pt;
      line-height: 1;
    }
    .paper .wall b,
    .paper .wall span {
      display: block;
    }
    .paper .wall b {
      font-size: 27pt;
      line-height: 1.2;
    }
    .paper .wall b + span {
      margin-block-start: 4pt;
      font-size: 18pt;
    }
    /* In colour, for it hangs in a hallway. */
    .in.paper[data-sheet='sheet-box'] {
      --_accent: var(--pleinwacht-accent, #0d5058);
      --_mark: var(--pleinwacht-mark, #ffc83d);
      gap: 11pt;
      font-size: 13pt;
      line-height: 1.35;
    }
    .in.paper[data-sheet='sheet-box'] > :is(h2, h3, h4) {
      margin-block: 4pt 0;
      font-size: 34pt;
      line-height: 1.1;
      color: var(--_accent);
    }
    .paper .lead {
      font-size: 16pt;
      line-height: 1.35;
    }
    .in.paper[data-sheet='sheet-box'] .keep :is(h3, h4, h5) {
      margin-block-end: 3pt;
      font-size: 16pt;
      color: var(--_accent);
    }
    .fig.of-a-note {
      inline-size: 100%;
      block-size: 70pt;
    }
    /* With more on the sheet all of it stays on one. */
    .in.paper[data-sheet='sheet-box']:has(.online) {
      gap: 8pt;
    }
    .paper:has(.online) .fig.of-a-note {
      block-size: 46pt;
    }
    .of-a-note .note {
      fill: #fff;
      stroke: #000;
      stroke-width: 2;
    }
    .fig.of-a-note .ground {
      fill: #fff;
      stroke: #000;
    }
    .of-a-note .slot {
      stroke: #000;
      stroke-width: 4;
    }
    .paper .asked {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 11pt 22pt;
    }
    .paper .framed {
      display: grid;
      gap: 3pt;
    }
    .paper .framed .blank {
      block-size: 10mm;
    }
    .paper .danger {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16pt;
      padding: 5pt 14pt;
      border: 3pt solid #8a1c13;
      border-radius: 8pt;
      color: #8a1c13;
    }
    .paper .danger p > b {
      display: block;
      font-size: 17pt;
    }
    .paper .danger .number {
      font-size: 40pt;
      line-height: 1;
    }
    .paper .online {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16pt;
    }
    .paper .online span {
      display: block;
      overflow-wrap: anywhere;
      font-weight: 700;
    }
    .online .qr {
      flex: none;
      inline-size: 84pt;
      block-size: 84pt;
      margin: -6pt;
    }
    .paper .talk p {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      border-block-end: 1px solid #999;
    }
    .paper .talk .number {
      font-size: 20pt;
      white-space: nowrap;
    }
    .paper .slips {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .paper .slips > div {
      display: grid;
      gap: 2pt;
      align-content: space-between;
      block-size: 131mm;
      padding: 9pt 12pt;
      border: 1pt dashed #666;
      font-size: 11pt;
      break-inside: avoid;
    }
    .paper .slips .blank,
    .paper .slips .of,
    .paper .slips .numbers {
      font-size: 9.5pt;
      line-height: 1.3;
    }
    .paper .slips .rule {
      block-size: 8.5mm;
    }
    .paper .slips .blank {
      block-size: 8mm;
    }
    .paper .slips .of {
      border-block-end: 2pt solid var(--pleinwacht-accent, #0d5058);
      font-weight: 700;
    }
    .slips .numbers > * {
      display: block;
    }
    .slips .numbers b {
      white-space: nowrap;
    }
  }
`;
