import {css} from 'lit';

/** Doors: three tiles that open one part; columns. */
export const doors = css`
  .doors {
    display: grid;
    gap: var(--_s3);
  }
  .door {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_s4);
    align-items: center;
    padding: var(--_s4);
    border: 0;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .door .fig {
    inline-size: calc(var(--_unit) * 4.25);
    block-size: calc(var(--_unit) * 4.25);
    grid-row: span 2;
  }
  @container (max-width: 26em) {
    .door {
      gap: 0 var(--_s3);
      padding-inline: var(--_s3);
    }
    .door .fig {
      inline-size: calc(var(--_unit) * 3);
      block-size: calc(var(--_unit) * 3);
    }
  }
  .door b {
    font-size: var(--_text-h3);
    line-height: 1.25;
    text-wrap: balance;
    align-self: end;
  }
  .door .sub {
    color: var(--_quiet);
    font-size: var(--_text-small);
    line-height: 1.45;
    align-self: start;
    grid-column: 2;
  }
  /* Where the words end, so that they have the whole line; balanced, it never stands alone in the next. */
  .door .ico {
    display: inline-block;
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.2em;
    color: var(--_accent);
  }
  .door:hover {
    background: var(--_accent-tint);
  }
  .door:hover b b {
    text-decoration: underline;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.15em;
  }
  .door[aria-expanded='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .door[aria-expanded='true'] .sub,
  .door[aria-expanded='true'] .ico {
    color: inherit;
  }
  .door[aria-expanded='true'] .fig {
    color: var(--_on-accent);
    --_line: currentColor;
  }
  .door[aria-expanded='true'] .fig :is(.kid, .way) {
    stroke: var(--_on-accent);
    fill: none;
  }
  .door[aria-expanded='true'] .fig .one {
    fill: var(--_mark);
    stroke: var(--_mark);
  }
  .door[aria-expanded='true'] .ico {
    transform: rotate(90deg);
  }
  @container (min-width: 39em) {
    .doors {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--_s4);
    }
    .door {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      padding: var(--_s5);
      row-gap: var(--_s1);
    }
    .door .fig {
      grid-row: 1;
      inline-size: calc(var(--_unit) * 5);
      block-size: calc(var(--_unit) * 5);
      margin-block-end: var(--_s3);
    }
    .door b {
      grid-column: 1;
      grid-row: 2;
    }
    .door .sub {
      grid-column: 1;
      grid-row: 3;
    }
  }
  .room {
    display: grid;
    gap: var(--_s5);
    padding-block-start: var(--_s3);
  }
`;
