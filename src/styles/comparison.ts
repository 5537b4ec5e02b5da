import {css} from 'lit';

/** A comparison table; when narrow, each row is a small group. */
export const comparison = css`
  .compare {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.5;
  }
  .compare caption {
    text-align: start;
    font-weight: 700;
    font-size: var(--_text-h2);
    line-height: 1.25;
    padding-block-end: var(--_s4);
  }
  .compare :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: var(--_s4) var(--_s5) var(--_s4) 0;
    padding-inline: 0 var(--_s5);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
  }
  .compare thead th {
    font-weight: 700;
    font-size: var(--_text-h3);
    border-block-end: 3px solid var(--_accent);
    padding-block: var(--_s2);
    vertical-align: bottom;
  }
  .compare tbody th {
    font-weight: 600;
    inline-size: 22%;
  }
  .compare tbody .set th {
    padding-block-start: var(--_s5);
    color: var(--_accent);
    font-weight: 700;
    font-size: var(--_text-h3);
  }
  /* Room for the longest month, unbroken. */
  .dated {
    --_label: 7em;
  }
  .compare .fig {
    inline-size: calc(var(--_unit) * 3.5);
    block-size: calc(var(--_unit) * 3.5);
    margin-block-end: var(--_s1);
  }
  .compare .lab {
    display: none;
  }
  @container (max-width: 38.99em) {
    .compare,
    .compare tbody,
    .compare tr,
    .compare :is(th, td),
    .compare caption {
      display: block;
      inline-size: 100%;
    }
    .compare thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .compare tr {
      padding-block: var(--_s4);
      border-block-end: 1.5px solid var(--_line-strong);
    }
    .compare tr:last-child {
      border: 0;
    }
    .compare tbody th {
      inline-size: 100%;
      font-weight: 700;
      font-size: var(--_text-h3);
      padding: 0 0 var(--_s2);
      border: 0;
    }
    .compare td {
      display: grid;
      grid-template-columns: var(--_label, 5.2em) minmax(0, 1fr);
      gap: var(--_s3);
      padding: var(--_s1) 0;
      border: 0;
    }
    .compare .lab {
      display: block;
      font-weight: 600;
      color: var(--_quiet);
    }
  }
  /* On a phone the words go on behind their label, in the whole line. */
  @container (max-width: 26em) {
    .compare:not(.counts) td {
      display: block;
    }
    .compare:not(.counts) .lab {
      display: inline;
      margin-inline-end: 0.4em;
    }
  }
`;
