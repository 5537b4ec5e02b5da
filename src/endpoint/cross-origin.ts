import type {CheckedOptions} from './options.js';

/** What a page of another origin may ask and read; the contract names it too. */
export const crossOriginRules = {
  methods: ['POST'],
  /** Of a request. A host adds the headers of its own gateway. */
  headers: ['content-type', 'idempotency-key'],
  /** Of an answer. */
  exposed: ['Retry-After'],
} as const;

/** Headers that let pages of the origins named in the options send from a browser. */
export function crossOriginOf({origins, requestHeaders}: CheckedOptions): (request: Request) => Record<string, string> {
  const allowedHeaders = [...crossOriginRules.headers, ...requestHeaders.map((name) => name.toLowerCase())].join(', ');
  return ({headers, method}) => {
    const origin = headers.get('origin');
    if (origin === null || !origins.includes(origin)) return {Vary: 'Origin'};
    return {
      Vary: 'Origin',
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Expose-Headers': crossOriginRules.exposed.join(', '),
      ...(method === 'OPTIONS' && {
        'Access-Control-Allow-Methods': crossOriginRules.methods.join(', '),
        'Access-Control-Allow-Headers': allowedHeaders,
        'Access-Control-Max-Age': '7200',
      }),
    };
  };
}
