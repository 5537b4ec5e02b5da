import {css} from 'lit';

/** What only paper shows: a sheet with cards to cut out. */
export const cutCards = css`
  .paper {
    display: none;
  }
  @media print {
    .screen {
      display: none;
    }
    /* Not as a grid: over the edge of a page that loses what it keeps together. */
    .in.paper {
      display: block;
      padding: 0;
    }
    .in.paper > * + * {
      margin-block-start: 12pt;
    }
    .in.paper :is(h2, h3, h4) {
      font-size: 16pt;
    }
    .in.paper .cut {
      display: grid;
      grid-template-columns: 1fr 1fr;
      list-style: none;
      padding-inline-end: 2px;
    }
    .paper .cut > li {
      position: relative;
      display: grid;
      align-content: space-between;
      gap: 8pt;
      max-inline-size: none;
      break-inside: avoid;
      padding: 12pt;
    }
    /* A little lower than the card: what lies on the edge of a page is seen on the page before it. */
    .paper .cut > li::before {
      content: '';
      position: absolute;
      inset: 2px -1.5px -3.5px 0;
      border: 1.5px dashed #444;
    }
  }
`;
