import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {pluginFiles, zipped} from './plugin.js';

// `npm run wordpress`: the plugin as a file to upload. Beside its source and not in `dist`, for it is no part of the package.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const path = 'examples/wordpress/pleinwacht.zip';
const zip = zipped(pluginFiles(root));
writeFileSync(root + path, zip);
console.log(`${path}: ${Math.round(zip.length / 1024)} kB. Upload it in WordPress under Plugins, Add New Plugin.`);
