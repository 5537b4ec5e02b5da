import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

import {zipSync} from 'fflate';

import {content as lines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import {type ReaderWidget, readerWidgets, widgets} from '../../elements/widgets.js';
import {markupFor} from '../../markup/index.js';
import {offered, sharedAttributes, themes} from './offered.js';

/** A file of the plugin, by its path in it. */
export type PluginFiles = ReadonlyMap<string, Uint8Array>;

const folder = 'pleinwacht';
/** `alone` is for pages in one file, and of what is for staff the plugin has the inbox alone. */
const others = widgets.flatMap(({name, for: reader}) => (reader === 'staff' && name !== 'inbox' ? name : []));
const notTaken = new RegExp(`^alone/|^(parts/|lang/.*/)?(pleinwacht|${others.join('|')})\\.`);
/** First what most schools begin with. */
const order = Object.keys(offered) as readonly ReaderWidget['name'][];

/** All files of the plugin for WordPress: ours, and what the build made. @param root of the project; `dist` is built. */
export function pluginFiles(root: string): PluginFiles {
  const files = new Map<string, Uint8Array>();
  const take = (from: string, to: string, fits = (_path: string): boolean => true) => {
    for (const path of filesIn(join(root, from)).filter(fits)) files.set(posix.join(to, path), readFileSync(join(root, from, path)));
  };
  take('examples/wordpress/pleinwacht', '');
  take('dist/cdn', 'files/cdn', (path) => path.endsWith('.js') && !notTaken.test(path));
  take('dist/cdn/way-back', 'files/cdn/way-back');
  take('dist/markup', 'files/markup', (path) => path === 'pleinwacht.css');
  take('dist/themes', 'files/themes');
  files.set('includes/contract.php', readFileSync(join(root, 'examples/receivers/contract.php')));
  files.set('submission.schema.json', readFileSync(join(root, 'dist/contract/submission.schema.json')));
  files.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
  const integrity = JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8')) as Record<string, string>;
  files.set('facts.json', encoded(JSON.stringify(facts(version, integrity, files), null, 1)));
  const main = new TextDecoder().decode(files.get('pleinwacht.php'));
  files.set('pleinwacht.php', encoded(main.replace(/^( \* Version: +).*$/m, `$1${version}`)));
  return files;
}

/** To upload under Plugins. Its times are all the same, so that the same files make the same zip. */
export function zipped(files: PluginFiles): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(1980, 0, 2)});
}

function facts(version: string, integrity: Readonly<Record<string, string>>, files: PluginFiles): object {
  return {
    version,
    roles: roleNames,
    helplines: lines.helplines,
    themes,
    integrity: Object.fromEntries(Object.entries(integrity).filter(([path]) => !path.includes('/') && files.has(`files/cdn/${path}`))),
    widgets: order.map((name) => {
      const {title, description, own} = offered[name]!;
      const audience = readerWidgets.find((widget) => widget.name === name)!.fallback;
      const attributes = [...own, ...sharedAttributes].map((attribute) => ({help: '', values: null, pattern: null, ...attribute}));
      // What it is called for who reads it, as above the whole mini page.
      const [, heading = title] = /<h2>(.*?)<\/h2>/.exec(markupFor(name)) ?? [];
      return {name, title, description, heading, audience, attributes};
    }),
  };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length).replaceAll('\\', '/'), entry.name).replace(/^\//, ''));
}
