import type {School} from '../../../../protocol/school.js';
import type {Checklist, Contact, Question, QuizCounts, Report, StartgesprekSheet} from '../../../../protocol/submission.js';
import type {InboxItem} from './inbox-item.js';
import {texts} from './inbox.texts.js';
import {unknownMembers} from './unknown-members.js';
import {
  aboutInWords,
  addresseeInWords,
  answerWords,
  choiceInWords,
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

/** One answer. */
export interface Row {
  term: string;
  text: string;
  /** Typed by a person: shown letter by letter as it was, in its own direction. */
  written?: boolean;
  /** Said under the answer, smaller. */
  remark?: string | undefined;
}

/** A part of a sheet: answers, a list, or a table. `mind` is what the school must know before it does anything. */
export type Part =
  | {form: 'rows'; title: string; rows: readonly Row[]; mind?: boolean}
  | {form: 'list'; title: string; items: readonly {text: string; remark: string}[]}
  | {form: 'table'; title: string; columns: readonly string[]; rows: readonly (readonly string[])[]};

/** One submission as a person reads it. All strings are text, never markup. */
export interface Sheet {
  /** What it is, and from whom: for the list and for the head of the sheet. No word that somebody typed. */
  kind: string;
  from: string;
  /** The few facts by which a reader tells one from another in the list; no typed words either. */
  facts: readonly string[];
  parts: readonly Part[];
  /** Questions that were not answered. */
  skipped: readonly string[];
  /** Members that this inbox does not know, by their path. */
  rest: readonly Row[];
}

/** Lays a submission out for reading. */
export function toSheet(item: InboxItem, school: School): Sheet {
  const laidOut = layOut(item, school);
  const rest = unknownMembers(item).map(([term, text]): Row => ({term, text, written: true}));
  return {skipped: [], ...laidOut, kind: texts.kinds[item.kind], rest, parts: laidOut.parts.filter(hasContent)};
}

type LaidOut = Pick<Sheet, 'from' | 'facts' | 'parts'> & Partial<Pick<Sheet, 'skipped'>>;

function layOut(item: InboxItem, school: School): LaidOut {
  switch (item.kind) {
    case 'report':
      return layOutReport(item.body, item.addressee, school);
    case 'question':
      return layOutQuestion(item.body);
    case 'checklist':
      return layOutChecklist(item.body);
    case 'startgesprek':
      return layOutTalk(item.body);
    case 'quiz':
      return layOutQuiz(item.body);
  }
}

function layOutReport(report: Report, addressee: string, school: School): LaidOut {
  const {reporter, forms = [], places = [], since, frequency, involves, wish, recipient} = report;
  const words = (name: Parameters<typeof answerWords>[0], code: string | undefined) =>
    code === undefined ? '' : answerWords(name, code, reporter);
  const each = (name: 'forms' | 'places', codes: readonly string[]) => codes.map((code) => words(name, code)).join('\n');

  const wishes: Row[] = [
    {term: 'Wat mag school doen', text: words('wish', wish), remark: wish && promised(promiseWords('wish', wish, reporter))},
    {term: 'Wat mag niet gebeuren', text: report.notWanted ?? '', written: true},
    ...contactRows(report.contact),
  ];
  const happened: Row[] = [
    {term: 'Wat gebeurt er', text: each('forms', forms)},
    {term: 'Het verhaal', text: report.story ?? '', written: true},
    {term: 'Door wie', text: words('involves', involves)},
    {term: 'Waar', text: each('places', places)},
    {term: 'Hoelang al', text: words('since', since)},
    {term: 'Hoe vaak', text: words('frequency', frequency)},
    {term: 'Groep', text: report.group ?? '', written: true},
  ];
  const effects: Row[] = [
    {term: 'Wat het doet', text: report.effect ?? '', written: true},
    {term: 'Al geprobeerd', text: report.tried ?? '', written: true},
    // Who was chosen is who it is addressed to, unless the school does not know that role.
    {term: 'Gekozen om te lezen', text: recipient && recipient !== addressee ? addresseeInWords(recipient, school) : ''},
  ];
  return {
    from: reporterInWords(reporter),
    facts: [
      ...forms.map((code) => words('forms', code)),
      ...(involves === 'adult' ? [words('involves', involves)] : []),
      ...(report.group !== undefined && isGroupOf(report.group, school) ? [report.group] : []),
    ],
    parts: [
      {form: 'rows', title: 'Wat de melder wil', rows: wishes, mind: true},
      {form: 'rows', title: 'Wat er gebeurt', rows: happened},
      {form: 'rows', title: 'Wat het doet, en wat al is geprobeerd', rows: effects},
    ],
    skipped: [...wishes, ...happened, ...effects.slice(0, 2)].filter(({text}) => text === '').map(({term}) => term.toLowerCase()),
  };
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
  return [
    {term: 'Naam', text: contact.name, written: true},
    {term: 'Te bereiken', text: contact.reach ?? '', written: true},
  ];
}

function personRows({name, reach}: {name: string; reach?: string | undefined}): Row[] {
  return [
    {term: 'Van', text: name, written: true},
    {term: 'Te bereiken', text: reach ?? '', written: true},
  ];
}

function childRows({child, group}: {child?: string | undefined; group?: unknown}): Row[] {
  return [
    {term: 'Over', text: child ?? '', written: true},
    {term: 'Groep', text: typeof group === 'string' ? group : '', written: true},
  ];
}

function layOutQuestion(question: Question): LaidOut {
  return {
    from: 'Een ouder of verzorger',
    facts: [topicOfQuestion(question.topic)],
    parts: [
      {form: 'rows', title: 'Wie', rows: [...personRows(question.from), {term: 'Over', text: question.child ?? '', written: true}]},
      {
        form: 'rows',
        title: 'De vraag',
        rows: [
          {term: 'Onderwerp', text: topicOfQuestion(question.topic)},
          {term: 'Bericht', text: question.message ?? '', written: true},
        ],
      },
    ],
  };
}

function layOutChecklist(list: Checklist): LaidOut {
  const marked = (seen: string) => list.signals.filter((signal) => signal.seen === seen);
  const toItem = ({id, since, changed, seen}: Checklist['signals'][number]) => ({
    text: signalInWords(id, list.setting),
    remark: [
      ['yes', 'no', 'unsure'].includes(seen) ? '' : `Gezien: ${seen}.`,
      since === undefined ? '' : `${answerWords('since', since)}.`,
      changed === undefined ? '' : changed ? 'Anders dan eerst.' : 'Niet anders dan eerst.',
    ]
      .filter(Boolean)
      .join(' '),
  });
  const unnamed = list.signals.filter(({seen}) => !['yes', 'no', 'unsure'].includes(seen));
  return {
    from:
      list.setting === 'school' ? 'Iemand die op school werkt' : list.setting === 'home' ? 'Een ouder of verzorger' : other(list.setting),
    facts: [aboutInWords(list.about)],
    parts: [
      {
        form: 'rows',
        title: 'Wie',
        rows: [
          ...childRows(list),
          ...personRows(list.from),
          {term: 'Ingevuld', text: settingInWords(list.setting)},
          {term: 'Waar het over gaat', text: aboutInWords(list.about)},
          {term: 'Soort school', text: list.schoolType === undefined ? '' : schoolTypeInWords(list.schoolType)},
        ],
      },
      {form: 'list', title: 'Gezien', items: marked('yes').map(toItem)},
      {form: 'list', title: 'Weet ik niet', items: marked('unsure').map(toItem)},
      {form: 'list', title: 'Niet gezien', items: marked('no').map(toItem)},
      {form: 'list', title: 'Anders gemarkeerd', items: unnamed.map(toItem)},
      {
        form: 'rows',
        title: 'In eigen woorden',
        rows: [
          {term: 'Wat goed gaat', text: list.goesWell ?? '', written: true},
          {term: 'Opmerking', text: list.note ?? '', written: true},
        ],
      },
    ],
  };
}

function layOutTalk(talk: StartgesprekSheet): LaidOut {
  return {
    from: 'Leerling, ouder en leerkracht',
    facts: talk.agreements?.length ? [talk.agreements.length === 1 ? '1 afspraak' : `${talk.agreements.length} afspraken`] : [],
    parts: [
      {form: 'rows', title: 'Wie', rows: [...childRows(talk), ...personRows(talk.from)]},
      ...talk.topics.map(({id, pupil, parent, teacher}): Part => ({
        form: 'rows',
        title: topicOfTalk(id),
        rows: [
          {term: 'Leerling', text: pupil ?? '', written: true},
          {term: 'Ouder', text: parent ?? '', written: true},
          {term: 'Leerkracht', text: teacher ?? '', written: true},
        ],
      })),
      {
        form: 'table',
        title: 'Afspraken',
        columns: ['Afspraak', 'Wie', 'Uiterlijk'],
        rows: (talk.agreements ?? []).map(({text, owner, by}) => [text, owner ? ownerInWords(owner) : '', by ? dayInWords(by) : '']),
      },
      {form: 'rows', title: 'Hierna', rows: [{term: 'Volgend contact', text: talk.followUp ?? '', written: true}]},
    ],
  };
}

/** Counts by situation, a column for every choice that anybody made. */
function layOutQuiz({counts}: QuizCounts): LaidOut {
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
  };
}

/** Empty answers are left out, and then parts in which nothing is left. */
function hasContent(part: Part): boolean {
  if (part.form === 'list') return part.items.length > 0;
  if (part.form === 'table') return part.rows.length > 0;
  return part.rows.some(({text}) => text !== '');
}
