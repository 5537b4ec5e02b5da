import type {CaseEvent} from '../../protocol/index.js';
import {exampleId, exampleMessage} from './examples.js';

const fact = {on: '2026-11-24', by: 'teacher', note: 'In de pauze.'};
const spot = {step: 'sg-consent', method: 'support-group'};
const answer = {...fact, ...spot, gate: 'sg-ask-help', submission: exampleId, message: exampleMessage};

/** An event of each type that holds everything it can hold. The vectors are made by changing one thing at a time in these. */
export const fullCaseEvents: readonly CaseEvent[] = [
  {
    ...fact,
    type: 'opened',
    submissions: [exampleId],
    child: 'N.',
    group: 'groep 7',
    forms: ['verbal'],
    places: ['playground'],
    since: 'longer',
  },
  {...fact, type: 'submission-added', submissions: [exampleId]},
  {...fact, ...spot, type: 'step-begun'},
  {...fact, ...spot, type: 'action-done', action: 'sg-explain-plan'},
  {...answer, type: 'consent-asked'},
  {...answer, type: 'consent-given'},
  {...answer, type: 'consent-refused'},
  {...fact, type: 'way-chosen', way: 'sg-stopped', to: 'end', method: 'support-group', why: 'Ze speelt weer mee.'},
  {...fact, type: 'method-begun', method: 'support-group', choices: {'sg-mix': 'sg-mix-three'}},
  {...fact, type: 'method-ended', method: 'support-group', why: 'Het kind wil niet verder.'},
  {...fact, type: 'parents-told', whom: 'parents-bullied', what: 'Dat er een groepje komt.'},
  {...fact, type: 'check-done', of: 'sg-agree', method: 'support-group'},
  {...fact, type: 'repeated', way: 'sg-close', to: 'sg-agree', method: 'support-group'},
  {...fact, type: 'aftercare', due: '2027-01-11'},
  {...fact, ...spot, type: 'noted', about: 'offer', who: 'S.', text: 'Vraagt of hij meespeelt.'},
  {...fact, type: 'closed', why: 'walked'},
];
