const letters = 'ıłґىیةکٱ’ʼ`';
const plain = "ilгييهكا'''";

/**
 * Words as people type them: without capitals, without accents and other marks on letters, and with one letter for those that are typed
 * for one another. Turkish ı is i; Arabic has one alef, one yeh, no hamza by itself, and teh marbuta is heh.
 */
export function folded(words: string): string {
  return apart(words)
    .replace(/[\p{M}ـء]/gu, '')
    .toLowerCase()
    .replace(/[ıłґىیةکٱ’ʼ`]/g, (letter) => plain[letters.indexOf(letter)]!);
}

/** Letters and their marks. A page can have replaced what takes them apart: then marks stay, and what was typed is read all the same. */
function apart(words: string): string {
  try {
    return words.normalize('NFD');
  } catch {
    return words;
  }
}
