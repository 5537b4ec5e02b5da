import {css} from 'lit';

/** Check your answers, and the page after sending. */
export const answers = css`
  .answers {
    display: grid;
    border-block-start: 1.5px solid var(--_line-strong);
  }
  .answers > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_s4);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
    align-items: start;
  }
  .answers dt {
    font-weight: 600;
    grid-column: 1;
  }
  .answers dd {
    grid-column: 1;
  }
  .answers .edit {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .answers .edit .btn {
    min-block-size: calc(var(--_unit) * 2.75);
    padding-block: 0;
    margin-block-start: -0.55em;
  }
  .answers .edit a {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(var(--_unit) * 2.75);
    margin-block-start: -0.55em;
  }
  @container (max-width: 26em) {
    .answers > div {
      column-gap: var(--_s2);
    }
  }
  @container (min-width: 34em) {
    .answers > div {
      grid-template-columns: calc(var(--_unit) * 13) minmax(0, 1fr) auto;
    }
    .answers dd:not(.edit) {
      grid-column: 2;
    }
    .answers .edit {
      grid-column: 3;
      grid-row: 1;
    }
  }
  .story {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .sent {
    display: grid;
    gap: var(--_s4);
    justify-items: start;
  }
  .sent .fig {
    inline-size: min(100%, calc(var(--_unit) * 30));
    block-size: auto;
    stroke-width: 1.6;
  }
  .sent .btns {
    justify-self: stretch;
  }
  @container (max-width: 39em) {
    .sent .fig {
      inline-size: min(100%, calc(var(--_unit) * 20));
    }
  }
`;
