import {css} from 'lit';

/** The only thing that lies on top of something. */
export const dialog = css`
  .dialog {
    inline-size: auto;
    max-inline-size: min(calc(var(--_unit) * 32), 100vi - calc(var(--_unit) * 2));
    padding: min(var(--_s6), 8vi);
    border: 2px solid var(--_text);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 12px 40px rgb(11 32 34 / 0.22);
  }
  .dialog[open] {
    display: grid;
    gap: var(--_s4);
  }
  .dialog .btn {
    padding-inline: min(1.35em, 5vi);
  }
  .dialog::backdrop {
    background: rgb(11 32 34 / 0.5);
  }
`;
