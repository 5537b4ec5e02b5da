import {css} from 'lit';

/** The letters and forms: one A4 each, to be finished by hand. */
export const paper = css`
  @media print {
    .in.paper {
      gap: 9pt;
    }
    .in.paper[data-sheet='plan'] {
      gap: 7pt;
    }
    /* A letter has air. */
    .in.paper:is([data-sheet='parents'], [data-sheet='invitation']) {
      gap: 15pt;
    }
    .in.paper :is(h3, h4, h5) {
      margin-block-end: 2pt;
      font-size: 12pt;
    }
    .paper .story {
      white-space: pre-wrap;
    }
    .paper :is(.blank, .halves) + p:not(.blank) {
      margin-block-start: 4pt;
    }
    .paper .small {
      font-weight: 400;
    }
    .paper table {
      table-layout: fixed;
      font-size: 10pt;
      line-height: 1.3;
    }
    .paper table:not(.roomy) :is(td, th) {
      padding-block: 2pt;
    }
    .paper table:not(.roomy) th:first-child:not(:nth-last-child(2)) {
      inline-size: 45%;
    }
    .paper table:not(.roomy) th:nth-child(2):not(:last-child) {
      inline-size: 22%;
    }
    .paper .open > td {
      block-size: 8mm;
    }
    .paper .roomy td {
      block-size: 19mm;
      padding-block: 3pt;
    }
    .paper .roomy th:first-child {
      inline-size: 19%;
    }
    .paper .slip {
      margin-block-start: auto;
      padding-block-start: 12pt;
      border-block-start: 1pt dashed #000;
      break-inside: avoid;
    }
    .paper .boxes {
      list-style: none;
      display: grid;
      gap: 4pt;
      padding: 0;
    }
    .paper .boxes > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 8pt;
      align-items: end;
      max-inline-size: none;
    }
    .paper .boxes > li::before {
      content: '';
      inline-size: 10pt;
      block-size: 10pt;
      margin-block-end: 3pt;
      border: 1pt solid #000;
    }
    .paper .slips {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .paper .slips > div {
      display: grid;
      gap: 2pt;
      align-content: start;
      padding: 6pt 10pt 8pt;
      border: 1pt dashed #666;
      font-size: 10pt;
    }
    .paper .slips .blank {
      block-size: 8mm;
    }
  }
`;
