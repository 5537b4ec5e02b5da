import {css} from 'lit';

/** What is on the desk of who acts for the school: the one thing to do now, what is due, and what is ticked. */
export const desk = css`
  .in > .bar,
  .in > .stack > .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_s2) var(--_s5);
  }

  /* The one thing to do now. */
  .act {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    padding: var(--_s5);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .act .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    color: var(--_quiet);
  }
  .act .meta b {
    color: var(--_text);
    font-weight: 600;
  }
  .act .way + .way {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s4);
  }
  @container (max-width: 26em) {
    .act {
      padding: var(--_s4);
    }
    .act .btn {
      padding-inline: 0.9em;
    }
  }
  .in > .back {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .act {
      border: 1px solid CanvasText;
    }
  }

  .dues,
  .log {
    list-style: none;
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .dues > li,
  .log > li {
    display: grid;
    gap: var(--_s1) var(--_s5);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
    max-inline-size: none;
  }
  @container (min-width: 34em) {
    .dues > li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  .dues .what {
    font-weight: 600;
  }

  .ticks {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .ticks .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s4);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
`;
