/** Where a text stops being JSON, counted from 1. */
export interface JsonFault {
  line: number;
  column: number;
  /** What stands there. */
  found: string;
}

/** A member that stands in an object once more: only the last one counts. */
export interface Double {
  line: number;
  /** Where the first one stands. */
  first: number;
  name: string;
}

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const inString = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y; // eslint-disable-line no-control-regex

/** Looks for what `JSON.parse()` refused. (It knows the place itself, but tells it in some versions of Node only.) */
export function findJsonFault(text: string): JsonFault {
  return walk(text).fault;
}

/** Looks for what `JSON.parse()` takes without a word: members that stand twice in one object. */
export function findDoubles(text: string): readonly Double[] {
  return walk(text).doubles;
}

function walk(text: string): {fault: JsonFault; doubles: readonly Double[]} {
  const doubles: Double[] = [];
  /** Of each object that is open, where its members stand. */
  const open: Map<string, number>[] = [];
  let at = 0;
  const take = (pattern: RegExp | string): boolean => {
    const found = typeof pattern === 'string' ? (text.startsWith(pattern, at) ? pattern : undefined) : matchAt(pattern, text, at);
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const string = () => take('"') && take(inString) && take('"');
  const item = () => take(space) && value();
  const member = () => {
    take(space);
    const start = at;
    if (!string()) return false;
    const name = JSON.parse(text.slice(start, at)) as string;
    const first = open.at(-1)!.get(name);
    const line = linesOf(text.slice(0, start)).length;
    if (first === undefined) open.at(-1)!.set(name, line);
    else doubles.push({line, first, name});
    return take(space) && take(':') && item();
  };
  const list = (one: () => boolean, end: string) => {
    take(space);
    if (take(end)) return true;
    for (;;) {
      if (!one()) return false;
      take(space);
      if (take(end)) return true;
      if (!take(',')) return false;
    }
  };
  const value = (): boolean => {
    if (take('{')) {
      open.push(new Map());
      return list(member, '}') && open.pop() !== undefined;
    }
    if (take('[')) return list(item, ']');
    return text[at] === '"' ? string() : take(literal);
  };
  if (item()) take(space);
  const before = linesOf(text.slice(0, at));
  const [found] = text.slice(at);
  const fault = {
    line: before.length,
    column: before.at(-1)!.length + 1,
    found: found === undefined ? 'the end of the file' : JSON.stringify(found),
  };
  return {fault, doubles};
}

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
