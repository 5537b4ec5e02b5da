import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {alternatives, counted, fill, listed} from '../../src/content/form/fill.js';

const lists = {next: '{list}, {item}', or: '{list} of {item}', nextLong: '{list}; {item}', orLong: '{list}; of {item}'};

describe('fill()', () => {
  it('puts each value in its place, and in every one', () => {
    assert.equal(fill('{page} van {pages}, nog eens {page}', {page: 2, pages: 12}), '2 van 12, nog eens 2');
  });

  it('takes what somebody wrote as it is', () => {
    assert.equal(fill('Wat {child} zegt', {child: '{child} $& $1'}), 'Wat {child} $& $1 zegt');
  });
});

describe('counted()', () => {
  const berries = {one: '{count} ягода', few: '{count} ягоди', many: '{count} ягід', other: '{count} ягоди'};

  it('takes the form that the language has for the number', () => {
    const said = [1, 2, 5, 11, 21, 22].map((count) => counted(berries, 'uk', count));
    assert.deepEqual(said, ['1 ягода', '2 ягоди', '5 ягід', '11 ягід', '21 ягода', '22 ягоди']);
  });

  it('takes the form of an exact number before that, and asks no Intl', (t) => {
    t.mock.method(Intl, 'PluralRules', () => assert.fail('Intl was used'));
    const after = {1: 'na {count} week', other: 'na {count} weken'};
    assert.deepEqual(
      [1, 2].map((count) => counted(after, 'nl', count)),
      ['na 1 week', 'na 2 weken'],
    );
    assert.equal(counted('na {min} tot {count} weken', 'nl', 3, {min: 2}), 'na 2 tot 3 weken');
  });

  it('takes the general form where there is no other', () => {
    assert.equal(counted({one: '{count} hand', other: '{count} handen'}, 'nl', 0), '0 handen');
  });
});

describe('listed()', () => {
  it('puts side by side what is there', () => {
    assert.equal(listed(['al langer', undefined, '', 'anders dan eerst'], lists), 'al langer, anders dan eerst');
    assert.equal(listed([undefined], lists), '');
  });
});

describe('alternatives()', () => {
  it('puts commas between names, and a word between the last two', () => {
    assert.equal(alternatives(['Anke', 'Bram', 'Chris'], lists), 'Anke, Bram of Chris');
  });

  it('keeps names apart that have a comma of their own', () => {
    const names = ['Anke, coördinator', 'Bram, directeur', 'Chris'];
    assert.equal(alternatives(names, lists), 'Anke, coördinator; Bram, directeur; of Chris');
  });

  it('leaves one name as it is, and none empty', () => {
    assert.equal(alternatives(['Anke'], lists), 'Anke');
    assert.equal(alternatives([], lists), '');
  });

  it('is said whole where an old library of the page has a reduce() of its own', () => {
    const {reduce} = Array.prototype;
    Array.prototype.reduce = function (this: unknown[]) {
      return this.length > 1 ? this : this[0];
    };
    const said = [alternatives(['Anke', 'Bram', 'Chris'], lists), listed(['al langer', 'anders dan eerst'], lists)];
    Array.prototype.reduce = reduce;
    assert.deepEqual(said, ['Anke, Bram of Chris', 'al langer, anders dan eerst']);
  });
});
