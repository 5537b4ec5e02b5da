/** The pages of the box; the first asks for the words. */
export type Page = 'words' | 'thread' | 'nothing' | 'withdrawn';
