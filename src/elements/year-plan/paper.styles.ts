import {css} from 'lit';

/** What the year and the sheets of its meetings have of their own: they hold more than other sheets. */
export const paper = css`
  @media print {
    .in.paper {
      gap: 8pt;
      font-size: 10.5pt;
      line-height: 1.35;
    }
    .in.paper h2,
    :host([heading-level='3']) .in.paper h3,
    :host([heading-level='4']) .in.paper h4 {
      font-size: 19pt;
    }
    .in.paper :is(h3, h4, h5, h6) {
      margin-block-end: 3pt;
      font-size: 12.5pt;
    }
    .paper .one {
      margin-block-end: 6pt;
    }
    .in.paper :is(ul, ol):not([class]) {
      gap: 2pt;
    }
    .paper table {
      font-size: 9.5pt;
      line-height: 1.3;
    }
    .paper :is(td, th) {
      padding: 2.5pt 6pt;
    }
    .paper td:first-child {
      white-space: nowrap;
    }
    .paper .boxes {
      list-style: none;
      display: grid;
      gap: 5pt;
      padding: 0;
    }
    .paper .boxes > li {
      position: relative;
      padding-inline-start: 18pt;
      max-inline-size: none;
    }
    .paper .boxes > li::before {
      content: '';
      position: absolute;
      inset-block-start: 1.5pt;
      inset-inline-start: 0;
      inline-size: 9pt;
      block-size: 9pt;
      border: 1pt solid #000;
    }
    .paper .boxes > .ticked::after {
      content: '';
      position: absolute;
      inset-block-start: 2pt;
      inset-inline-start: 3.5pt;
      inline-size: 3pt;
      block-size: 6pt;
      border: solid #000;
      border-width: 0 1.5pt 1.5pt 0;
      transform: rotate(45deg);
    }
    .paper .talk-guide {
      padding: 0;
      gap: 4pt;
    }
    .paper .talk-guide dl {
      gap: 1pt;
    }
    .paper .talk-guide dt {
      margin-block-start: 3pt;
    }
    .paper .talk-guide .words {
      font-size: 11pt;
      line-height: 1.35;
    }
    .paper .lined {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      block-size: 78pt;
      background: repeating-linear-gradient(transparent 0 25pt, #999 25pt 26pt);
    }
    .in.paper .talk-guide :is(ul, ol) {
      gap: 1pt;
    }
  }
`;
