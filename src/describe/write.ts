import {mkdirSync, writeFileSync} from 'node:fs';

import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

import {frameworkTypes} from './framework-types.js';
import {elementsOf, readManifest} from './manifest.js';

// node --import tsx src/describe/write.ts <folder>: what editors, frameworks and Storybook read about the elements.
// Run by the build, after the declarations of that folder were written.

const folder = process.argv[2] ?? 'dist';
const manifest = readManifest('dist');
const elements = elementsOf(manifest);

mkdirSync(`${folder}/types`, {recursive: true});
writeFileSync(`${folder}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
// These write into what they are given, and their types ask for members that the schema leaves out.
type Read = Parameters<typeof generateJetBrainsWebTypes>[0] & Parameters<typeof generateVsCodeCustomElementData>[0];
const copy = () => JSON.parse(JSON.stringify(manifest)) as Read;
generateJetBrainsWebTypes(copy(), {outdir: folder, packageJson: false, hideLogs: true});
generateVsCodeCustomElementData(copy(), {outdir: folder, hideLogs: true});
for (const [framework, types] of Object.entries(frameworkTypes(elements))) {
  writeFileSync(`${folder}/types/${framework}.d.ts`, types);
}
