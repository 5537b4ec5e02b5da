import {css} from 'lit';

/** The word that is being said. */
export const spokenWord = css`
  ::highlight(pleinwacht-spoken) {
    background-color: Mark;
    color: MarkText;
  }
`;

/** The button that reads the page aloud, in its corner; there is room for it, so that nothing moves when it comes. */
export const aloudCorner = css`
  .in {
    position: relative;
  }
  .in > .head > .tight > :first-child {
    padding-inline-end: calc(var(--_unit) * 2);
  }
  .in > .btn.aloud {
    position: absolute;
    inset-block-start: var(--_s1);
    inset-inline-end: var(--_s1);
    min-inline-size: calc(var(--_unit) * 2.75);
    min-block-size: calc(var(--_unit) * 2.75);
    margin: 0;
    padding: 0;
  }
  @media print {
    .in > .btn.aloud {
      display: none;
    }
  }
`;
