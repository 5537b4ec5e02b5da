import {css} from 'lit';

/** A path of numbered dots. */
export const path = css`
  .path {
    list-style: none;
    display: grid;
  }
  .path > li {
    --_dot: calc(var(--_unit) * 2.5);
    position: relative;
    display: grid;
    grid-template-columns: var(--_dot) minmax(0, 1fr);
    gap: 0 var(--_s4);
    padding-block-end: var(--_s6);
    max-inline-size: calc(var(--_unit) * 44);
  }
  .path > li:last-child {
    padding-block-end: 0;
  }
  .path > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_dot) / 2 - 3px);
    inline-size: 6px;
    background: var(--_accent);
  }
  .path .dot {
    position: relative;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_surface);
    border: 3px solid var(--_accent);
    color: var(--_accent);
    font-weight: 700;
    line-height: 1;
    font-size: var(--_text-body);
    font-variant-numeric: tabular-nums;
  }
  .path .done .dot {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .path .now .dot {
    background: var(--_mark);
    border-color: var(--_ink);
    color: var(--_ink);
    box-shadow: 0 0 0 4px var(--_surface);
  }
  .path .end .dot {
    border-style: double;
    border-width: 5px;
  }
  .path .step {
    display: grid;
    gap: var(--_s1);
    padding-block-start: 0.35em;
  }
  .path .step :is(h3, h4, h5, h6) {
    font-size: var(--_text-h3);
  }
  .path .meta {
    margin-block-start: var(--_s1);
    color: var(--_quiet);
    font-size: var(--_text-small);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    line-height: 1.6;
  }
  .path .meta b {
    font-weight: 600;
    color: var(--_text);
  }
  .path .branch {
    margin-block-start: var(--_s2);
  }
  .branch {
    position: relative;
    padding-inline-start: calc(var(--_s5) + 2px);
    font-size: var(--_text-small);
    line-height: 1.5;
  }
  .branch .ico {
    position: absolute;
    inset-inline-start: -2px;
    inset-block-start: 0.05em;
    color: var(--_accent);
  }
`;
