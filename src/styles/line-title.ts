import {css} from 'lit';

/** A heading as large as the lines that it is of. */
export const lineTitle = css`
  .root .in .line-title.line-title {
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: normal;
  }
`;
