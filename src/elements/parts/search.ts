import {folded} from '../../protocol/wire/folded.js';

/** One section, or room behind a door, in which something was found. */
export interface Hit {
  /** Its id. */
  readonly id: string;
  /** The first passage that fits. */
  readonly passage: HTMLElement;
  readonly words: string;
  /** How many passages fit. */
  readonly count: number;
}

/** Words that mean the same, in lists with commas. */
export type SameWords = Readonly<Record<string, string>>;

/**
 * Parts of the panel whose title or texts hold every word that is looked for, or another that means the same; where none does, those that
 * hold one of them. Looks at what is drawn, so nothing leaves the page.
 */
export function search(parts: Iterable<HTMLElement>, query: string, same: SameWords = {}): readonly Hit[] {
  const groups = Object.values(same).map((words) => folded(words).split(/, */));
  const typed = wordsIn(query);
  const wanted = typed.map((word) => meaningsOf(word, query, groups));
  if (wanted.length === 0) return [];
  const all = [...parts];
  const fits = (words: string, meanings: readonly string[]) => meanings.some((meaning) => words.includes(meaning));
  const exact = (words: string) => typed.every((word) => words.includes(word));
  const every = hitsIn(all, (words) => wanted.every((meanings) => fits(words, meanings)), exact);
  // "Mijn kind slaapt niet" is about sleeping: short words and those that stand everywhere decide nothing.
  const telling = wanted.filter((meanings, index) => meanings.length > 1 || typed[index]!.length > 5);
  const found = every.length > 0 ? every : hitsIn(all, (words) => telling.some((meanings) => fits(words, meanings)), exact);
  if (found.length > 0) return found;
  // Typed in a hurry.
  const known = [...new Set(all.flatMap((part) => wordsIn(part.textContent)))];
  const meant = typed.map((word) => (known.includes(word) ? word : (known.find((one) => isNear(word, one)) ?? word))).join(' ');
  return meant === typed.join(' ') ? [] : search(all, meant, same);
}

/** Whether one of the words in a list stands in what was typed. */
export function mentions(query: string, list: string): boolean {
  const typed = wordsIn(query);
  return folded(list)
    .split(/, */)
    .some((words) => ` ${typed.join(' ')} `.includes(` ${words} `) || typed.some((word) => isNear(word, words)));
}

/** What fits in each part; shown is the first that says it in the very words, if one does. Parts with such a passage come first. */
function hitsIn(parts: readonly HTMLElement[], fits: (words: string) => boolean, exact: (words: string) => boolean): readonly Hit[] {
  const hits: Hit[] = [];
  const meant: Hit[] = [];
  for (const part of parts) {
    // What stands in a part of this part is found there.
    const inner = parts.filter((other) => other !== part && part.contains(other));
    const fitting = [...part.querySelectorAll<HTMLElement>('summary,p,li')].filter(
      (passage) => !passage.querySelector('p,li') && fits(folded(wordsOf(passage))) && !inner.some((other) => other.contains(passage)),
    );
    const said = fitting.find((one) => exact(folded(wordsOf(one))));
    const passage = said ?? fitting[0];
    if (passage) (said ? hits : meant).push({id: part.id, passage, words: wordsOf(passage), count: fitting.length});
  }
  return [...hits, ...meant];
}

/** A word, and what means the same: of the list in which it stands, or in which words stand that were typed together. */
function meaningsOf(word: string, query: string, groups: readonly (readonly string[])[]): readonly string[] {
  const typed = wordsIn(query).join(' ');
  // The plural and what else grows at the end of a word means the same.
  const means = (one: string) =>
    one.includes(' ') ? one.split(' ').includes(word) && typed.includes(one) : one === word || (one.length > 5 && word.startsWith(one));
  const group = groups.find((words) => words.some(means)) ?? groups.find((words) => words.some((one) => isNear(word, one)));
  return group ? [word, ...group] : [word];
}

/** Whether a word was meant, with one letter too many, too few, another one, or two that changed places. Not of the first two, nor in a short word. */
function isNear(typed: string, meant: string): boolean {
  if (Math.min(typed.length, meant.length) < 6) return false;
  const same = [...typed].findIndex((letter, index) => letter !== meant[index]);
  if (same >= 0 && same < 2) return false;
  const [one, other] = [typed, meant].map((word) => word.slice(same < 0 ? typed.length : same)) as [string, string];
  const swapped = one[0] === other[1] && one[1] === other[0];
  return [other.slice(1), other].includes(one.slice(1)) || one === other.slice(1) || (swapped && one.slice(2) === other.slice(2));
}

function wordsIn(query: string): readonly string[] {
  return folded(query).match(/[\p{L}\p{N}']{2,}/gu) ?? [];
}

/** What a passage says to the eye, its parts parted by dots: without what only a screen reader hears. */
function wordsOf(passage: HTMLElement): string {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const parts = new Map<Element | null, string>();
  while (walker.nextNode()) {
    const {parentElement, nodeValue} = walker.currentNode;
    if (nodeValue?.trim() && !parentElement?.closest('.hush')) parts.set(parentElement, (parts.get(parentElement) ?? '') + nodeValue);
  }
  // A line ends with a dot, and begins with none.
  return [...parts.values()].map((words) => words.trim()).join('\u00a0· ');
}
