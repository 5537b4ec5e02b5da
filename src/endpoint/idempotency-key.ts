/**
 * The key that a request names, or nothing when it names none. Written as a structured-field string by our widgets, with quotes around
 * it; bare as many other senders do. What a gateway adds behind a semicolon is not part of it.
 */
export function idempotencyKeyOf(headers: Headers): string | undefined {
  const value = headers.get('idempotency-key')?.trim();
  if (value === undefined) return undefined;
  const quoted = /^"((?:[^"\\]|\\["\\])*)"\s*(?:;.*)?$/.exec(value)?.[1];
  return quoted === undefined ? value : quoted.replace(/\\(.)/g, '$1');
}
