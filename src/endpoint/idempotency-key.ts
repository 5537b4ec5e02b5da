/**
 * The key that a request names, or nothing when it names none. Written as a structured-field string by our widgets, with quotes around
 * it; bare as many other senders do. What a gateway adds behind a semicolon is not part of it.
 */
export function idempotencyKeyOf(headers: Headers): string | undefined {
  const value = headers.get('idempotency-key')?.trim();
  // An empty header comes from what stands in between, and so does one that says the same twice.
  if (!value) return undefined;
  const [once, ...again] = value.split(',').map((one) => one.trim());
  if (again.length > 0 && again.every((one) => one === once)) return idempotencyKeyOf(new Headers({'idempotency-key': once!}));
  const quoted = /^"((?:[^"\\]|\\["\\])*)"\s*(?:;.*)?$/.exec(value)?.[1];
  return quoted === undefined ? value : quoted.replace(/\\(.)/g, '$1');
}
