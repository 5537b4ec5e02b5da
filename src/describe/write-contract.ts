import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {caseVectors} from './contract/case-vectors.js';
import {caseSchema, schoolSchema, submissionSchema} from './contract/json-schema.js';
import {openApi} from './contract/open-api.js';
import {vectors} from './contract/vectors.js';

/** Writes the contract as files: `tsx src/describe/write-contract.ts [folder]`, by default into `dist/contract`. */
const folder = process.argv[2] ?? join('dist', 'contract');
await mkdir(folder, {recursive: true});
for (const [name, json] of [
  ['openapi.json', openApi()],
  ['submission.schema.json', submissionSchema()],
  ['school.schema.json', schoolSchema()],
  ['case.schema.json', caseSchema()],
  ['vectors.json', vectors()],
  ['case-vectors.json', caseVectors()],
] as const) {
  await writeFile(join(folder, name), `${JSON.stringify(json, undefined, 2)}\n`);
}
