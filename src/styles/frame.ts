import {css} from 'lit';

/** Ground, text, headings, links, drawings and focus. */
export const frame = css`
  .in {
    padding: clamp(calc(var(--_unit) * 1.25), 5cqi, calc(var(--_unit) * 3));
  }
  .in,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
    align-content: start;
  }
  .in {
    gap: var(--_s6);
  }
  .tight {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
  }
  .form {
    max-inline-size: calc(var(--_unit) * 42);
  }

  :host * {
    box-sizing: border-box;
  }
  /* Selectors end in one name each: what ends in a list of them, browsers try on every element. */
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  blockquote,
  table {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .in h2,
  .in h3,
  .in h4,
  .in h5,
  .in h6,
  .in legend {
    font-family: var(--pleinwacht-heading-font, var(--basis-heading-font-family, inherit));
    color: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    letter-spacing: -0.008em;
    text-transform: none;
  }
  /* Sizes go by depth in the widget, not by level in the page. */
  .in h2,
  :host([heading-level='3']) .in h3,
  :host([heading-level='4']) .in h4 {
    font-size: var(--_text-title);
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .in h3,
  :host([heading-level='3']) .in h4,
  :host([heading-level='4']) .in h5,
  .in legend.q {
    font-size: var(--_text-h2);
  }
  .in h4,
  .in h5,
  .in h6,
  .in legend {
    font-size: var(--_text-h3);
  }
  .in p,
  .in li,
  .in dd {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .in legend {
    padding: 0;
    margin-block-end: var(--_s4);
  }
  .in legend.big {
    font-size: var(--_text-title);
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .cols {
    display: grid;
    gap: var(--_s6);
  }
  @container (min-width: 39em) {
    .cols {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--_s7);
      align-items: start;
    }
  }
  /* Parts in a column ask the column how wide they are. */
  .cols > * {
    container-type: inline-size;
  }
  .lead {
    font-size: var(--_text-lead);
    line-height: 1.5;
  }
  .quiet {
    color: var(--_quiet);
  }
  .small {
    font-size: var(--_text-small);
    line-height: 1.5;
  }
  :where(.in fieldset) > p {
    margin-block: calc(var(--_s2) * -1) var(--_s4);
  }
  .kicker {
    color: var(--_quiet);
    font-size: var(--_text-small);
    font-weight: 600;
    line-height: 1.4;
  }
  /* Not for now, but its place stays: a page that jumps under a finger is pressed wrong. */
  .held {
    visibility: hidden;
  }
  .hush {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .in ul:not([class]),
  .in ol:not([class]) {
    padding-inline-start: 1.25em;
    display: grid;
    gap: var(--_s2);
  }
  .in ul:not([class]) ::marker {
    color: var(--_accent);
  }
  .in a,
  .bar a {
    color: var(--_accent);
    font-weight: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
    border-radius: 2px;
  }
  /* A link that is all there is on its line is as large as a button. */
  .in .alone a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: calc(var(--_unit) * 2.75);
  }
  .in a:hover,
  .bar a:hover {
    color: var(--_accent-strong);
    text-decoration-thickness: 0.16em;
  }

  /* Title: the figure says which widget this is; decoration only. */
  .head {
    display: grid;
    gap: var(--_s3) var(--_s5);
  }
  .head .fig {
    inline-size: calc(var(--_unit) * 4);
    block-size: calc(var(--_unit) * 4);
  }
  @container (min-width: 34em) {
    .head {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
    }
    .head .fig {
      inline-size: calc(var(--_unit) * 5.25);
      block-size: calc(var(--_unit) * 5.25);
      margin-block-start: 0.1em;
    }
  }

  /* Drawings. */
  .fig,
  .ico {
    display: block;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .ico {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .fig {
    color: var(--_line-strong);
    stroke-width: 2.5;
    inline-size: calc(var(--_unit) * 4);
    block-size: calc(var(--_unit) * 4);
  }
  .fig .kid {
    fill: var(--_surface);
    stroke: var(--_accent);
  }
  .fig .one {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .fig .adult {
    fill: var(--_mark);
    stroke: var(--_ink);
  }
  .fig .way {
    stroke: var(--_accent);
  }
  .fig .ground {
    stroke: var(--_line);
  }
  [dir='rtl'] .flip,
  :dir(rtl) .flip {
    transform: scaleX(-1);
  }
  :focus-visible,
  .in .choice:has(:focus-visible),
  .in .row:has(:focus-visible),
  .in .seg label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus-gap);
  }
  .in :is(.choice, .row, .seg label) input:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .in :is(h2, h3, h4, h5, h6, .summary, .note, .note-title):focus {
    outline: 0;
    box-shadow: none;
  }
  /* What gets focus is not hidden under the exit bar. */
  .in a,
  .in button,
  .in input,
  .in textarea,
  .in select,
  .in summary,
  .in [tabindex],
  .in [part='failure'] {
    scroll-margin-block: calc(var(--_unit) * 6 + var(--_top, var(--pleinwacht-top, 0px))) calc(var(--_unit) * 6);
  }
  /* Large text on a phone: the space around words gives way first, then words break. */
  @container (max-width: 16em) {
    .in {
      --_text-title: calc(var(--_unit) * 1.3);
      padding-inline: calc(var(--_unit) * 0.5);
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .in :is(.btn, .seg label) {
      padding-inline: 0.6em;
      overflow-wrap: anywhere;
    }
    .root :is(.btn.soft, .progress > *) {
      margin-inline-start: 0;
    }
    .in .note {
      padding-inline: 1.5em 0.6em;
    }
    .in .note::before {
      inset-inline-start: 0.5em;
    }
    .in .summary {
      padding-inline: 0.6em;
    }
    .in :is(input, select, textarea):not([type='radio'], [type='checkbox']) {
      inline-size: 100%;
    }
  }
`;
