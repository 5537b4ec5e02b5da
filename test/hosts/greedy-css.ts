/** Everything that children take from their parents, as no page would have all of it and every page has some. */
export const inherited = `
  -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; -webkit-font-smoothing: none; -webkit-user-modify: read-write;
  -webkit-tap-highlight-color: red; -webkit-line-break: anywhere; -webkit-text-security: disc; -webkit-rtl-ordering: visual;
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: transparent; color: #f3f3f3; cursor: none;
  dominant-baseline: hanging; empty-cells: hide; fill: red; fill-opacity: 0.1; font-feature-settings: "smcp"; font-kerning: none;
  font-optical-sizing: none; font-palette: dark; font-size: 9px; font-size-adjust: 0.9; font-stretch: 50%; font-style: italic;
  font-synthesis: none; font-variant: small-caps; font-variant-numeric: oldstyle-nums; font-variation-settings: "wght" 900;
  font-weight: 100; hanging-punctuation: first; hyphenate-character: "+"; hyphenate-limit-chars: 2; hyphens: auto;
  image-rendering: pixelated; letter-spacing: 1px; line-break: anywhere; line-height: 0.5; list-style: square inside;
  math-depth: 3; orphans: 9; overflow-wrap: normal; paint-order: stroke; print-color-adjust: exact; quotes: "<" ">"; ruby-align: start;
  ruby-position: under; shape-rendering: crispEdges; speak: never; stroke: red; stroke-width: 9px; stroke-linecap: square; tab-size: 1;
  text-align: center; text-align-last: right; text-anchor: end; text-autospace: normal; text-box-edge: cap alphabetic; text-combine-upright: all;
  text-decoration-skip-ink: none; text-emphasis: dot red; text-emphasis-position: under; text-indent: 3em; text-orientation: upright;
  text-rendering: geometricPrecision; text-shadow: 0 0 9px red; text-spacing-trim: trim-start; text-transform: uppercase;
  text-underline-position: under; text-wrap: nowrap; user-select: none; white-space: nowrap; widows: 9; word-break: break-all;
  word-spacing: 9px; writing-mode: horizontal-tb; forced-color-adjust: none; -webkit-text-size-adjust: 50%; -webkit-text-orientation: upright;
`;

/** What a page does to every element, and so to our tags. */
export const onEverything = `
  background: #fff; box-sizing: border-box; padding: 0; margin: 0; color: #333 !important; text-align: center; letter-spacing: 1px;
  font-weight: 300; line-height: 1; font-size: 10px !important; text-shadow: 1px 1px red; word-break: break-all; font-style: oblique;
  --_unit: 40px; --_text: red; --_surface: red; --_accent: red; --_on-accent: red; --_quiet: red; --_line: red; --_s4: 0; --_radius: 0; --_text-body: 9px;
  --_text-title: 9px;
`;
