import {css} from 'lit';

/** A scene and its feedback. */
export const quiz = css`
  .scene {
    position: relative;
    padding: clamp(var(--_s5), 4cqi, var(--_s6));
    border-radius: var(--_radius);
    background: var(--_tint);
    display: grid;
    gap: var(--_s2);
  }
  .scene p {
    font-size: clamp(calc(var(--_unit) * 1.25), calc(var(--_unit) * 1.1 + 1cqi), calc(var(--_unit) * 1.5));
    line-height: 1.45;
    max-inline-size: 30em;
  }
  .scene :where(.in fieldset) > p {
    margin-block: calc(var(--_s2) * -1) var(--_s4);
  }
  .kicker {
    font-size: var(--_text-small);
  }
  .answer {
    display: grid;
    gap: var(--_s4);
    padding-block-start: var(--_s5);
    border-block-start: 6px solid var(--_accent);
    border-start-start-radius: 6px;
    border-start-end-radius: 6px;
  }
  .yours {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    color: var(--_quiet);
  }
  .yours b {
    color: var(--_text);
  }
`;
