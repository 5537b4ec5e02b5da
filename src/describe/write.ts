import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

import {cssData, htmlData, webTypes} from './editor-data.js';
import {frameworkTypes} from './framework-types.js';
import {elementsOf, readManifest} from './manifest.js';

// node --import tsx src/describe/write.ts <folder>: what editors, frameworks and Storybook read about the elements.
// Run by the build, after the declarations of that folder were written.

const folder = process.argv[2] ?? 'dist';
const {name, version} = JSON.parse(readFileSync('package.json', 'utf8')) as {name: string; version: string};
const manifest = readManifest('dist');
const elements = elementsOf(manifest);

mkdirSync(`${folder}/types`, {recursive: true});
for (const [file, data] of Object.entries({
  'custom-elements.json': manifest,
  'web-types.json': webTypes(elements, name, version),
  'vscode.html-custom-data.json': htmlData(elements),
  'vscode.css-custom-data.json': cssData(elements),
})) {
  writeFileSync(`${folder}/${file}`, `${JSON.stringify(data, null, 2)}\n`);
}
for (const [framework, types] of Object.entries(frameworkTypes(elements))) {
  writeFileSync(`${folder}/types/${framework}.d.ts`, types);
}
