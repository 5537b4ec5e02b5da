import {css} from 'lit';

/** One submission as a person reads it. */
export const item = css`
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
  .in .part > :is(h3, h4, h5) {
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
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
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
    td[data-label]:not(:empty)::before {
      content: attr(data-label) ': ';
      color: var(--_quiet);
    }
  }
  .skipped {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  .in .skipped ul {
    display: contents;
    list-style: none;
  }
  .in .skipped li {
    margin: 0;
  }
  .skipped li:not(:last-child)::after {
    content: ',';
  }
  @media (forced-colors: active) {
    .part.mind {
      border: 1px solid CanvasText;
    }
    .part.mind::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
