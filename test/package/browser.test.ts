import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build as esbuild, type BuildOptions, type Plugin} from 'esbuild';
import type {Browser, Page} from 'puppeteer-core';
import {rollup} from 'rollup';
import {compile as compileSvelte} from 'svelte/compiler';
import {build as vite, type Rolldown} from 'vite';
import {compileScript, parse} from 'vue/compiler-sfc';

import {launch} from '../launch.js';
import {publicNames} from './public-names.js';
import {type Project, project, tool} from './packed.js';

const allTags = [...new Set(publicNames().map(({tag}) => tag))];

describe('the package in a browser', () => {
  let consumer: Project;
  let server: Server;
  let browser: Browser;
  let script = '';
  /** What a bundler made besides, by file name. */
  let chunks = new Map<string, string>();

  before(async () => {
    consumer = await project();
    consumer.install(
      'react',
      'react-dom',
      'vue',
      'svelte',
      '@angular/compiler',
      '@angular/core',
      '@angular/common',
      '@angular/platform-browser',
      'rxjs',
    );
    server = createServer(({url}, response) => {
      const code = url === '/script.js' ? script : chunks.get(basename(url!));
      response.writeHead(200, {'content-type': code === undefined ? 'text/html' : 'text/javascript'});
      response.end(code ?? '<!doctype html><html lang="nl"><title>x</title><script type="module" src="/script.js"></script>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch({windows: false});
  });
  after(async () => {
    await browser?.close();
    server?.close();
    consumer?.remove();
  });

  /** Opens a page that runs a bundle; the page must have nothing to complain of. */
  const open = async (bundle: string): Promise<Page> => {
    script = bundle;
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && errors.push(message.text()));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, {waitUntil: 'load'});
    assert.deepEqual(errors, []);
    return page;
  };

  const bundlers: Record<string, (entry: string) => Promise<string>> = {
    esbuild: (entry) => withEsbuild({entryPoints: [entry]}),
    rollup: async (input) => {
      const bundle = await rollup({input, plugins: [nodeResolve({browser: true})]});
      const {output} = await bundle.generate({format: 'es'});
      return output[0].code;
    },
    vite: async (input) => {
      const result = (await vite({
        root: consumer.folder,
        configFile: false,
        logLevel: 'silent',
        build: {write: false, modulePreload: false, rolldownOptions: {input}},
      })) as Rolldown.RolldownOutput;
      const [entry, ...others] = result.output;
      chunks = new Map(others.flatMap((chunk) => (chunk.type === 'chunk' ? [[basename(chunk.fileName), chunk.code]] : [])));
      return entry.code;
    },
  };

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`registers the elements after tree-shaking by ${name}`, async () => {
      for (const [entry, tags] of [
        ['pleinwacht/define', allTags],
        ['pleinwacht/elements/report-form/define.js', ['pleinwacht-portal', 'pleinwacht-report-form']],
        ['pleinwacht', []],
      ] as const) {
        const file = join(consumer.folder, 'entry.js');
        writeFileSync(file, `import '${entry}';`);
        const page = await open(await bundle(file));
        const defined = await page.evaluate((all) => all.filter((tag) => customElements.get(tag)), allTags);
        await page.close();
        assert.deepEqual(defined, tags, entry);
      }
    });
  }

  it("shows a publisher's own edition, laid over our words, and tells what is misspelt in it", async () => {
    const contents = `
      import 'pleinwacht/elements/report-form/define.js';
      import {registerPack} from 'pleinwacht';
      import {pack} from 'pleinwacht/packs/report-form.js';
      globalThis.told = [];
      console.error = (line) => told.push(line);
      registerPack({
        widget: 'report-form',
        lang: 'nl',
        texts: {exit: 'Weg hier', exitt: 'Weg'},
        content: {danger: {messages: {'danger-now': {text: 'Bel meteen 112.'}}}, questions: {wish: {choices: {'let-knwo': {text: 'x'}}}}},
      });
      registerPack({widget: 'report-from', lang: 'nl', texts: {}});
      globalThis.ours = pack.texts.exitHint;
      document.body.append(document.createElement('pleinwacht-report-form'));
    `;
    const page = await open(await withEsbuild({stdin: {contents, resolveDir: consumer.folder}}));
    const {shown, told, ours} = await page.evaluate(async () => {
      const form = document.querySelector('pleinwacht-report-form')!;
      await (form as unknown as {updateComplete: Promise<boolean>}).updateComplete;
      const {told, ours} = globalThis as unknown as {told: string[]; ours: string};
      return {shown: form.shadowRoot!.textContent!, told, ours};
    });
    for (const words of ['Weg hier', 'Bel meteen 112.', ours]) assert.ok(shown.includes(words), words);
    assert.ok(!shown.includes('Snel weg'));
    assert.deepEqual(
      told.map((line) => line.replace(/one of .*, got/, '… got')),
      [
        'pleinwacht: registerPack() report-from "nl" widget: expected … got "report-from"',
        'pleinwacht: registerPack() report-form "nl" texts.exitt: expected … got "exitt"',
        'pleinwacht: registerPack() report-form "nl" content.questions.wish.choices.let-knwo: expected … got "let-knwo"',
      ],
    );
    await page.close();
  });

  it("takes its colours from a publisher's own theme, a file beside the page", async () => {
    const contents = `
      import 'pleinwacht/elements/report-form/define.js';
      const form = document.body.appendChild(document.createElement('pleinwacht-report-form'));
      form.setAttribute('endpoint', '/api/pleinwacht');
    `;
    const theme = join(consumer.folder, 'theme.css');
    writeFileSync(theme, ':root {--pleinwacht-accent: rgb(120, 20, 60); --pleinwacht-on-accent: rgb(255, 250, 240);}');
    const page = await open(await withEsbuild({stdin: {contents, resolveDir: consumer.folder}}));
    const start = (await page.waitForSelector('pleinwacht-report-form >>> [part=start]'))!;
    const colours = () => start.evaluate((button) => [getComputedStyle(button).backgroundColor, getComputedStyle(button).color]);
    const own = ['rgb(120, 20, 60)', 'rgb(255, 250, 240)'];
    assert.notDeepEqual(await colours(), own);
    await page.addStyleTag({path: theme});
    // A colour may take a moment to change.
    await start.evaluate((button) => Promise.all(button.getAnimations().map((change) => change.finished)));
    assert.deepEqual(await colours(), own);
    await page.close();
  });

  it('costs little when little of it is used', async () => {
    const contents = "import {SubmitError} from 'pleinwacht'; console.log(SubmitError);";
    const code = await withEsbuild({stdin: {contents, resolveDir: consumer.folder}, minify: true});
    assert.ok(code.length < 2000, `${code.length} bytes`);
  });

  const starts: Record<string, string> = {
    typescript: `import './right.ts';`,
    react: `import {createElement} from 'react'; import {createRoot} from 'react-dom/client'; import {App} from './right.tsx';
      createRoot(document.body.appendChild(document.createElement('main'))).render(createElement(App));`,
    vue: `import {createApp} from 'vue'; import App from './right.vue';
      createApp(App).mount(document.body.appendChild(document.createElement('main')));`,
    svelte: `import {mount} from 'svelte'; import App from './right.svelte';
      mount(App, {target: document.body});`,
    angular: `import '@angular/compiler'; import {bootstrapApplication} from '@angular/platform-browser'; import {SchoolPage} from './compiled/right.js';
      document.body.append(document.createElement('school-page')); bootstrapApplication(SchoolPage);`,
  };

  it('gets from `given` what React does not give to an element that came from the server', async () => {
    const contents = `
      import {createElement, useState} from 'react';
      import {hydrateRoot} from 'react-dom/client';
      import {renderToString} from 'react-dom/server.browser';
      import {given} from 'pleinwacht/react';
      import 'pleinwacht/elements/portal/define.js';
      const school = {name: 'De Regenwulp'};
      function App() {
        const [heard, hear] = useState(0);
        const bare = createElement('pleinwacht-portal', {id: 'bare', school, 'onpleinwacht-exit': () => hear(100)});
        const ref = given({school, 'onpleinwacht-exit': () => hear(heard + 1)});
        return createElement('main', null, bare, createElement('pleinwacht-portal', {id: 'given', ref}), createElement('output', null, heard));
      }
      const root = document.body.appendChild(document.createElement('div'));
      const markup = new DOMParser().parseFromString(renderToString(createElement(App)), 'text/html');
      root.append(...markup.body.childNodes);
      hydrateRoot(root, createElement(App));
    `;
    const page = await open(await withEsbuild({stdin: {contents, resolveDir: consumer.folder}}));
    await page.waitForFunction(
      () => document.querySelector<HTMLElementTagNameMap['pleinwacht-portal']>('#given')!.school?.name === 'De Regenwulp',
    );
    for (const times of ['1', '2']) {
      await page.evaluate(() => document.querySelector('#given')!.dispatchEvent(new Event('pleinwacht-exit')));
      await page.waitForFunction((times) => document.querySelector('output')!.textContent === times, {}, times);
    }
    const bare = await page.$eval('#bare', (portal) => (portal as HTMLElementTagNameMap['pleinwacht-portal']).school);
    assert.equal(bare, undefined, 'React gives it by itself now: `given` and its place in the README can go');
    await page.close();
  });

  for (const [framework, contents] of Object.entries(starts)) {
    it(`draws a form in ${framework}, with what it was given, and is heard`, async () => {
      const resolveDir = consumer.take(framework);
      if (framework === 'angular') await tool('ngc', ['--project', 'tsconfig.right.json'], resolveDir);
      const page = await open(await withEsbuild({stdin: {contents, resolveDir}, plugins: [singleFileComponents]}));
      const form = await page.waitForSelector('pleinwacht-report-form');
      await page.waitForSelector('pleinwacht-report-form >>> [part=start]');
      const given = await form!.evaluate(({reporter, headingLevel, exitHref, history, parentElement}) => {
        const {school, endpoint, requestHeaders} = parentElement as HTMLElementTagNameMap['pleinwacht-portal'];
        return {reporter, headingLevel, exitHref, history, school: school?.name, endpoint, headers: typeof requestHeaders};
      });
      assert.deepEqual(given, {
        reporter: 'witness',
        headingLevel: 3,
        exitHref: 'https://example.org',
        history: true,
        school: 'De Regenwulp',
        endpoint: '/api/pleinwacht',
        headers: 'function',
      });
      await form!.evaluate((element) => element.dispatchEvent(Object.assign(new Event('pleinwacht-submitted'), {outcome: 'stored'})));
      await page.waitForFunction(() => `${document.title} ${document.body.textContent}`.includes('stored'), {timeout: 5000});
      await page.close();
    });
  }
});

async function withEsbuild(options: BuildOptions): Promise<string> {
  const {outputFiles} = await esbuild({
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'silent',
    conditions: ['browser', 'production', 'svelte'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    ...options,
  });
  return outputFiles![0]!.text;
}

/** What the frameworks' own plugins do. */
const singleFileComponents: Plugin = {
  name: 'single-file-components',
  setup(build) {
    build.onLoad({filter: /\.vue$/}, ({path}) => {
      const {descriptor} = parse(readFileSync(path, 'utf8'), {filename: path});
      const compilerOptions = {isCustomElement: (tag: string) => tag.startsWith('pleinwacht-')};
      const {content} = compileScript(descriptor, {id: 'x', inlineTemplate: true, templateOptions: {compilerOptions}});
      return {contents: content, loader: 'ts'};
    });
    build.onLoad({filter: /\.svelte$/}, ({path}) => {
      const {js} = compileSvelte(readFileSync(path, 'utf8'), {filename: path});
      return {contents: js.code, loader: 'js'};
    });
  },
};
