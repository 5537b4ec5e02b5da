/** Something that failed on our side. Only a code, for a database's own messages can quote what it was given. */
export interface Fault {
  during: 'store' | 'purge' | 'onStored' | 'request';
  code: string;
}

/** Only a code: a database's messages and details can quote the very words it was given. */
export function faultOf(during: Fault['during'], error: unknown): Fault {
  const {code, name} = (error ?? {}) as {code?: unknown; name?: unknown};
  const known = [code, name].find((value) => typeof value === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(value));
  return {during, code: (known as string | undefined) ?? 'unknown'};
}
