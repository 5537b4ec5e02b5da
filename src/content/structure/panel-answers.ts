import {said, titledPassages} from '../form/said.js';

/** Words of the school that a parent meets without being told what they are. */
export const wordsYouHear = {
  id: 'words-you-hear',
  title: said,
  order: 'points',
  items: titledPassages('word-support-group', 'word-internal-support', 'word-idea-box', 'word-how-long', 'word-punishment'),
} as const;

/** Help when everything else is closed, and for who cannot call. */
export const helpAtAnyHour = {
  id: 'help-at-any-hour',
  title: said,
  order: 'points',
  items: titledPassages('night-doctor', 'night-police', 'night-listening', 'deaf-emergency'),
} as const;

/** Words that mean the same, by what they are about: each a list with commas. */
export const search = {
  /** After these the number to call comes before anything else. */
  crisis: said,
  same: {
    naked: said,
    blackmail: said,
    fake: said,
    sleep: said,
    complaint: said,
    'support-group': said,
    teacher: said,
    head: said,
    'internal-support': said,
    board: said,
    inspector: said,
    discrimination: said,
    advice: said,
    police: said,
    'idea-box': said,
    bullying: said,
    things: said,
    teasing: said,
    punishment: said,
    'how-long': said,
    afraid: said,
    hitting: said,
    alone: said,
    gossip: said,
    apps: said,
    deaf: said,
    abuse: said,
    proof: said,
    law: said,
    confidence: said,
    sad: said,
    night: said,
    'other-school': said,
    language: said,
    young: said,
    angry: said,
  },
} as const;
