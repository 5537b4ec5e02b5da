import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import ts from 'typescript';

/** What each file of a folder imports from it, types included; paths as in the folder, without their ending. */
export function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts'));
  return new Map(
    files.map((path) => {
      const {importedFiles} = ts.preProcessFile(readFileSync(join(folder, path), 'utf8'));
      const ours = importedFiles.filter(({fileName}) => fileName.startsWith('.'));
      return [withoutEnding(path), ours.map(({fileName}) => withoutEnding(join(dirname(path), fileName)))];
    }),
  );
}

/** The circles in which files import one another, each as the files on it. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const met = trail.indexOf(file);
    if (met >= 0) circles.push(trail.slice(met));
    if (met >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

function withoutEnding(path: string): string {
  return path.replaceAll('\\', '/').replace(/\.[jt]s$/, '');
}
