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
  /* On a phone the drawing stands beside the answer, and the words under both. */
  .choice.tall {
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
  }
  .choice.tall > span {
    display: contents;
  }
  .choice.tall .fig {
    grid-area: 1 / 3;
    inline-size: calc(var(--_unit) * 3);
    block-size: calc(var(--_unit) * 3);
  }
  .choice.tall .hint {
    grid-column: 2 / -1;
    margin: 0;
  }
  .marker {
    background: linear-gradient(var(--_mark), var(--_mark)) no-repeat 0 92% / 100% 0.3em;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .marker {
      background: none;
      text-decoration: underline 3px;
    }
  }
  @container (min-width: 39em) {
    .cols.even {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .choices.three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--_s4);
    }
    .choice.tall {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
      align-content: start;
      padding: var(--_s4) var(--_s4) var(--_s5);
      row-gap: var(--_s3);
    }
    .choice.tall > span {
      display: block;
    }
    .choice.tall .fig {
      grid-area: 1 / 1 / auto / -1;
      inline-size: calc(var(--_unit) * 5);
      block-size: calc(var(--_unit) * 5);
    }
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
