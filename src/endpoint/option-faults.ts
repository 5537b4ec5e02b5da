// What is wrong with options is thrown at once, with where it stands, what was expected and what came.

/** A whole number of at least 1. */
export function checkWhole(where: string, value: unknown, expected: string) {
  if (!Number.isSafeInteger(value) || (value as number) < 1) fail(where, expected, value);
}

export function refuseDoubles(where: string, values: readonly string[]) {
  const double = values.find((value, index) => values.indexOf(value) < index);
  if (double !== undefined) throw new TypeError(`createEndpoint() ${where}: expected each one once, found "${double}" twice`);
}

/** `Array.isArray()` makes a list of anything out of a list that may not be changed. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export function fail(where: string, expected: string, found: unknown): never {
  const shown =
    found === undefined
      ? 'nothing'
      : typeof found === 'object'
        ? Array.isArray(found)
          ? found.length > 0
            ? 'a list'
            : 'an empty list'
          : 'an object'
        : JSON.stringify(found);
  throw new TypeError(`createEndpoint() ${where}: expected ${expected}, found ${shown}`);
}
