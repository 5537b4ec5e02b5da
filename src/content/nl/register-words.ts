import {wordsFor} from '../form/words-for.js';
import caseWords from '../words/nl/case.json' with {type: 'json'};
import {content as methods} from './methods.js';
import {content as reportForm} from './report-form.js';
import {stepPlan} from './protocol.js';

type Names = Readonly<Record<string, string>>;

const {questions} = reportForm;

function namesOf({choices}: typeof questions.forms): Names {
  return Object.fromEntries(choices.map(({id, value, text}) => [value ?? id, wordsFor(text, 'staff')]));
}

/** What the values in a register are called, as those who told and those who acted read them. */
export const registerWords = {
  forms: namesOf(questions.forms),
  places: namesOf(questions.places),
  since: namesOf(questions.since),
  methods: Object.fromEntries(methods.methods.map(({id, title}) => [id, title])) as Names,
  steps: Object.fromEntries(stepPlan.steps.map(({id, title}) => [id, title])) as Names,
  outcome: caseWords.texts.close.whys as Names,
};
