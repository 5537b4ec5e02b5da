import {html, svg, nothing, type TemplateResult} from 'lit';

/**
 * Drawings for who cannot read yet, in the language of the playground: dots and lines, nobody with a gender.
 * First the dots (`o` the child, `k` somebody or something else, `a` an adult, `g` ground, each with x, y and radius), then the lines.
 */
const drawings: Readonly<Record<string, string>> = {
  'play-outside':
    'k50 14 6 k41 49 5 o15 46 7|M4 55h56M50 3v1M50 24v1M39 14h1M60 14h1M42 6l1 1M57 21l1 1M58 6l-1 1M43 21l-1 1M24 39c4-16 13-15 16 3',
  build: 'o57 49 5|M8 37h20v17H8zM28 37h20v17H28zM18 20h20v17H18z',
  draw: '|M6 30c6-12 10-12 12-4s6 8 10-2M24 56l4-12 23-26 8 7-23 26zM28 44l8 7',
  book: '|M32 18c-6-5-16-6-24-5v36c8-1 18 0 24 5 6-5 16-6 24-5V13c-8-1-18 0-24 5v36',
  'face-happy': 'k32 32 25 o23 27 2 o41 27 2|M19 38c5 11 21 11 26 0',
  'face-okay': 'k32 32 25 o23 27 2 o41 27 2|M22 42h20',
  'face-sad': 'k32 32 25 o23 29 2 o41 29 2|M21 46c5-9 17-9 22 0',
  'face-angry': 'k32 32 25 o23 30 2 o41 30 2|M16 21l11 5M48 21l-11 5M22 45c5-5 15-5 20 0',
  'face-afraid': 'k32 32 25 k23 29 4 k41 29 4|M15 22l9-5M49 22l-9-5M19 46l5-4 5 4 5-4 5 4 5-4',
  alone: 'g32 32 25 o32 32 8',
  'with-one': 'g32 32 25 o23 32 8 k42 32 8',
  'with-group': 'g32 32 25 o32 32 7 k13 22 6 k32 9 6 k51 22 6 k51 44 6 k32 55 6 k13 44 6',
  'with-teacher': 'g32 32 25 o23 41 7 a41 25 11',
  letters: 'k17 38 10 k49 38 10|M27 27v21M39 12v36',
  climb: 'o32 12 7|M18 6v52M46 6v52M18 24h28M18 37h28M18 50h28',
  zip: 'o32 47 3|M22 8L5 23l6 14 7-5v25h28V32l7 5 6-14L42 8l-10 9zM32 17v40M28 24h8M28 31h8M28 38h8',
  ask: 'o12 52 7 o39 33 1|M21 7h36v33H37l-9 9v-9h-7zM33 18c0-7 12-7 12 0 0 4-6 4-6 9',
  hug: 'k29 17 11 o35 39 8|M18 24c-12 18 0 36 17 36 18 0 24-20 13-33',
  'quiet-place': 'o32 48 6|M4 56L32 8l28 48zM20 56l12-24 12 24',
  talk: 'o13 51 8 a51 51 8|M10 6h44v24H37l-5 7-5-7H10zM19 14h26M19 22h15',
  friend: 'o16 45 9 k48 45 9|M25 45h14M32 30c-9-7-11-18-5-18 3 0 5 3 5 5 0-2 2-5 5-5 6 0 4 11-5 18',
};

const classes: Readonly<Record<string, string>> = {o: 'one', k: 'kid', a: 'adult', g: 'ground'};

/** A drawing by its name, or nothing for a name that we have not drawn. */
export function drawing(name: string): TemplateResult | typeof nothing {
  const [dots, lines] = drawings[name]?.split('|') ?? [];
  if (dots === undefined) return nothing;
  return html`<svg class="fig" viewBox="0 0 64 64" aria-hidden="true">
    ${[...dots.matchAll(/([a-z])(\d+) (\d+) (\d+)/g)].map(
      ([, kind, x, y, r]) => svg`<circle class=${classes[kind!]!} cx=${x!} cy=${y!} r=${r!} />`,
    )}
    ${lines ? svg`<path class="way" d=${lines} />` : nothing}
  </svg>`;
}
