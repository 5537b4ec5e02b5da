import {css} from 'lit';

/** On the long pages of staff, what just happened stays in view: it is said at the top, and what was pressed can be far below. */
export const stayingNote = css`
  .said {
    position: sticky;
    inset-block-start: var(--pleinwacht-top, 0px);
    z-index: 1;
  }
`;
