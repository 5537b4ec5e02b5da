import {css} from 'lit';

/** The list, and one submission, on paper. */
export const paper = css`
  .on-paper {
    display: none;
  }
  @media print {
    .root > div {
      container-type: normal;
    }
    .in,
    .page {
      display: block;
      /* A line on the very edge is cut off. */
      padding-inline-end: 1px;
    }
    .page > * {
      margin-block-end: 4mm;
    }
    .bar,
    .choose,
    .said,
    .dialog {
      display: none;
    }
    .in .on-paper {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 8mm;
      max-inline-size: none;
      margin-block-end: 0;
      font-size: 10pt;
    }
    .in :focus-visible {
      outline: 0;
      box-shadow: none;
    }
    .in #title {
      font-size: 18pt;
    }
    .in section > :is(h3, h4, h5) {
      font-size: 12.5pt;
    }
    .part {
      display: block;
      margin-block-end: 4mm;
    }
    .part > :is(h3, h4, h5) {
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
      padding-block: 1.2mm;
      line-height: 1.4;
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
