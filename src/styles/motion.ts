import {css} from 'lit';

/**
 * What comes is seen to come: another page, what opens, the way that has arrived. It comes with what is behind the first screen, which
 * simply is there; and for who wants no motion there is none.
 */
export const motion = css`
  @media (prefers-reduced-motion: no-preference) {
    .turned [part='page'],
    .more[open] > .body,
    .place[open] > .inside,
    .room:not([hidden]) > * {
      animation: settle 240ms ease-out;
    }
    .sent .way {
      stroke-dasharray: 1;
      animation: go 600ms ease-in-out;
    }
  }
  /* Words keep their colour, so that they can be read from the first moment on; and from above, where nothing grows longer by it. */
  @keyframes settle {
    from {
      translate: 0 -0.4em;
    }
  }
  /* From the child to the adult. */
  @keyframes go {
    from {
      stroke-dashoffset: 1;
    }
  }
`;
