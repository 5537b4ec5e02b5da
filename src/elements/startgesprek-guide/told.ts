import {listed} from '../../content/form/fill.js';
import type {Content, PictureQuestion, PreparationQuestion, Topic} from '../../content/form/startgesprek-guide.js';
import type {StartgesprekSheet} from '../../protocol/wire/submission.js';
import {noteKey, type Sheet, type Voice, voices} from './sheet.js';

export type AskedQuestion = PreparationQuestion | PictureQuestion;

/** The topics of this talk; an optional one when it is on. */
export function topicsOf(content: Content, {extras}: Pick<Sheet, 'extras'>): readonly Topic[] {
  return content.topics.filter(({kind, id}) => kind !== 'optional' || extras.includes(id));
}

/** What one voice could prepare. */
export function preparationOf(content: Content, voice: Voice): readonly AskedQuestion[] {
  if (voice === 'parent') return content.prepareParent.questions;
  if (voice === 'teacher') return content.prepareTeacher.questions;
  return [...content.preparePupil.questions, ...content.preparePictures.questions];
}

/** What was prepared on a topic and now lies on the table. */
export function brought(content: Content, {words}: Sheet, voice: Voice, topic: string): readonly AskedQuestion[] {
  return preparationOf(content, voice).filter((question) => question.topic === topic && question.id in words);
}

/** The pictures that were chosen. */
export function chosenPictures({id, pictures}: PictureQuestion, {words}: Sheet) {
  const chosen = (words[id] ?? '').split(' ');
  return pictures.filter(({picture}) => chosen.includes(picture));
}

type Lists = Parameters<typeof listed>[1];

/** An answer in words; of pictures their captions. */
export function answerTo(question: AskedQuestion, sheet: Sheet, lists: Lists): string {
  if (!('pictures' in question)) return (sheet.words[question.id] ?? '').trim();
  return listed(
    chosenPictures(question, sheet).map(({caption}) => caption),
    lists,
  );
}

/** Everything that one voice has on a topic: what was prepared, with its question, and what was said at the table. */
export function toldOn(content: Content, sheet: Sheet, lists: Lists, voice: Voice, topic: string): string {
  const answers = brought(content, sheet, voice, topic)
    .map((question) => ({question, answer: answerTo(question, sheet, lists)}))
    .filter(({answer}) => answer)
    .map(({question, answer}) => [question.text, answer].join('\n'));
  return [...answers, (sheet.words[noteKey(topic, voice)] ?? '').trim()].filter(Boolean).join('\n\n');
}

/** The body of a `startgesprek`, without the sender. */
export function toBody(content: Content, sheet: Sheet, lists: Lists, followUp: string): Omit<StartgesprekSheet, 'from'> {
  const topics = topicsOf(content, sheet)
    .map(({id}) => ({
      id,
      ...Object.fromEntries(voices.map((voice) => [voice, toldOn(content, sheet, lists, voice, id)]).filter(([, told]) => told)),
    }))
    .filter((topic) => Object.keys(topic).length > 1);
  const {agreements} = sheet;
  return {
    child: sheet.child.trim(),
    ...(sheet.group.trim() && {group: sheet.group.trim()}),
    topics,
    ...(agreements.length > 0 && {agreements: [...agreements]}),
    ...(followUp && {followUp}),
  };
}
