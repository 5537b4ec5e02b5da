import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {staticFile} from '../static-files.js';

export const usage = `Usage: pleinwacht insluiten [--port <port>]

Serves the page that makes what a web editor pastes, on this machine only, until it is stopped with Ctrl C. It keeps and sends nothing.
--port  the port to listen on; a free one when it is left out`;

/** What the page asks for; nothing else of the package is served. */
const served = /^\/(insluiten|cdn|embed|markup|themes|contract)\/(.+)$/;

/** Serves until the process ends. @returns the exit code when it does not. */
export async function insluitenCommand(args: readonly string[]): Promise<0 | 2> {
  const port = portIn(args);
  if (port === undefined) {
    console.error(usage);
    return 2;
  }
  const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/' || pathname === '/insluiten') return void response.writeHead(302, {Location: '/insluiten/'}).end();
    const [, folder, path] = served.exec(pathname.replace(/\/$/, '/index.html')) ?? [];
    const found = folder === undefined ? Promise.resolve(undefined) : staticFile(`${dist}${folder}`, path!);
    void found.then((file) => {
      if (!file) return response.writeHead(404).end();
      const headers = {'Content-Type': file.type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff'};
      // What was built is public, so that a page that is opened as a file can try it.
      return response.writeHead(200, {...headers, 'Access-Control-Allow-Origin': '*'}).end(file.bytes);
    });
  });
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  } catch (error) {
    console.error(`port ${port}: cannot be used (${(error as NodeJS.ErrnoException).code}). Name another with --port, or leave it out`);
    return 2;
  }
  console.log(`Pleinwacht op uw eigen site: http://localhost:${(server.address() as AddressInfo).port}/insluiten/ (stop met Ctrl C)`);
  return 0;
}

function portIn(args: readonly string[]): number | undefined {
  try {
    const {values} = parseArgs({args: [...args], options: {port: {type: 'string', default: '0'}}});
    return /^\d{1,5}$/.test(values.port) && Number(values.port) < 65_536 ? Number(values.port) : undefined;
  } catch {
    return undefined;
  }
}
