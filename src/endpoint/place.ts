/** What an endpoint has addresses for, by what stands behind its own. */
export type Place = '/' | '/submissions' | '/submissions/{id}' | '/submissions/{id}/messages' | '/health';

/** Where a path leads, if anywhere, and the id of the submission that it names, if any. Slashes at the end of a part mean nothing. */
export function placeOf(path: string, basePath: string | undefined): {place: Place | undefined; id: string} {
  const whole = withoutSlash(path);
  const [tail = '', id = '', more = ''] = /\/(?:submissions(?:\/([A-Za-z0-9_-]{22})(\/messages)?)?|health)$/.exec(whole) ?? [];
  const base = withoutSlash(whole.slice(0, whole.length - tail.length));
  if (basePath !== undefined && base !== withoutSlash(basePath)) return {place: undefined, id: ''};
  return {place: (id ? `/submissions/{id}${more}` : tail || '/') as Place, id};
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}
