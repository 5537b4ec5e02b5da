import {mkdirSync, writeFileSync} from 'node:fs';

import {createClient} from '@hey-api/openapi-ts';
import openapiTypescript, {astToString} from 'openapi-typescript';

// Makes two clients of the document that is given, in `generated`.
const [document] = process.argv.slice(2);
mkdirSync('generated', {recursive: true});
writeFileSync('generated/openapi.d.ts', astToString(await openapiTypescript(new URL(document, import.meta.url))));
await createClient({
  input: document,
  output: {path: 'generated/hey-api', importFileExtension: '.js'},
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  logs: {level: 'silent'},
});
