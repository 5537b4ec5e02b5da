/**
 * Plain data as JSON. `JSON.stringify()` asks arrays, texts and objects how they want to be written (`toJSON`), and libraries of twenty
 * years ago, which are still on the pages of schools, taught them to answer.
 */
export function toJson(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(mustBeWritten, written)}"`;
  if (typeof value !== 'object' || value === null) return String((value as number | boolean | undefined) ?? null);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) parts.push(toJson(item));
    return `[${parts.join(',')}]`;
  }
  for (const [name, member] of Object.entries(value)) if (member !== undefined) parts.push(`${toJson(name)}:${toJson(member)}`);
  return `{${parts.join(',')}}`;
}

// eslint-disable-next-line no-control-regex -- the very characters that JSON cannot hold as they are
const mustBeWritten = /["\\\u0000-\u001f]/g;

function written(character: string): string {
  if (character === '\n') return '\\n';
  return character > '\u001f' ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
