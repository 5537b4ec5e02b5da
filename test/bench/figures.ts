/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A quarter and three quarters of the way. */
export function quartiles(numbers: readonly number[]): readonly [number, number] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  return [at(0.25), at(0.75)];
}

/** How a cost grows from `few` to `many` times: 1 is in proportion. */
export function exponent(few: number, costOfFew: number, many: number, costOfMany: number): number {
  return Math.log(costOfMany / costOfFew) / Math.log(many / few);
}

export const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
export const twice = (ratio: number) => ratio.toFixed(2);

/** A table of Markdown; the first column reads from the left, the others from the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
