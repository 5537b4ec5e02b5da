import {css} from 'lit';

/** The drawing of a start page speaks where there is room: large, beside the words. */
export const scene = css`
  @container (min-width: 62em) {
    .in:has(> .scene) {
      position: relative;
      padding-inline-end: calc(var(--_unit) * 25);
    }
    .head.scene {
      grid-template-columns: minmax(0, 1fr);
    }
    .head.scene .fig {
      position: absolute;
      inset-block-start: calc(var(--_unit) * 3);
      inset-inline-end: calc(var(--_unit) * 2.5);
      inline-size: calc(var(--_unit) * 20);
      block-size: calc(var(--_unit) * 20);
      margin: 0;
      stroke-width: 1.25;
    }
  }
`;
