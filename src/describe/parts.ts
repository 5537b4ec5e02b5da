import {createHash} from 'node:crypto';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {OutputChunk, Plugin, PreRenderedChunk, RenderedChunk} from 'rollup';

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** Stands in the code until the hashes are known. */
const list = '__PLEINWACHT_PARTS__';

type Node = {type: string; start: number; end: number};
type Name = {name?: string; value?: string};
type Source = {value: string};
type Import = Node & {source: Source; specifiers: readonly {imported: Name; local: Name}[]};
type Export = Node & {source: null | Source; specifiers: readonly {exported: Name; local: Name}[]};

/**
 * For Rollup, in the files for pages: each `import()` of ours becomes a file beside them, in `parts`. It imports nothing, but exports a
 * function of what is before it, so that the hash in the file that asks for it covers all that runs (src/elements/base/arrived-by-hash.ts).
 */
export function parts(): Plugin {
  /** By the modules in them: a number, from 1 on. */
  const numbers = new Map<string, number>();
  const before = new Map<number, readonly number[]>();
  const numberOf = ({moduleIds}: PreRenderedChunk | RenderedChunk): number => {
    const key = moduleIds.join();
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return numbers.get(key)!;
  };
  return {
    name: 'parts',
    renderStart: () => (numbers.clear(), before.clear()),
    resolveId: (id, importer) =>
      /\/arrived\.js$/.test(id) && importer?.startsWith(source('elements/')) ? source('elements/base/arrived-by-hash.ts') : null,
    // Where a file holds more than the module that is asked for, Rollup writes `.then()` behind it, which takes that out.
    renderDynamicImport: ({targetChunk}) => {
      if (!targetChunk) return null;
      const part = `part: ${numberOf(targetChunk)}`;
      return {left: '(', right: `, {${part}, then: (take) => ({${part}, take})})`};
    },
    renderChunk(code, chunk, _options, {chunks}) {
      const number = chunk.isEntry ? 0 : numberOf(chunk);
      if (!number && numbers.size === 0) return null;
      const {body} = this.parse(code) as unknown as {body: readonly Node[]};
      const imports = body.filter((node): node is Import => node.type === 'ImportDeclaration');
      const exports = body.filter(
        (node): node is Export => node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration',
      );
      const odd = exports.find((node) => !node.specifiers?.length) ?? (chunk.isEntry && (imports[0] ?? exports.find(({source}) => source)));
      if (odd)
        throw new Error(`parts: in ${chunk.fileName} Rollup wrote what this plugin does not know: ${code.slice(odd.start, odd.end)}`);
      const from = (source: Source) => {
        const other = chunks[fileOf(source, chunk)]!;
        return other.isEntry ? 0 : numberOf(other);
      };
      const asked = [...imports, ...exports].flatMap(({source}) => (source ? [from(source)] : []));
      before.set(number, [...new Set(asked)]);
      const taken = imports.map((node) => {
        const names = node.specifiers.map(({imported, local}) => `${nameOf(imported)}: ${nameOf(local)}`);
        return `const {${names.join()}} = before[${from(node.source)}];`;
      });
      const given = exports.flatMap(({source, specifiers}) =>
        specifiers.map(({exported, local}) => {
          const value = nameOf(local);
          return `${nameOf(exported)}: ${source ? `before[${from(source)}][${JSON.stringify(value)}]` : value}`;
        }),
      );
      let own = '';
      let end = 0;
      for (const {start, end: after} of [...imports, ...exports].sort((a, b) => a.start - b.start)) {
        own += code.slice(end, start);
        end = after;
      }
      own += code.slice(end);
      const gives = `return {${given.join()}};`;
      if (number) return {code: `export default (before) => {${taken.join('')}\n${own}\n${gives}}`, map: null};
      // Written down here, for Rollup takes what is shared out of a file that waits for its parts.
      const waits = exports.some(({specifiers}) => specifiers.some(({exported}) => exported.name === 'ready')) ? 'await ready;' : '';
      return {code: `const PLEINWACHT_PARTS = '${list}';\n${own}\nfunction PLEINWACHT_SHARED() {${gives}}\n${waits}`, map: null};
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file): file is OutputChunk => file.type === 'chunk');
      const files = chunks.filter(({isEntry}) => !isEntry).sort((a, b) => numberOf(a) - numberOf(b));
      const lines = files.map((chunk) => {
        const name = /^parts\/(.+)\.js$/.exec(chunk.fileName)![1];
        const hash = `sha256-${createHash('sha256').update(chunk.code).digest('base64')}`;
        return [name, hash, ...before.get(numberOf(chunk))!.filter(Boolean)].join('|');
      });
      const entry = chunks.find(({isEntry}) => isEntry)!;
      entry.code = entry.code.replace(list, lines.join(' '));
    },
  };
}

/** The file that an import in a chunk means. */
function fileOf({value}: Source, {fileName}: RenderedChunk): string {
  return posix.join(posix.dirname(fileName), value);
}

function nameOf({name, value}: Name): string {
  return name ?? JSON.stringify(value);
}
