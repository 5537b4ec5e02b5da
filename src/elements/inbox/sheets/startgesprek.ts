import {counted} from '../../../content/form/fill.js';
import type {StartgesprekSheet} from '../../../protocol/wire/submission.js';
import type {Reading} from '../inbox-view.js';
import type {LaidOut, Part} from '../laid-out.js';
import {others} from '../others.js';
import {longDay, wordById} from '../words.js';
import {readPerson, typed} from './rows.js';

export function layOutTalk(reading: Reading, sheet: StartgesprekSheet): LaidOut {
  const {people, owners, startgesprek: words} = reading.texts;
  const {child, group, from, topics, agreements = [], followUp, ...rest} = sheet;
  const person = readPerson(reading, from);
  const talked = topics.map(({id, pupil, parent, teacher, ...rest}, index) => ({
    part: {
      form: 'rows',
      title: wordById(reading, id, reading.content.talkTopics, ({title}) => title),
      rows: [typed(words.pupil, pupil), typed(words.parent, parent), typed(words.teacher, teacher)],
    } satisfies Part,
    rest: others(rest, `topics.${index + 1}.`),
  }));
  // A code from the guide, or the name that somebody typed.
  const ownerInWords = (owner: string) => (Object.hasOwn(owners, owner) ? owners[owner as keyof typeof owners] : owner);
  const agreed = agreements.map(({text, owner, by, ...rest}, index) => ({
    row: [text, owner ? ownerInWords(owner) : '', by ? longDay(reading, by) : ''],
    rest: others(rest, `agreements.${index + 1}.`),
  }));
  return {
    from: words.from,
    facts: agreements.length > 0 ? [counted(words.agreed, reading.language, agreements.length)] : [],
    group,
    begin: agreements.find(({text}) => text !== '')?.text,
    parts: [
      {form: 'rows', title: people.title, rows: [typed(people.child, child), typed(people.group, group), ...person.rows]},
      ...talked.map(({part}) => part),
      {form: 'table', title: words.agreements, columns: [words.agreement, words.owner, words.by], rows: agreed.map(({row}) => row)},
      {form: 'rows', title: words.next, rows: [typed(words.followUp, followUp)]},
    ],
    rest: [...others(rest), ...[...talked, ...agreed].flatMap(({rest}) => rest), ...person.rest],
  };
}
