import {css} from 'lit';

/** The school's name in its own colour above a sheet, its number large, and the number of the page below. */
export const paperHeadStyles = css`
  @media screen {
    .whose {
      display: none;
    }
  }
  @media print {
    .whose {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 2pt 14pt;
      padding-block-end: 5pt;
      border-block-end: 3pt solid var(--pleinwacht-accent, #0d5058);
      font-size: 10.5pt;
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .whose:empty {
      display: none;
    }
    .whose > b {
      font-size: 13pt;
    }
    .whose span b {
      margin-inline-start: 6pt;
      font-size: 20pt;
      white-space: nowrap;
    }
  }
`;
