import {css} from 'lit';

/** Text fields, errors and the error summary. */
export const fields = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_s2);
    max-inline-size: calc(var(--_unit) * 42);
  }
  .field > label,
  .label {
    font-weight: 700;
    line-height: 1.35;
  }
  .field > label.q {
    font-size: var(--_text-title);
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .field .hint {
    color: var(--_quiet);
    font-size: var(--_text-small);
    line-height: 1.5;
    max-inline-size: var(--_measure);
  }
  .field input:not([type='radio'], [type='checkbox']),
  .field textarea,
  .field select {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: calc(var(--_unit) * 3.25);
    padding: 0.6em 0.8em;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    /* What is typed runs as its own language does: Dutch words from left to right on an Arabic page. */
    unicode-bidi: plaintext;
  }
  /* What is chosen takes another line where there is no room for it, which no browser lets a select do that it draws itself. */
  .field select {
    appearance: none;
    white-space: normal;
    padding-inline-end: 2.4em;
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(135deg, currentColor 50%, transparent 50%);
    background-position:
      right 22px center,
      right 14px center;
    background-size: 8px 8px;
    background-repeat: no-repeat;
    /* WebKit lets the page scroll to what a select has cut off. */
    contain: paint;
  }
  [dir='rtl'] .field select {
    background-position:
      left 14px center,
      left 22px center;
  }
  .field textarea {
    margin-block-start: var(--_s1);
    min-block-size: calc(var(--_unit) * 10.5);
    resize: vertical;
    line-height: 1.55;
  }
  .field textarea.short {
    min-block-size: calc(var(--_unit) * 6);
  }
  .field .narrow {
    max-inline-size: calc(var(--_unit) * 14);
  }
  .count {
    color: var(--_quiet);
    font-size: var(--_text-small);
  }
  .count.near {
    color: var(--_warn);
    font-weight: 600;
  }
  .bad {
    position: relative;
    padding-inline-start: var(--_s5);
  }
  .bad::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 6px;
    border-radius: 6px;
    background: var(--_urgent-line);
  }
  .bad textarea,
  .bad input:not([type='radio'], [type='checkbox']) {
    border-color: var(--_urgent-line) !important;
    border-width: 2px !important;
  }
  .error {
    display: flex;
    gap: 0.5em;
    color: var(--_urgent);
    font-weight: 600;
  }
  .error .ico {
    margin-block-start: 0.1em;
  }
  .summary {
    display: grid;
    gap: var(--_s2);
    padding: var(--_s5);
    border: 2px solid var(--_urgent-line);
    border-radius: var(--_radius);
    background: var(--_urgent-tint);
  }
  .in .summary a {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(var(--_unit) * 2.75);
    color: var(--_urgent);
    font-weight: 600;
  }
  .grid2 {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
  }
  @container (min-width: 30em) {
    .grid2 {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
