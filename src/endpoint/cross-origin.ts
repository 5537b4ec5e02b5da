import type {CheckedOptions} from './options.js';

/** Headers that let pages of the origins named in the options send from a browser. */
export function crossOriginOf({origins, requestHeaders}: CheckedOptions): (request: Request) => Record<string, string> {
  const allowedHeaders = ['content-type', 'idempotency-key', ...requestHeaders.map((name) => name.toLowerCase())].join(', ');
  return ({headers, method}) => {
    const origin = headers.get('origin');
    if (origin === null || !origins.includes(origin)) return {Vary: 'Origin'};
    return {
      Vary: 'Origin',
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Expose-Headers': 'Retry-After',
      ...(method === 'OPTIONS' && {
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': allowedHeaders,
        'Access-Control-Max-Age': '7200',
      }),
    };
  };
}
