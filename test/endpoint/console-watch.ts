const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** Catches what is written to the console from now on, until `stop` gives it back. */
export function watchConsole(): {lines: string[]; stop: () => void} {
  const lines: string[] = [];
  const originals = methods.map((method) => [method, console[method]] as const);
  for (const method of methods) console[method] = (...values: unknown[]) => void lines.push(values.map(String).join(' '));
  return {lines, stop: () => originals.forEach(([method, original]) => (console[method] = original))};
}
