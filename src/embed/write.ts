import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {elementsOf, type Manifest} from '../describe/manifest.js';
import {readerWidgets} from '../elements/widgets.js';
import {framePage} from './frame-page.js';

// node --import tsx src/embed/write.ts <dist>: a page for each widget, for whoever can only paste an iframe. Run by the build, at the end.

const [dist] = process.argv.slice(2);
if (dist === undefined) throw new Error('write.ts: expected the folder of the build as its argument, found nothing');
const read = <Data>(path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as Data;

const elements = elementsOf(read<Manifest>('custom-elements.json'));
const integrity = read<Record<string, string>>('cdn/integrity.json');
const shared = elements.find(({tagName}) => tagName === 'pleinwacht-portal')!.attributes!.map(({name}) => name);
/** Anybody can write a link to a frame's page, and decides with it on these, which change no more than what is shown. */
const taken = ['heading-level', 'reporter', 'about', 'setting', 'age-band', 'mode', 'sections'];
/** Not for whoever wrote the link to decide: the address bar, the history, and the places to leave and to go to. */
const left = ['hash-links', 'history', 'exit-href', 'frame-src', 'report-href'];

mkdirSync(join(dist, 'embed'), {recursive: true});
const hashes = Object.fromEntries(
  ['host.js', 'frame.js'].map((file) => {
    const bytes = readFileSync(join(dist, 'embed', file));
    return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
  }),
);
writeFileSync(join(dist, 'embed', 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
for (const {name, title} of readerWidgets) {
  const tagName = `pleinwacht-${name}`;
  const {attributes = []} = elements.find((element) => element.tagName === tagName)!;
  const languages = readdirSync(join(dist, 'cdn/lang')).filter((lang) => `lang/${lang}/${name}.js` in integrity);
  const own = attributes.map((attribute) => attribute.name).filter((attribute) => !shared.includes(attribute));
  const undecided = own.filter((attribute) => !taken.includes(attribute) && !left.includes(attribute));
  if (undecided.length > 0)
    throw new Error(`${tagName}: expected every attribute in \`taken\` or \`left\` of src/embed/write.ts, found ${undecided} in neither`);
  const takes = ['school-type', 'languages', ...own.filter((attribute) => taken.includes(attribute))];
  const markup = readFileSync(join(dist, 'markup', `${name}.html`), 'utf8');
  writeFileSync(
    join(dist, 'embed', `${name}.html`),
    framePage({name, title, takes, languages, integrity: integrity[`${name}.js`]!, frameIntegrity: hashes['frame.js']!, markup}),
  );
}
