/**
 * SHA-256 in hexadecimal.
 *
 * Web Crypto is what every runtime has, but it takes even a single report through a pool of threads. Where Node's own digest is at hand
 * it is used instead, which takes a tenth of the time.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const node = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (node) return node.createHash('sha256').update(bytes).digest('hex');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
