import {formsOfBullying, imagesPassedOn, kindertelefoon, onlineBullying, resilientOnline} from '../outside-pages.js';
import {general, type ItemSources, type LeftOut} from '../sources.js';

// The sources hold no examples: the situations are our own, weighed by the hallmarks of the sources and of these pages.
const difference = general('https://www.kivaschool.nl/verschil-tussen-pesten-en-plagen', '2026-11-21');
/** Teasing goes both ways and stops when somebody asks; read in a stored copy, as the forms of bullying. */
const teasing = general('https://www.stoppestennu.nl/plagen-en-pesten-kinderen-jongeren-voor-leerlingen', '2026-11-27');
const images = general('https://www.stoppestennu.nl/verspreiding-van-een-naaktfoto-seksfilmpje-op-school', '2026-11-27');
const groupChats = general(
  'https://stoppestennu.nl/online-pesten-sociale-netwerken-wat-je-moet-weten-en-wat-je-kunt-doen-stop-pesten-nu',
  '2026-11-27',
);
/** Who is told at school and at home; read in a stored copy. */
const adultHelps = general('http://www.jiphaarlemmermeer.nl/hulp/pesten-en-mishandeling/pesten-en-mishandeling.html', '2026-11-27');

export const sources: ItemSources = {
  'lead-read': [difference],
  'lead-no-mark': ['s002-1-wat-09'],

  'choose-plagen': ['s003-2.2-tabel-02a', 's003-2.2-tabel-06a'],
  'choose-ruzie': ['s003-2.2-ruzie-03b', 's003-2.2-ruzie-03c'],
  'choose-pesten': ['s004-def-01'],
  'choose-unclear': ['s002-1-wat-09'],

  'hallmark-repetition': ['s002-1-wat-06'],
  'hallmark-power': ['s002-1-wat-07'],
  'hallmark-intent': ['s002-1-wat-08'],

  'friends-nicknames': ['s002-1-wat-04', difference],
  'hat-chase': ['s003-2.2-tabel-06a', teasing],
  'funny-sticker': ['s003-2.2-tabel-01a', resilientOnline],
  'hidden-pencil-case': ['s003-2.2-tabel-02a', 's003-2.2-tabel-06a', difference],
  'locker-notes': ['s003-2.2-tabel-01a', difference],
  'cheating-at-football': ['s003-2.2-ruzie-03b', 's003-2.2-ruzie-03c'],
  'angry-messages': ['s003-2.2-ruzie-03a', 's003-2.2-ruzie-03c'],
  'same-scooter': ['s003-2.2-ruzie-03b'],
  'group-work-words': ['s003-2.2-ruzie-03b', 's003-2.2-ruzie-03c'],
  'told-secret': ['s003-2.2-ruzie-03c', 's003-2.2-ruzie-04a'],
  'coat-on-floor': ['s002-1-wat-06', difference],
  'silent-group': ['s002-1-wat-02c', 's002-1-wat-06', difference],
  'building-corner': ['s002-1-wat-02c', 's002-1-wat-06'],
  'pinch-under-table': ['s002-1-wat-02a', 's002-1-wat-07'],
  'stairs-bags': ['s002-1-wat-02a', 's002-1-wat-07', difference],
  'chat-without-you': ['s002-1-wat-02d', 's002-1-wat-07', resilientOnline],
  'nightly-memes': ['s003-5.1-03', 's002-1-wat-06', resilientOnline],
  'fake-account': ['s003-5.1-02', 's002-1-wat-08', resilientOnline],
  'class-chat-target': ['s002-1-wat-06', groupChats],
  'new-group-chat': ['s002-1-wat-09', groupChats],
  'chat-what-for': ['s002-1-wat-08'],
  'chat-in-real-life': ['s002-1-wat-02c'],
  'chat-first-time': ['s002-1-wat-06'],
  'passed-on-photo': [images, imagesPassedOn, onlineBullying],
  'gossip-account': ['s003-5.1-02', 's002-1-wat-08', onlineBullying],
  rumour: ['s002-1-wat-02c', 's002-1-wat-08'],
  'quarrel-grows': ['s002-1-wat-07'],
  'pushes-back': ['s002-1-wat-06', 's002-3.1-07', 's002-1-waarom-03a'],
  'laughs-along': ['s002-1-wat-07', 's001-omst-02'],
  'new-glasses': ['s003-2.2-tabel-04a', 's002-1-wat-11', teasing],
  'glasses-often': ['s002-1-wat-06'],
  'glasses-stop': [teasing],
  'glasses-feel': ['s002-1-wat-11'],
  'push-in-line': ['s002-1-wat-09'],
  'push-accident': ['s002-1-wat-08'],
  'push-again': ['s002-1-wat-06'],
  'push-who': ['s002-1-wat-07'],
  'tower-falls': ['s002-1-wat-09'],
  'tower-on-purpose': ['s002-1-wat-08'],
  'tower-again': ['s002-1-wat-06'],
  'party-invitation': ['s002-1-wat-02c', 's002-1-wat-09'],
  'party-who-else': ['s002-1-wat-07'],
  'party-more-often': ['s002-1-wat-06'],
  'party-talk': ['s002-1-wat-08'],
  'thrown-out-of-game': ['s002-1-wat-02d', 's002-1-wat-09', resilientOnline],
  'game-mistake': ['s002-1-wat-08'],
  'game-before': ['s002-1-wat-06'],
  'game-together': ['s002-1-wat-07'],

  'teasing-that-hurts': ['s003-2.2-tabel-04a', teasing],
  'not-meant-so': ['s003-5.1-03', 's002-1-wat-11'],

  'teasing-spontaneous': ['s003-2.2-tabel-01a'],
  'quarrel-angry': ['s003-2.2-ruzie-03c'],
  'bullying-planned': ['s003-2.2-tabel-01b'],
  'teasing-short': ['s003-2.2-tabel-02a'],
  'quarrel-not-regular': ['s003-2.2-ruzie-03a'],
  'bullying-long': ['s003-2.2-tabel-02b'],
  'teasing-equals': ['s003-2.2-tabel-03a'],
  'quarrel-equals': ['s003-2.2-ruzie-03b'],
  'bullying-unequal': ['s003-2.2-tabel-03b'],
  'teasing-bearable': ['s003-2.2-tabel-04a'],
  'bullying-to-hurt': ['s003-2.2-tabel-04b'],
  'teasing-one-on-one': ['s003-2.2-tabel-05a'],
  'bullying-group': ['s003-2.2-tabel-05b'],
  'teasing-changes': ['s003-2.2-tabel-06a'],
  'bullying-same': ['s003-2.2-tabel-06b'],

  'teasing-part-of-game': ['s003-2.2-gevolg-01a'],
  'bullying-lasting': ['s003-2.2-gevolg-01b'],
  'teasing-still-value': ['s003-2.2-gevolg-02a'],
  'quarrel-go-on': ['s003-2.2-ruzie-04b'],
  'bullying-slow-repair': ['s003-2.2-gevolg-02b'],
  'teasing-still-in': ['s003-2.2-gevolg-03a'],
  'bullying-lonely': ['s003-2.2-gevolg-03b'],
  'teasing-group-fine': ['s003-2.2-gevolg-04a'],
  'bullying-group-suffers': ['s003-2.2-gevolg-04b'],

  'what-bullying-is': ['s002-1-wat-01', 's004-def-01'],
  'more-children-involved': ['s002-1-wat-03'],
  'what-teasing-is': ['s002-1-wat-04'],
  'teasing-no-power-gap': ['s002-1-wat-05', 's004-def-02'],
  'not-the-same': ['s003-2.1-03'],
  'teasing-can-grow': ['s003-2.1-04'],
  'not-always-clear': ['s002-1-wat-09'],

  'form-verbal': ['s002-1-wat-02b'],
  'form-physical': ['s002-1-wat-02a'],
  'form-relational': ['s002-1-wat-02c'],
  'form-online': ['s002-1-wat-02d'],
  'form-belongings': [formsOfBullying],

  'quarrel-passes': ['s004-def-03'],
  'quarrel-from-teasing': ['s003-2.2-ruzie-02'],
  'quarrel-talk': ['s003-2.2-ruzie-04a'],
  'quarrel-repair': ['s003-2.2-ruzie-05'],
  'quarrel-teacher': ['s003-2.2-ruzie-01'],

  'online-happens': ['s003-5.1-01'],
  'online-hidden': ['s003-5.1-02'],
  'online-called-teasing': ['s003-5.1-03'],

  'adults-know-difference': ['s003-2.1-05'],
  'adults-experience': ['s002-1-wat-10'],
  'adults-no-verdict': ['s002-3.1-07'],
  'adults-help-anyway': ['s002-1-wat-11'],
  'adults-quarrel-allowed': ['s002-2.3-zelf-05'],

  'class-no-names': ['s000-t4-gesp-04', 's000-t3-letop-01'],
  'class-choose-situation': ['s000-t4-gesp-02', 's002-3.1-sig-04'],
  'class-count-hands': ['s000-t4-gesp-01', 's000-t3-letop-01'],
  'class-ask-why': ['s002-1-wat-09'],
  'class-watch': ['s002-3.1-sig-04', 's003-3.1-01'],

  'taken-seriously': ['s002-1-wat-11'],
  'go-to-adult': ['s003-5.1-tips-05', adultHelps],
  'go-report': ['s001-lln-02a', 's002-3.3-03'],
  'go-for-other': ['s001-omst-03'],
  'reporting-is-helping': ['s000-t3-letop-04a'],
  'telling-tales': ['s000-t3-letop-04b'],
  'go-yourself': ['s001-direct-03d', 's000-t3w-02'],
  'go-helpline': [kindertelefoon],
};

export const leftOut: LeftOut = {
  's003-2.1-01': 'Describes bullying as finding a scapegoat: a label, and narrower than the account of a group process that is carried.',
  's003-2.1-02': 'Calls it a natural phenomenon, which readers can take as an excuse (C15).',
};
