import type {Question} from '../../../protocol/wire/submission.js';
import type {Reading} from '../inbox-view.js';
import type {LaidOut} from '../laid-out.js';
import {others} from '../others.js';
import {wordFor} from '../words.js';
import {readPerson, typed} from './rows.js';

export function layOutQuestion(reading: Reading, {topic, message, child, from, ...rest}: Question): LaidOut {
  const {question, people, topics} = reading.texts;
  const person = readPerson(reading, from);
  const chosen = Object.fromEntries(reading.content.questionTopics.map(({id, label}) => [id, label]));
  const about = wordFor(reading, topic, {...topics, ...chosen});
  return {
    from: question.from,
    facts: [about],
    begin: message,
    parts: [
      {form: 'rows', title: people.title, rows: [...person.rows, typed(people.child, child)]},
      {form: 'rows', title: question.title, rows: [{term: question.topic, text: about}, typed(question.message, message)]},
    ],
    rest: [...others(rest), ...person.rest],
  };
}
