/** In which languages the widgets are walked. `npm run test:languages` puts all here that there are (test/stories/languages-of-source.mjs). */
export const languages: string = 'ar tr';
