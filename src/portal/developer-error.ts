/** One clear line for whoever builds the page: where, what was expected, what came. The widget goes on. */
export function tellDeveloper(element: Element, where: string, expected: string, found: unknown): void {
  console.error(faultText(`<${element.localName} ${where}>`, expected, found));
}

/** The same sentence, for whoever has no console. */
export function faultText(where: string, expected: string, found: unknown): string {
  return `${where}: expected ${expected}, got ${shown(found)}`;
}

/** Settings only come here, never what a visitor wrote. */
function shown(found: unknown): string {
  const text =
    typeof found === 'string' ? JSON.stringify(found) : found instanceof Error ? found.message : (JSON.stringify(found) ?? String(found));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
