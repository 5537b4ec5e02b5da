const letters = 'ıłґىیةکٱ’ʼ`';
const plain = "ilгييهكا'''";

/**
 * Words as people type them: without capitals, without accents and other marks on letters, and with one letter for those that are typed
 * for one another. Turkish ı is i; Arabic has one alef, one yeh, no hamza by itself, and teh marbuta is heh.
 */
export function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}ـء]/gu, '')
    .toLowerCase()
    .replace(/[ıłґىیةکٱ’ʼ`]/g, (letter) => plain[letters.indexOf(letter)]!);
}
