/** What an endpoint has addresses for, by what stands behind its own. */
export type Place =
  | '/'
  | '/submissions'
  | '/submissions/{id}'
  | '/submissions/{id}/messages'
  | '/submissions/{id}/links/{other}'
  | '/cases'
  | '/cases/{id}'
  | '/cases/{id}/events'
  | '/health';

/** Where a path leads, if anywhere, and the ids that it names, if any. Slashes at the end of a part, and more than one, mean nothing. */
export function placeOf(path: string, basePath: string | undefined): {place: Place | undefined; id: string; other: string} {
  const whole = withoutSlash(path.replace(/\/{2,}/g, '/'));
  const [tail = '', list = '', id = '', part = '', other = ''] =
    /\/(?:(submissions|cases)(?:\/([A-Za-z0-9_-]{22})(\/messages|\/events|\/links\/([A-Za-z0-9_-]{22}))?)?|health)$/.exec(whole) ?? [];
  const base = withoutSlash(whole.slice(0, whole.length - tail.length));
  if (basePath !== undefined && base !== withoutSlash(basePath)) return {place: undefined, id: '', other: ''};
  return {place: (id ? `/${list}/{id}${other ? '/links/{other}' : part}` : tail || '/') as Place, id, other};
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}
