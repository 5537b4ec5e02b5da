/** A piece of what somebody wrote where a number was asked: the number to dial, where it is one. */
export interface PhonePart {
  readonly words: string;
  readonly dial?: string;
}

/** What people put between digits, also what their keyboards make of a dash and a space; what nobody sees can be there too. */
const between = String.raw`[\s.)\p{Cf}_~\u00b7\u2022\u2010-\u2015\u2212-]|\((?=\d+\))`;
/** Ten from a zero are a whole number, whatever comes after; only that may have a stroke in it. */
const whole = String.raw`\(?0(?!0|[89]00)(?:(?:${between}|\/)*\d){9}(?!\d)`;
const digits = new RegExp(String.raw`${whole}|(?:\+\s?|\()?\d(?:(?:${between})*\d)*`, 'gu');
const times = /^\(?\d?\d\.\d\d\W+\d?\d(\.\d\d)?$/;
const extension = /(tst|toestel|ext|intern|doorkies\w*)[.:\s]*$/i;

/**
 * A number as people write it, in pieces: `Tel. 0517-123456 tst 12`, `0517 123456 / 06 12345678`, `+31 (0)517-12 34 56 (ma-do)`. What nobody
 * can dial is words.
 */
export function phoneParts(text: string): readonly PhonePart[] {
  const found = [...text.matchAll(digits)].filter(({0: written, index}) => {
    const number = dialled(written);
    const before = text.slice(0, index);
    const after = text.slice(index + written.length);
    if (times.test(written) || extension.test(before)) return false;
    if (/^0\d{9}$/.test(number)) return true;
    // With a letter in it, who knows what the rest was.
    if (/^(\+\d{7,14}|0[89]0\d{4,9}|0\d{8,13})$/.test(number)) return !/^\p{L}/u.test(after);
    // A short one, as `112`: not one of several, and no part of a word, as in `088-PESTEN`.
    return /^\d{3,8}$/.test(number) && text.match(digits)!.length === 1 && !/^[\s.-]?\p{L}/u.test(after) && !/\p{L}-$/u.test(before);
  });
  const parts: PhonePart[] = [];
  let end = 0;
  for (const {0: written, index} of found) {
    if (index > end) parts.push({words: text.slice(end, index)});
    parts.push({words: written, dial: dialled(written)});
    end = index + written.length;
  }
  if (end < text.length) parts.push({words: text.slice(end)});
  return parts;
}

/** Where a country is named, the zero of the area is not dialled; lists of numbers lose a zero or a plus in front. */
function dialled(written: string): string {
  const number = written.replace(/\(0\)|[^\d+]/g, '').replace(/^00/, '+');
  return number
    .replace(/^(\+3[12]|\+4[49])0+/, '$1')
    .replace(/^(?=31[1-9]\d{8}$)/, '+')
    .replace(/^(?=[1-9]\d{8}$)/, '0');
}
