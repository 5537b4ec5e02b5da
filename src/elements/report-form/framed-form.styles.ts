import {css} from 'lit';

import {reportHeight} from '../../portal/frame-messages.js';

/** Around the form of another origin. */
export const framed = css`
  /* Of one height, whatever is in it. */
  .form-of {
    display: block;
    inline-size: 100%;
    block-size: min(${reportHeight}px, 90vh);
    border: 0;
  }
  .form-of.waits {
    block-size: 0;
    visibility: hidden;
  }
  .around {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
    padding: var(--_s2) var(--_s4);
  }
  .around p {
    margin: 0;
  }
`;
