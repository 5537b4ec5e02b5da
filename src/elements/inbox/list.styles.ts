import {css} from 'lit';

/** The list of what came in, a part for each day. */
export const list = css`
  /* Nobody is waiting: the playground as it should be. */
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_s5);
    padding-block: var(--_s5);
    text-align: center;
  }
  .empty .fig {
    inline-size: min(100%, calc(var(--_unit) * 20));
    block-size: auto;
    stroke-width: 1.25;
  }
  .days {
    display: grid;
    gap: var(--_s6);
  }
  .in .days :is(h3, h4, h5) {
    font-size: var(--_text-h3);
    margin-block-end: var(--_s3);
  }
  .in .items {
    list-style: none;
    padding: 0;
    border-block-start: 1.5px solid var(--_line-strong);
  }
  .in .items li {
    max-inline-size: none;
    border-block-end: 1px solid var(--_line);
  }
  .items .picking {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .picking > input {
    inline-size: calc(var(--_unit) * 1.5);
    block-size: calc(var(--_unit) * 1.5);
    margin: calc(var(--_unit) * 0.9) var(--_s2);
    accent-color: var(--_accent);
  }
  .items .earlier {
    padding-inline-start: var(--_s6);
  }
  .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--_s4);
    align-items: start;
    inline-size: 100%;
    min-block-size: calc(var(--_unit) * 3.25);
    padding: calc(var(--_unit) * 0.9) var(--_s3);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .item:hover {
    background: var(--_accent-tint);
  }
  .item .what {
    display: grid;
  }
  .item .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
  }
  .item .urgent {
    color: var(--_warn);
    font-weight: 600;
  }
  .item .begin {
    overflow-wrap: anywhere;
  }
  .in .linked {
    display: grid;
    gap: var(--_s4);
    padding: 0;
    list-style: none;
  }
  .linked li {
    max-inline-size: none;
  }
  .remarks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
  }
  /* A line ends with one, and begins with none. */
  .remarks > span:not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.4em;
  }
  .item .kind {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  .item:hover .kind {
    text-decoration-thickness: 0.16em;
  }
  .item.new .kind {
    font-weight: 700;
  }
  .item .stand > .late {
    color: var(--_warn);
    font-weight: 600;
  }
  .stand {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    color: var(--_quiet);
    font-size: var(--_text-small);
    line-height: 1.6;
  }
  .item .stand {
    display: grid;
    gap: 0;
    text-align: end;
  }
  .item .stand > * {
    font-weight: 400;
  }
  .stand.new {
    color: var(--_text);
    font-weight: 700;
  }
  .mark {
    inline-size: calc(var(--_unit) * 1.5);
    block-size: calc(var(--_unit) * 1.5);
    margin-block-start: 0.05em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .mark .full {
    fill: var(--_accent);
  }
  @container (max-width: 34em) {
    .item {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .item .stand {
      grid-column: 2;
      max-inline-size: none;
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .mark {
      stroke: CanvasText;
    }
    .mark .full {
      fill: CanvasText;
    }
  }
`;
