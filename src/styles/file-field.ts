import {css} from 'lit';

/** A field that opens a file from one's own device. */
export const fileField = css`
  .field input[type='file'] {
    inline-size: 100%;
    border-style: dashed;
    cursor: pointer;
  }
  [type='file']::file-selector-button {
    font: inherit;
    font-weight: 600;
    margin-inline-end: var(--_s4);
    padding: 0.25em 0.8em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    cursor: pointer;
    /* The browser's own words, however long in its language. */
    box-sizing: border-box;
    max-inline-size: 100%;
    white-space: normal;
  }
  @container (max-width: 14em) {
    .in .field input[type='file'] {
      padding-inline: 0.4em;
    }
    [type='file']::file-selector-button {
      padding-inline: 0.4em;
      margin-inline-end: 0.4em;
    }
  }
`;
