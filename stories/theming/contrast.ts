/** Two colours of a widget that meet, by their names in `src/styles/tokens.ts`, and the least contrast between them. */
export interface Pair {
  front: string;
  back: string;
  least: number;
}

/** Every pair that the visual language promises. */
export const pairs: readonly Pair[] = [
  ...meet(['text', 'quiet', 'accent', 'urgent'], ['surface'], 7),
  ...meet(['text', 'quiet', 'accent'], ['tint', 'accent-tint'], 7),
  ...meet(['text', 'warn'], ['warn-tint'], 7),
  ...meet(['text', 'urgent'], ['urgent-tint'], 7),
  ...meet(['on-accent'], ['accent', 'accent-strong'], 7),
  ...meet(['surface'], ['text'], 7),
  ...meet(['ink'], ['mark'], 7),
  ...meet(['line-strong'], ['surface', 'tint', 'accent-tint'], 3),
  ...meet(['warn-line'], ['warn-tint'], 3),
  ...meet(['urgent-line'], ['urgent-tint'], 3),
];

function meet(fronts: readonly string[], backs: readonly string[], least: number): Pair[] {
  return fronts.flatMap((front) => backs.map((back) => ({front, back, least})));
}

/** The contrast of WCAG 2 between two colours as `getComputedStyle()` gives them: `rgb(…)` without transparency. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  if (!rgb) throw new TypeError(`contrast(): expected rgb(…), got ${JSON.stringify(color)}`);
  const [red, green, blue] = rgb.map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A pair as a theme draws it. */
export interface Reached extends Pair {
  /** Nothing when a colour lets through what is behind it: then the page around decides. */
  ratio: number | undefined;
}

/** What the pairs reach with these colours; each is a CSS colour by its name in the tokens. */
export function reached(colourOf: (name: string) => string): Reached[] {
  return pairs.map((pair) => {
    const [front, back] = [opaque(colourOf(pair.front)), opaque(colourOf(pair.back))];
    return {...pair, ratio: front && back ? contrast(front, back) : undefined};
  });
}

export function isEnough({ratio, least}: Reached): boolean {
  return ratio !== undefined && ratio >= least;
}

/** Any CSS colour as `rgb(…)`, or nothing when it is not opaque. */
export function opaque(colour: string): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const drawing = canvas.getContext('2d', {willReadFrequently: true})!;
  drawing.fillStyle = colour;
  drawing.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = drawing.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : undefined;
}
