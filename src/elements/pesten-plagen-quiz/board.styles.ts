import {css} from 'lit';

/**
 * The board: 16:9, read from the last row. Every size hangs on its width or height, whichever is the smaller; on a phone, and magnified, it is
 * a page as any other.
 */
export const board = css`
  dialog.board {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    color: inherit;
    background: var(--_surface);
  }
  .stage {
    container: board / size;
    inline-size: 100%;
    block-size: 100%;
    overflow: auto;
    color: var(--_text);
    background: var(--_surface);
  }
  .stage:focus {
    outline: 0;
  }
  .stage .in {
    --_b: max(min(1cqi, 1.7778cqb) * var(--_fit, 1), var(--_unit) * 0.45);
    /* 48 px and more on a board of 1920. */
    --_text-small: calc(var(--_b) * 2.5);
    --_text-body: calc(var(--_b) * 2.55);
    --_text-h3: calc(var(--_b) * 2.7);
    --_text-h2: calc(var(--_b) * 2.9);
    --_text-title: calc(var(--_b) * 2.55);
    --_s2: calc(var(--_b) * 0.4);
    --_s3: calc(var(--_b) * 0.6);
    --_s4: calc(var(--_b) * 0.8);
    --_s5: calc(var(--_b) * 1);
    --_s6: calc(var(--_b) * 1.2);
    display: flex;
    flex-direction: column;
    gap: calc(var(--_b) * 0.75);
    /* What comes from below it makes it no longer. */
    overflow: clip;
    inline-size: min(100cqi, 177.78cqb);
    min-block-size: 100%;
    margin-inline: auto;
    padding: calc(var(--_b) * 1.4) calc(var(--_b) * 2);
    font-size: var(--_text-body);
    line-height: 1.2;
  }
  .stage .in :is(p, li, dd) {
    max-inline-size: none;
    line-height: 1.2;
  }
  .stage .in :is(h2, h3, h4, h5, h6) {
    line-height: 1.15;
    text-wrap: initial;
  }
  .stage .in .top h3,
  .stage .in .top h4,
  .stage .in .top h5 {
    font-size: inherit;
    font-weight: 400;
  }
  .stage .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_b) * 1.5);
  }
  .stage .top .btns {
    margin-inline-start: auto;
  }
  .stage .in > .btns {
    margin-block-start: auto;
  }
  .stage .btns {
    gap: var(--_s2) calc(var(--_b) * 1.2);
  }
  .stage .btn {
    min-block-size: max(calc(var(--_b) * 3.4), 44px);
    padding: 0.15em 0.7em;
    line-height: 1.1;
  }
  .stage .btn.soft {
    margin-inline-start: 0;
    padding-inline: 0.25em;
  }
  .stage .btn[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }
  .stage .scene {
    padding: calc(var(--_b) * 0.8) calc(var(--_b) * 1.6);
    align-content: center;
  }
  .stage .scene p {
    font-size: calc(var(--_b) * 3);
    line-height: 1.22;
  }
  /* Nothing else to look at. */
  .stage .scene:has(+ .btns) {
    flex: 1;
  }
  .stage .scene:has(+ .btns) p,
  .stage .talk {
    font-size: calc(var(--_b) * 3.7);
  }
  .stage .answer {
    flex: 1;
    align-content: start;
    gap: calc(var(--_b) * 0.8);
    padding-block-start: calc(var(--_b) * 0.7);
  }
  .stage .answer > :is(h3, h4, h5):first-child {
    font-size: calc(var(--_b) * 3.4);
  }
  .stage .talk {
    text-wrap: balance;
  }
  .stage dl .dots {
    margin-block-end: calc(var(--_b) * 0.4);
  }
  .stage .marks.plain {
    gap: 0;
  }
  .stage .marks .fig {
    inline-size: calc(var(--_b) * 6);
    block-size: calc(var(--_b) * 6);
  }
  .stage .tag,
  .stage .marks b {
    line-height: 1.2;
  }

  .stage .hands {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_b) * 0.7);
    margin: 0;
  }
  .stage .in ul.hands {
    flex: 1;
  }
  .stage .in .hands > * {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(var(--_b) * 0.3) calc(var(--_b) * 1);
    align-content: space-between;
    padding: calc(var(--_b) * 0.6) calc(var(--_b) * 1);
    border: max(1.5px, calc(var(--_b) * 0.1)) solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .stage .in .hands > :focus-within {
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }
  .stage .in dl.hands > * {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .stage dl.hands dt,
  .stage .hands b {
    font-size: var(--_text-h3);
    line-height: 1.15;
    font-weight: 700;
  }
  .stage dl.hands dt .quiet {
    font-weight: 400;
  }
  .stage .hands li > .fig {
    grid-row: 1 / 3;
    inline-size: calc(var(--_b) * 6);
    block-size: calc(var(--_b) * 6);
  }
  .stage .hands li > span:nth-last-child(3) {
    display: contents;
  }
  .stage .hands b {
    align-self: center;
  }
  .stage .hands b:first-child {
    grid-area: 1 / 2;
  }
  .stage .hands li:not(:has(> .fig)) b {
    grid-column: 1 / 3;
  }
  .stage .hands .hint {
    grid-area: 2 / 2 / 3 / 4;
    line-height: 1.15;
  }
  .stage .hands li:not(:has(> .fig)) .hint {
    grid-column: 1 / 4;
  }
  .stage .count-hands {
    grid-area: 1 / 3;
    gap: calc(var(--_b) * 0.5);
  }
  .stage .count-hands .btn {
    inline-size: max(calc(var(--_b) * 3.4), 44px);
    padding: 0;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_b) * 0.45);
    min-block-size: calc(var(--_b) * 1.9);
  }
  li > .dots {
    grid-column: 1 / -1;
  }
  .dots i {
    inline-size: calc(var(--_b) * 1.9);
    block-size: calc(var(--_b) * 1.9);
    border: calc(var(--_b) * 0.35) solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    /* From among the class, which sits before the board. */
    transition:
      translate 550ms ease-out,
      opacity 250ms ease-out;
  }
  ul .dots i {
    @starting-style {
      translate: 0 calc(var(--_b) * 20);
      opacity: 0;
    }
  }
  .many i {
    inline-size: calc(var(--_b) * 1);
    block-size: calc(var(--_b) * 1);
    border-width: calc(var(--_b) * 0.2);
  }
  .many {
    gap: calc(var(--_b) * 0.3);
  }

  @container board (max-width: 50em) or (max-aspect-ratio: 1/1) {
    .stage .hands {
      grid-template-columns: minmax(0, 1fr);
    }
    .stage .in {
      inline-size: auto;
    }
  }
  @media (forced-colors: active) {
    .dots i {
      border-color: CanvasText;
    }
    .stage .in .hands > :focus-within {
      border-color: Highlight;
    }
    .stage .btn[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    dialog.board {
      display: none;
    }
  }
`;
