import {css} from 'lit';

/** Choices: the whole row is the target, the input is the browser’s. */
export const choices = css`
  .choices {
    display: grid;
    gap: var(--_s3);
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_s4);
    align-items: start;
    padding-block: calc(var(--_unit) * 0.95);
    padding-inline: calc(var(--_unit) * 1.25) var(--_s5);
    min-block-size: calc(var(--_unit) * 3.5);
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .in :is(.choice, .row, .seg label) input {
    inline-size: calc(var(--_unit) * 1.5);
    block-size: calc(var(--_unit) * 1.5);
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
    flex: none;
    cursor: inherit;
  }
  .choice b,
  .row b {
    font-weight: 600;
    display: block;
  }
  .choice .hint,
  .row .hint {
    display: block;
    color: var(--_quiet);
    font-size: var(--_text-small);
    line-height: 1.5;
    margin-block-start: 0.15em;
    max-inline-size: var(--_measure);
  }
  .choice:hover,
  .row:hover {
    background: var(--_accent-tint);
  }
  .choice:has(:checked) {
    background: var(--_accent-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .choice:has(:checked):has(:focus-visible) {
    box-shadow:
      inset 0 0 0 1.5px var(--_accent),
      0 0 0 3px var(--_focus-gap);
  }
  .choices + .choice {
    margin-block-start: var(--_s3);
  }
  .or {
    margin-block: var(--_s3);
    display: flex;
    align-items: center;
    gap: var(--_s4);
    color: var(--_quiet);
    font-size: var(--_text-small);
  }
  .or::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }
`;
