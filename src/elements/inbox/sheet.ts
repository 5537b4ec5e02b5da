import {wireVersion} from '../../protocol/wire/limits.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import type {Reading} from './inbox-view.js';
import type {LaidOut, Part, Sheet} from './laid-out.js';
import {others} from './others.js';
import {layOutChecklist} from './sheets/checklist.js';
import {layOutQuestion} from './sheets/question.js';
import {layOutQuiz} from './sheets/quiz.js';
import {layOutReport} from './sheets/report.js';
import {layOutTalk} from './sheets/startgesprek.js';

/** Lays a submission out for reading. */
export function toSheet(reading: Reading, item: InboxItem): Sheet {
  if (item.version !== wireVersion || !Object.hasOwn(reading.texts.kinds, item.kind)) return toBareSheet(reading, item);
  // What the head of the sheet and the list say of it.
  const {version: _version, id: _id, school: _school, replaces: _replaces, receivedOn: _on, state: _state, replacedBy: _by, ...sent} = item;
  const {links: _links, kind, addressee: _addressee, body: _body, thread: _thread, ...rest} = sent;
  const {parts, ...laidOut} = layOut(reading, item);
  return {
    skipped: [],
    ...laidOut,
    kind: reading.texts.kinds[kind],
    parts: parts.filter(hasContent),
    rest: [...others(rest), ...laidOut.rest],
  };
}

/** What came in words that this inbox does not know, from a receiver that is newer: nothing of it is left out. */
function toBareSheet({texts}: Reading, item: InboxItem): Sheet {
  const {id: _id, receivedOn: _on, state: _state, addressee: _addressee, replacedBy: _by, links: _links, thread: _thread, ...sent} = item;
  const {body, ...rest} = sent as {body: unknown};
  const inside = typeof body === 'object' && body !== null ? body : {body};
  const {kind, from} = texts.unknown;
  return {kind, from, facts: [], parts: [], skipped: [], rest: [...others(inside), ...others(rest)]};
}

function layOut(reading: Reading, {kind, body, addressee, receivedOn}: InboxItem): LaidOut {
  switch (kind) {
    case 'report':
      return layOutReport(reading, body, {addressee, receivedOn});
    case 'question':
      return layOutQuestion(reading, body);
    case 'checklist':
      return layOutChecklist(reading, body);
    case 'startgesprek':
      return layOutTalk(reading, body);
    case 'quiz':
      return layOutQuiz(reading, body);
  }
}

/** Empty answers are left out, and then parts in which nothing is left. */
function hasContent(part: Part): boolean {
  if (part.form === 'list') return part.items.length > 0;
  if (part.form === 'table') return part.rows.length > 0;
  return part.rows.some(({text}) => text !== '');
}
