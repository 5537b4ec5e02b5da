import {panel} from '../../content/nl/parent-panel.js';
import {content as quiz} from '../../content/nl/pesten-plagen-quiz.js';
import {content as reportForm} from '../../content/nl/report-form.js';
import {roleNames} from '../../content/nl/role-names.js';
import {content as checklist} from '../../content/nl/signal-checklist.js';
import {content as startgesprek} from '../../content/nl/startgesprek-guide.js';
import type {ChoiceQuestion} from '../../content/form/report-form.js';
import {type Reporter, reporters} from '../../protocol/wire/limits.js';
import type {School} from '../../protocol/school/school.js';
import {wordsFor} from '../../content/form/words-for.js';

/** A code that we have no word for, as the contract wants it shown. */
export function other(code: string): string {
  return `anders: ${code}`;
}

type Questions = typeof reportForm.questions;
/** The questions of the report form whose answers are codes. */
export type CodedQuestion = {[Name in keyof Questions]: Questions[Name] extends ChoiceQuestion ? Name : never}[keyof Questions];

/** The answer as the person who told read it. */
export function answerWords(name: CodedQuestion, code: string, reporter?: string): string {
  const choice = findChoice(name, code);
  return choice ? wordsFor(choice.text, knownReporter(reporter)) : other(code);
}

/** What the form said would follow from the answer: a promise to keep. */
export function promiseWords(name: CodedQuestion, code: string, reporter?: string): string | undefined {
  const hint = findChoice(name, code)?.hint;
  return hint && wordsFor(hint, knownReporter(reporter));
}

function findChoice(name: CodedQuestion, code: string) {
  const question: ChoiceQuestion = reportForm.questions[name];
  return question.choices.find(({id, value}) => (value ?? id) === code);
}

function knownReporter(reporter: string | undefined): Reporter | undefined {
  return reporters.find((known) => known === reporter);
}

const reporterWords: Readonly<Record<Reporter, string>> = {
  self: 'Een leerling, over zichzelf',
  witness: 'Iemand die het zag of hoorde',
  parent: 'Een ouder of verzorger',
  staff: 'Iemand die op school werkt',
};

/** Who told, seen from school. */
export function reporterInWords(reporter: string | undefined): string {
  if (reporter === undefined) return 'Niet gezegd wie dit vertelt';
  const known = knownReporter(reporter);
  return known ? reporterWords[known] : other(reporter);
}

/** Who a role is at this school. */
export function addresseeInWords(role: string, school: School): string {
  return school.recipients?.find((recipient) => recipient.role === role)?.label ?? roleNames[role] ?? other(role);
}

/** A signal as the one who marked it read it. */
export function signalInWords(id: string, setting: string): string {
  const signal = checklist.signals.find((known) => known.id === id);
  if (!signal) return other(id);
  return (setting === 'school' && signal.textSchool) || signal.text;
}

const aboutWords: Readonly<Record<string, string>> = {
  bullied: 'Een kind dat misschien gepest wordt',
  bullying: 'Een kind dat misschien pest',
};
export const aboutInWords = (about: string): string => wordFor(about, aboutWords);

const settingWords: Readonly<Record<string, string>> = {home: 'Thuis', school: 'Op school'};
export const settingInWords = (setting: string): string => wordFor(setting, settingWords);

const schoolTypeWords: Readonly<Record<string, string>> = {kleuters: 'Kleuters', po: 'Basisschool', vo: 'Voortgezet onderwijs'};
export const schoolTypeInWords = (schoolType: string): string => wordFor(schoolType, schoolTypeWords);

const ownerWords: Readonly<Record<string, string>> = {pupil: 'leerling', parent: 'ouder', teacher: 'leerkracht', together: 'samen'};
/** Who does what was agreed: a code from the guide, or the name that somebody typed. */
export const ownerInWords = (owner: string): string => (Object.hasOwn(ownerWords, owner) ? ownerWords[owner]! : owner);

export function topicOfTalk(id: string): string {
  return startgesprek.topics.find((topic) => topic.id === id)?.title ?? other(id);
}

export function topicOfQuestion(id: string): string {
  return panel.topics.find((topic) => topic.id === id)?.label ?? other(id);
}

export function situationInWords(id: string): string {
  return quiz.situations.find((situation) => situation.id === id)?.text ?? other(id);
}

export function choiceInWords(code: string): string {
  return quiz.choices.find(({id, outcome}) => id === code || outcome === code)?.label ?? other(code);
}

function wordFor(code: string, words: Readonly<Record<string, string>>): string {
  // A code may be called `constructor`.
  return Object.hasOwn(words, code) ? words[code]! : other(code);
}

const longDay = new Intl.DateTimeFormat('nl', {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
const shortDay = new Intl.DateTimeFormat('nl', {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'});

/** "zaterdag 21 november 2026", or without the year. */
export function dayInWords(day: string, {year = true} = {}): string {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : (year ? longDay : shortDay).format(date);
}
