import {css} from 'lit';

/** Lists of helplines and of people. */
export const helplines = css`
  .lines {
    list-style: none;
    display: grid;
    gap: 0;
    border-block-start: 1.5px solid var(--_line-strong);
  }
  .lines > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1) var(--_s5);
    padding-block: var(--_s4);
    border-block-end: 1px solid var(--_line);
    max-inline-size: none;
  }
  .lines .who {
    font-weight: 700;
  }
  .root .lines a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-self: start;
    min-block-size: calc(var(--_unit) * 2.75);
  }
  @container (min-width: 30em) {
    .lines > li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .lines > li > .tight {
      gap: 0;
    }
  }
  .people {
    list-style: none;
    display: grid;
    gap: var(--_s5);
  }
  @container (min-width: 34em) {
    .people {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_s5) var(--_s6);
    }
  }
  .people li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_s4);
  }
  .people .dot {
    inline-size: calc(var(--_unit) * 1.5);
    block-size: calc(var(--_unit) * 1.5);
    margin-block-start: 0.15em;
    border-radius: 50%;
    background: var(--_mark);
    border: 2.5px solid var(--_ink);
  }
  .people li > div {
    display: grid;
    align-content: start;
  }
  .people a {
    overflow-wrap: anywhere;
    min-block-size: calc(var(--_unit) * 2.75);
    display: inline-flex;
    align-items: center;
    justify-self: start;
  }
`;
