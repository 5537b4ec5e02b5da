import {css} from 'lit';

/** Sheets that are printed alone, one A4 each, and what is filled in on them by hand. */
export const sheets = css`
  .lines > li:has(> .btn) {
    row-gap: var(--_s3);
  }
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    .in.no-print {
      display: none;
    }
    .in.paper {
      gap: 12pt;
      /* A line on the very edge is cut off. */
      padding-inline-end: 1px;
    }
    .in.paper h2,
    :host([heading-level='3']) .in.paper h3,
    :host([heading-level='4']) .in.paper h4 {
      font-size: 20pt;
    }
    .in.paper p {
      max-inline-size: none;
    }
    .paper .keep {
      break-inside: avoid;
    }
    .paper table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    .paper :is(td, th) {
      padding: 5pt 6pt;
      border: 1px solid #444;
      text-align: start;
      vertical-align: top;
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
  }
`;
