import {general, type ItemSources, type LeftOut} from '../sources.js';

// Most cards are our own, made by the rules of the sources: they cite the rule that they follow.
const kindertelefoon = general('https://www.kindertelefoon.nl/', '2026-11-21');
const reactCalmly = general('https://www.goudawijzer.nl/is/een-vraag-over-2/opvoeding/kindermishandeling/rustig-reageren', '2026-11-21');
const talkWithChild = general(
  'https://www.augeomagazine.nl/hoe_praat_je_met_een_kind_-_augeo_magazine_10/hoe-praat-je-met-een-kind',
  '2026-11-21',
);
const media = general('https://www.mediawijsheid.nl/veelgestelde-vraag/hoe-maak-je-een-kind-weerbaar-tegen-online-pesten/', '2026-11-21');
/** For parents: write down what happens, then talk with the school, by whom, and not with the other parents. Read in stored copies. */
const school = general(
  'https://oudersenonderwijs.nl/kennisbank/pesten-veiligheid-en-gezondheid/mentale-veiligheid/pesten-aanpakken/',
  '2026-11-27',
);
const whomAtSchool = general('https://www.onderwijsconsument.nl/uw-kind-gepest-op-school-tips-voor-ouders/', '2026-11-27');
const otherParents = general('https://www.stoppestennu.nl/hoe-kan-ik-de-school-informeren-over-pest-incidenten', '2026-11-27');
const suicide = general('https://www.113.nl/', '2026-11-21');
const home = general('https://veiligthuis.nl/', '2026-11-21');
const inspectors = general('https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs', '2026-11-21');
const helpwanted = general('https://www.helpwanted.nl/', '2026-11-21');
const police = general('https://www.politie.nl/', '2026-11-21');
const doctor = general('https://www.thuisarts.nl/', '2026-11-21');

export const sources: ItemSources = {
  'you-matter-most': ['s002-2.3-intro-01'],
  'make-time': ['s002-2.3-kt-00a'],
  'few-a-day': ['s002-2.3-kt-00b'],
  'older-kleuters-look-back': ['s004-dag-00'],

  'ask-open': ['s002-2.3-kt-01a'],
  'go-on-once': ['s002-2.3-kt-01b'],
  'childs-subject': ['s002-2.3-kt-02a'],
  'not-about-you': ['s002-2.3-kt-02b'],
  'a-bit-odd': ['s002-2.3-kt-03a'],
  'give-choice': ['s002-2.3-kt-04a'],
  vary: ['s002-2.3-kt-05'],
  'do-not-judge': ['s002-2.3-kt-00c'],
  'listen-first': ['s000-t2-ben-03'],

  'k-how-was-school': ['s004-dag-01'],
  'k-best-and-worst': ['s004-dag-02'],
  'k-with-whom': ['s004-dag-03a'],
  'k-what-together': ['s004-dag-03b'],
  'k-friends-play': ['s004-dag-04a', 's004-dag-04b'],
  'k-which-animal': ['s002-2.3-kt-03a'],
  'k-talking-bag': ['s002-2.3-kt-03a'],
  'k-sound': ['s002-2.3-kt-03a'],
  'k-which-face': ['s002-2.3-kt-04a'],
  'k-beside-you': ['s002-2.3-kt-04a'],
  'k-be-teacher': ['s002-2.3-kt-04a'],
  'k-someone-sad': ['s002-2.3-hk-00a'],
  'k-kind-child': ['s002-2.3-hk-00a'],
  'k-played-alone': ['s002-2.3-hk-03a'],
  'k-say-stop': ['s002-2.3-zelf-01'],
  'k-ask-teacher': ['s002-2.3-zelf-02'],
  'k-choose-self': ['s002-2.3-zelf-04'],
  'k-book-feels': ['s004-boek-01'],
  'k-book-why': ['s004-boek-02'],
  'k-book-you-too': ['s004-boek-03'],
  'k-book-your-feeling': ['s004-boek-04'],
  'k-book-who-helps': ['s004-boek-05'],
  'k-book-you-help': ['s004-boek-06'],

  'p-laugh': ['s002-2.3-kt-01a'],
  'p-break': ['s002-2.3-kt-01a'],
  'p-at-ease': ['s002-2.3-kt-02a'],
  'p-proud': ['s002-2.3-kt-02a'],
  'p-oddest': ['s002-2.3-kt-02c'],
  'p-whisper': ['s002-2.3-kt-03b'],
  'p-weather': ['s002-2.3-kt-03a'],
  'p-chair': ['s002-2.3-kt-03a'],
  'p-three-changes': ['s002-2.3-kt-04b'],
  'p-sorry': ['s002-2.3-kt-04a'],
  'p-superpower': ['s002-2.3-kt-04a'],
  'p-mood': ['s002-2.3-hk-01'],
  'p-nice-classmates': ['s002-2.3-hk-02'],
  'p-someone-lonely': ['s002-2.3-hk-03a', 's002-2.3-hk-03b'],
  'p-who-helped': ['s002-2.3-hk-00a'],
  'p-nasty-message': ['s003-5.1-tips-01', media],
  'p-sent-yourself': ['s003-5.1-tips-02a', 's003-5.1-tips-02b'],
  'p-game-friends': [media],
  'p-stand-up': ['s002-2.3-zelf-01'],
  'p-ask-help': ['s002-2.3-zelf-02'],
  'p-arrange-self': ['s002-2.3-zelf-04'],

  'v-between-lessons': ['s002-2.3-kt-01a'],
  'v-be-yourself': ['s002-2.3-kt-02a'],
  'v-best-hour': ['s002-2.3-kt-01a'],
  'v-series-popular': ['s000-t3-pop-01'],
  'v-series-example': ['s000-t3-pop-02'],
  'v-episode': ['s002-2.3-kt-03a'],
  'v-odd-rule': ['s002-2.3-kt-03a'],
  'v-camera': ['s002-2.3-kt-03a'],
  'v-say-no': ['s002-2.3-kt-04a', 's000-t4-gesp-03'],
  'v-popular-or-kind': ['s002-2.3-kt-04a', 's000-t3-pop-01'],
  'v-no-phone': ['s002-2.3-kt-04a'],
  'v-class-mood': ['s002-2.3-hk-01'],
  'v-never-heard': ['s002-2.3-hk-03a'],
  'v-joke-too-far': ['s002-2.3-hk-00a'],
  'v-chat-mocked': [media],
  'v-message-received': ['s003-5.1-tips-01', media],
  'v-message-regret': ['s003-5.1-tips-02a', 's003-5.1-tips-02b'],
  'v-talk-to-mentor': ['s002-2.3-zelf-04'],
  'v-knock-on-door': ['s002-2.3-zelf-02'],
  'v-speak-up': ['s002-2.3-zelf-01'],

  'example-dinner': ['s002-2.3-kt-03a', 's002-2.3-kt-01b', 's002-2.3-kt-00c', 's002-2.3-hk-03b'],
  'example-book': ['s004-dialoog-01', 's004-dialoog-02', 's004-dialoog-03'],

  'ask-about-class': ['s002-2.3-hk-00a'],
  'wider-view': ['s002-2.3-hk-00b'],

  'young-kleuters-read': ['s004-boek-00'],
  'leave-silence': ['s004-dialoog-01'],
  'from-book-to-child': ['s004-dialoog-02'],
  'confirm-and-explain': ['s004-dialoog-03'],
  'book-kom-je-met-me-spelen': ['s004-dialoog-04'],
  'book-beertje-anders': ['s004-boektip-01'],
  'book-hangoor': ['s004-boektip-02'],
  'book-vriendschapstaart': ['s004-boektip-03'],
  'book-eentje-geentje': ['s004-boektip-04'],
  'book-vervelende-lieveheersbeestje': ['s004-boektip-05'],
  'book-hou-op-met-pesten': ['s004-boektip-06'],

  'do-not-solve-all': ['s002-2.3-zelf-00'],
  'step-stand-up': ['s002-2.3-zelf-01'],
  'step-ask-help': ['s002-2.3-zelf-02'],
  'step-talk-it-out': ['s002-2.3-zelf-03'],
  'step-do-alone': ['s002-2.3-zelf-04'],
  'step-quarrel-allowed': ['s002-2.3-zelf-05'],
  'not-for-bullying': ['s002-3.2-gepest-03'],

  'good-you-are-there': [reactCalmly],
  'first-stay-calm': [reactCalmly],
  'first-ask-what': [talkWithChild],
  'first-ask-wish': ['s002-3.2-gepest-06a', talkWithChild],
  'first-write-down': [media, school, helpwanted],
  'first-call-school': [school],
  'say-good-you-told': [reactCalmly],
  'say-believe': [reactCalmly],
  'say-not-your-fault': [reactCalmly],
  'say-together': [talkWithChild],
  'say-tell-first': [talkWithChild],
  'avoid-secret': [talkWithChild],
  'avoid-blame': [reactCalmly],
  'avoid-minimise': ['s002-1-wat-11'],
  'avoid-other-parents': [otherParents],
  'avoid-taking-phone': [media],
  'avoid-long-questioning': [reactCalmly],
  'route-danger': [police],
  'route-suicide': [suicide],
  'route-school': [school, whomAtSchool],
  'route-inspectors': [inspectors],
  'route-home': [home],
  'route-images': [helpwanted],
  'route-child-talks': [kindertelefoon],
  'route-doctor': [doctor],

  'school-gives-handles': ['s002-2.3-intro-02', 's004-tussen-05'],
  'school-tells-themes': ['s002-2.3-intro-03'],
  'school-hands-out-cards': ['s004-tussen-05'],

  'talk-popularity': ['s000-t3-pop-01'],
  'talk-role-models': ['s000-t3-pop-02'],
  'talk-themes': ['s000-t4-gesp-03'],
};

export const leftOut: LeftOut = {};
