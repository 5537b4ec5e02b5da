import type {FieldCode} from '../../endpoint/answers.js';
import type {Json} from './json-schema.js';

/** One thing changed in a value: what, where, and what a receiver says of it; nothing when it takes it. */
export interface Mutation {
  what: string;
  path: readonly (string | number)[];
  value: unknown;
  code?: FieldCode;
}

const emoji = '👩';

/** Every rule of a schema broken once, and every freedom that it gives taken once, starting from a value that fits it. */
export function mutationsOf(schema: Json, value: unknown, path: Mutation['path'] = []): Mutation[] {
  const change = (what: string, changed: unknown, code?: FieldCode): Mutation => ({what, path, value: changed, ...(code && {code})});
  if ('const' in schema) return [change('another value', 'iets-anders', 'unknown_value'), change('a number', 12, 'unknown_value')];
  if ('enum' in schema) return [change('a value that is not in the list', 'iets-anders', 'unknown_value')];
  if (schema.oneOf) {
    const branches = schema.oneOf as Json[];
    const fitting = branches.find((branch) => holdsConstants(branch, value));
    if (!fitting) throw new Error(`mutationsOf(): expected an example of one of the branches at ${path.join('.')}`);
    return mutationsOf(fitting, value, path);
  }
  if (schema.anyOf && !schema.type) return [change('what fits none of its forms', 'ooit', 'wrong_format')];
  switch (schema.type) {
    case 'object':
      return mutationsOfObject(schema, value as Json, path);
    case 'array': {
      const [first] = value as unknown[];
      const {maxItems, minItems} = schema as {maxItems?: number; minItems?: number};
      return [
        change('a text for a list', 'x', 'wrong_type'),
        ...(maxItems ? [change(`${maxItems + 1} items`, Array(maxItems + 1).fill(first), 'too_many')] : []),
        ...(minItems ? [change('an empty list', [], 'too_few')] : []),
        ...mutationsOf(schema.items as Json, first, [...path, 0]),
      ];
    }
    case 'string':
      return mutationsOfText(schema, change);
    case 'integer': {
      const {minimum, maximum} = schema as {minimum: number; maximum: number};
      return [
        change('a text for a number', '7', 'wrong_type'),
        change('half a number', 1.5, 'wrong_type'),
        change(`${maximum + 1}`, maximum + 1, 'too_large'),
        change(`${minimum - 1}`, minimum - 1, 'too_small'),
      ];
    }
    case 'boolean':
      return [change('a text for yes or no', 'yes', 'wrong_type')];
    default:
      throw new Error(`mutationsOf(): expected a schema that it knows at ${path.join('.')}, got ${JSON.stringify(schema)}`);
  }
}

function mutationsOfObject(schema: Json, value: Json, path: Mutation['path']): Mutation[] {
  // Of what is named by the sender nothing is known but that it is an object.
  if (!schema.properties) return [{what: 'a text for an object', path, value: 'x', code: 'wrong_type'}];
  const properties = schema.properties as Record<string, Json>;
  const missing = Object.keys(properties).filter((name) => !(name in value));
  if (missing.length > 0) throw new Error(`expected an example of ${[...path, missing[0]].join('.')}: add it to full-submissions.ts`);
  return [
    {what: 'a text for an object', path, value: 'x', code: 'wrong_type'},
    {what: 'a member that nobody knows', path: [...path, 'nieuw-lid'], value: {x: [1, null]}},
    ...Object.entries(properties).flatMap(([name, member]) => {
      const at = [...path, name];
      // Which form a value has shows from this one member: without it nothing is known of the rest.
      const isRequired = (schema.required as string[] | undefined)?.includes(name);
      return [
        ...(isRequired ? [{what: 'nothing', path: at, value: undefined, code: 'required' as const}] : []),
        ...mutationsOf(member, value[name], at),
      ];
    }),
  ];
}

function mutationsOfText(schema: Json, change: (what: string, value: unknown, code?: FieldCode) => Mutation): Mutation[] {
  const {maxLength, minLength, pattern, format, examples} = schema as {
    maxLength?: number;
    minLength?: number;
    pattern?: string;
    format?: string;
    examples?: unknown;
  };
  const wrong = change('a number for a text', 12, 'wrong_type');
  if (maxLength) {
    return [
      wrong,
      change('null', null, 'wrong_type'),
      change(`${maxLength} characters of two code units each`, emoji.repeat(maxLength)),
      change(`${maxLength + 1} characters`, 'a'.repeat(maxLength + 1), 'too_long'),
      change('lone surrogates and control characters', 'x\ud800\u0000\u001b[31m y\r\n'),
      ...(minLength ? [change('a blank text', ' \n ', 'too_short')] : []),
    ];
  }
  if (format === 'date') return [wrong, change('a day that no calendar has', '2027-02-29', 'wrong_format')];
  if (!pattern) return [wrong];
  return [
    wrong,
    change('a text with a space', 'Niet Goed', 'wrong_format'),
    ...(examples ? [change('a value from a list that has grown', 'iets-nieuws')] : []),
  ];
}

/** Whether the members with one fixed value have it. */
function holdsConstants(branch: Json, value: unknown): boolean {
  return Object.entries((branch.properties ?? {}) as Record<string, Json>).every(
    ([name, member]) => !('const' in member) || member.const === (value as Json | undefined)?.[name] || name === 'version',
  );
}
