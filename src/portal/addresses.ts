/**
 * The absolute form of an address that receives a child's story, resolved against the page's base.
 * @returns nothing when it is neither https nor http on this very machine.
 */
export function submissionAddress(address: string): string | undefined {
  const url = parsed(address);
  if (!url) return undefined;
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback) ? url.href : undefined;
}

/** The absolute form of an https address, or nothing. */
export function secureAddress(address: string): string | undefined {
  const url = parsed(address);
  return url?.protocol === 'https:' ? url.href : undefined;
}

/** Empty would be the page itself; with a user name and a password in it nothing can be fetched. */
function parsed(address: string): URL | undefined {
  try {
    const url = new URL(address, document.baseURI);
    return address.trim() && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
