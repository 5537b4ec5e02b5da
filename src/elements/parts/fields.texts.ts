/** The words around what is typed: what is wrong with it, and how much room there is. */
export interface FieldTexts {
  /** Above the list of everything that is wrong. */
  errorTitle: string;
  /** Before each error, for who does not see how it looks. */
  errorPrefix: string;
  tooLong: string;
  charactersLeft: (left: number) => string;
  charactersOver: (over: number) => string;
}

const characters = (count: number) => `${count} ${count === 1 ? 'teken' : 'tekens'}`;

export const nl: FieldTexts = {
  errorTitle: 'We missen nog iets',
  errorPrefix: 'Fout: ',
  tooLong: 'Deze tekst is te lang. Haal er een stukje af.',
  charactersLeft: (left) => `Er is plaats voor nog ${characters(left)}.`,
  charactersOver: (over) => `De tekst is ${characters(over)} te lang.`,
};
