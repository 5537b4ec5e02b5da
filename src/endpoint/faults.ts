/** Something that failed on our side. Only a code, for a database's own messages can quote what it was given. */
export interface Fault {
  during: 'store' | 'purge' | 'onStored' | 'onAccess' | 'news' | 'request';
  code: string;
  /** How to mend it, where whoever set the endpoint up can. Ours, and nothing that was sent stands in it. */
  mend?: string;
}

/** Something in how the endpoint was set up that only a request brings to light. */
export class SetUpError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Only a code: a database's messages and details can quote the very words it was given. */
export function faultOf(during: Fault['during'], error: unknown): Fault {
  const {code, name} = (error ?? {}) as {code?: unknown; name?: unknown};
  const known = [code, name].find((value) => typeof value === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(value));
  return {during, code: (known as string | undefined) ?? 'unknown', ...(error instanceof SetUpError && {mend: error.message})};
}
