/** What an endpoint has addresses for, by what stands behind its own. */
export type Place = '/' | '/submissions' | '/submissions/{id}' | '/health';

/** Where a path leads, if anywhere, and the id of the submission that it names, if any. */
export function placeOf(path: string, basePath: string | undefined): {place: Place | undefined; id: string} {
  const [tail = '', id = ''] = /\/(?:submissions(?:\/([A-Za-z0-9_-]{22}))?|health)$/.exec(path) ?? [];
  const base = path.slice(0, path.length - tail.length);
  if (basePath !== undefined && base !== (tail && basePath === '/' ? '' : basePath)) return {place: undefined, id: ''};
  return {place: id ? '/submissions/{id}' : ((tail || '/') as Place), id};
}
