import {css} from 'lit';

/** Buttons: primary, second (outline), soft (underlined text). */
export const buttons = css`
  .btns {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s3) var(--_s4);
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.55em;
    min-block-size: calc(var(--_unit) * 3.25);
    padding: 0.5em 1.35em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: break-word;
    cursor: pointer;
    transition:
      background-color 120ms ease-out,
      border-color 120ms ease-out,
      color 120ms ease-out;
  }
  /* On a phone each has the whole width, for a thumb of either hand. */
  @container (max-width: 26em) {
    .in .btns > .btn:not(.soft) {
      inline-size: 100%;
      padding-inline: 0.8em;
    }
  }
  .btn:hover {
    background: var(--_accent-strong);
    border-color: var(--_accent-strong);
  }
  .btn:active {
    background: var(--_accent-strong);
    border-color: var(--_text);
  }
  .btn.second {
    background: var(--_surface);
    color: var(--_accent);
  }
  .btn.second:hover {
    background: var(--_accent-tint);
    color: var(--_accent-strong);
    border-color: var(--_accent-strong);
  }
  .btn.soft {
    background: none;
    border-color: transparent;
    color: var(--_accent);
    padding-inline: 0.5em;
    margin-inline-start: -0.5em;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }
  .btn.soft:hover {
    background: var(--_accent-tint);
    color: var(--_accent-strong);
  }
  .btn.busy {
    background: var(--_tint);
    border-color: var(--_line-strong);
    color: var(--_text);
    cursor: progress;
  }
  .btn.exit {
    background: var(--_text);
    border-color: var(--_text);
    color: var(--_surface);
    transition: none;
  }
  .btn.exit:hover {
    background: var(--_surface);
    color: var(--_text);
  }
`;
