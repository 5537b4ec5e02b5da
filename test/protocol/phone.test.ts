import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {phoneParts} from '../../src/protocol/school/phone.js';
import {PhoneNumber} from '../../src/protocol/scalars.js';
import {numbers} from '../fixtures/phone-numbers.js';

describe('phoneParts()', () => {
  for (const [written, dialled] of Object.entries(numbers)) {
    it(`is taken and can be dialled where there is a number: ${written}`, () => {
      const parts = phoneParts(written);
      assert.deepEqual(
        parts.flatMap(({dial}) => dial ?? []),
        dialled,
      );
      assert.equal(parts.map(({words}) => words).join(''), written);
      if (dialled.length > 0) assert.ok(PhoneNumber.safeParse(written).success);
    });
  }

  it('is nobody to call without a number', () => {
    for (const written of ['', ' ', 'bel maar', 'via Parro']) assert.equal(PhoneNumber.safeParse(written).success, false);
  });
});
