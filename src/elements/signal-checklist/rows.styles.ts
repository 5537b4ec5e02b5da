import {css} from 'lit';

/** A list to tick: one sheet with hairlines. */
export const rows = css`
  /* A list to tick: one sheet with hairlines, not a card per line. */
  .rows {
    display: grid;
    border-block: 1.5px solid var(--_line-strong);
  }
  /* Flex and blocks: a grid in each of thirty rows takes twice the time to lay out. */
  .row {
    flex: 1;
    display: flex;
    gap: var(--_s3);
    align-items: flex-start;
    padding-block: calc(var(--_unit) * 0.8);
    padding-inline: calc(var(--_s4) - 5px) var(--_s2);
    border-inline-start: 5px solid transparent;
    min-block-size: calc(var(--_unit) * 3.25);
    cursor: pointer;
  }
  .row > span {
    flex: 1;
    min-inline-size: 0;
  }
  /* Colours only: a box that comes with a tick would have the whole list laid out again. */
  .row:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }
`;
