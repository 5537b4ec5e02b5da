import type {Situation} from '../../content/form/pesten-plagen-quiz.js';
import {pack} from './pesten-plagen-quiz.pack.js';

const {title, question, keys, chooseOne, next, skip, stop, progress, mayStop, withClass, printCards, part} = pack.texts;
const {lead, choices, situations, comparison, definition, adults} = pack.content;
const begins = situations.filter(({schoolTypes}, index) =>
  schoolTypes.some((type) => !situations.slice(0, index).some((one) => one.schoolTypes.includes(type))),
);

/** What the first screen says in Dutch; the build leaves the rest to `pesten-plagen-quiz.whole.ts`. */
export const first = {
  widget: pack.widget,
  lang: pack.lang,
  texts: {title, question, keys, chooseOne, next, skip, stop, progress, mayStop, withClass, printCards, part},
  content: {
    lead,
    choices,
    // Of each type of school the one that it begins with; of the others that they are there.
    situations: situations.map((one): Pick<Situation, 'schoolTypes'> & Partial<Pick<Situation, 'id' | 'text'>> => {
      const {id, text, schoolTypes} = one;
      return begins.includes(one) ? {id, text, schoolTypes} : {schoolTypes};
    }),
    comparison: {title: comparison.title},
    definition: {title: definition.title},
    adults: {title: adults.title},
  },
};
