import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {unzipSync} from 'fflate';

import {notOffered, offered, sharedAttributes} from '../../src/describe/wordpress/offered.js';
import {pluginFiles, zipped} from '../../src/describe/wordpress/plugin.js';
import {readerWidgets, widgets} from '../../src/elements/widgets.js';
import {phoneParts} from '../../src/protocol/school/phone.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {numbers} from '../fixtures/phone-numbers.js';
import {root} from './packed.js';

// What needs no WordPress; `npm run test:wordpress` tries the rest in a real one.
const hasPhp = spawnSync('php', ['--version']).status === 0;

describe('the plugin for WordPress', () => {
  const files = pluginFiles(root);
  const read = (path: string) => new TextDecoder().decode(files.get(path));
  const facts = JSON.parse(read('facts.json')) as {version: string; integrity: Record<string, string>; helplines: {phone?: string}[]};
  let scratch: Awaited<ReturnType<typeof scratchFolder>>;
  before(async () => {
    scratch = await scratchFolder();
    for (const [path, bytes] of files) {
      const place = join(scratch.folder, path);
      mkdirSync(dirname(place), {recursive: true});
      writeFileSync(place, bytes);
    }
  });
  after(() => scratch.remove());
  const php = (code: string) =>
    execFileSync('php', ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-r', code], {
      cwd: scratch.folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('is one zip with one folder in it, the same each time', () => {
    const zip = zipped(files);
    assert.deepEqual(Buffer.from(zipped(pluginFiles(root))), Buffer.from(zip));
    const paths = Object.keys(unzipSync(zip));
    assert.deepEqual(
      paths.filter((path) => !path.startsWith('pleinwacht/')),
      [],
    );
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    assert.match(read('pleinwacht.php'), new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
  });

  it('has each file that a widget asks for, with the hash that it asks by, and nothing for staff but the inbox', () => {
    const cdn = [...files.keys()].filter((path) => path.startsWith('files/cdn/'));
    const hash = (path: string, kind: string) => `${kind}-${createHash(kind).update(files.get(path)!).digest('base64')}`;
    for (const {name} of [...readerWidgets, {name: 'inbox'}])
      assert.equal(facts.integrity[`${name}.js`], hash(`files/cdn/${name}.js`, 'sha384'));
    for (const path of cdn) {
      for (const [, name, wanted] of read(path).matchAll(/([\w./-]+)\|(sha256-[\w+/=]+)/g)) {
        const asked = name!.startsWith('lang/') ? `files/cdn/${name}` : `files/cdn/parts/${name}.js`;
        assert.ok(files.has(asked), `${path} asks for ${asked}`);
        assert.equal(hash(asked, 'sha256'), wanted, asked);
      }
    }
    assert.deepEqual(
      cdn.filter((path) => widgets.some(({name, for: reader}) => reader === 'staff' && name !== 'inbox' && path.includes(`/${name}.`))),
      [],
    );
  });

  it('offers every attribute of every widget for readers, but for those that say where to send', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as {
      modules: {declarations?: {tagName?: string; attributes?: {name: string}[]}[]}[];
    };
    assert.deepEqual(Object.keys(offered).sort(), readerWidgets.map(({name}) => name).sort());
    for (const {name} of readerWidgets) {
      const {attributes = []} = manifest.modules
        .flatMap(({declarations = []}) => declarations)
        .find(({tagName}) => tagName === `pleinwacht-${name}`)!;
      assert.deepEqual(
        attributes
          .map((attribute) => attribute.name)
          .filter((attribute) => !notOffered.includes(attribute))
          .sort(),
        [...(offered[name]?.own ?? []), ...sharedAttributes].map((attribute) => attribute.name).sort(),
        name,
      );
    }
  });

  it('is PHP and JavaScript without a fault, and prints only what it escapes', {skip: !hasPhp}, () => {
    const sources = [...files.keys()].filter((path) => path.endsWith('.php'));
    assert.ok(sources.length > 10);
    for (const path of sources) {
      execFileSync('php', ['-l', path], {cwd: scratch.folder, stdio: 'pipe'});
      const lines = read(path).split('\n');
      assert.ok(lines.length <= 400, `${path} has ${lines.length} lines`);
      assert.match(read(path), /^declare\(strict_types=1\);$/m);
      assert.match(read(path), /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \)|^namespace Pleinwacht/m);
      // A value between quotes goes through a function that escapes, or says beside it why not.
      const bare = lines.filter(
        (line) =>
          /\becho\b/.test(line) &&
          /\$(?!id\b|class\b|placeholder\b|described\b)/.test(line) &&
          !/esc_|selected\(|checked\(|phpcs:ignore|\? ''/.test(line),
      );
      assert.deepEqual(bare, [], path);
    }
  });

  it('dials as the widgets do', {skip: !hasPhp}, () => {
    const said = [...Object.keys(numbers), ...facts.helplines.flatMap(({phone}) => phone ?? [])];
    writeFileSync(join(scratch.folder, 'said.json'), JSON.stringify(said));
    const parts = php(
      "require 'includes/phone.php'; echo json_encode(array_map('Pleinwacht\\phone_parts', json_decode(file_get_contents('said.json'), true)));",
    );
    assert.deepEqual(
      JSON.parse(parts),
      said.map((text) => phoneParts(text)),
    );
  });

  it('takes and refuses what the vectors of the contract do, but for what needs a store or threads', {skip: !hasPhp}, () => {
    const found = php(`
      require 'includes/contract.php';
      require 'includes/schema.php';
      foreach (json_decode(file_get_contents('${join(root, 'dist/contract/vectors.json')}'))->vectors as $vector) {
        if (isset($vector->needs) || str_starts_with($vector->name, 'a report, ')) continue;
        try {
          $headers = (array) $vector->headers;
          $value = Pleinwacht\\Contract\\read($headers['Content-Type'] ?? '', $vector->body, $headers['Idempotency-Key'] ?? null, 'de-regenwulp');
          Pleinwacht\\check_submission($value);
          $status = 201;
        } catch (Pleinwacht\\Contract\\Refused $refused) {
          $status = $refused->status;
        }
        if ($status !== $vector->status) echo "$vector->name: $status\\n";
      }`);
    assert.equal(found, '');
  });
});
