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
  // What the head of the sheet and the list say of it.
  const {version: _version, id: _id, school: _school, replaces: _replaces, receivedOn: _on, state: _state, replacedBy: _by, ...sent} = item;
  const {kind, addressee: _addressee, body: _body, ...rest} = sent;
  const {parts, ...laidOut} = layOut(reading, item);
  return {
    skipped: [],
    ...laidOut,
    kind: reading.texts.kinds[kind],
    parts: parts.filter(hasContent),
    rest: [...others(rest), ...laidOut.rest],
  };
}

function layOut(reading: Reading, {kind, body, addressee}: InboxItem): LaidOut {
  switch (kind) {
    case 'report':
      return layOutReport(reading, body, addressee);
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
