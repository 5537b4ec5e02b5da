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
    gap: 0 0.7em;
    color: var(--_quiet);
    font-size: var(--_text-small);
    font-weight: 600;
  }
  .progress span + span {
    font-weight: 400;
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_line);
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: calc(var(--_unit) * 2.75);
    justify-self: start;
  }
`;
