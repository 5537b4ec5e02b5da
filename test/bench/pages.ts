import {createServer, type Server} from 'node:http';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

import {build, type Plugin, transform} from 'esbuild';

import {markupFor, type WidgetName} from '../../src/markup/index.js';
import {built, builtParts, type Weight, weigh} from './bytes.js';
import {screenOf} from './screens.js';

/** What stands in a page: ours, ours with markup inside the tag, the markup alone, or one of the others that do the same job. */
const entries = ['html', 'vanilla', 'lit', 'ours', 'markup first', 'surveyjs'] as const;
export type Entry = (typeof entries)[number];

/** Two widgets in one page: each with its own file, or both with the file that draws whichever tags stand there. */
export const pairs = ['a file each', 'one file'] as const;
const pair = ['report-form', 'signal-checklist'] as const;

/** One page to measure. */
export interface Page {
  readonly widget: WidgetName;
  readonly entry: Entry | (typeof pairs)[number];
  readonly address: string;
  /** The page with all it loads. */
  readonly weight: Weight;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const sources: Readonly<Partial<Record<Entry, string>>> = {
  vanilla: 'floors/vanilla.ts',
  lit: 'floors/lit.ts',
  surveyjs: 'peers/surveyjs.js',
};

/** The script of one entry for one widget, minified; nothing where none is needed. */
async function scriptOf(entry: Entry, widget: WidgetName): Promise<string | undefined> {
  if (entry === 'html') return undefined;
  const source = sources[entry];
  if (!source) return built(widget);
  const screen: Plugin = {
    name: 'screen',
    setup(setup) {
      setup.onResolve({filter: /^bench:screen$/}, () => ({path: 'screen', namespace: 'bench'}));
      setup.onLoad({filter: /.*/, namespace: 'bench'}, () => ({contents: JSON.stringify(screenOf(widget)), loader: 'json'}));
      setup.onLoad({filter: /floors\/style\.css$/}, async ({path}) => ({
        contents: (await transform(readFileSync(path, 'utf8'), {loader: 'css', minify: true})).code,
        loader: 'text',
      }));
    },
  };
  const {outputFiles} = await build({
    entryPoints: [here(source)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: {'process.env.NODE_ENV': '"production"'},
    legalComments: 'none',
    plugins: [screen],
    write: false,
    outdir: here('.'),
  });
  return outputFiles.find(({path}) => path.endsWith('.js'))!.text;
}

function pageOf(entry: Entry, widget: WidgetName, script: boolean, sheet: boolean, own: string): string {
  const tag = entry === 'html' ? 'div' : entry === 'ours' || entry === 'markup first' ? `pleinwacht-${widget}` : 'bench-floor';
  const inside = entry === 'html' || entry === 'markup first' ? markupFor(widget) : '';
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${widget}, ${entry}</title>
<link rel="icon" href="data:,">
<style>body{margin:0;font-family:sans-serif;font-size:100%}${inside && own}</style>
${sheet ? '<link rel="stylesheet" href="style.css">' : ''}
${script ? '<script type="module" src="script.js"></script>' : ''}
<${tag} class="host" school-type="po" endpoint="/api/pleinwacht">${inside}</${tag}>
<p id="foot">${'Onze school. '.repeat(20)}</p>
</html>`;
}

/** Serves every page of these widgets, compressed by brotli as a good host would; the pages, and how to stop. */
export async function servePages(
  widgets: readonly WidgetName[],
): Promise<{pages: readonly Page[]; served: Readonly<{requests: number; bytes: number}>; stop: () => void}> {
  const files = new Map<string, {type: string; body: Buffer; plain: Buffer}>();
  const keep = (path: string, type: string, text: string) => {
    const plain = Buffer.from(text);
    files.set(path, {type, plain, body: brotliCompressSync(plain)});
  };
  const {code: own} = await transform(readFileSync(here('../../dist/markup/pleinwacht.css'), 'utf8'), {loader: 'css', minify: true});
  const survey = readFileSync(here('node_modules/survey-core/survey-core.fontless.min.css'), 'utf8');
  const all: Omit<Page, 'address'>[] = [];
  for (const widget of widgets) {
    for (const entry of entries) {
      const folder = `/${widget}/${entry.replace(' ', '-')}`;
      const script = await scriptOf(entry, widget);
      const sheet = entry === 'surveyjs' ? survey : undefined;
      const page = pageOf(entry, widget, Boolean(script), Boolean(sheet), own.trim());
      keep(`${folder}/`, 'text/html; charset=utf-8', page);
      if (entry === 'ours' || entry === 'markup first')
        for (const [name, code] of builtParts(widget)) keep(`${folder}/parts/${name}`, 'text/javascript; charset=utf-8', code);
      if (script) keep(`${folder}/script.js`, 'text/javascript; charset=utf-8', script);
      if (sheet) keep(`${folder}/style.css`, 'text/css', sheet);
      const weights = [page, script, sheet].flatMap((part) => (part ? [weigh(part)] : []));
      const sum = (kind: keyof Weight) => weights.reduce((total, weight) => total + weight[kind], 0);
      all.push({widget, entry, weight: {gzip: sum('gzip'), brotli: sum('brotli')}});
    }
  }
  for (const entry of pairs) {
    const folder = `/${pair[0]}/${entry.replaceAll(' ', '-')}`;
    const names = entry === 'one file' ? ['pleinwacht'] : pair;
    for (const name of names) {
      keep(`${folder}/${name}.js`, 'text/javascript; charset=utf-8', built(name));
      for (const [part, code] of builtParts(name)) keep(`${folder}/parts/${part}`, 'text/javascript; charset=utf-8', code);
    }
    const scripts = names.map((name) => `<script type="module" src="${name}.js"></script>`);
    const tags = pair.map((name) => `<pleinwacht-${name} class="host" school-type="po" endpoint="/api/pleinwacht"></pleinwacht-${name}>`);
    const page = `<!doctype html>\n<html lang="nl">\n<meta charset="utf-8">\n<title>${entry}</title>\n<link rel="icon" href="data:,">\n${[...scripts, ...tags].join('\n')}`;
    keep(`${folder}/`, 'text/html; charset=utf-8', page);
    all.push({widget: pair[0], entry, weight: weigh(page)});
  }
  const served = {requests: 0, bytes: 0};
  const server: Server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(decodeURIComponent(pathname));
    served.requests += 1;
    served.bytes += file?.body.length ?? 0;
    if (!file) return void response.writeHead(404).end();
    // As a good host has it: a page is asked for anew, what it loads is kept.
    const kept = pathname.endsWith('/') ? 'no-cache' : 'max-age=31536000, immutable';
    response.writeHead(200, {'content-type': file.type, 'content-encoding': 'br', 'cache-control': kept}).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as {port: number};
  return {
    pages: all.map((page) => ({...page, address: `http://localhost:${port}/${page.widget}/${page.entry.replaceAll(' ', '-')}/`})),
    served,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
