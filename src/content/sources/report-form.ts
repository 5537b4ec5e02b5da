import {emergency, helpwanted, schoolSafety, suicidePrevention} from '../outside-pages.js';
import {general, type ItemSources, type LeftOut} from '../sources.js';

/** Who can read along on a page, what a site knows of who is signed in, what a browser keeps, and what gives somebody away; read in stored copies. */
const readingAlong = general('https://nos.nl/artikel/2269561-meer-en-meer-bedrijven-kijken-mee-terwijl-jij-surft.html', '2026-11-27');
const signedIn = general('https://www.anniebank.nl/wat-betekent-private-browsing-en-hoe-veilig-is-het-nu-echt', '2026-11-27');
const traces = general('https://www.mediawijsheid.nl/privacy/', '2026-11-27');

export const sources: ItemSources = {
  'danger-now': [emergency],
  'crisis-call': [suicidePrevention],
  'crisis-danger': [emergency],
  'telling-helps': ['s000-t3-letop-04a'],
  'telling-is-no-snitching': ['s000-t3-letop-05'],
  'snitching-harms': ['s000-t3-letop-04b'],
  'telling-takes-courage': ['s000-t3-letop-01', 's000-t3-letop-02', 's001-direct-01a'],
  'portal-can-read-along': [readingAlong, signedIn],
  'portal-knows-who-is-signed-in': [signedIn, readingAlong],
  'frame-keeps-portal-out': ['s001-omst-04e'],
  'nothing-leaves-before-sending': ['s001-lln-02a'],
  'history-keeps-the-page': [signedIn],
  'words-can-give-away': [traces],

  self: ['s003-6.1-02'],
  witness: ['s003-6.1-02', 's001-direct-01a'],
  parent: ['s003-6.1-02'],
  staff: ['s003-6.1-02', 's003-6.1-03'],

  verbal: ['s002-1-wat-02b', schoolSafety],
  relational: ['s002-1-wat-02c', schoolSafety],
  physical: ['s002-1-wat-02a', schoolSafety],
  online: ['s002-1-wat-02d', schoolSafety],
  belongings: [schoolSafety],
  unknown: ['s003-6.1-01'],

  pupils: [schoolSafety],
  adult: [schoolSafety],

  classroom: [schoolSafety],
  corridor: ['s001-direct-02a', 's002-3.3-02b'],
  toilet: ['s001-direct-02a', 's002-3.3-02b'],
  playground: ['s001-direct-02a', 's002-3.3-02b'],
  break: ['s000-t2-prak-02a', 's002-3.3-02b'],
  gym: ['s003-4.2-03'],
  lockers: ['s000-t2-prak-02a'],
  'bike-shed': ['s000-t2-prak-02a'],
  'after-school': ['s003-4.2-03'],
  'place-online': ['s002-1-wat-02d'],
  elsewhere: ['s002-3.1-01'],

  today: ['s003-6.1-s01-02'],
  'this-week': ['s003-6.1-s01-02'],
  'this-month': ['s003-6.1-s01-02'],
  longer: ['s003-6.1-s01-02'],
  'since-unsure': ['s003-6.1-s01-02'],
  once: ['s003-6.1-s01-02'],
  sometimes: ['s003-6.1-s01-02'],
  weekly: ['s003-6.1-s01-02'],
  daily: ['s003-6.1-s01-02'],
  'frequency-unsure': ['s003-6.1-s01-02'],

  'let-know': ['s002-3.2-gepest-06b', 's002-3.3-02b'],
  'talk-with-me': ['s002-3.2-gepest-06b', 's003-6.1-sg-03a'],
  act: ['s002-3.2-gepest-06b'],
  'wish-unsure': ['s002-3.2-gepest-06b'],
  none: ['s001-direct-01a', 's001-lln-02a'],
  name: ['s003-6.1-sg-03a'],
  'way-back': ['s001-direct-01a'],
  lower: ['s001-direct-01a'],
  'to-be-found': ['s003-6.1-sg-03a'],
  'adult-elsewhere': [schoolSafety],

  'keep-proof-first': ['s003-5.1-tips-03', 's003-5.1-tips-05', helpwanted],

  thanks: ['s001-direct-01b', 's001-lln-02b'],
  'promise-would-know': ['s002-3.3-02b'],
  'promise-would-talk': ['s002-3.2-gepest-06b'],
  'promise-would-talk-or-write': ['s002-3.2-gepest-06b'],
  'promise-would-plan': ['s002-3.2-gepest-06b'],
  'promise-would-plan-or-write': ['s002-3.2-gepest-06b'],
  'promise-knows': ['s002-3.3-02b'],
  'promise-talks': ['s003-6.1-s01-02'],
  'promise-writes-to-talk': ['s002-3.2-gepest-06b'],
  'promise-plans': ['s002-3.2-gepest-06b'],
  'promise-plans-in-writing': ['s002-3.2-gepest-06b'],
  'promise-only-watches': ['s002-3.2-gepest-06b'],
  'promise-looks-what-is-needed': ['s003-6.1-s01-02'],
  'promise-no-answer': ['s001-direct-01a'],
  'promise-nobody-begins': ['s002-3.2-gepest-06b'],
  'promise-agrees-how-to-go-on': ['s002-3.3-03'],
  'promise-answers-by-words': ['s001-direct-01a'],
  'promise-asks-first-if-known': ['s002-3.2-gepest-06b'],
  'promise-asks-first-if-reached': ['s002-3.2-gepest-06b'],
  'promise-asks-first': ['s002-3.2-gepest-06b'],
  'promise-danger-told': [schoolSafety],
  'promise-danger': [schoolSafety],
  'promise-nobody-outside': [schoolSafety],
  'come-back': ['s003-nb-p1-05'],

  'tell-someone': ['s003-5.1-tips-05'],
  'idea-box': ['s001-omst-05'],
  'taken-seriously': ['s002-1-wat-11'],
};

export const leftOut: LeftOut = {};
