import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {elementsOf} from '../../src/describe/manifest.js';
import {publicNames, readManifestFile} from './public-names.js';

const manifest = readManifestFile();
const elements = elementsOf(manifest);
const names = publicNames(manifest);
const sources = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((path) =>
  /^(elements|styles)\/.*\.ts$|^portal\/submitted-event/.test(path),
);
const text = sources.map((path) => readFileSync(`src/${path}`, 'utf8')).join('\n');
const declared = (path: string) => readFileSync(`dist/${path}`, 'utf8');

describe('the manifest', () => {
  it('has every element that has a define.js', () => {
    const folders = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));
    assert.deepEqual(
      elements.map(({tagName}) => tagName),
      folders.map((name) => `pleinwacht-${name}`).sort(),
    );
  });

  it('names modules that are in the package', () => {
    for (const {path} of manifest.modules) assert.ok(existsSync(path), path);
  });

  it('describes every attribute, property, method, event, slot, part and custom property', () => {
    assert.deepEqual(
      names.filter(({description}) => !description?.trim()).map(({tag, kind, name}) => `${tag}: ${kind} ${name}`),
      [],
    );
    for (const {tagName, description} of elements) assert.ok(description, tagName);
  });

  it('gives every attribute and property its type, and shows nothing private', () => {
    const typed = names.filter(({kind}) => kind === 'attribute' || kind === 'property' || kind === 'event');
    assert.deepEqual(
      typed.filter(({type}) => !type).map(({tag, name}) => `${tag} ${name}`),
      [],
    );
    assert.deepEqual(
      names.filter(({name}) => /^[#_]/.test(name)),
      [],
    );
  });

  it('says what an attribute of few words can be', () => {
    const type = (tag: string, name: string) => names.find((one) => one.tag === tag && one.kind === 'attribute' && one.name === name)?.type;
    assert.deepEqual(type('pleinwacht-report-form', 'reporter')?.split(' | ').sort(), [
      "'parent'",
      "'self'",
      "'staff'",
      "'witness'",
      'undefined',
    ]);
    const types = ["'kleuters'", "'po'", "'so'", "'vo'", 'undefined'];
    assert.deepEqual(type('pleinwacht-portal', 'school-type')?.split(' | ').sort(), types);
  });

  it('has every part and public custom property that is drawn, and no other', () => {
    // Parts of the browser's own controls are not ours.
    const drawn = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();
    const listed = (kind: string) => [...new Set(names.filter((one) => one.kind === kind).map(({name}) => name))].sort();
    assert.deepEqual(listed('part'), drawn(/\bpart="([\w-]+)"/g));
    assert.deepEqual(listed('custom property'), drawn(/var\((--pleinwacht-[\w-]+)/g));
  });
});

describe('the declarations', () => {
  it('know the class of every tag', () => {
    for (const {name, tagName} of elements) {
      const define = declared(`elements/${tagName.replace('pleinwacht-', '')}/define.d.ts`);
      assert.match(define, new RegExp(`interface HTMLElementTagNameMap \\{\\s*'${tagName}': ${name};`));
    }
  });

  it('know the class of every event, and the index exports both', () => {
    const index = declared('index.d.ts');
    const events = manifest.modules.flatMap(({declarations}) => declarations).filter(({superclass}) => superclass?.name === 'Event');
    for (const {name} of [...elements, ...events]) assert.match(index, new RegExp(`\\b${name}\\b`));
    for (const {name, type} of elements.flatMap(({events = []}) => events)) {
      assert.ok(
        events.some((event) => event.name === type.text),
        type.text,
      );
      assert.match(text, new RegExp(`interface HTMLElementEventMap \\{\\s*'${name}': ${type.text};`));
    }
  });
});
