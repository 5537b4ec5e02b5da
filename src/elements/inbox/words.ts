import {fill} from '../../content/form/fill.js';
import type {ChoiceQuestion} from '../../content/form/report-form.js';
import {wordsFor} from '../../content/form/words-for.js';
import type {Telling} from '../../protocol/school/promises.js';
import type {Report} from '../../protocol/wire/submission.js';
import {type Reporter, reporters, wishes} from '../../protocol/wire/limits.js';
import {dayInWords} from '../parts/day-in-words.js';
import {promised} from '../parts/promised.js';
import type {InboxContent} from './inbox.pack.js';
import type {Reading} from './inbox-view.js';

/** A code that we have no word for, as the contract wants it shown. */
export function other({texts}: Pick<Reading, 'texts'>, code: string): string {
  return fill(texts.other, {code});
}

/** The word for a code; a sender may send one that we do not know. */
export function wordFor(reading: Reading, code: string, words: Readonly<Record<string, string>>): string {
  // A code may be called `constructor`.
  return Object.hasOwn(words, code) ? words[code]! : other(reading, code);
}

/** The words that belong to an id in the content. */
export function wordById<Item extends {readonly id: string}>(
  reading: Reading,
  id: string,
  items: readonly Item[],
  words: (item: Item) => string,
): string {
  const item = items.find((known) => known.id === id);
  return item ? words(item) : other(reading, id);
}

type Questions = InboxContent['questions'];
/** The questions of the report form whose answers are codes. */
export type CodedQuestion = {[Name in keyof Questions]: Questions[Name] extends ChoiceQuestion ? Name : never}[keyof Questions];

/** The answer as the person who told read it. */
export function answerWords(reading: Reading, name: CodedQuestion, code: string, reporter?: string): string {
  const choice = findChoice(reading, name, code);
  return choice ? wordsFor(choice.text, knownReporter(reporter)) : other(reading, code);
}

/** What the form promised to who sent this, in the words that they read: to be kept. */
export function promisedWords({content, texts, school, language}: Reading, report: Report, receivedOn: string): readonly string[] {
  const {reporter, contact, wayBack, recipient, wish} = report;
  const telling: Telling = {
    kind: 'report',
    wish: wishes.find((known) => known === wish),
    found: contact?.mode === 'name' ? 'name' : wayBack ? 'way-back' : 'nowhere',
    adult: report.involves === 'adult',
    recipient,
  };
  const own = Object.fromEntries(Object.entries(content.promises).map(([id, {text}]) => [id, text]));
  const view = {words: {...texts.promises, ...own}, school, language, reporter: knownReporter(reporter), day: receivedOn};
  return promised(view, telling, 'when', 'deed', 'answer', 'consent');
}

function findChoice({content}: Reading, name: CodedQuestion, code: string) {
  const question: ChoiceQuestion = content.questions[name];
  return question.choices.find(({id, value}) => (value ?? id) === code);
}

function knownReporter(reporter: string | undefined): Reporter | undefined {
  return reporters.find((known) => known === reporter);
}

/** Who a role is at this school. */
export function addresseeInWords(reading: Reading, role: string): string {
  const {school, content} = reading;
  return school.recipients?.find((recipient) => recipient.role === role)?.label ?? wordFor(reading, role, content.roleNames);
}

/** "zaterdag 21 november 2026"; what is no day as it was sent. */
export function longDay({language}: Pick<Reading, 'language'>, day: string): string {
  return dayInWords(day, language, {weekday: 'long', year: 'numeric'}) || day;
}
