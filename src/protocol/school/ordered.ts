import * as z from 'zod/mini';

/** That one member does not come after another: numbers, or days as text. The build reads `params` to check the same in the browser. */
export function ordered<Low extends string, High extends string>(low: Low, high: High) {
  return z.refine<Record<Low | High, number | string>>((value) => value[low] <= value[high], {
    path: [high],
    params: {ordered: [low, high]},
    error: `${high} comes before ${low}`,
  });
}
