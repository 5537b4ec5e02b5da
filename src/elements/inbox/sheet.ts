import type {School} from '../../protocol/school/school.js';
import type {Checklist, Contact, Person, Question, QuizCounts, Report, StartgesprekSheet} from '../../protocol/wire/submission.js';
import {wireVersion} from '../../protocol/wire/limits.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import {texts} from './inbox.texts.js';
import type {Part, Row, Sheet} from './laid-out.js';
import {others} from './others.js';
import {
  aboutInWords,
  addresseeInWords,
  answerWords,
  choiceInWords,
  type CodedQuestion,
  dayInWords,
  other,
  ownerInWords,
  promiseWords,
  reporterInWords,
  schoolTypeInWords,
  settingInWords,
  signalInWords,
  situationInWords,
  topicOfQuestion,
  topicOfTalk,
} from './words.js';

/** Lays a submission out for reading. */
export function toSheet(item: InboxItem, school: School): Sheet {
  if (item.version !== wireVersion || !Object.hasOwn(texts.kinds, item.kind)) return toBareSheet(item);
  // What the head of the sheet and the list say of it.
  const {version: _version, id: _id, school: _school, replaces: _replaces, receivedOn: _on, state: _state, replacedBy: _by, ...sent} = item;
  const {kind, addressee: _addressee, body: _body, ...rest} = sent;
  const {parts, ...laidOut} = layOut(item, school);
  return {
    skipped: [],
    ...laidOut,
    kind: texts.kinds[kind],
    parts: parts.filter(hasContent),
    rest: [...others(rest), ...laidOut.rest],
  };
}

/** What came in words that this inbox does not know, from a receiver that is newer: nothing of it is left out. */
function toBareSheet({id: _id, receivedOn: _on, state: _state, addressee: _addressee, replacedBy: _by, ...sent}: InboxItem): Sheet {
  const {body, ...rest} = sent as {body: unknown};
  const inside = typeof body === 'object' && body !== null ? body : {body};
  return {
    kind: texts.unknown.kind,
    from: texts.unknown.from,
    facts: [],
    parts: [],
    skipped: [],
    rest: [...others(inside), ...others(rest)],
  };
}

type LaidOut = Omit<Sheet, 'kind' | 'skipped'> & Partial<Pick<Sheet, 'skipped'>>;

function layOut({kind, body, addressee}: InboxItem, school: School): LaidOut {
  switch (kind) {
    case 'report':
      return layOutReport(body, addressee, school);
    case 'question':
      return layOutQuestion(body);
    case 'checklist':
      return layOutChecklist(body);
    case 'startgesprek':
      return layOutTalk(body);
    case 'quiz':
      return layOutQuiz(body);
  }
}

function layOutReport(report: Report, addressee: string, school: School): LaidOut {
  const {reporter, forms = [], story, involves, places = [], since, frequency, group, ...more} = report;
  const {effect, tried, recipient, wish, notWanted, contact, whom, wayBack, ...rest} = more;
  // Who has it can read what the school answers, and answer in the reporter's stead: it is on no screen.
  const {lookup: _lookup, ...wayBackRest} = wayBack ?? {lookup: ''};
  const chosen = (question: CodedQuestion, ...codes: readonly (string | undefined)[]) =>
    codes.map((code) => (code === undefined ? '' : answerWords(question, code, reporter))).join('\n');

  const wishes: Row[] = [
    {term: 'Wat mag school doen', text: chosen('wish', wish), remark: wish && promised(promiseWords('wish', wish, reporter))},
    typed('Wat mag niet gebeuren', notWanted),
    ...contactRows(contact),
  ];
  const happened: Row[] = [
    {term: 'Wat gebeurt er', text: chosen('forms', ...forms)},
    typed('Het verhaal', story),
    {term: 'Door wie', text: chosen('involves', involves)},
    ...(whom ? [typed('Over wie', whom)] : []),
    {term: 'Waar', text: chosen('places', ...places)},
    {term: 'Hoelang al', text: chosen('since', since)},
    {term: 'Hoe vaak', text: chosen('frequency', frequency)},
    typed('Groep', group),
  ];
  const effects: Row[] = [
    typed('Wat het doet', effect),
    typed('Al geprobeerd', tried),
    // Who was chosen is who it is addressed to, unless the school does not know that role.
    ...(recipient && recipient !== addressee ? [{term: 'Gekozen om te lezen', text: addresseeInWords(recipient, school)}] : []),
  ];
  return {
    from: reporterInWords(reporter),
    facts: [
      ...forms.map((code) => chosen('forms', code)),
      ...(involves === 'adult' ? [chosen('involves', involves)] : []),
      ...(group !== undefined && isGroupOf(group, school) ? [group] : []),
    ],
    parts: [
      {form: 'rows', title: 'Wat de melder wil', rows: wishes, mind: true},
      {form: 'rows', title: 'Wat er gebeurt', rows: happened},
      {form: 'rows', title: 'Wat het doet, en wat al is geprobeerd', rows: effects},
    ],
    skipped: [...wishes, ...happened, ...effects].filter(({text}) => text === '').map(({term}) => term.toLowerCase()),
    rest: [...others(rest), ...contactOthers(contact), ...others(wayBackRest, 'wayBack.')],
  };
}

/** What a person typed, letter by letter. */
function typed(term: string, text = ''): Row {
  return {term, text, written: true};
}

/** A group goes into the list only by a name that the school itself uses: anything else was typed by a sender. */
function isGroupOf(group: string, school: School): boolean {
  return school.groups?.some(({name}) => name === group) ?? false;
}

function promised(words: string | undefined): string | undefined {
  return words && `In het formulier stond hierbij: ‘${words}’`;
}

function contactRows(contact: Contact | undefined): Row[] {
  if (!contact) return [{term: 'Naam', text: ''}];
  if (contact.mode === 'none') return [{term: 'Naam', text: 'Zegt liever geen naam'}];
  return [typed('Naam', contact.name), typed('Te bereiken', contact.reach)];
}

/** A name beside "none" is not shown: they would rather not give it. */
function contactOthers(contact: Contact | undefined): Row[] {
  if (!contact) return [];
  const {mode: _mode, name: _name, reach: _reach, ...rest} = contact;
  return others(rest, 'contact.');
}

function readPerson({name, reach, ...rest}: Person): {rows: Row[]; rest: Row[]} {
  return {rows: [typed('Van', name), typed('Te bereiken', reach)], rest: others(rest, 'from.')};
}

function layOutQuestion({topic, message, child, from, ...rest}: Question): LaidOut {
  const person = readPerson(from);
  return {
    from: 'Een ouder of verzorger',
    facts: [topicOfQuestion(topic)],
    parts: [
      {form: 'rows', title: 'Wie', rows: [...person.rows, typed('Over', child)]},
      {form: 'rows', title: 'De vraag', rows: [{term: 'Onderwerp', text: topicOfQuestion(topic)}, typed('Bericht', message)]},
    ],
    rest: [...others(rest), ...person.rest],
  };
}

const knownMarks = [
  {seen: 'yes', title: 'Gezien'},
  {seen: 'unsure', title: 'Weet ik niet'},
  {seen: 'no', title: 'Niet gezien'},
];

function layOutChecklist({about, setting, schoolType, signals, goesWell, note, child, group, from, ...rest}: Checklist): LaidOut {
  const person = readPerson(from);
  const read = signals.map(({id, seen, since, changed, ...rest}, index) => ({
    seen,
    rest: others(rest, `signals.${index + 1}.`),
    item: {
      text: signalInWords(id, setting),
      remark: [
        knownMarks.some((known) => known.seen === seen) ? '' : `Gezien: ${seen}.`,
        since === undefined ? '' : `${answerWords('since', since)}.`,
        changed === undefined ? '' : changed ? 'Anders dan eerst.' : 'Niet anders dan eerst.',
      ]
        .filter(Boolean)
        .join(' '),
    },
  }));
  const list = (title: string, isIn: (seen: string) => boolean): Part => ({
    form: 'list',
    title,
    items: read.filter(({seen}) => isIn(seen)).map(({item}) => item),
  });
  return {
    from: setting === 'school' ? 'Iemand die op school werkt' : setting === 'home' ? 'Een ouder of verzorger' : other(setting),
    facts: [aboutInWords(about)],
    parts: [
      {
        form: 'rows',
        title: 'Wie',
        rows: [
          typed('Over', child),
          typed('Groep', group),
          ...person.rows,
          {term: 'Ingevuld', text: settingInWords(setting)},
          {term: 'Waar het over gaat', text: aboutInWords(about)},
          {term: 'Soort school', text: schoolType === undefined ? '' : schoolTypeInWords(schoolType)},
        ],
      },
      ...knownMarks.map(({seen, title}) => list(title, (mark) => mark === seen)),
      list('Anders gemarkeerd', (mark) => knownMarks.every(({seen}) => seen !== mark)),
      {form: 'rows', title: 'In eigen woorden', rows: [typed('Wat goed gaat', goesWell), typed('Opmerking', note)]},
    ],
    rest: [...others(rest), ...read.flatMap(({rest}) => rest), ...person.rest],
  };
}

function layOutTalk({child, group, from, topics, agreements = [], followUp, ...rest}: StartgesprekSheet): LaidOut {
  const person = readPerson(from);
  const talked = topics.map(({id, pupil, parent, teacher, ...rest}, index) => ({
    part: {
      form: 'rows',
      title: topicOfTalk(id),
      rows: [typed('Leerling', pupil), typed('Ouder', parent), typed('Leerkracht', teacher)],
    } satisfies Part,
    rest: others(rest, `topics.${index + 1}.`),
  }));
  const agreed = agreements.map(({text, owner, by, ...rest}, index) => ({
    row: [text, owner ? ownerInWords(owner) : '', by ? dayInWords(by) : ''],
    rest: others(rest, `agreements.${index + 1}.`),
  }));
  return {
    from: 'Leerling, ouder en leerkracht',
    facts: agreements.length > 0 ? [agreements.length === 1 ? '1 afspraak' : `${agreements.length} afspraken`] : [],
    parts: [
      {form: 'rows', title: 'Wie', rows: [typed('Over', child), typed('Groep', group), ...person.rows]},
      ...talked.map(({part}) => part),
      {form: 'table', title: 'Afspraken', columns: ['Afspraak', 'Wie', 'Uiterlijk'], rows: agreed.map(({row}) => row)},
      {form: 'rows', title: 'Hierna', rows: [typed('Volgend contact', followUp)]},
    ],
    rest: [...others(rest), ...[...talked, ...agreed].flatMap(({rest}) => rest), ...person.rest],
  };
}

/** Counts by situation, a column for every choice that anybody made. */
function layOutQuiz({counts, ...rest}: QuizCounts): LaidOut {
  const choices = [...new Set(counts.map(({choice}) => choice))];
  const situations = [...new Set(counts.map(({situation}) => situation))];
  const countOf = (situation: string, choice: string) =>
    counts.filter((entry) => entry.situation === situation && entry.choice === choice).reduce((sum, {count}) => sum + count, 0);
  return {
    from: 'Een klas, zonder namen',
    facts: [situations.length === 1 ? '1 situatie' : `${situations.length} situaties`],
    parts: [
      {
        form: 'table',
        title: 'Wat de klas koos',
        columns: ['Situatie', ...choices.map(choiceInWords)],
        rows: situations.map((situation) => [situationInWords(situation), ...choices.map((choice) => String(countOf(situation, choice)))]),
      },
    ],
    rest: [
      ...others(rest),
      ...counts.flatMap(({situation: _situation, choice: _choice, count: _count, ...rest}, index) => others(rest, `counts.${index + 1}.`)),
    ],
  };
}

/** Empty answers are left out, and then parts in which nothing is left. */
function hasContent(part: Part): boolean {
  if (part.form === 'list') return part.items.length > 0;
  if (part.form === 'table') return part.rows.length > 0;
  return part.rows.some(({text}) => text !== '');
}
