import {css} from 'lit';

/** One choice, each rung a little further. */
export const ladder = css`
  /* The ladder: one choice, each rung a little further. */
  .ladder {
    position: relative;
  }
  .ladder .choice:not(:last-child)::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 100%;
    inset-inline-start: calc(var(--_unit) * 2);
    block-size: calc(var(--_s3) + 4px);
    margin-block-start: -0.5px;
    inline-size: 4px;
    margin-inline-start: -2px;
    background: var(--_line-strong);
  }
`;
