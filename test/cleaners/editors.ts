import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

import type {Page} from 'puppeteer-core';

import {run} from '../package/packed.js';
import type {Cleaner} from './cleaners.js';

/** Editors that people write in: what they give back of what was put in their source. */
export interface Editors {
  readonly cleaners: readonly Cleaner[];
  close(): void;
}

/** Installs them in a folder outside the project: they bring more than the library itself. */
export async function editors(folder: string): Promise<Editors> {
  await run(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', 'tinymce@8', 'ckeditor5@48'],
    folder,
  );
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    if (pathname === '/')
      return void response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>x</title><div id="at"></div>');
    try {
      const type = {'.js': 'text/javascript; charset=utf-8', '.css': 'text/css'}[extname(pathname)] ?? 'application/octet-stream';
      const file = readFileSync(join(folder, 'node_modules', pathname));
      response.writeHead(200, {'content-type': type}).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {cleaners: [...tinymce(server), ...ckeditor(server)], close: () => server.close()};
}

interface Editing {
  setContent(code: string): void;
  getContent(): string;
  setData(code: string): void;
  getData(): string;
}
type Globals = typeof globalThis & {
  tinymce: {init(options: object): Promise<Editing[]>; remove(): void};
  CKEDITOR: Record<string, unknown> & {ClassicEditor: {create(at: Element, options: object): Promise<Editing>}};
};

async function openAt(server: Server, page: Page, script: string): Promise<Page> {
  const other = await page.browser().newPage();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await other.goto(url);
  await other.addScriptTag({url: `${url}${script}`});
  return other;
}

function tinymce(server: Server): readonly Cleaner[] {
  const clean = (options: object) => async (page: Page, code: string) => {
    const other = await openAt(server, page, 'tinymce/tinymce.min.js');
    const left = await other.evaluate(
      async (code, options) => {
        const [editor] = await (globalThis as Globals).tinymce.init({selector: '#at', license_key: 'gpl', ...options});
        editor!.setContent(code);
        return editor!.getContent();
      },
      code,
      options,
    );
    await other.close();
    return left;
  };
  return [
    {name: 'TinyMCE 8', clean: clean({})},
    {name: 'TinyMCE 8 with `valid_elements: "*[*]"`', clean: clean({valid_elements: '*[*]', extended_valid_elements: 'script[*]'})},
  ];
}

function ckeditor(server: Server): readonly Cleaner[] {
  const usual = ['Essentials', 'Paragraph', 'Bold', 'Italic', 'Heading', 'Link', 'List', 'BlockQuote'];
  const clean = (plugins: readonly string[]) => async (page: Page, code: string) => {
    const other = await openAt(server, page, 'ckeditor5/dist/browser/ckeditor5.umd.js');
    const left = await other.evaluate(
      async (code, plugins) => {
        const {CKEDITOR} = globalThis as Globals;
        const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#at')!, {
          licenseKey: 'GPL',
          plugins: plugins.map((name) => CKEDITOR[name]),
          htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
        });
        editor.setData(code);
        return editor.getData();
      },
      code,
      plugins,
    );
    await other.close();
    return left;
  };
  return [
    {name: 'CKEditor 5', clean: clean(usual)},
    {name: 'CKEditor 5 with General HTML Support', clean: clean([...usual, 'GeneralHtmlSupport'])},
  ];
}
