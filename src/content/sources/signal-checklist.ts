import {
  consent,
  emergency,
  formsOfBullying,
  imagesPassedOn,
  noMoreThanNeeded,
  parentsOnBullying,
  suicidePrevention,
} from '../outside-pages.js';
import {general, type ItemSources, type LeftOut} from '../sources.js';

/** The day on which the pages from outside the source documents were checked. */
const checkedOn = '2026-11-21';

/**
 * Signals of being bullied and of bullying. The source documents write for younger children and hold none for secondary school:
 * each signal that is only for `vo` rests on a page from outside, and so does each shared one that such a page names too. Those of
 * 27 November were read in a stored copy, of which only the beginning is kept.
 */
const dutchSigns = general('https://www.stoppestennu.nl/waarschuwingssignalen-bij-pesten-voor-ouders-opvoeders', '2026-11-27');
const dutchOnlineSigns = general(
  'https://www.stoppestennu.nl/veelgestelde-vragen-over-cyberpesten-online-pesten-en-hun-antwoorden',
  '2026-11-27',
);
/** A screen that is turned away; what a child that bullies does; threatening to get money or things. */
const hiddenScreens = general('https://www.deleukstekinderen.nl/hoe-je-digitaal-pesten-of-wel-cyberpesten-tegengaan/', '2026-11-27');
const whoBullies = general('https://www.respect4allcursus.nl/pesten/kenmerken-van-pesters/', '2026-11-27');
const phoneSigns = general('https://www.mediawijs.be/nl/artikels/cyberpesten-herkennen-op-welke-signalen-kan-je-letten', '2026-11-27');
/** Forms and signals of bullying online. */
const onlineBullying = general('https://www.groeigids.nl/basisschoolkind/digitaal-pesten/6675', checkedOn);
/** The programme's list of signals for parents. */
const kiva = general('http://www.kivaschool.be/be/ouders/hoekunjeziendatjouwkindwordtgepest', checkedOn);
/** Signals for teachers. */
const teacherSigns = general(
  'https://www.aandachtvoorpesten.nl/informatie/aandacht_voor_pesten_op_scholen/hoe_herken_ik_als_leerkracht_pestgedrag.html',
  checkedOn,
);
/** Dutch guideline on bullying for youth health care, on consequences: which complaints to look into, and when to ask about wanting to live. */
const youthHealthCare = general('https://www.jgzrichtlijnen.nl/alle-richtlijnen/richtlijn/?richtlijn=1&rlpag=468', checkedOn);
/** Nederlands Jeugdinstituut, for parents of a child who bullies. */
const myChildBullies = general('https://www.nji.nl/pesten/mijn-kind-pest', checkedOn);
/** The pupil is asked first what it wants. */
const askFirst = general('https://www.schoolenveiligheid.nl/kennisbank/zo-grijp-je-in-als-het-misgaat/', '2026-11-27');

export const sources: ItemSources = {
  'intro-home-bullied': ['s004-memo-00'],
  'intro-home-bullying': [myChildBullies],
  'intro-school-bullied': ['s004-memo-00', 's003-3.1-01'],
  'intro-school-bullying': ['s002-3.2-pest-03', 's003-3.1-01'],

  'change-counts': ['s004-memo-00'],
  'reason-to-ask': ['s004-memo-00'],
  'many-signs': ['s002-3.1-sig-01'],
  'many-causes': [dutchSigns],
  'fits-both': ['s003-2.5-03b', 's002-1-waarom-04a'],
  'out-of-sight': ['s002-3.1-01'],
  'parents-know': ['s002-3.1-03'],
  'parents-see-other-things': ['s000-t5w-06'],
  'behaviour-can-change': ['s002-3.2-pest-03'],
  'young-children-try-out': ['s004-kleuter-03', 's004-kleuter-04'],

  'quieter-than-before': ['s003-2.5-02b'],
  'wants-to-be-invisible': ['s003-2.5-02a'],
  sad: ['s003-2.5-02c', 's004-memo-08a'],
  'very-low': ['s004-memo-08c', youthHealthCare],
  fearful: ['s004-memo-08b', youthHealthCare],
  'mood-swings': ['s003-2.5-02d'],
  outbursts: ['s003-2.5-02e', 's003-2.5-03b'],
  overreacts: ['s003-2.5-03a', 's003-2.5-03c'],
  'talks-down-about-self': [dutchSigns],

  bruises: ['s003-2.5-01a', 's004-memo-07a', dutchSigns],
  'stomach-or-headache': ['s004-memo-05b', 's004-memo-05c', dutchSigns],
  'ill-on-school-days': ['s004-memo-05a', dutchSigns],
  'sleeps-badly': ['s004-memo-06b', dutchSigns],
  'wets-bed': ['s004-memo-06a'],
  'eats-differently': [dutchSigns],

  'damaged-things': ['s003-2.5-01b', 's003-2.5-01c', 's004-memo-07c', dutchSigns],
  'loses-things': ['s003-2.5-01d', 's004-memo-07b', dutchSigns],
  'gives-things-away': ['s003-2.4-11d', kiva],

  'little-contact': ['s004-memo-01'],
  'alone-in-break': ['s003-2.5-04a'],
  'alone-in-break-teens': [teacherSigns],
  'nobody-comes-to-play': ['s003-2.5-04b'],
  'not-invited': ['s003-2.5-04c', 's003-2.5-04d'],
  'lost-friends': [dutchSigns],
  'drops-out-of-activities': [dutchSigns, dutchOnlineSigns],
  'stays-near-adults': ['s003-2.5-05'],
  'asks-much-attention': ['s004-memo-02', teacherSigns],
  'chosen-last': ['s003-2.5-06', 's004-memo-04', teacherSigns],
  'in-scuffles': ['s004-memo-03', teacherSigns],
  'target-of-jokes': [teacherSigns],

  'avoids-school': ['s003-2.5-08f', 's002-1-gevolg-01e', dutchSigns],
  'tense-before-school': ['s003-2.5-08e', kiva],
  'as-short-as-possible': ['s003-2.5-08c', 's003-2.5-08d', kiva],
  'other-route': [kiva],
  'misses-school': ['s003-2.5-08a'],
  daydreams: ['s003-2.5-08b'],
  'results-drop': ['s003-2.5-07', 's004-memo-09', dutchSigns],
  'no-interest-in-school': [dutchSigns],

  'upset-by-messages': [onlineBullying],
  'left-out-of-group-chat': [onlineBullying],
  'hides-screen': [hiddenScreens],
  'phone-use-changes': [phoneSigns, dutchOnlineSigns],

  'wants-to-decide': ['s003-2.6-02b'],
  'dislikes-criticism': ['s003-2.6-03a'],
  'angry-about-a-joke': ['s003-2.6-03b'],
  'limits-are-hard': ['s003-2.6-08'],
  'misses-feelings': ['s003-2.6-07a'],
  'little-regret': ['s003-2.6-07b'],
  'different-when-unsupervised': ['s003-2.6-09'],
  'blames-others': ['s003-2.6-07b', whoBullies],
  'playing-together-is-hard': ['s003-2.6-02a'],
  'friends-follow': ['s003-2.6-01', 's003-2.6-04a'],
  'friends-belittle': ['s003-2.6-04b'],
  'outsiders-count-less': ['s003-2.6-04c'],
  'busy-with-status': ['s000-t3w-01', 's002-1-waarom-01a'],
  'friends-bully': [dutchSigns],
  fights: [dutchSigns],
  'sent-out-of-class': ['s003-2.6-08', whoBullies],
  'unexplained-money': [formsOfBullying, whoBullies],
  'laughs-at-screen': ['s003-2.6-04b', 's003-5.1-tips-02a', hiddenScreens],
  'rude-to-family-member': ['s003-2.6-06a', 's003-2.6-06b'],

  'normally-careful': ['s003-2.5-01e'],
  'no-explanation': ['s003-2.5-01f'],
  changed: ['s004-memo-00'],
  since: ['s004-memo-00'],

  'goes-well-home': ['s002-b1-o-02a', 's002-b1-o-02b'],
  'goes-well-proud': ['s002-b1-o-01c'],
  'goes-well-at-ease': ['s002-b1-o-02b'],
  'goes-well-kind-home': ['s004-kleuter-04', 's000-t5-betrek-03'],
  'goes-well-school': ['s003-3.1-02'],
  'goes-well-together': ['s003-3.1-02'],
  'goes-well-kind-school': ['s000-t5-betrek-03'],

  'nothing-home-bullied': ['s002-3.1-01', 's002-3.1-03'],
  'nothing-home-bullying': ['s003-2.6-09', 's002-3.1-01'],
  'nothing-school-bullied': ['s000-t1-np-02', 's000-t1-np-03'],
  'nothing-school-bullying': ['s000-t1w-01', 's002-3.1-01'],

  'take-seriously-home': ['s002-1-wat-11'],
  'take-seriously-school': ['s002-1-wat-11'],

  'calm-moment': ['s002-2.3-kt-00a', 's002-2.3-kt-00b'],
  'in-private': ['s002-3.1-sig-04'],
  'do-not-judge': ['s002-2.3-kt-00c', 's002-3.1-bes-01b'],
  'ask-what-happened': ['s002-3.1-bes-01a'],
  'read-together': ['s004-boek-00'],
  'not-now-home': [kiva],
  'not-now-school': ['s002-3.3-05'],
  'say-how-are-you': ['s002-2.3-kt-02a'],
  'say-sit-with-me': ['s004-dag-00'],
  'say-i-noticed': ['s002-2.3-kt-01a'],
  'say-your-story': [myChildBullies],
  'say-thanks': ['s002-1-wat-11'],
  'say-together': ['s002-3.2-gepest-06a', 's002-3.2-gepest-06b'],
  'say-no-secret': ['s002-3.2-gepest-05b', 's002-3.2-gepest-06b'],
  'say-it-can-change': [myChildBullies],

  'next-child-first': ['s002-3.2-gepest-06a', 's002-3.2-gepest-06b'],
  'next-call-school': ['s002-3.1-sig-02', 's002-3.1-07'],
  'next-write-down': ['s003-5.1-tips-03', parentsOnBullying, imagesPassedOn],
  'next-not-ignore': ['s002-3.2-gepest-03'],
  'next-hard-to-see': ['s002-3.2-pest-05a', 's002-3.2-pest-06b'],
  'next-ask-their-side': [myChildBullies, 's002-1-waarom-04a'],
  'next-limit-behaviour': [myChildBullies],
  'next-call-school-too': [myChildBullies],
  'next-pupil-first': ['s002-3.1-sig-04'],
  'next-no-step-without': ['s002-3.2-gepest-06b', askFirst],
  'next-describe-behaviour': ['s002-3.2-pest-03'],
  'next-tell-parents-gently': ['s002-3.2-pest-04a', 's002-3.2-pest-06b', 's002-3.2-pest-07'],
  'next-ask-colleagues': ['s000-t1w-06', 's003-3.1-02'],
  'next-coordinator': ['s003-6.1-01', 's003-6.1-03'],
  'next-plan-a-date': ['s002-3.2-gepest-09'],

  'doctor-home': [youthHealthCare],
  'doctor-school': [youthHealthCare],
  'crisis-home': [suicidePrevention],
  'crisis-school': [suicidePrevention, youthHealthCare],

  'two-pictures-home': ['s000-t5w-04'],
  'two-pictures-school': ['s000-t5w-04'],
  'walk-through-together': ['s004-indiv-06'],
  'give-parents-the-list': ['s002-2.1-comm-05'],

  'share-carries-names-home': [consent],
  'share-carries-names-school': [consent],
  'share-what-goes': [consent],
  'share-why': [consent, 's002-3.2-gepest-02'],
  'share-child-knows-home': ['s002-3.2-gepest-06a'],
  'share-child-knows-school': ['s002-3.2-gepest-06b'],
  'share-names-of-others': [noMoreThanNeeded],
  'share-only-after-yes': [consent],
  'share-not-at-once': [emergency],
  'consent-home': [consent],
  'consent-school': [consent],

  'traits-intro': ['s003-2.3-00', 's003-2.4-00'],
  'traits-bullying-warning': ['s003-2.3-00'],
  'trait-tough-talk': ['s003-2.3-01'],
  'trait-copies-aggression': ['s003-2.3-02'],
  'trait-soon-aggressive': ['s003-2.3-03'],
  'trait-impulsive': ['s003-2.3-04'],
  'trait-dominates': ['s003-2.3-05a', 's003-2.3-05b'],
  'trait-centre-of-attention': ['s003-2.3-06a', 's003-2.3-06b'],
  'trait-stronger': ['s003-2.3-07'],
  'trait-rules-and-limits': ['s003-2.3-08'],
  'trait-misjudges-effects': ['s003-2.3-09'],
  'trait-misreads-situations': ['s003-2.3-10'],
  'trait-stress': ['s003-2.3-11'],
  'trait-fear-of-failure': ['s003-2.3-12'],
  'trait-fear-of-being-next': ['s003-2.3-13'],
  'trait-not-smarter': ['s003-2.3-14'],
  'trait-respect-from-fear': ['s003-2.3-15'],
  'trait-self-first': ['s003-2.3-16a', 's003-2.3-16b'],
  'traits-bullying-closing': ['s000-t3w-02'],
  'traits-bullied-warning': ['s003-2.4-00'],
  'trait-dislikes-violence': ['s003-2.4-01'],
  'trait-unsure-with-aggression': ['s003-2.4-02'],
  'trait-less-strong': ['s003-2.4-03'],
  'trait-withdrawn': ['s003-2.4-04'],
  'trait-overly-helpful': ['s003-2.4-05'],
  'trait-unsure-in-contact': ['s003-2.4-06'],
  'trait-does-not-stand-up': ['s003-2.4-07'],
  'trait-low-opinion-of-self': ['s003-2.4-08a'],
  'trait-believes-deserved': ['s003-2.4-08b'],
  'trait-lonely': ['s003-2.4-09'],
  'trait-misses-group-rules': ['s003-2.4-10'],
  'trait-cries-or-obeys': ['s003-2.4-11a', 's003-2.4-11b'],
  'trait-tells-or-flatters': ['s003-2.4-11c', 's000-t3-letop-04a'],
  'trait-buys-peace': ['s003-2.4-11d'],
  'trait-copies-and-fails': ['s003-2.4-11e'],
  'traits-bullied-closing': [youthHealthCare],
};

export const leftOut: LeftOut = {
  's003-2.6-05': 'A weak signal that depends on culture: which stars a child admires says nothing about bullying.',
};
