import {css} from 'lit';

/** The bar with the quick exit, always in sight. */
export const exitBar = css`
  /* Sticks while the form scrolls; where that does not keep it in sight, what is in it is lifted out. */
  .exitbar {
    position: sticky;
    inset-block-start: var(--pleinwacht-top, 0px);
    z-index: 2;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }
  .bar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
    padding: var(--_s3) clamp(calc(var(--_unit) * 1.25), 5cqi, calc(var(--_unit) * 3));
    color: inherit;
    background: var(--_tint);
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6) calc(var(--_radius) * 1.6) 0 0;
    box-sizing: border-box;
  }
  .bar[popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    overflow: visible;
    block-size: auto;
    border-radius: 0;
  }
  .bar p {
    margin: 0;
    flex: 1 1 calc(var(--_unit) * 12);
    font-size: var(--_text-small);
    line-height: 1.4;
    color: var(--_quiet);
  }
  .bar .btn {
    min-block-size: calc(var(--_unit) * 3);
  }
  .talk > summary {
    list-style: none;
    cursor: pointer;
  }
  .talk > summary::-webkit-details-marker {
    display: none;
  }
  /* Hangs under the bar, in which nothing moves: who presses once more to close it may not come on the exit. */
  .talk > .lines {
    position: absolute;
    inset: 100% 0 auto;
    max-block-size: 60vh;
    overflow: auto;
    padding: var(--_s2) clamp(calc(var(--_unit) * 1.25), 5cqi, calc(var(--_unit) * 3));
    background: var(--_tint);
    border-block-end: 1px solid var(--_line);
  }
  .fingers {
    display: none;
  }
  @media (hover: none) and (pointer: coarse) {
    .bar .fingers {
      display: block;
    }
    .bar .keys {
      display: none;
    }
  }
  .below {
    padding: var(--_s3) clamp(calc(var(--_unit) * 1.25), 5cqi, calc(var(--_unit) * 3)) 0;
    font-size: var(--_text-small);
    line-height: 1.4;
    color: var(--_quiet);
  }
  /* What stays in sight may not take a page away: what goes by fingers is said below it, and scrolls along. */
  @container (max-width: 26em) {
    .bar {
      column-gap: var(--_s2);
      flex-wrap: nowrap;
    }
    .bar .btn,
    .bar .talk {
      flex: 1 1 auto;
    }
    .bar .btn {
      padding-inline: var(--_s2);
    }
    .bar .talk > summary {
      justify-content: start;
      inline-size: 100%;
      margin-inline: 0;
    }
    .bar .keys,
    .bar .fingers {
      display: none;
    }
    @media (hover: none) and (pointer: coarse) {
      .below {
        display: block;
      }
    }
  }
  /* The words need its place to stay on one line. */
  @container (max-width: 20em) {
    .bar .btn svg {
      display: none;
    }
    .bar .talk > summary {
      padding-inline: 0;
      border-inline: 0;
    }
  }
  @container (max-width: 16em) {
    .bar {
      column-gap: var(--_s1);
      padding-inline: var(--_s2);
    }
    .bar .btn {
      overflow-wrap: anywhere;
      gap: 0.2em;
    }
  }
  @media (max-height: 30em) {
    .bar .keys,
    .bar .fingers {
      display: none;
    }
    @media (hover: none) and (pointer: coarse) {
      .below {
        display: block;
      }
    }
    .bar {
      padding-block: var(--_s1);
    }
    .bar .btn {
      inline-size: auto;
      margin-inline-start: auto;
      min-block-size: calc(var(--_unit) * 2.75);
      padding-block: 0.2em;
    }
  }
`;
