/**
 * Makes text fit to be kept: well-formed Unicode in NFC, line ends as LF, no control characters but LF and TAB.
 * Nobody is ever refused for what this takes away; it runs before sending and again where the submission is received.
 */
export function cleanText(text: string): string {
  // Most keys and many texts are plain: they need one look and not four.
  if (/^[\t\n -~]*$/.test(text)) return text;
  return (
    wellFormed(text)
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- the very characters that are dropped
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
  );
}

/** Cleans every string in a JSON value, keys included; everything else is kept as it is. Iterative, so that nesting cannot exhaust the stack. */
export function cleanJson(value: unknown): unknown {
  const todo: {from: object; to: Record<string, unknown>}[] = [];
  const clean = (item: unknown) => {
    if (typeof item === 'string') return cleanText(item);
    if (typeof item !== 'object' || item === null) return item;
    const to = (Array.isArray(item) ? [] : {}) as Record<string, unknown>;
    todo.push({from: item, to});
    return to;
  };
  const cleaned = clean(value);
  for (let next = todo.pop(); next; next = todo.pop()) {
    const {from, to} = next;
    for (const [key, item] of Object.entries(from)) {
      const name = cleanText(key);
      // Here a name like any other: it becomes a member of its own, which the assignment then fills.
      if (name === '__proto__') Object.defineProperty(to, name, {writable: true, enumerable: true, configurable: true});
      to[name] = clean(item);
    }
  }
  return cleaned;
}

/** Length as a person counts it, and as JSON Schema's `maxLength` does: code points of the cleaned text. */
export function textLength(text: string): number {
  // Clean text has no lone surrogates, so that without the first halves of pairs one unit is left of every code point.
  return cleanText(text).replace(/[\uD800-\uDBFF]/g, '').length;
}

/** `String.prototype.toWellFormed` is too young for the browsers that schools still have. With the `u` flag only lone surrogates match. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}
