import {fill} from '../../../content/form/fill.js';
import type {InboxItem} from '../../../protocol/wire/inbox.js';
import type {Contact, Report} from '../../../protocol/wire/submission.js';
import type {Reading} from '../inbox-view.js';
import type {LaidOut, Row} from '../laid-out.js';
import {others} from '../others.js';
import {addresseeInWords, answerWords, type CodedQuestion, promisedWords, wordFor} from '../words.js';
import {typed} from './rows.js';

export function layOutReport(
  reading: Reading,
  report: Report,
  {addressee, receivedOn}: Pick<InboxItem, 'addressee' | 'receivedOn'>,
): LaidOut {
  const {texts} = reading;
  const {terms} = texts.report;
  const {reporter, forms = [], story, involves, places = [], since, frequency, group, ...more} = report;
  const {effect, tried, recipient, wish, notWanted, contact, whom, wayBack, ...rest} = more;
  // Who has it can read what the school answers, and answer in the reporter's stead: it is on no screen.
  const {lookup: _lookup, ...wayBackRest} = wayBack ?? {lookup: ''};
  const chosen = (question: CodedQuestion, ...codes: readonly (string | undefined)[]) =>
    codes.map((code) => (code === undefined ? '' : answerWords(reading, question, code, reporter))).join('\n');
  const promised = promisedWords(reading, report, receivedOn);

  const wishes: Row[] = [
    {term: terms.wish, text: chosen('wish', wish), remarks: [texts.report.promised, ...promised]},
    typed(terms.notWanted, notWanted),
    ...contactRows(reading, contact),
  ];
  const happened: Row[] = [
    {term: terms.forms, text: chosen('forms', ...forms)},
    typed(terms.story, story),
    {term: terms.involves, text: chosen('involves', involves)},
    ...(whom ? [typed(terms.whom, whom)] : []),
    {term: terms.places, text: chosen('places', ...places)},
    {term: terms.since, text: chosen('since', since)},
    {term: terms.frequency, text: chosen('frequency', frequency)},
    typed(terms.group, group),
  ];
  const effects: Row[] = [
    typed(terms.effect, effect),
    typed(terms.tried, tried),
    // Who was chosen is who it is addressed to, unless the school does not know that role.
    ...(recipient && recipient !== addressee ? [{term: terms.recipient, text: addresseeInWords(reading, recipient)}] : []),
  ];
  return {
    from: reporter === undefined ? texts.noReporter : wordFor(reading, reporter, texts.reporters),
    facts: [
      ...forms.map((code) => chosen('forms', code)),
      ...(involves === 'adult' ? [chosen('involves', involves)] : []),
      ...(wish === undefined ? [] : [fill(texts.report.wants, {wish: chosen('wish', wish)})]),
    ],
    group,
    begin: story || effect || tried,
    parts: [
      {form: 'rows', title: texts.report.wishes, rows: wishes, mind: true},
      {form: 'rows', title: texts.report.happened, rows: happened},
      {form: 'rows', title: texts.report.effects, rows: effects},
    ],
    skipped: [...wishes, ...happened, ...effects].filter(({text}) => text === '').map(({term}) => term),
    rest: [...others(rest), ...contactOthers(contact), ...others(wayBackRest, 'wayBack.')],
  };
}

function contactRows({texts}: Reading, contact: Contact | undefined): Row[] {
  const {terms, noName} = texts.report;
  if (!contact) return [{term: terms.name, text: ''}];
  if (contact.mode === 'none') return [{term: terms.name, text: noName}];
  return [typed(terms.name, contact.name), typed(terms.reach, contact.reach)];
}

/** A name beside "none" is not shown: they would rather not give it. */
function contactOthers(contact: Contact | undefined): Row[] {
  if (!contact) return [];
  const {mode: _mode, name: _name, reach: _reach, ...rest} = contact;
  return others(rest, 'contact.');
}
