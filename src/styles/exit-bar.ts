import {css} from 'lit';

/** The bar with the quick exit, always in sight. */
export const exitBar = css`
  /* The exit bar stays in sight while the form scrolls. */
  .exitbar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
    padding: var(--_s3) clamp(calc(var(--_unit) * 1.25), 5cqi, calc(var(--_unit) * 3));
    background: var(--_tint);
    border-block-end: 1px solid var(--_line);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    border-radius: calc(var(--_radius) * 1.6) calc(var(--_radius) * 1.6) 0 0;
    box-sizing: border-box;
  }
  .exitbar p {
    margin: 0;
    flex: 1 1 calc(var(--_unit) * 12);
    font-size: var(--_text-small);
    line-height: 1.4;
    color: var(--_quiet);
  }
  .exitbar .btn {
    min-block-size: calc(var(--_unit) * 3);
  }
  @container (max-width: 26em) {
    .exitbar .btn {
      inline-size: 100%;
    }
    .exitbar p {
      display: none;
    }
  }
`;
