import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {transform} from 'esbuild';
import type * as z from 'zod/mini';

import {checkSchool, isReceipt} from '../../src/portal/check.js';
import {shapesModule, shapeSource} from '../../src/describe/emit-shapes.js';
import {faultIn, type Shape} from '../../src/portal/shape.js';
import * as shapes from '../../src/portal/shapes.js';
import {Problem} from '../../src/protocol/wire/problem.js';
import {Receipt} from '../../src/protocol/wire/receipt.js';
import {CaseEvent} from '../../src/protocol/school/case-event.js';
import {School} from '../../src/protocol/school/school.js';
import {YearPlanFile} from '../../src/protocol/school/year-plan-file.js';
import {sweeping} from '../sweep.js';

/** Random numbers that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const texts = [
  ...[
    '',
    ' ',
    '\n',
    'x',
    'groep 8',
    'Rene\u0301',
    '\ud800',
    '\u0000',
    'a'.repeat(22),
    'a'.repeat(40),
    'a'.repeat(41),
    '__proto__',
    '2026',
    '😀',
  ],
  ...['coordinator', 'school-leader', 'Met-Hoofdletter', 'met spatie', 'kleuters', 'po', 'vo', 'pupil', 'danger', 'weeks', 'notice', 'end'],
  ...[
    '2026-02-28',
    '2026-02-29',
    '2024-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-04-31',
    '2026-11-21T00:00:00Z',
    ' 2026-11-21',
  ],
  ...['09:30', '9:30', '24:00'],
  ...[
    'https://school.example',
    'http://school.example:8080/a?b#c',
    'https://münchen.example/ü',
    'javascript:alert(1)',
    'https://a b.example',
  ],
  ...['https://naam:wachtwoord@school.example', '//school.example', 'ftp://school.example', 'https://', 'HTTPS://SCHOOL.EXAMPLE'],
  ...[
    '112',
    '0517 - 00 00 01',
    '+31 (0)6 12345678',
    '12',
    '12a34',
    '0'.repeat(25),
    'a@b.example',
    'a@b',
    'a..b@c.example',
    'a b@c.example',
  ],
];
const numbers = [
  0,
  -0,
  1,
  3,
  9,
  10,
  30,
  31,
  100,
  101,
  1000,
  1001,
  1999,
  2026,
  2201,
  3660,
  3661,
  -1,
  1.5,
  NaN,
  Infinity,
  -Infinity,
  2 ** 53,
  2 ** 53 - 1,
  -(2 ** 53),
];
const others = [true, false, null, undefined, [], {}, [[]], {received: true}, '1', 1];

interface Definition {
  type: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  values?: unknown[];
  entries?: Record<string, string>;
}

/** Makes values that are mostly as a schema says, and wrong in `rot` of their places. */
function valuesOf(random: () => number) {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const anything = () => pick<unknown>([pick(texts), pick(numbers), pick(others)]);
  /** Found by trying, for a pattern does not say what it matches. */
  const found = new Map<z.ZodMiniType, readonly unknown[]>();
  const fitting = (schema: z.ZodMiniType, candidates: readonly unknown[]) => {
    const fit = found.get(schema) ?? candidates.filter((candidate) => schema.safeParse(candidate).success);
    assert.ok(fit.length > 0, 'expected candidates that fit, found none');
    found.set(schema, fit);
    return pick(fit);
  };
  return function value(schema: z.ZodMiniType, rot: number): unknown {
    if (random() < rot) return anything();
    const def = schema._zod.def as unknown as Definition;
    switch (def.type) {
      case 'string':
        return fitting(schema, texts);
      case 'number':
        return fitting(schema, numbers);
      case 'boolean':
        return random() < 0.5;
      case 'literal':
        return pick(def.values!);
      case 'enum':
        return pick(Object.values(def.entries!));
      case 'array':
        return Array.from({length: random() < rot ? 201 : Math.floor(random() * 3)}, () => value(def.element!, rot));
      case 'object': {
        const object: Record<string, unknown> = {};
        for (const [name, member] of Object.entries(def.shape!)) {
          const {type, innerType} = member._zod.def as unknown as Definition;
          if (type === 'optional') {
            if (random() < 0.4) object[name] = random() < 0.02 ? undefined : value(innerType!, rot);
          } else if (random() >= rot) object[name] = value(member, rot);
        }
        if (random() < rot) object[pick(['publicKey', 'extra', 'name?'])] = anything();
        return object;
      }
      default:
        throw new Error(`expected a type that is known here, got ${def.type}`);
    }
  };
}

/** What only some elements check, together. */
const ownMembers = {...shapes.panelMembers, ...shapes.promptsMembers, ...shapes.registerMember};

/** What can happen in a case, but for the choices that a method begins with: whoever reads those looks at each. */
const caseEvents = CaseEvent._zod.def.options.flatMap((schema) => {
  const [type] = schema.shape.type._zod.def.values;
  return type === 'method-begun' ? [] : [[`a case's ${type}`, schema, shapes.caseEventShapes[type!], 1000]];
});

describe('the shapes that browsers check with', () => {
  // A hundred thousand together when sweeping; a school takes the most time by far.
  for (const [name, schema, shape, all] of [
    ['Receipt', Receipt, shapes.receiptShape, 35_000],
    ['Problem', Problem, shapes.problemShape, 40_000],
    ['School', School, {...shapes.schoolShape, ...ownMembers}, 25_000],
    ['a plan of the year', YearPlanFile, shapes.yearPlanShape, 1000],
    ...caseEvents,
  ] as [string, z.ZodMiniType, Shape, number][]) {
    const count = sweeping || all === 1000 ? all : all / 5;
    it(`say the same as the schema of ${name}, on ${count} values`, () => {
      const random = randomFrom(20261121);
      const value = valuesOf(random);
      let fits = 0;
      for (let index = 0; index < count; index++) {
        const one = value(schema, [0, 0.002, 0.02, 0.2][index % 4]!);
        const expected = schema.safeParse(one).success;
        if (expected) fits++;
        assert.equal(!faultIn(one, shape), expected, `value ${index}: ${JSON.stringify(one)}`);
      }
      // A generator that only made good values, or only bad ones, would prove nothing.
      assert.ok(fits > count / 5 && fits < (count * 19) / 20, `${fits} of ${count} fit`);
    });
  }

  it('are those that the build writes', async () => {
    const {code} = await transform(shapesModule(), {loader: 'ts', format: 'esm'});
    const written: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.deepEqual({...(written as object)}, {...shapes});
  });

  it('let only what the school file allows into a school', () => {
    const value = valuesOf(randomFrom(7));
    for (let index = 0; index < 2000; index++) {
      const one = value(School, [0, 0.02, 0.1][index % 3]!);
      const {school, faults} = checkSchool(one, ownMembers);
      assert.ok(School.safeParse(school).success, JSON.stringify(one));
      if (School.safeParse(one).success)
        assert.deepEqual(
          // A member that nobody knows may be there, and is told.
          faults.filter(({path, found}) => path.split('.').at(-1) !== found),
          [],
        );
      // What is empty is missing, without a word.
      else assert.ok(faults.length > 0 || /:(null|"(\s|\\[nrt])*")/.test(JSON.stringify(one)), JSON.stringify(one));
    }
  });

  it('take no value of another kind for a receipt', () => {
    for (const value of [...texts, ...numbers, ...others]) assert.equal(isReceipt(value, 1), Receipt.safeParse(value).success);
    assert.equal(isReceipt({received: true, version: 1, more: []}, 1), true);
    assert.equal(isReceipt({received: true, version: 2}, 1), false);
  });
});

describe('shapeSource()', () => {
  it('refuses what a shape cannot say, so that no check gets lost on the way', async () => {
    const {string, refine, union, number, minLength, multipleOf, iso, array, object, looseObject, optional, nullable} =
      await import('zod/mini');
    for (const schema of [
      string().check(minLength(3)),
      string().check(refine((text) => text !== 'x')),
      union([string(), number()]),
      number().check(multipleOf(2)),
      iso.date().check(refine(() => true)),
      array(string()).check(refine((list) => list.length !== 4)),
      object({a: optional(string())}).check(refine(() => true)),
      looseObject({a: nullable(string())}),
    ] as z.ZodMiniType[]) {
      assert.throws(() => shapeSource(schema), TypeError);
    }
  });
});
