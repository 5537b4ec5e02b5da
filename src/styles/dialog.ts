import {css} from 'lit';

/** The only thing that lies on top of something. */
export const dialog = css`
  /* Dialog: the only thing that lies on top of something. */
  .dialog {
    position: static;
    inset: auto;
    margin: 0;
    inline-size: auto;
    max-inline-size: calc(var(--_unit) * 32);
    padding: var(--_s6);
    border: 2px solid var(--_text);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--_surface);
    color: inherit;
    display: grid;
    gap: var(--_s4);
    box-shadow: 0 12px 40px rgb(11 32 34 / 0.22);
  }
`;
