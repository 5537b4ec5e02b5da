import {css} from 'lit';

/** The three hallmarks. */
export const hallmarks = css`
  .marks {
    list-style: none;
    display: grid;
    gap: var(--_s5);
  }
  .marks li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_s4);
    align-items: start;
    align-content: start;
    max-inline-size: none;
  }
  .marks .fig {
    inline-size: calc(var(--_unit) * 4);
    block-size: calc(var(--_unit) * 4);
  }
  .marks b {
    font-size: var(--_text-h3);
    line-height: 1.3;
    display: block;
  }
  @container (min-width: 39em) {
    .marks {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--_s6);
    }
    .marks li {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s2);
    }
  }
  .marks.plain {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .marks.plain li {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_s4);
    padding: var(--_s3) var(--_s4);
    padding-inline-start: var(--_s3);
    border-radius: var(--_radius);
  }
  @container (max-width: 26em) {
    .marks .fig {
      inline-size: calc(var(--_unit) * 3);
      block-size: calc(var(--_unit) * 3);
    }
    .marks.plain li {
      column-gap: var(--_s3);
      padding-inline: var(--_s3);
    }
  }
  .marks.plain li.decides {
    background: var(--_tint);
  }
  .tag {
    display: inline-block;
    padding: 0.05em 0.6em;
    border-radius: 999px;
    background: var(--_mark);
    color: var(--_ink);
    font-size: var(--_text-small);
    font-weight: 600;
    line-height: 1.5;
  }
`;
