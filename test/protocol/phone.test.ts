import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {phoneParts} from '../../src/protocol/school/phone.js';
import {PhoneNumber} from '../../src/protocol/scalars.js';

describe('phoneParts()', () => {
  const numbers: Record<string, readonly string[]> = {
    '0517-123456': ['0517123456'],
    '+31 (0)517-12 34 56': ['+31517123456'],
    '+31 (0) 517 12 34 56': ['+31517123456'],
    '+31 0517 123456': ['+31517123456'],
    '0031 (0)517-123456': ['+31517123456'],
    '00 31 517 123456': ['+31517123456'],
    '(0517) 12 34 56': ['0517123456'],
    '+31 (517) 12 34 56': ['+31517123456'],
    '0517–123456': ['0517123456'],
    '0517—123456': ['0517123456'],
    '0517\u2011123456': ['0517123456'],
    '0517\u2212123456': ['0517123456'],
    '0517\u00a012\u202f34\u200956': ['0517123456'],
    '06.12.34.56.78': ['0612345678'],
    'Tel. 0517-123456': ['0517123456'],
    'T: 0517 123456': ['0517123456'],
    '0517-123456 tst 12': ['0517123456'],
    '0517-123456 toestel 1234': ['0517123456'],
    '0517 123456 / 06 12345678': ['0517123456', '0612345678'],
    '0517123456/0612345678': ['0517123456', '0612345678'],
    '0517-123456 of 06-12345678': ['0517123456', '0612345678'],
    '0517-123456 (ma-do)': ['0517123456'],
    '0517-123456 (08.30-16.00 uur)': ['0517123456'],
    'ma 8.30-16.00: 0517-123456': ['0517123456'],
    '0517-123456 vraag naar Anja': ['0517123456'],
    '0800-0113': ['08000113'],
    '112': ['112'],
    '14 0517': ['140517'],
    '+32 2 123 45 67': ['+3221234567'],
    '088-PESTEN': [],
    '0800 PEST': [],
  };
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
