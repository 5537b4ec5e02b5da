import {css} from 'lit';

/** Prompt cards and rules. */
export const cards = css`
  .deck {
    list-style: none;
    display: grid;
    gap: var(--_s4);
  }
  @container (min-width: 39em) {
    .deck {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .card {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: var(--_s4);
    padding: var(--_s5);
    background: var(--_tint);
    border-radius: calc(var(--_radius) * 1.6);
    min-block-size: calc(var(--_unit) * 17);
    max-inline-size: none;
  }
  .card .top {
    display: flex;
    /* Words that are longer than the place beside the figure have the whole width, below it. */
    flex-wrap: wrap-reverse;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_s3);
  }
  .card .top .fig {
    margin-inline-start: auto;
    inline-size: calc(var(--_unit) * 3);
    block-size: calc(var(--_unit) * 3);
  }
  .card .ask {
    font-size: var(--_text-h2);
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .card .then {
    padding-block-start: var(--_s3);
    border-block-start: 2px dashed var(--_line-strong);
    font-size: var(--_text-small);
    line-height: 1.5;
  }
  .card .then b {
    display: block;
  }
  .rules {
    list-style: none;
    display: grid;
    gap: var(--_s3) var(--_s6);
    counter-reset: rule;
  }
  @container (min-width: 34em) {
    .rules {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .rules li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    counter-increment: rule;
    max-inline-size: none;
  }
  .rules li::before {
    content: counter(rule);
    font-weight: 700;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
    min-inline-size: 1em;
  }
`;
