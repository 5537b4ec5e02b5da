import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {schoolSchema, submissionSchema} from './contract/json-schema.js';
import {openApi} from './contract/open-api.js';
import {vectors} from './contract/vectors.js';

/** Writes the contract as files: `tsx src/describe/write-contract.ts [folder]`, by default into `dist/contract`. */
const folder = process.argv[2] ?? join('dist', 'contract');
await mkdir(folder, {recursive: true});
for (const [name, json] of [
  ['openapi.json', openApi()],
  ['submission.schema.json', submissionSchema()],
  ['school.schema.json', schoolSchema()],
  ['vectors.json', vectors()],
] as const) {
  await writeFile(join(folder, name), `${JSON.stringify(json, undefined, 2)}\n`);
}
