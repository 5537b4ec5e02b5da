/** The example themes in `src/themes`, and one that nobody should copy. */
export const themes = {
  'our-own': {name: 'Pleinwacht’s own', css: async () => ''},
  'primary-school': {name: 'A bright primary school', css: () => text(new URL('../../src/themes/primary-school.css', import.meta.url))},
  'secondary-school': {
    name: 'A sober secondary school',
    css: () => text(new URL('../../src/themes/secondary-school.css', import.meta.url)),
  },
  municipality: {name: 'A municipality', css: () => text(new URL('../../src/themes/municipality.css', import.meta.url))},
  pastel: {
    name: 'Pastel: too little contrast',
    css: async () =>
      ':root {--pleinwacht-accent: #7fb8a4; --pleinwacht-accent-strong: #6aa893; --pleinwacht-accent-tint: #e8f5f0; --pleinwacht-text-quiet: #9aa5ab}',
  },
} as const;

export type ThemeName = keyof typeof themes;

async function text(url: URL): Promise<string> {
  return (await fetch(url)).text();
}

/** The custom properties that a theme sets on `:root`; what a browser knows wins from what every browser knows. */
export function propertiesOf(css: string): ReadonlyMap<string, string> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return new Map([...sheet.cssRules].flatMap(declarations));
}

function declarations(rule: CSSRule): [string, string][] {
  if (rule instanceof CSSSupportsRule) return CSS.supports(rule.conditionText) ? [...rule.cssRules].flatMap(declarations) : [];
  if (!(rule instanceof CSSStyleRule)) return [];
  return [...rule.style].map((name) => [name, rule.style.getPropertyValue(name).trim()]);
}
