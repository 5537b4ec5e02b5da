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

/** Parts of the panel whose title or texts hold every word that is looked for; looks at what is drawn, so nothing leaves the page. */
export function search(parts: Iterable<HTMLElement>, query: string): readonly Hit[] {
  const wanted = folded(query).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  if (wanted.length === 0) return [];
  const hits: Hit[] = [];
  for (const part of parts) {
    const fitting = [...part.querySelectorAll<HTMLElement>('summary,p,li')].filter((passage) => {
      if (passage.querySelector('p,li')) return false;
      const words = folded(wordsOf(passage));
      return wanted.every((word) => words.includes(word));
    });
    const [passage] = fitting;
    if (passage) hits.push({id: part.id, passage, words: wordsOf(passage), count: fitting.length});
  }
  return hits;
}

/** Without accents and capitals. */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a passage says to the eye, its parts parted by dots: without what only a screen reader hears. */
function wordsOf(passage: HTMLElement): string {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const parts = new Map<Element | null, string>();
  while (walker.nextNode()) {
    const {parentElement, nodeValue} = walker.currentNode;
    if (nodeValue?.trim() && !parentElement?.closest('.hush')) parts.set(parentElement, (parts.get(parentElement) ?? '') + nodeValue);
  }
  return [...parts.values()].map((words) => words.trim()).join(' · ');
}
