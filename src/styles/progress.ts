import {css} from 'lit';

/** Progress in words, and the way back. */
export const progress = css`
  /* The way back and the progress stand above the title and come along. */
  #title {
    scroll-margin-block-start: calc(var(--_unit) * 12);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(1.4em + 2px);
    /* What begins a line has its edge outside, where it is cut off: on the second line too. */
    overflow-x: clip;
    color: var(--_quiet);
    font-size: var(--_text-small);
    font-weight: 600;
  }
  .progress > * + * {
    margin-inline-start: calc(-0.7em - 2px);
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_line);
    font-weight: 400;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: calc(var(--_unit) * 2.75);
    justify-self: start;
  }
`;
