import type {Content} from '../form/report-form.js';
import {type StructureOf, said, saidPerReader} from '../form/said.js';

/** Pupils read `je`, parents and staff `u`. */
export const structure = {
  title: saidPerReader,
  lead: saidPerReader,
  danger: {title: saidPerReader, messages: [{sourceId: 'danger-now', text: saidPerReader}]},
  crisis: {
    title: saidPerReader,
    messages: [
      {sourceId: 'crisis-call', text: saidPerReader},
      {sourceId: 'crisis-danger', text: saidPerReader},
    ],
  },
  notSnitching: {
    title: saidPerReader,
    more: saidPerReader,
    messages: [
      {sourceId: 'telling-helps', text: saidPerReader},
      {sourceId: 'snitching-harms', text: saidPerReader},
      {sourceId: 'telling-is-no-snitching', text: saidPerReader},
      {sourceId: 'telling-takes-courage', text: saidPerReader},
    ],
  },
  readers: {
    title: said,
    inline: [{sourceId: 'portal-can-read-along', text: saidPerReader}],
    signedIn: [{sourceId: 'portal-knows-who-is-signed-in', text: saidPerReader}],
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
    involves: {
      title: saidPerReader,
      choices: [
        {id: 'pupils', text: saidPerReader},
        {id: 'adult', text: saidPerReader, hint: saidPerReader},
      ],
    },
    story: {title: saidPerReader, hint: saidPerReader},
    whom: {title: saidPerReader, hint: saidPerReader},
    wish: {
      title: saidPerReader,
      choices: [
        {id: 'let-know', text: saidPerReader},
        {id: 'talk-with-me', text: saidPerReader},
        {id: 'act', text: saidPerReader},
        {id: 'wish-unsure', value: 'unsure', text: saidPerReader},
      ],
    },
    notWanted: {title: saidPerReader, hint: saidPerReader},
    contact: {
      title: saidPerReader,
      choices: [
        {id: 'none', text: saidPerReader},
        {id: 'name', text: saidPerReader, hint: saidPerReader},
        {id: 'way-back', text: saidPerReader, hint: saidPerReader},
        {id: 'lower', text: saidPerReader},
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
    recipient: {title: saidPerReader},
    group: {title: saidPerReader, hint: saidPerReader},
  },
  toBeFound: {sourceId: 'to-be-found', text: saidPerReader},
  refused: {sourceId: 'adult-elsewhere', text: saidPerReader},
  keepProof: {sourceId: 'keep-proof-first', text: saidPerReader},
  sent: {
    title: saidPerReader,
    lead: {sourceId: 'thanks', text: saidPerReader},
    again: {sourceId: 'come-back', text: saidPerReader},
  },
  promises: {
    'would-know': {sourceId: 'promise-would-know', text: saidPerReader},
    'would-talk': {sourceId: 'promise-would-talk', text: saidPerReader},
    'would-talk-or-write': {sourceId: 'promise-would-talk-or-write', text: saidPerReader},
    'would-plan': {sourceId: 'promise-would-plan', text: saidPerReader},
    'would-plan-or-write': {sourceId: 'promise-would-plan-or-write', text: saidPerReader},
    knows: {sourceId: 'promise-knows', text: saidPerReader},
    talks: {sourceId: 'promise-talks', text: saidPerReader},
    'writes-to-talk': {sourceId: 'promise-writes-to-talk', text: saidPerReader},
    plans: {sourceId: 'promise-plans', text: saidPerReader},
    'plans-in-writing': {sourceId: 'promise-plans-in-writing', text: saidPerReader},
    'only-watches': {sourceId: 'promise-only-watches', text: saidPerReader},
    'looks-what-is-needed': {sourceId: 'promise-looks-what-is-needed', text: saidPerReader},
    'no-answer': {sourceId: 'promise-no-answer', text: saidPerReader},
    'nobody-begins': {sourceId: 'promise-nobody-begins', text: saidPerReader},
    'agrees-how-to-go-on': {sourceId: 'promise-agrees-how-to-go-on', text: saidPerReader},
    'answers-by-words': {sourceId: 'promise-answers-by-words', text: saidPerReader},
    'asks-first-if-known': {sourceId: 'promise-asks-first-if-known', text: saidPerReader},
    'asks-first-if-reached': {sourceId: 'promise-asks-first-if-reached', text: saidPerReader},
    'asks-first': {sourceId: 'promise-asks-first', text: saidPerReader},
    'danger-told': {sourceId: 'promise-danger-told', text: saidPerReader},
    danger: {sourceId: 'promise-danger', text: saidPerReader},
    'nobody-outside': {sourceId: 'promise-nobody-outside', text: saidPerReader},
  },
  elsewhere: {
    title: saidPerReader,
    messages: [
      {sourceId: 'tell-someone', text: saidPerReader},
      {sourceId: 'idea-box', text: saidPerReader},
      {sourceId: 'taken-seriously', text: saidPerReader},
    ],
  },
} as const satisfies StructureOf<Content>;
