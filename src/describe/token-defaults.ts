import {tokens} from '../styles/tokens.js';

/** A custom property of ours with what it falls back to, as the style sheet of the tokens writes it. */
const withFallback = /var\((--pleinwacht-[\w-]+), /g;

/**
 * What each public custom property is when nobody sets it, without the tokens of others that come between. The style sheet of the
 * widgets is the one place where a colour stands; the manifest and the style sheet of the markup take theirs from here.
 */
export function tokenDefaults(sheet = tokens.cssText): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const {0: start, 1: name, index} of sheet.matchAll(withFallback)) {
    const from = index + start.length;
    // The first is the one for browsers that know everything.
    if (!defaults.has(name!)) defaults.set(name!, withoutOthers(sheet.slice(from, endOfValue(sheet, from))));
  }
  return defaults;
}

/** Writes its default into every `var(--pleinwacht-…)` of a style sheet that has none. */
export function withDefaults(css: string): string {
  const defaults = tokenDefaults();
  return css.replace(/var\((--pleinwacht-[\w-]+)\)/g, (_, name: string) => {
    const value = defaults.get(name);
    if (value === undefined) throw new Error(`withDefaults(): expected a property of src/styles/tokens.ts, found ${name}`);
    return `var(${name}, ${value})`;
  });
}

/** `var(--basis-x, #fff)` is `#fff` here, and our private names are what they stand for in public. */
function withoutOthers(value: string): string {
  const others = /var\(--basis-[\w-]+, /;
  let plain = value;
  for (let found = others.exec(plain); found; found = others.exec(plain)) {
    const from = found.index + found[0].length;
    const end = endOfValue(plain, from);
    plain = plain.slice(0, found.index) + plain.slice(from, end) + plain.slice(end + 1);
  }
  return plain.replaceAll(/var\(--_(unit|radius)\)/g, 'var(--pleinwacht-$1)');
}

/** Where the bracket closes that was open at `from`. */
function endOfValue(sheet: string, from: number): number {
  let open = 1;
  for (let at = from; at < sheet.length; at++) {
    if (sheet[at] === '(') open++;
    if (sheet[at] === ')' && --open === 0) return at;
  }
  throw new Error(`tokenDefaults(): expected a closing bracket after ${sheet.slice(from, from + 40)}`);
}
