import {existsSync, readFileSync, writeFileSync} from 'node:fs';

import {format, resolveConfig} from 'prettier';
import type * as z from 'zod/mini';

import {Problem} from '../protocol/wire/problem.js';
import {Receipt} from '../protocol/wire/receipt.js';
import {lengths} from '../protocol/scalars.js';
import {CaseEvent} from '../protocol/school/case-event.js';
import {School} from '../protocol/school/school.js';
import {YearPlanFile} from '../protocol/school/year-plan-file.js';

// Run by the build: writes what the browser checks from the schemas, so that no browser has to load a schema library.

/** The part of a zod schema's definition that is read here. */
interface Definition {
  type: string;
  checks?: {_zod: {def: Check}}[];
  pattern?: RegExp;
  format?: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  values?: unknown[];
  entries?: Record<string, string>;
}

interface Check {
  check: string;
  pattern?: RegExp;
  value?: number;
  inclusive?: boolean;
  minimum?: number;
  maximum?: number;
  params?: {ordered?: [string, string]};
}

/** The source text of the shape that checks as a schema does. Throws where a schema uses what shapes cannot say. */
export function shapeSource(schema: z.ZodMiniType): string {
  const def = schema._zod.def as unknown as Definition;
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const only = (...names: string[]) => {
    const foreign = checks.find(({check}) => !names.includes(check));
    if (foreign)
      throw new TypeError(`shapeSource(): expected a check that shapes know (${names.join(', ')}), got "${foreign.check}" on ${def.type}`);
  };
  switch (def.type) {
    case 'string': {
      const length = lengths.get(schema);
      if (length) return `/^${length.minLength ? '(?=[\\s\\S]*\\S)' : ''}[\\s\\S]{0,${length.maxLength}}$/u`;
      only('string_format');
      const patterns = [def.pattern ?? schema._zod.pattern, ...checks.map(({pattern}) => pattern)].filter(
        (pattern) => pattern instanceof RegExp,
      );
      const own = patterns.filter((pattern) => !/^\/\^\[\\s\\S\]/.test(String(pattern)));
      if (new Set(own.map(String)).size > 1) throw new TypeError(`shapeSource(): expected one pattern, got ${own.join(' ')}`);
      if (def.format === 'date') return `['day']`;
      return own[0] ? String(own[0]) : '/^/';
    }
    case 'boolean':
      only();
      return `['enum', true, false]`;
    case 'number': {
      only('greater_than', 'less_than', 'number_format');
      const min = checks.find(({check}) => check === 'greater_than')?.value ?? 'Number.MIN_SAFE_INTEGER';
      const max = checks.find(({check}) => check === 'less_than')?.value ?? 'Number.MAX_SAFE_INTEGER';
      return `['int', ${min}, ${max}]`;
    }
    case 'literal':
      return `['enum', ${(def.values ?? []).map((value) => JSON.stringify(value)).join(', ')}]`;
    case 'enum':
      return `['enum', ${Object.values(def.entries ?? {})
        .map((value) => JSON.stringify(value))
        .join(', ')}]`;
    case 'array': {
      only('min_length', 'max_length');
      const min = checks.find(({check}) => check === 'min_length')?.minimum ?? 0;
      const max = checks.find(({check}) => check === 'max_length')?.maximum ?? 'Infinity';
      return `['list', ${shapeSource(def.element!)}, ${min}, ${max}]`;
    }
    case 'object': {
      only('custom');
      const members = Object.entries(def.shape ?? {}).map(([name, member]) => memberSource(name, member));
      const object = `{${members.join(', ')}}`;
      return checks.reduce((inner, {params}) => {
        if (!params?.ordered) throw new TypeError('shapeSource(): expected ordered(), got another refinement on an object');
        return `['ordered', ${inner}, ${params.ordered.map((name) => `'${name}'`).join(', ')}]`;
      }, object);
    }
    // Whoever reads it looks at each value.
    case 'record':
    case 'unknown':
    case 'any':
      return `['any']`;
    default:
      throw new TypeError(`shapeSource(): expected a schema that shapes know, got "${def.type}"`);
  }
}

function memberSource(name: string, member: z.ZodMiniType): string {
  const {type, innerType} = member._zod.def as unknown as Definition;
  return type === 'optional' ? `'${name}?': ${shapeSource(innerType!)}` : `'${name}': ${shapeSource(member)}`;
}

/** Members of a school that one element alone reads, by the name of their export: only its file carries how those are checked. */
const readByOne = {
  panelMembers: ['stepPlan', 'methods', 'roles', 'links', 'books', 'additions'],
  promptsMembers: ['prompts'],
  registerMember: ['register'],
};

/** The whole module `shapes.ts`. */
export function shapesModule(): string {
  const members = new Map(Object.entries(School._zod.def.shape).map(([name, member]) => [name, memberSource(name, member)]));
  const objectOf = (names: readonly string[]) => `{${names.map((name) => members.get(name)).join(', ')}} as const satisfies Shape`;
  const parts = Object.entries(readByOne).map(([name, read]) => `export const ${name} = ${objectOf(read)};`);
  for (const name of Object.values(readByOne).flat()) members.set(name, `'${name}?': ['any']`);
  const events = CaseEvent._zod.def.options.map((option) => {
    const [type] = option.shape.type._zod.def.values;
    return `'${type}': ${shapeSource(option)}`;
  });
  const shapes = `export const receiptShape: Shape = ${shapeSource(Receipt)};

export const problemShape: Shape = ${shapeSource(Problem)};

export const schoolShape = ${objectOf([...members.keys()])};

${parts.join('\n\n')}

/** What can happen in a case, by its type. */
export const caseEventShapes: Readonly<Record<string, Shape>> = {${events.join(', ')}};

/** What a year that was kept as a file holds. */
export const yearPlanShape: Shape = ${shapeSource(YearPlanFile)};
`;
  return `// Written by emit-shapes.ts from the schemas in src/protocol. Do not edit: run \`npm run build\`.
import type {Shape} from '../portal/shape.js';

${shapes}`;
}

const path = process.argv[2];
if (path) {
  const source = await format(shapesModule(), {...(await resolveConfig(path)), filepath: path});
  // A file that says the same stays as it is, for the linter may be reading it.
  if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source);
}
