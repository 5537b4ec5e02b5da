import type {Content} from '../form/report-form.js';
import {type StructureOf, said, saidPerReader} from '../form/said.js';

/** Pupils read `je`, parents and staff `u`. */
export const structure = {
  title: saidPerReader,
  lead: saidPerReader,
  danger: {title: saidPerReader, messages: [{sourceId: 'danger-now', text: saidPerReader}]},
  notSnitching: {
    title: saidPerReader,
    messages: [
      {sourceId: 'telling-helps', text: saidPerReader},
      {sourceId: 'snitching-harms', text: saidPerReader},
      {sourceId: 'telling-takes-courage', text: saidPerReader},
    ],
  },
  readers: {
    title: said,
    inline: [{sourceId: 'portal-can-read-along', text: saidPerReader}],
    framed: [{sourceId: 'frame-keeps-portal-out', text: saidPerReader}],
    always: [
      {sourceId: 'nothing-leaves-before-sending', text: saidPerReader},
      {sourceId: 'history-keeps-the-page', text: saidPerReader},
      {sourceId: 'words-can-give-away', text: saidPerReader},
    ],
  },
  questions: {
    reporter: {
      title: saidPerReader,
      choices: [
        {id: 'self', text: saidPerReader, hint: saidPerReader},
        {id: 'witness', text: saidPerReader, hint: saidPerReader},
        {id: 'parent', text: saidPerReader, hint: saidPerReader},
        {id: 'staff', text: saidPerReader, hint: saidPerReader},
      ],
    },
    forms: {
      title: saidPerReader,
      hint: saidPerReader,
      choices: [
        {id: 'verbal', text: saidPerReader, hint: saidPerReader},
        {id: 'relational', text: saidPerReader, hint: saidPerReader},
        {id: 'physical', text: saidPerReader, hint: saidPerReader},
        {id: 'online', text: saidPerReader, hint: saidPerReader},
        {id: 'belongings', text: saidPerReader, hint: saidPerReader},
        {id: 'unknown', text: saidPerReader},
      ],
    },
    story: {title: saidPerReader, hint: saidPerReader},
    involves: {
      title: saidPerReader,
      choices: [
        {id: 'pupils', text: saidPerReader},
        {id: 'adult', text: saidPerReader, hint: saidPerReader},
      ],
    },
    places: {
      title: saidPerReader,
      hint: saidPerReader,
      choices: [
        {id: 'classroom', text: saidPerReader},
        {id: 'corridor', text: saidPerReader},
        {id: 'toilet', text: saidPerReader},
        {id: 'playground', text: saidPerReader, schoolTypes: ['kleuters', 'po']},
        {id: 'break', text: saidPerReader, schoolTypes: ['vo']},
        {id: 'gym', text: saidPerReader},
        {id: 'lockers', text: saidPerReader, schoolTypes: ['vo']},
        {id: 'bike-shed', text: saidPerReader, schoolTypes: ['po', 'vo']},
        {id: 'after-school', text: saidPerReader, hint: saidPerReader},
        {id: 'place-online', value: 'online', text: saidPerReader},
        {id: 'elsewhere', text: saidPerReader},
      ],
    },
    since: {
      title: saidPerReader,
      choices: [
        {id: 'today', text: saidPerReader},
        {id: 'this-week', text: saidPerReader},
        {id: 'this-month', text: saidPerReader},
        {id: 'longer', text: saidPerReader},
        {id: 'since-unsure', value: 'unsure', text: saidPerReader},
      ],
    },
    frequency: {
      title: saidPerReader,
      choices: [
        {id: 'once', text: saidPerReader},
        {id: 'sometimes', text: saidPerReader},
        {id: 'weekly', text: saidPerReader},
        {id: 'daily', text: saidPerReader},
        {id: 'frequency-unsure', value: 'unsure', text: saidPerReader},
      ],
    },
    effect: {title: saidPerReader, hint: saidPerReader},
    tried: {title: saidPerReader, hint: saidPerReader},
    wish: {
      title: saidPerReader,
      choices: [
        {id: 'let-know', text: saidPerReader, hint: saidPerReader},
        {id: 'talk-with-me', text: saidPerReader, hint: saidPerReader},
        {id: 'act', text: saidPerReader, hint: saidPerReader},
        {id: 'wish-unsure', value: 'unsure', text: saidPerReader},
      ],
    },
    notWanted: {title: saidPerReader, hint: saidPerReader},
    recipient: {title: saidPerReader, hint: saidPerReader},
    group: {title: saidPerReader, hint: saidPerReader},
    contact: {
      title: saidPerReader,
      choices: [
        {id: 'none', text: saidPerReader, hint: saidPerReader},
        {id: 'name', text: saidPerReader, hint: saidPerReader},
      ],
    },
  },
  safety: [
    {sourceId: 'you-decide-along', text: saidPerReader},
    {sourceId: 'unsafe-means-acting', text: saidPerReader},
  ],
  adultInvolved: {
    outside: {sourceId: 'adult-goes-outside-the-team', text: saidPerReader},
    nobodyOutside: {sourceId: 'adult-nobody-outside', text: saidPerReader},
  },
  keepProof: {sourceId: 'keep-proof-first', text: saidPerReader},
  sent: {
    title: saidPerReader,
    lead: {sourceId: 'thanks', text: saidPerReader},
    afterwards: {
      'let-know': {sourceId: 'after-let-know', text: saidPerReader},
      'talk-with-me': {sourceId: 'after-talk', text: saidPerReader},
      act: {sourceId: 'after-act', text: saidPerReader},
      unsure: {sourceId: 'after-unsure', text: saidPerReader},
    },
    answer: {none: {sourceId: 'answer-none', text: saidPerReader}, name: {sourceId: 'answer-name', text: saidPerReader}},
    again: {sourceId: 'come-back', text: saidPerReader},
  },
  elsewhere: {
    title: saidPerReader,
    messages: [
      {sourceId: 'tell-someone', text: saidPerReader},
      {sourceId: 'taken-seriously', text: saidPerReader},
    ],
  },
} as const satisfies StructureOf<Content>;
