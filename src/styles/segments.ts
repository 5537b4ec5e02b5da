import {css} from 'lit';

/** A few short options side by side. */
export const segments = css`
  /* A few short options side by side. */
  .seg {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .seg label {
    display: flex;
    align-items: center;
    gap: var(--_s3);
    min-block-size: calc(var(--_unit) * 3);
    padding-block: 0.3em;
    padding-inline: 0.8em 1.1em;
    text-wrap: pretty;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    cursor: pointer;
    background: var(--_surface);
  }
  .seg label:hover {
    background: var(--_accent-tint);
  }
  .seg label:has(:checked) {
    background: var(--_accent-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
    font-weight: 600;
  }
  .in .seg input {
    flex: none;
    margin: 0;
  }
`;
