/** How whoever built the page or the receiver mends what came, by the status or by what stopped it. */
const mendings: Readonly<Record<string, string>> = {
  policy: "a refusal by the page's Content-Security-Policy: name the address in connect-src",
  redirect: "a redirect: give the endpoint's final address",
  200: 'another answer with status 200: is this the receiver, and not a page to log in on?',
  204: 'status 204: answer 201 with that in it, once it is stored',
  401: 'status 401: give a key by requestHeaders, or send by a transport of your own',
  403: 'status 403: give a key by requestHeaders, or send by a transport of your own',
  404: 'status 404: nothing is received at this address',
  405: 'status 405: nothing is received by POST at this address',
  413: 'status 413: let the server take 64 KiB',
  415: 'status 415: let the server take application/json',
};

/** A line for the console. Of the answer only names and codes of members are told, for a careless receiver repeats what it was sent. */
export function mendingOf(cause: number | string, answer?: unknown): string {
  const {type, fields} = (answer ?? {}) as {type?: unknown; fields?: unknown};
  const listed = Array.isArray(fields) ? (fields as ({path?: unknown; code?: unknown} | null)[]) : [];
  const names = [type, ...listed.map((field) => `${String(field?.path)} ${String(field?.code)}`)].filter(
    (name) => typeof name === 'string' && /^[a-z][\w.:[\]-]{0,60}( [a-z_-]{1,24})?$/i.test(name),
  );
  return `${mendings[cause] ?? `status ${cause}`}${names.length > 0 ? ` (${names.join(', ')})` : ''}`;
}
