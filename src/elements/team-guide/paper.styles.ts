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
  }
`;
