import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {cleanJson, cleanText, textLength} from '../../src/protocol/index.js';

const family = '👩‍👧';

describe('cleanText', () => {
  it('treats every character as the contract says, plain or not', () => {
    const isControl = (code: number) => (code < 0x20 && code !== 0x09 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f);
    for (let code = 0; code <= 0xffff; code++) {
      const one = String.fromCharCode(code);
      const kept = code === 0x0d ? '\n' : isControl(code) ? '' : code >= 0xd800 && code <= 0xdfff ? '\ufffd' : one;
      assert.equal(cleanText(`a ${one} b`), `a ${kept} b`.normalize('NFC'), `U+${code.toString(16)}`);
    }
  });

  it('makes one line end of two characters, and one character of two that belong together', () => {
    assert.equal(cleanText('een\r\ntwee\rdrie\n'), 'een\ntwee\ndrie\n');
    assert.equal(cleanText('Rene\u0301'), 'Ren\u00e9');
    assert.equal(cleanText(family), family);
  });
});

describe('cleanJson', () => {
  it('cleans texts and names at every depth, and keeps all else', () => {
    const value = {a: ['x\u0000', 1, null, true, {'b\r': 'y\r\n'}], 'cafe\u0301': {deep: [['z\u0007']]}};
    assert.deepEqual(cleanJson(value), {a: ['x', 1, null, true, {'b\n': 'y\n'}], café: {deep: [['z']]}});
    assert.deepEqual(value.a[0], 'x\u0000', 'what was given is left alone');
    for (const alone of ['', 'x', 0, false, null, [], {}]) assert.deepEqual(cleanJson(alone), alone);
  });

  it('takes "__proto__" for a name like any other', () => {
    const sent = '{"__proto__":{"a":"x"},"list":[{"__proto__":1}]}';
    const cleaned = cleanJson(JSON.parse(sent)) as object;
    assert.equal(JSON.stringify(cleaned), sent);
    assert.equal(Object.getPrototypeOf(cleaned), Object.prototype);
  });

  it('is not stopped by depth', () => {
    const depth = 100_000;
    let at = cleanJson(JSON.parse('['.repeat(depth) + '"x\\u0000"' + ']'.repeat(depth)));
    for (let left = depth; left > 0; left--) at = (at as unknown[])[0];
    assert.equal(at, 'x');
  });
});

describe('textLength', () => {
  it('counts code points of what is left after cleaning', () => {
    for (const [text, length] of [
      ['', 0],
      ['abc', 3],
      ['a\r\nb', 3],
      ['e\u0301', 1],
      ['\u0000', 0],
      ['👍', 1],
      [family, 3],
      ['\ud800', 1],
      ['\udc00\ud800', 2],
    ] as const) {
      assert.equal(textLength(text), length, JSON.stringify(text));
    }
  });
});
