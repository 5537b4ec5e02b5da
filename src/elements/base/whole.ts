/**
 * Lays the rest of a widget's words over those of its first screen. Only the build writes what is given here: members by their names, those of
 * lists by their numbers.
 */
export function whole<Words>(first: object, rest: object): Words {
  const laid = Object.entries(rest).map(([name, more]: [string, unknown]) => {
    const known = (first as Readonly<Record<string, unknown>>)[name];
    return [name, known === undefined ? more : whole(known as object, more as object)] as const;
  });
  return Object.assign(Array.isArray(first) ? [...(first as unknown[])] : {...first}, Object.fromEntries(laid)) as Words;
}
