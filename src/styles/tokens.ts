import {css} from 'lit';

/**
 * Colours, sizes and type as private properties: the public ones come first, then the generic tokens of NL Design System, then ours.
 *
 * Those tokens are the "basis" ones, as in https://nldesignsystem.nl/handboek/huisstijl/themas/start-thema and in the package
 * `@nl-design-system-community/ma-design-tokens` 2.5.0 (both seen on 2026-11-21). They hold one value, most themes have no dark one, and CSS
 * cannot ask which kind it got. Our warnings and lines do change with the colour scheme, so in dark all colours are ours: a theme that
 * has a dark side gives it with `--pleinwacht-*`. The ground and the quiet text stay ours too, for their contrast is what we promise.
 */
export const tokens = css`
  /* On the element inside too, where no rule of the page reaches. */
  :host,
  .root {
    --_unit: var(--pleinwacht-unit, max(1rem, 16px));
    --_radius: var(--pleinwacht-radius, var(--basis-border-radius-md, calc(var(--_unit) * 0.625)));

    --_surface: var(--pleinwacht-surface, light-dark(#ffffff, #131b1e));
    --_tint: var(--pleinwacht-tint, light-dark(var(--basis-color-default-bg-subtle, #f6f2e9), #1e282b));
    --_text: var(--pleinwacht-text, light-dark(var(--basis-color-default-color-document, #1c2730), #eef2f0));
    --_quiet: var(--pleinwacht-text-quiet, light-dark(#404c55, #bcc7c7));
    --_accent: var(--pleinwacht-accent, light-dark(var(--basis-color-action-1-color-default, #0d5058), #93d5d2));
    --_accent-strong: var(--pleinwacht-accent-strong, light-dark(var(--basis-color-action-1-color-hover, #083a40), #bfe9e6));
    --_on-accent: var(--pleinwacht-on-accent, light-dark(#ffffff, #0b2022));
    --_accent-tint: var(--pleinwacht-accent-tint, light-dark(var(--basis-color-action-1-bg-subtle, #e2efee), #193538));
    --_mark: var(--pleinwacht-mark, light-dark(#ffc83d, #ffcf55));

    /* Not for themes: these mean something. */
    --_line: light-dark(#d8d1c3, #3b494d);
    --_line-strong: light-dark(#6c757a, #8b989c);
    --_warn: light-dark(#6a3d00, #ffd98f);
    --_warn-tint: light-dark(#fdf0d3, #33280f);
    --_warn-line: light-dark(#b06a00, #d09a34);
    --_urgent: light-dark(#8a1c13, #ffbdb4);
    --_urgent-tint: light-dark(#fcebe8, #3a1b18);
    --_urgent-line: light-dark(#b3261e, #ef8b80);
    --_ink: light-dark(#1c2730, #0b2022);
    --_focus: light-dark(#1c2730, #ffcf55);
    --_focus-gap: light-dark(#ffc83d, #0b2022);

    --_s1: calc(var(--_unit) * 0.25);
    --_s2: calc(var(--_unit) * 0.5);
    --_s3: calc(var(--_unit) * 0.75);
    --_s4: calc(var(--_unit) * 1);
    --_s5: calc(var(--_unit) * 1.5);
    --_s6: calc(var(--_unit) * 2);
    --_s7: calc(var(--_unit) * 3);
    --_s8: calc(var(--_unit) * 4);

    --_text-small: calc(var(--_unit) * 1);
    --_text-body: calc(var(--_unit) * 1.125);
    --_text-lead: calc(var(--_unit) * 1.25);
    --_text-h3: calc(var(--_unit) * 1.3125);
    --_text-h2: clamp(calc(var(--_unit) * 1.5), calc(var(--_unit) * 1.3 + 1cqi), calc(var(--_unit) * 1.75));
    --_text-title: clamp(calc(var(--_unit) * 1.75), calc(var(--_unit) * 1.35 + 2cqi), calc(var(--_unit) * 2.375));
    --_measure: 36em;
  }

  :host {
    display: block;
    min-inline-size: min(100%, 280px);
    writing-mode: horizontal-tb;
    border-radius: calc(var(--_radius) * 1.6);
    /* For the children, until something is drawn. */
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--pleinwacht-font, inherit);
    font-size: var(--_text-body);
  }

  /*
   * Nothing of the page comes in but what is named here. In layouts that ask their parts how wide they would be, a container has no width
   * to tell; so what stands before and after it tells one, readable at least, and takes no more than there is.
   */
  .root {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    color-scheme: inherit;
    border-radius: inherit;
    display: flow-root;
    flex: auto;
    min-inline-size: min(100%, 280px);
    /* A container that is cut over columns of the page can hang Chromium for good. */
    break-inside: avoid-column;
    -webkit-user-select: text;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--pleinwacht-font, inherit);
    font-size: var(--_text-body);
    line-height: 1.6;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .root::before,
  .root::after,
  slot:not([name])::before {
    content: '';
    display: grid;
    block-size: 0;
  }
  .root::before,
  slot:not([name])::before {
    inline-size: 280px;
    max-inline-size: 100%;
  }
  .root::after {
    grid-template-columns: minmax(0, min(calc(var(--_unit) * 60), calc(100vi - 2rem))) minmax(0, 1fr);
  }
  .root > div {
    container-type: inline-size;
  }
  /* Room for the switch between languages, until it comes. */
  .root > .languages {
    min-block-size: calc(var(--_unit) * 3.25);
  }
  /* Until something is drawn: the children, as the page has them. */
  slot {
    display: block;
    flex: auto;
    writing-mode: horizontal-tb;
  }
  slot:not([name]) + .root {
    display: none;
  }
  ::slotted([slot='sign-language']) {
    display: block;
    max-inline-size: 100%;
    margin-block-end: var(--_s4);
  }
  @media print {
    slot[name='sign-language'] {
      display: none;
    }
  }

  :host([hidden]) {
    display: none;
  }

  /* Browsers that do not know light-dark() stay light. */
  @supports not (color: light-dark(red, red)) {
    :host,
    .root {
      --_surface: var(--pleinwacht-surface, #ffffff);
      --_tint: var(--pleinwacht-tint, var(--basis-color-default-bg-subtle, #f6f2e9));
      --_text: var(--pleinwacht-text, var(--basis-color-default-color-document, #1c2730));
      --_quiet: var(--pleinwacht-text-quiet, #404c55);
      --_accent: var(--pleinwacht-accent, var(--basis-color-action-1-color-default, #0d5058));
      --_accent-strong: var(--pleinwacht-accent-strong, var(--basis-color-action-1-color-hover, #083a40));
      --_on-accent: var(--pleinwacht-on-accent, #ffffff);
      --_accent-tint: var(--pleinwacht-accent-tint, var(--basis-color-action-1-bg-subtle, #e2efee));
      --_mark: var(--pleinwacht-mark, #ffc83d);
      --_line: #d8d1c3;
      --_line-strong: #6c757a;
      --_warn: #6a3d00;
      --_warn-tint: #fdf0d3;
      --_warn-line: #b06a00;
      --_urgent: #8a1c13;
      --_urgent-tint: #fcebe8;
      --_urgent-line: #b3261e;
      --_ink: #1c2730;
      --_focus: #1c2730;
      --_focus-gap: #ffc83d;
    }
  }
`;
