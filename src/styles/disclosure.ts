import {css} from 'lit';

/** Disclosures on the native details element. */
export const disclosure = css`
  .more {
    border-block: 1px solid var(--_line);
  }
  .more + .more {
    border-block-start: 0;
  }
  .more > summary {
    display: flex;
    align-items: center;
    gap: var(--_s3);
    min-block-size: calc(var(--_unit) * 3.25);
    padding-block: var(--_s2);
    color: var(--_accent);
    font-weight: 600;
    text-wrap: balance;
    cursor: pointer;
    list-style: none;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more > summary .ico {
    transition: transform 120ms ease-out;
  }
  .more[open] > summary .ico {
    transform: rotate(90deg);
  }
  :dir(rtl) .more:not([open]) > summary .ico {
    transform: scaleX(-1);
  }
  .more > .body {
    padding-block: var(--_s3) var(--_s5);
    padding-inline-start: calc(1.4em + var(--_s3));
    display: grid;
    gap: var(--_s3);
  }
  .more.inline {
    border: 0;
  }
  .more.inline > .body {
    padding-block-end: var(--_s2);
  }
  @container (max-width: 26em) {
    .more > .body {
      padding-inline-start: 0;
    }
  }
`;
