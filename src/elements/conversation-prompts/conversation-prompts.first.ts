import {pack} from './conversation-prompts.pack.js';

const {title, age, ages, kind, today, kinds, young, older, goOn, ratherNot, others, shown, large, largeFor} = pack.texts;
const {print, rules, told, lists, part} = pack.texts;
const {lead, prompts, examples, wholeClass, bookRoute, smallSteps, safetyNet, forSchool, classTalk} = pack.content;

/** What the first screen says in Dutch; the build leaves the rest to `conversation-prompts.whole.ts`. */
export const first = {
  widget: pack.widget,
  lang: pack.lang,
  texts: {
    ...{title, age, ages, kind, today, kinds, young, older, goOn, ratherNot, others, shown, large, largeFor},
    ...{print, rules, lists, part},
    told: {open: told.open, lead: told.lead},
  },
  content: {
    lead,
    // Those of the age that most readers come for; which of them lie there today, the date says.
    prompts: prompts.slice(
      0,
      prompts.findIndex(({ageBand}) => ageBand !== 'po'),
    ),
    examples: examples.map(({title, ageBand}) => ({title, ageBand})),
    wholeClass: {title: wholeClass.title},
    bookRoute: {title: bookRoute.title},
    smallSteps: {title: smallSteps.title},
    safetyNet: {title: safetyNet.title},
    forSchool: {title: forSchool.title},
    classTalk: {title: classTalk.title},
  },
};
