import {fill} from '../../../content/form/fill.js';
import type {Checklist} from '../../../protocol/wire/submission.js';
import type {Reading} from '../inbox-view.js';
import type {LaidOut, Part} from '../laid-out.js';
import {others} from '../others.js';
import {answerWords, wordById, wordFor} from '../words.js';
import {readPerson, typed} from './rows.js';

export function layOutChecklist(reading: Reading, checklist: Checklist): LaidOut {
  const {texts, content} = reading;
  const {people, checklist: words} = texts;
  const {about, setting, schoolType, signals, goesWell, note, child, group, from, ...rest} = checklist;
  const person = readPerson(reading, from);
  const isKnown = (seen: string) => Object.hasOwn(words.seen, seen);
  const read = signals.map(({id, seen, since, changed, ...rest}, index) => ({
    seen,
    rest: others(rest, `signals.${index + 1}.`),
    item: {
      // As the one who marked it read it.
      text: wordById(reading, id, content.signals, ({text, textSchool}) => (setting === 'school' && textSchool) || text),
      remarks: [
        ...(isKnown(seen) ? [] : [fill(words.mark, {mark: seen})]),
        ...(since === undefined ? [] : [fill(words.since, {since: answerWords(reading, 'since', since)})]),
        ...(changed === undefined ? [] : [changed ? words.changed : words.unchanged]),
      ],
    },
  }));
  const list = (title: string, isIn: (seen: string) => boolean): Part => ({
    form: 'list',
    title,
    items: read.filter(({seen}) => isIn(seen)).map(({item}) => item),
  });
  const aboutInWords = wordFor(reading, about, texts.abouts);
  return {
    from: wordFor(reading, setting, words.from),
    facts: [aboutInWords],
    group,
    begin: note || goesWell,
    parts: [
      {
        form: 'rows',
        title: people.title,
        rows: [
          typed(people.child, child),
          typed(people.group, group),
          ...person.rows,
          {term: words.setting, text: wordFor(reading, setting, texts.settings)},
          {term: words.about, text: aboutInWords},
          {term: words.schoolType, text: schoolType === undefined ? '' : wordFor(reading, schoolType, texts.schoolTypes)},
        ],
      },
      ...Object.entries(words.seen).map(([seen, title]) => list(title, (mark) => mark === seen)),
      list(words.seenOtherwise, (mark) => !isKnown(mark)),
      {form: 'rows', title: words.ownWords, rows: [typed(words.goesWell, goesWell), typed(words.note, note)]},
    ],
    rest: [...others(rest), ...read.flatMap(({rest}) => rest), ...person.rest],
  };
}
