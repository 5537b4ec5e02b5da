import {css} from 'lit';

/** The sheets to print, and what the guide looks like on paper. */
export const paper = css`
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    /* A sheet goes on paper alone. */
    .in.no-print {
      display: none;
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
    .paper {
      gap: 12pt;
    }
    .paper h2 {
      font-size: 20pt;
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
    .paper table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    .paper :is(td, th) {
      padding: 5pt 6pt;
      border: 1px solid #444;
      text-align: start;
    }
    .paper .large {
      font-size: 14pt;
    }
    .paper .rule,
    .paper .blank {
      block-size: 9mm;
      border-block-end: 1px solid #666;
    }
    .paper .blank {
      display: flex;
      align-items: end;
    }
    .paper .halves {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 12pt;
    }
    .paper .framed {
      padding: 8pt 10pt;
      border: 1px solid #444;
    }
    .paper .wall {
      display: grid;
      gap: 20pt;
      padding-inline-start: 1em;
      font-size: 19pt;
      line-height: 1.35;
    }
    .paper .wall b,
    .paper .wall span {
      display: block;
    }
    .paper .wall b {
      font-size: 24pt;
    }
    .paper .wall b + span {
      font-size: 15pt;
    }
  }
`;
