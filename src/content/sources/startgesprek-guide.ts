import {general, type ItemSources, type LeftOut} from '../sources.js';

// The source has one column of questions per speaker; which parent question follows which pupil question is our reading of their order.
const parents = general(
  'https://oudersenonderwijs.nl/kennisbank/relatie-ouders-en-school/communicatie-met-ouders/tips-voor-het-gesprek-op-school/',
  '2026-11-27',
);
/** On what a school keeps of a pupil: only what is needed, and read by no more people than need it. */
const privacy = general(
  'https://www.autoriteitpersoonsgegevens.nl/themas/onderwijs/gebruik-van-persoonsgegevens-in-het-onderwijs/leerlingdossier',
  '2026-11-27',
);
const talkWithChild = general(
  'https://www.augeomagazine.nl/hoe_praat_je_met_een_kind_-_augeo_magazine_10/hoe-praat-je-met-een-kind',
  '2026-11-21',
);

export const sources: ItemSources = {
  'lead-three-at-table': ['s002-2.2-start-05'],
  'lead-pupil-first': ['s002-2.2-start-05', 's000-t5-betrek-02'],

  'say-welcome': ['s002-b1-i-01'],
  'say-why': ['s002-b1-i-01'],
  'opening-pupil-subject': ['s002-b1-i-02'],
  'opening-pupil-nervous': [talkWithChild],
  'opening-parent-subject': ['s002-b1-i-02'],
  'hint-note-subjects': ['s002-b1-i-02'],
  'hint-look-at-pupil': ['s002-2.2-start-05'],

  'who-pupil-likes': ['s002-b1-l-01a'],
  'who-pupil-proud': ['s002-b1-l-01b'],
  'who-parent-thinks': ['s002-b1-o-01a'],
  'who-parent-supports': ['s002-b1-o-01b'],
  'who-parent-proud': ['s002-b1-o-01c'],
  'hint-start-positive': ['s000-t5-betrek-03'],
  'hint-home-setting': ['s002-2.2-vert-06'],

  'start-pupil-class': ['s002-b1-l-02a', 's002-2.2-start-06a'],
  'start-pupil-last-year': ['s002-b1-l-02b'],
  'start-pupil-needs': ['s002-b1-l-02c'],
  'start-parent-well': ['s002-b1-o-02a'],
  'start-parent-home': ['s002-b1-o-02b'],
  'start-parent-needs': ['s002-b1-o-02c'],
  'hint-leave-silence': ['s000-t2-ben-03'],
  'hint-something-worrying': [talkWithChild],

  'plans-pupil-improve': ['s002-b1-l-03a', 's002-2.2-start-06b'],
  'plans-pupil-help': ['s002-b1-l-03b', 's002-2.2-start-06c'],
  'plans-parent-thinks': ['s002-b1-o-03a'],
  'plans-parent-help': ['s002-b1-o-03b'],
  'plans-parent-worries': ['s002-b1-o-03c'],
  'hint-one-goal': ['s002-b1-l-03a'],
  'hint-worries-unwritten': [privacy],

  'year-pupil-forward': ['s002-b1-l-04b'],
  'year-pupil-difficult': ['s002-b1-l-04b'],
  'year-parent-obstacles': ['s002-b1-o-04a'],
  'hint-tell-events': ['s002-b1-l-04a'],
  'hint-money-later': ['s002-b1-o-04a'],

  'together-pupil-expects': ['s002-b1-l-05a'],
  'together-pupil-know': ['s002-b1-l-05b'],
  'together-parent-expects': ['s002-b1-o-05a'],
  'together-parent-know': ['s002-b1-o-05b'],
  'hint-say-expectation': ['s000-t5-verw-01'],

  'say-safe-school': ['s002-2.2-start-10'],
  'well-being-pupil': ['s004-indiv-05a'],
  'well-being-parent': ['s004-indiv-05a'],
  'hint-open-line': ['s002-2.2-start-09', 's002-2.2-start-10'],

  'safe-pupil-contributes': ['s004-indiv-05b'],
  'safe-pupil-online': ['s000-t5-verw-02'],
  'safe-parent-expects': ['s000-t5-verw-02'],
  'safe-parent-role': ['s000-t5-verw-03'],
  'hint-expect-each-other': ['s004-indiv-07'],
  'hint-signals-together': ['s004-indiv-06'],

  'say-summary': ['s002-b1-a-01'],
  'closing-pupil-missed': ['s002-b1-a-02'],
  'closing-pupil-felt': [talkWithChild],
  'closing-parent-contact': ['s002-b1-a-03'],
  'hint-pupil-sums-up': ['s002-b1-a-01', 's000-t5-betrek-03'],

  'pupil-you-start': ['s002-2.2-start-05'],
  'pupil-few-words': ['s000-t5-betrek-03'],
  'pupil-talk-alone': [talkWithChild],
  'prep-pupil-happy': ['s002-b1-l-01a'],
  'prep-pupil-can': ['s002-b1-l-01b'],
  'prep-pupil-class': ['s002-b1-l-02a'],
  'prep-pupil-last-year': ['s002-b1-l-02b', 's002-b1-l-02c'],
  'prep-pupil-goal': ['s002-b1-l-03a'],
  'prep-pupil-helped': ['s002-b1-l-03b'],
  'prep-pupil-year': ['s002-b1-l-04b'],
  'prep-pupil-teacher': ['s002-b1-l-05b'],
  'prep-pupil-well-being': ['s004-indiv-05a'],
  'pupil-after': ['s000-t5-betrek-03'],

  'pictures-lead': ['s002-2.2-start-05'],
  'pictures-reader': [talkWithChild],
  'picture-like': ['s002-b1-l-01a'],
  'picture-feel': ['s004-indiv-05a'],
  'picture-play-with': ['s002-b1-l-02a'],
  'picture-learn': ['s002-b1-l-03a'],
  'picture-help': ['s002-b1-l-05b'],
  'pictures-after': ['s002-2.2-start-05'],

  'parent-listen-first': ['s002-2.2-start-05'],
  'parent-few-words': [privacy],
  'prep-parent-child': ['s002-b1-o-05b'],
  'prep-parent-home': ['s002-b1-o-02b'],
  'prep-parent-friends': ['s002-b1-o-02a'],
  'prep-parent-hope': ['s002-b1-o-03a', 's002-b1-o-03b'],
  'prep-parent-obstacle': ['s002-b1-o-04a'],
  'prep-parent-contact': ['s002-b1-a-03', 's002-2.2-vert-06'],
  'prep-parent-well-being': ['s002-2.2-start-10'],
  'parent-after': [parents],

  'teacher-know-pupil': ['s002-2.2-start-07'],
  'teacher-open-mind': ['s002-2.2-start-04', 's002-3.4-ev-03'],
  'teacher-sheet-is-shared': [privacy],
  'prep-teacher-seen': ['s000-t5-betrek-03'],
  'prep-teacher-group': ['s004-indiv-05a'],
  'prep-teacher-goal': ['s002-2.2-start-06b'],
  'prep-teacher-events': ['s002-b1-l-04a'],
  'prep-teacher-practical': ['s002-2.2-start-03', 's002-2.2-vert-06'],
  'teacher-after': ['s002-2.2-start-05'],

  'agree-few': ['s002-3.2-gepest-08a', 's002-4-rand-14'],
  'agree-who-when': ['s002-b1-a-01'],
  'agree-own-words': ['s000-t5-betrek-03'],
  'agree-realistic': ['s004-spaak-06'],
  'example-ask-question': ['s002-b1-a-01'],
  'example-reading': ['s002-b1-a-01'],
  'example-quiet-seat': ['s002-b1-a-01'],
  'example-phone-off': ['s002-b1-a-01'],

  'contact-choose': ['s002-b1-a-03'],
  'contact-sooner': ['s002-2.2-start-10'],
  'way-talk': ['s002-b1-a-03'],
  'way-call': ['s002-b1-a-03'],
  'way-message': ['s002-b1-a-03'],
  'way-video': ['s002-b1-a-03'],

  'time-is-a-guide': ['s002-2.2-start-07', 's002-2.2-start-09'],
  'time-short': ['s002-2.2-start-07'],

  'sheet-is-pupils': [privacy],
  'nothing-kept': [privacy],
  'send-after-yes': [privacy],
  'sensitive-stays-out': [privacy],

  'formal-builds-relation': ['s002-2.2-start-00'],
  'golden-weeks': ['s002-2.2-start-01'],
  'each-pupil-each-year': ['s002-2.2-start-02'],
  'vo-mentor-every-year': ['s000-t5-verw-04'],
  place: ['s002-2.2-start-03'],
  'bridge-between-years': ['s002-2.2-start-04'],
  'pupil-present': ['s002-2.2-start-05'],
  'pupil-active-in-contact': ['s000-t5-betrek-02'],
  'pupil-values-control': ['s000-t5-betrek-03'],
  'parents-differ': ['s000-t5-verw-01'],
  'discuss-expectations': ['s000-t5-verw-02'],
  'ask-parents-role': ['s000-t5-verw-03'],
  'goal-and-set-up': ['s002-2.2-start-07'],
  'no-single-theme': ['s002-2.2-start-09'],
  'open-to-worries': ['s002-2.2-start-10'],

  'progress-talks': ['s002-2.2-start-08'],
  'look-back-at-agreements': ['s002-2.2-start-08'],

  credit: ['s002-bron-13'],
};

export const leftOut: LeftOut = {
  's002-2.2-start-11': 'A link to an article of 2018 that has not been seen to exist still; a school adds links of its own.',
};
