/**
 * Makes text fit to be kept: well-formed Unicode in NFC, line ends as LF, no control characters but LF and TAB.
 * Nobody is ever refused for what this takes away; it runs before sending and again where the submission is received.
 */
export function cleanText(text: string): string {
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
  const root: {value: unknown} = {value: undefined};
  const todo: {from: unknown; set: (cleaned: unknown) => void}[] = [{from: value, set: (cleaned) => (root.value = cleaned)}];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const {from, set} = next;
    if (typeof from === 'string') set(cleanText(from));
    else if (Array.isArray(from)) {
      const copy: unknown[] = new Array(from.length);
      set(copy);
      from.forEach((item, index) => todo.push({from: item, set: (cleaned) => (copy[index] = cleaned)}));
    } else if (typeof from === 'object' && from !== null) {
      const copy: Record<string, unknown> = {};
      set(copy);
      for (const [key, item] of Object.entries(from)) {
        const name = cleanText(key);
        // Defined, not assigned: "__proto__" is a name like any other here.
        Object.defineProperty(copy, name, {value: undefined, writable: true, enumerable: true, configurable: true});
        todo.push({from: item, set: (cleaned) => Object.defineProperty(copy, name, {value: cleaned})});
      }
    } else set(from);
  }
  return root.value;
}

/** Length as a person counts it, and as JSON Schema's `maxLength` does: code points of the cleaned text. */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of cleanText(text)) length++;
  return length;
}

/** `String.prototype.toWellFormed` is too young for the browsers that schools still have. With the `u` flag only lone surrogates match. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}
