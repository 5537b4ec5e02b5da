import {css} from 'lit';

/** Voices side by side, themes and agreements. */
export const startgesprek = css`
  .voices {
    display: grid;
    gap: var(--_s5);
  }
  .voice {
    display: grid;
    gap: var(--_s4);
    align-content: start;
  }
  .voice .name {
    display: flex;
    align-items: center;
    gap: var(--_s3);
    font-weight: 700;
    font-size: var(--_text-h3);
    padding-block-end: var(--_s3);
    border-block-end: 6px solid var(--_accent);
  }
  .voice .name i {
    inline-size: 1.1em;
    block-size: 1.1em;
    border-radius: 50%;
    border: 3px solid var(--_accent);
  }
  .voice.pupil .name i {
    background: var(--_accent);
  }
  .voice.parent .name {
    border-block-end-color: var(--_line-strong);
  }
  .voice.parent .name i {
    border-color: var(--_line-strong);
  }
  .voice.pupil .qs {
    font-size: var(--_text-lead);
    line-height: 1.45;
  }
  .qs {
    list-style: none;
    display: grid;
    gap: var(--_s3);
  }
  .qs li {
    padding-inline-start: 1.1em;
    position: relative;
  }
  .qs li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.62em;
    inline-size: 0.5em;
    block-size: 3px;
    border-radius: 3px;
    background: currentColor;
  }
  @container (min-width: 39em) {
    .voices {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      gap: var(--_s7);
    }
  }
  .themes {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s2);
    border-block: 1px solid var(--_line);
    padding-block: var(--_s2);
    margin-inline: calc(var(--_s3) * -1);
  }
  .in .themes a {
    display: flex;
    align-items: center;
    min-block-size: calc(var(--_unit) * 2.75);
    padding-inline: var(--_s3);
    border-radius: var(--_radius);
    font-size: var(--_text-small);
    text-decoration-thickness: 1px;
  }
  .in .themes [aria-current] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-decoration: none;
  }
  .agreements {
    list-style: none;
    display: grid;
    counter-reset: deal;
    border-block-start: 1.5px solid var(--_line-strong);
  }
  .agreements > li {
    display: grid;
    gap: var(--_s1) var(--_s5);
    padding-block: var(--_s4);
    border-block-end: 1px solid var(--_line);
    max-inline-size: none;
  }
  .agreements .what {
    font-weight: 600;
  }
  .agreements dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
    font-size: var(--_text-small);
    color: var(--_quiet);
  }
  .agreements dl div {
    display: flex;
    gap: 0.4em;
  }
  .agreements dd {
    font-weight: 600;
    color: var(--_text);
  }
  @container (min-width: 34em) {
    .agreements > li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .agreements > li > .btns {
      grid-column: 2;
      grid-row: 1;
    }
  }
`;
