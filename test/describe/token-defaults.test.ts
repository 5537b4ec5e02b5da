import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {elementsOf} from '../../src/describe/manifest.js';
import {tokenDefaults} from '../../src/describe/token-defaults.js';
import {tokens} from '../../src/styles/tokens.js';
import {readManifestFile} from '../package/public-names.js';

const [first, withoutLightDark] = tokens.cssText.split('@supports not') as [string, string];
/** Private property → what it is, without the white space. */
const values = (sheet: string) =>
  new Map([...sheet.matchAll(/(--_[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!.replace(/\s+/g, ' ')]));
const lightSide = (value: string) => value.replace(/light-dark\(((?:[^(),]|\((?:[^()]|\([^()]*\))*\))+), [^()]+\)/, '$1');

describe('the colours', () => {
  it('are the light ones where a browser does not know light-dark()', () => {
    const all = values(first);
    const fallbacks = values(withoutLightDark);
    assert.deepEqual(
      [...fallbacks.keys()],
      [...all].filter(([, value]) => value.includes('light-dark(')).map(([name]) => name),
    );
    for (const [name, value] of fallbacks) assert.equal(value, lightSide(all.get(name)!), name);
  });

  it('are told by the manifest and by the style sheet of the markup as the widgets draw them', () => {
    const defaults = tokenDefaults();
    assert.match(defaults.get('--pleinwacht-accent')!, /^light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)$/);
    assert.equal(defaults.get('--pleinwacht-radius'), 'calc(var(--pleinwacht-unit) * 0.625)');
    for (const {tagName, cssProperties = []} of elementsOf(readManifestFile())) {
      for (const {name, default: told} of cssProperties)
        if (defaults.has(name)) assert.equal(told, defaults.get(name), `${tagName} ${name}`);
    }
    const markup = readFileSync('dist/markup/pleinwacht.css', 'utf8');
    assert.ok(markup.includes(`accent-color: var(--pleinwacht-accent, ${defaults.get('--pleinwacht-accent')})`));
  });
});
