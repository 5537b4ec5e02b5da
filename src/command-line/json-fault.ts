/** Where a text stops being JSON, counted from 1. */
export interface JsonFault {
  line: number;
  column: number;
  /** What stands there. */
  found: string;
}

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const inString = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y; // eslint-disable-line no-control-regex

/** Looks for what `JSON.parse()` refused. (It knows the place itself, but tells it in some versions of Node only.) */
export function findJsonFault(text: string): JsonFault {
  let at = 0;
  const take = (pattern: RegExp | string): boolean => {
    const found = typeof pattern === 'string' ? (text.startsWith(pattern, at) ? pattern : undefined) : matchAt(pattern, text, at);
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const string = () => take('"') && take(inString) && take('"');
  const item = () => take(space) && value();
  const member = () => take(space) && string() && take(space) && take(':') && item();
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
    if (take('{')) return list(member, '}');
    if (take('[')) return list(item, ']');
    return text[at] === '"' ? string() : take(literal);
  };
  if (item()) take(space);
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const [found] = text.slice(at);
  return {
    line: before.length,
    column: before.at(-1)!.length + 1,
    found: found === undefined ? 'the end of the file' : JSON.stringify(found),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
