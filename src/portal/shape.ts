/**
 * What a value must look like, as small as data can say it. Those of a school and of answers are emitted from the zod schemas by the build
 * (`shapes.ts`); that of a file which only we write stands by hand beside what reads it.
 *
 * A regular expression is text that matches it; an object is an object with those members (`name?` may be missing); the rest is a
 * list that begins with its kind.
 */
export type Shape =
  | RegExp
  | {readonly [member: string]: Shape}
  | readonly ['any']
  | readonly ['day']
  | readonly ['int', min: number, max: number]
  | readonly ['enum', ...values: readonly (string | number | boolean)[]]
  | readonly ['list', item: Shape, min: number, max: number]
  /** The first member does not come after the second. */
  | readonly ['ordered', shape: Shape, low: string, high: string];

export interface ShapeFault {
  path: readonly (string | number)[];
  expected: string;
  found: unknown;
}

/** The first thing in a value that is not as its shape says, or nothing. */
export function faultIn(value: unknown, shape: Shape, path: readonly (string | number)[] = []): ShapeFault | undefined {
  const fault = (expected: string): ShapeFault => ({path, expected, found: value});
  if (shape instanceof RegExp) {
    if (typeof value !== 'string') return fault('text');
    // A letter and its accent are one, as where it is sent.
    return shape.test(value.normalize('NFC')) ? undefined : fault(`text like ${exampleOf(shape)}`);
  }
  if (isList(shape)) {
    switch (shape[0]) {
      case 'day':
        return isDay(value) ? undefined : fault('a day like 2026-11-21');
      case 'int': {
        const fits = Number.isSafeInteger(value) && (value as number) >= shape[1] && (value as number) <= shape[2];
        return fits ? undefined : fault(`a whole number from ${shape[1]} to ${shape[2]}`);
      }
      case 'enum':
        return (shape.slice(1) as unknown[]).includes(value) ? undefined : fault(`one of ${shape.slice(1).join(', ')}`);
      case 'list': {
        const [, item, min, max] = shape;
        if (!Array.isArray(value)) return fault('a list');
        if (value.length < min || value.length > max) return fault(`a list of ${min} to ${max}`);
        return firstOf(value.keys(), (index) => faultIn(value[index], item, [...path, index]));
      }
      case 'ordered': {
        const inside = faultIn(value, shape[1], path);
        const [low, high] = [shape[2], shape[3]].map((name) => (value as Record<string, string>)?.[name]) as [string, string];
        return inside ?? (low <= high ? undefined : {path: [...path, shape[3]], expected: `nothing before ${low}`, found: high});
      }
      case 'any':
        return undefined;
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('an object');
  const members = value as Record<string, unknown>;
  return firstOf(Object.entries(shape as Record<string, Shape>), ([key, member]) => {
    const name = key.replace('?', '');
    if (members[name] === undefined && key !== name) return undefined;
    return faultIn(members[name], member, [...path, name]);
  });
}

/** What fits each kind of text, for people who read no regular expressions: in this order none fits a later kind better. */
const examples = ['groep 8', 'naam@school.nl', 'https://www.school.nl', 'school-leader', '0517-123456', '09:30'];

function exampleOf(shape: RegExp): string {
  const most = /\{\d,(\d+)\}\$$/.exec(shape.source)?.[1];
  return (examples.find((example) => shape.test(example)) ?? shape.source) + (most ? `, at most ${most} characters` : '');
}

function isList(shape: Shape): shape is Extract<Shape, readonly unknown[]> {
  return Array.isArray(shape);
}

/** A day that the calendar has: what it has not comes back as another day, or as none. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T12:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function firstOf<Item>(items: Iterable<Item>, find: (item: Item) => ShapeFault | undefined): ShapeFault | undefined {
  for (const item of items) {
    const fault = find(item);
    if (fault) return fault;
  }
  return undefined;
}
