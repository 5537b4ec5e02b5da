import {general, type ItemSources, type LeftOut} from '../sources.js';

const checkedOn = '2026-11-21';
/** Every school has somebody who is there for bullying; read in a stored copy, as is that it never is the fault of the child. */
const contactPoint = general(
  'https://oudersenonderwijs.nl/kennisbank/pesten-veiligheid-en-gezondheid/mentale-veiligheid/pesten-aanpakken/',
  '2026-11-27',
);
const whomAtSchool = general('https://www.onderwijsconsument.nl/uw-kind-gepest-op-school-tips-voor-ouders/', '2026-11-27');
const meeting = general(
  'https://oudersenonderwijs.nl/kennisbank/relatie-ouders-en-school/communicatie-met-ouders/tips-voor-het-gesprek-op-school/',
  '2026-11-27',
);
const confidantsWork = general('https://www.schoolenveiligheid.nl/thema/vertrouwenswerk-po/', '2026-11-27');
const noMoreThanNeeded = general(
  'https://codevoorkinderrechten.nl/beginsel/verwerk-persoonsgegevens-op-een-voor-kinderen-rechtmatige-manier/',
  '2026-11-27',
);
const reactCalmly = general('https://www.goudawijzer.nl/is/een-vraag-over-2/opvoeding/kindermishandeling/rustig-reageren', checkedOn);
const talkWithChild = general(
  'https://www.augeomagazine.nl/hoe_praat_je_met_een_kind_-_augeo_magazine_10/hoe-praat-je-met-een-kind',
  checkedOn,
);
const noFault = general('https://www.stoppestennu.nl/hoe-kan-ik-de-school-informeren-over-pest-incidenten', '2026-11-27');
const oudersEnOnderwijs = general('https://oudersenonderwijs.nl/', checkedOn);
const nji = general('https://www.nji.nl/pesten', checkedOn);
const kindertelefoon = general('https://www.kindertelefoon.nl/', checkedOn);
const mediawijsheid = general('https://www.mediawijsheid.nl/', checkedOn);
const helpwanted = general('https://www.helpwanted.nl/', checkedOn);
const zelfmoordpreventie = general('https://www.113.nl/', checkedOn);
// Read in a stored copy of the abstract.
const supportGroups = general('https://eric.ed.gov/?id=EJ1110348', '2026-11-26');
const police = general('https://www.politie.nl/', checkedOn);
const listening = general('https://www.deluisterlijn.nl/', checkedOn);
const emergency = general('https://www.112.nl/', checkedOn);
const thuisarts = general('https://www.thuisarts.nl/', checkedOn);
const complaint = general('https://www.rijksoverheid.nl/onderwerpen/leerplicht/vraag-en-antwoord/klacht-indienen-over-school', checkedOn);
const inspector = general('https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs', checkedOn);
const onderwijsconsulenten = general('https://onderwijsconsulenten.nl/advies/overige-problematiek/pesten/', checkedOn);
const law = general('https://www.rijksoverheid.nl/onderwerpen/veilig-leren-en-werken-in-het-onderwijs/veiligheid-op-school', checkedOn);

export const sources: ItemSources = {
  // My child is bullied
  'listen-first': ['s002-2.3-kt-00c', reactCalmly],
  'believe-your-child': ['s002-1-wat-11', noFault, reactCalmly],
  'telling-is-right': ['s000-t3-letop-04a'],
  'no-secret-promise': ['s002-3.2-gepest-06b', talkWithChild],
  'ask-what-child-wants': ['s002-3.2-gepest-06a'],
  'write-it-down': [contactPoint],
  'call-the-teacher': ['s002-3.1-sig-02', contactPoint, whomAtSchool],
  'not-to-the-other-family': [noFault],
  'tell-what-you-tried': ['s002-3.1-bes-01a', 's002-3.1-sig-03'],
  'tell-what-it-does': ['s002-3.1-bes-02a'],
  'agree-concretely': ['s002-3.2-gepest-05a', 's002-3.2-gepest-08a'],
  'set-a-date': ['s002-3.2-gepest-09'],
  'ignoring-does-not-help': ['s002-3.2-gepest-03'],
  'hitting-back-does-not-help': [nji],
  'small-steps': ['s002-2.3-zelf-00'],
  'keep-in-touch': ['s002-3.2-gepest-07'],
  'judge-together': ['s002-3.4-01'],
  'outside-help-bullied': ['s003-6.2-04'],
  'see-the-doctor': ['s004-memo-05b', 's004-memo-05c', 's004-memo-08c', thuisarts],
  'does-not-want-to-live': [zelfmoordpreventie],
  'nice-things': [nji],
  'does-talking-help': [noFault, talkWithChild],

  // My child bullies
  'take-your-time': ['s002-3.2-pest-05a', 's002-3.2-pest-07'],
  'ask-calmly': [nji],
  'behaviour-not-child': ['s002-3.2-pest-03'],
  'how-is-it-for-the-other': [nji],
  'put-it-right': [nji],
  'all-should-feel-good': ['s002-3.2-pest-06c'],
  'hear-the-place-in-group': ['s002-3.2-pest-04b'],
  'see-it-differently': ['s002-3.2-pest-05b'],
  'talk-again-later': ['s002-3.2-pest-07'],
  'make-a-plan': ['s002-3.2-pest-01', 's002-3.2-pest-08'],
  'if-it-goes-on': ['s003-6.2-02'],
  'outside-help-bullying': ['s003-6.2-03'],
  'what-is-behind-it': ['s002-1-waarom-01a', 's002-1-waarom-03a', 's002-1-waarom-04a'],
  'clear-at-home': ['s002-1-ouders-05'],
  'set-an-example': [nji],
  'name-what-goes-well': [nji],
  'am-i-a-bad-parent': ['s002-3.1-bes-04a', nji],

  // My child looks on
  'telling-versus-snitching': ['s000-t3-letop-04a', 's000-t3-letop-04b'],
  'help-safely': ['s001-omst-01', 's001-omst-03'],
  'practise-standing-up': ['s002-3.2-omst-03a', 's002-3.2-omst-03b'],
  'silence-is-human': ['s000-t3-letop-02'],
  'what-silence-does': ['s001-omst-02'],
  'what-help-does': ['s001-omst-03'],
  'share-worries-early': ['s002-2.2-klas-04'],
  'do-not-shut-out': ['s002-3.2-omst-03c'],
  'ask-about-the-class': ['s002-2.3-hk-00a'],
  'not-in-the-group-chat': [noFault, noMoreThanNeeded],
  'birthday-parties': ['s003-2.5-04d'],
  'must-my-child-give-names': [contactPoint, talkWithChild],

  // What is bullying
  'hallmark-repetition': ['s002-1-wat-06'],
  'hallmark-power': ['s002-1-wat-07'],
  'hallmark-intent': ['s002-1-wat-08'],
  teasing: ['s002-1-wat-05', 's003-2.2-tabel-06a', 's004-def-02'],
  'teasing-can-hurt': ['s003-2.1-04', 's003-2.2-tabel-04a'],
  quarrel: ['s003-2.2-ruzie-03b', 's003-2.2-ruzie-03c', 's003-2.2-ruzie-04b'],
  'group-process': ['s002-1-wat-03', 's003-4.1-02'],
  'always-take-seriously': ['s002-1-wat-11'],
  'motive-belonging': ['s002-1-waarom-01a'],
  'motive-power': ['s002-1-waarom-01b'],
  'motive-popular-not-liked': ['s002-1-waarom-01c'],
  'motive-thrill': ['s002-1-waarom-02a'],
  'motive-less-guilt': ['s002-1-waarom-02b'],
  'motive-reaction': ['s002-1-waarom-03a'],
  'motive-feels-attacked': ['s002-1-waarom-03b'],
  'motive-was-bullied': ['s002-1-waarom-04a'],
  'motive-better-place': ['s002-1-waarom-04b'],
  'status-no-excuse': ['s000-t3w-02'],
  'effect-everyone': ['s002-1-intro-02'],
  'effect-lasting': ['s002-1-gevolg-00', 's004-def-04'],
  'effect-deep-hurt': ['s002-1-gevolg-01a', nji],
  'effect-sad-lonely': ['s002-1-gevolg-01b'],
  'effect-trust': ['s002-1-gevolg-01c'],
  'effect-self-image': ['s002-1-gevolg-01d'],
  'effect-avoids-school': ['s002-1-gevolg-01e'],
  'effect-child-who-bullies': ['s002-1-gevolg-02'],
  'effect-class-safety': ['s002-1-gevolg-03a'],
  'effect-class-work': ['s002-1-gevolg-03b'],
  'help-matters': [nji],
  'kleuters-it-starts-early': ['s004-kleuter-01'],
  'kleuters-try-things-out': ['s004-kleuter-03'],
  'kleuters-nice-and-nasty': ['s004-kleuter-04'],
  'kleuters-help-early': ['s004-kleuter-05'],
  'kleuters-later': ['s004-kleuter-02'],
  'vo-status': ['s000-t3w-01'],
  'vo-opinion-of-others': ['s000-t3-letop-01'],

  // Figures
  'one-in-six': ['s002-1-intro-01a', 's002-3-intro-02a'],
  'told-at-home': ['s002-3.1-02'],
  'four-per-class': ['s002-1-intro-01b', 's002-3-intro-02b'],
  'now-and-then': ['s002-1-intro-01a'],

  // Signals
  'out-of-sight': ['s002-3.1-01'],
  'change-counts': ['s004-memo-00'],
  'signals-bullied': ['s004-memo-05b', 's004-memo-06b', 's004-memo-07b', 's003-2.5-01c', 's003-2.5-08f'],
  'signals-bullying': ['s003-2.6-02b', 's003-2.6-04b'],
  'feeling-is-enough': ['s000-t1-np-03'],
  'signal-card': ['s002-2.1-comm-05'],

  // At home
  'free-to-share': ['s001-oud-06'],
  'time-for-the-day': ['s002-2.3-kt-00a'],
  'ask-open': ['s002-2.3-kt-01a', 's002-2.3-kt-01b'],
  'do-not-judge': ['s002-2.3-kt-00c'],
  'handles-for-home': ['s004-tussen-05'],
  'joint-homework': ['s004-tussen-06'],
  'praise-card': ['s004-tussen-07'],

  // Online
  'save-first': ['s003-5.1-tips-03'],
  'tell-an-adult': ['s003-5.1-tips-05'],
  'then-block': ['s003-5.1-tips-07a'],
  'keep-the-account': ['s003-5.1-tips-07b'],
  'police-is-possible': ['s003-5.1-tips-04', helpwanted],
  'unknown-sender': ['s003-5.1-02', contactPoint],
  'images-online': [helpwanted],
  'ask-about-messages': ['s003-5.1-tips-01'],
  'own-child-can-send': ['s003-5.1-tips-02a'],
  'talk-about-sending': ['s003-5.1-tips-02b'],
  'called-teasing': ['s003-5.1-03'],
  'hidden-sender': ['s003-5.1-02'],
  'look-along-openly': ['s001-oud-05'],
  'private-data': ['s003-5.1-tips-06'],

  // How school acts
  'school-takes-seriously': ['s002-3.1-06'],
  'child-is-asked-first': ['s002-3.1-sig-04'],
  'invited-to-talk': ['s002-3.1-sig-05'],
  'four-steps': ['s002-3-intro-04'],
  'not-all-at-once': ['s002-3.2-gepest-05b', 's004-spaak-06'],
  'school-has-a-duty': ['s002-1-intro-03', law],
  'incidents-remain': ['s002-3-intro-01'],
  'school-programmes': ['s002-1-intro-04'],
  'school-tells-you': ['s000-t5-info-01'],
  'behind-the-scenes': ['s000-t5-info-02'],
  'taken-along': ['s000-t5-info-03'],
  'where-to-read': ['s001-oud-02a'],
  'regular-news': ['s001-oud-02b'],
  'protocol-to-read': ['s003-4.4-04'],
  'part-of-programme': ['s003-4.4-01'],
  'themes-shared': ['s003-4.4-02'],
  'theme-meetings': ['s003-4.4-03'],
  'parents-evening': ['s004-tabel-02'],
  'year-opening': ['s004-tabel-01'],
  workshop: ['s001-oud-01a'],
  'workshop-aligns': ['s001-oud-01b'],
  'parent-training': ['s001-oud-03'],
  'parenting-and-social': ['s004-tabel-04'],
  'success-stories': ['s001-oud-04'],

  // Together
  'not-without-parents': ['s002-1-ouders-01', 's004-intro-01'],
  'together-more-effect': ['s002-1-intro-06'],
  'ask-for-cooperation': ['s002-1-intro-05'],
  'next-to-lessons': ['s002-1-intro-07'],
  'shared-task': ['s002-2-intro-04'],
  'clear-talk': ['s001-oud-00'],
  'better-to-prevent': ['s002-2-intro-01'],
  'in-time': ['s004-intro-02'],
  'best-for-the-child': ['s004-best-01'],
  'equal-partners': ['s002-2-intro-02'],
  'what-is-best': ['s004-best-02'],
  'agree-what-is-best': ['s004-best-03'],
  'know-what-it-is': ['s004-def-05'],
  'on-one-line': ['s002-1-ouders-05'],
  'you-know-your-child': ['s002-3.1-03'],
  'earlier-signals': ['s000-t5w-06'],
  'blind-spots': ['s002-2-intro-05'],
  'two-places': ['s000-t5w-04'],
  'no-vicious-circle': ['s000-t5w-05'],
  'your-knowledge': ['s002-1-ouders-02'],
  'aligned-influence': ['s004-lijn-03'],
  'worlds-connect': ['s002-2-intro-03'],
  'skills-grow': ['s002-1-ouders-03'],
  'more-aware': ['s002-1-ouders-04'],
  'safe-to-tell': ['s002-1-ouders-06'],
  'same-support': ['s002-1-ouders-07'],
  'vo-seen-less': ['s000-t5w-01'],
  'vo-first-contact': ['s000-t5w-07'],
  'vo-reach-out': ['s000-t5w-08'],
  'vo-good-partners': ['s000-t5w-03'],
  'vo-short-lines': ['s000-t5w-02'],

  // Who to call, help outside school
  'word-support-group': ['s003-6.1-sg-03a', 's003-nb-bg-06'],
  'word-internal-support': ['s003-6.1-s02-03b'],
  'word-idea-box': ['s001-omst-05'],
  'word-how-long': ['s003-6.1-sg-07h', 's003-nb-6-02'],
  'word-punishment': ['s003-nb-bg-06', 's002-3.2-pest-01'],
  'night-doctor': [thuisarts],
  'night-police': [police],
  'night-listening': [listening],
  'deaf-emergency': [emergency, zelfmoordpreventie, kindertelefoon, helpwanted],
  'bring-a-translator': [meeting],
  'role-teacher': [whomAtSchool],
  'role-coordinator': [law],
  'role-confidant': [confidantsWork],
  'role-school-leader': [complaint],
  'help-family-centre': ['s003-6.3-web-02'],
  'help-youth-doctor': [general('https://www.ggd.nl/', checkedOn)],
  'help-family-doctor': [thuisarts],

  // When school does not act
  'route-teacher': [complaint],
  'route-coordinator': [law],
  'route-school-leader': [complaint],
  'route-confidant': [confidantsWork],
  'route-board': [complaint],
  'route-complaint': [complaint],
  'help-parents-advice': [oudersEnOnderwijs],
  'help-inspector': [inspector],
  'help-inspectorate': [complaint],
  'help-at-home-from-school': [onderwijsconsulenten],
  'keep-a-log': [whomAtSchool],
  'bring-somebody': [meeting],
  'child-knows': ['s002-3.2-gepest-06a'],

  // Books and sites for parents
  'book-alles-over-pesten': ['s002-1-boek-02'],
  'book-bij-ons-gebeurt-dat-niet': ['s002-1-boek-11'],
  'book-handboek-tegen-pesten': ['s002-1-boek-08'],
  'book-kracht-van-kwetsbaarheid': ['s002-1-boek-09'],
  'book-pesten': ['s003-6.3-02'],
  'book-mijn-kind-online': ['s003-6.3-06'],
  'site-ouders-en-onderwijs': ['s002-bron-06'],
  'site-nji': ['s002-1-web-02', 's002-bron-12'],
  'site-nji-signal-card': ['s002-bron-05'],
  'site-stop-pesten-nu': ['s002-1-web-03'],
  'site-stop-pesten-nu-signals': ['s002-bron-07'],
  'site-school-en-veiligheid': ['s000-slot-02c'],
  'site-all-about-bullying': ['s002-1-web-01'],
  'site-parents-as-partners': ['s000-t5-info-04', 's002-bron-10'],
  'site-rijksoverheid': ['s002-bron-04'],
  'site-complaint': [complaint],
  'site-education-consultants': [onderwijsconsulenten],
  'site-media': [mediawijsheid],
  'site-helpwanted': [helpwanted],
  'site-halt': ['s003-6.3-web-03'],
  'site-ggd': ['s003-6.3-web-01'],

  // Talk with school
  'child-first': ['s002-3.2-gepest-06a'],
  'few-words-are-enough': ['s004-tussen-03'],
  'careful-with-names': [noMoreThanNeeded],
  'urgent-is-calling': ['s004-tussen-03', contactPoint],
  'what-you-saw': ['s002-3.1-bes-00', 's002-3.1-bes-01b'],
  'what-you-hope': ['s004-indiv-07'],
  'it-may-be-hard': ['s002-3.1-bes-04b'],
  'heard-nothing': ['s002-3.2-gepest-07'],

  // Team only
  'evidence-little': [supportGroups],
  'evidence-so-look': [supportGroups],
  'risk-not-the-cause': ['s002-1-wat-03', noFault],
  'risk-girls': ['s002-1-waarom-05a'],
  'risk-lhbtq': ['s002-1-waarom-05b'],
  'risk-migration': ['s002-1-waarom-05c'],
  'risk-disability': ['s002-1-waarom-05d'],
  'team-adviespunt': ['s000-slot-02a', 's000-slot-02b'],
  'book-zeg-nee': ['s002-1-boek-01'],
  'book-hele-jaar': ['s002-1-boek-03'],
  'book-aanspreekpunt': ['s002-1-boek-04'],
  'book-achtergronden': ['s002-1-boek-05'],
  'book-zakboek': ['s002-1-boek-06'],
  'book-sociale-veiligheid': ['s002-1-boek-07'],
  'book-pesten-en-treiteren': ['s002-1-boek-10'],
  'book-coloroso': ['s002-1-boek-12'],
  'book-ringaanpak': ['s002-bron-14'],
  'book-gouden-weken': ['s002-bron-15'],
  'book-kansengelijkheid': ['s002-bron-16'],
  'book-luisteren-denken-doen': ['s002-bron-17'],
  'book-lessuggesties': ['s003-6.3-01'],
  'book-fascinerend-geweld': ['s003-6.3-03'],
  'book-lichaamstaal': ['s003-6.3-04'],
  'book-mijn-leerling-online': ['s003-6.3-07'],
  'team-site-vreedzaam': ['s002-bron-01'],
  'team-site-posters': ['s002-bron-02'],
  'team-site-parent-toolkit': ['s002-bron-03'],
  'team-site-no-blame': ['s002-bron-08'],
  'team-site-kiva': ['s002-bron-09'],
};

export const leftOut: LeftOut = {
  's001-stap-01b': 'Rests on one study whose authors are garbled in the source; naming one main cause is what C15 forbids.',
  's002-bron-11': 'A private blog, named only as the origin of rules that the conversation prompts carry themselves.',
  's003-6.3-05': 'A brochure whose publisher and phone number are very likely out of use; sending a parent there helps nobody.',
};
