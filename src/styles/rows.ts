import {css} from 'lit';

/** A list to tick: one sheet with hairlines. */
export const rows = css`
  /* A list to tick: one sheet with hairlines, not a card per line. */
  .rows {
    display: grid;
    border-block: 1.5px solid var(--_line-strong);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s4);
    align-items: start;
    padding: calc(var(--_unit) * 0.8) var(--_s4);
    min-block-size: calc(var(--_unit) * 3.25);
    cursor: pointer;
  }
  .row + .row {
    border-block-start: 1px solid var(--_line);
  }
  .row:has(:checked) {
    background: var(--_accent-tint);
  }
  .row:has(:checked)::before {
    content: '';
    position: absolute;
    inset-block: var(--_s2);
    inset-inline-start: 0;
    inline-size: 5px;
    border-radius: 5px;
    background: var(--_accent);
  }
`;
