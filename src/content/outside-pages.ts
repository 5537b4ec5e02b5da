import {general} from './sources.js';

// Pages from outside the sources on which more than one widget rests: one address and one day for each. Those of 27 November were read in a stored copy.

export const emergency = general('https://www.112.nl/', '2026-11-21');
export const kindertelefoon = general('https://www.kindertelefoon.nl/', '2026-11-21');
export const suicidePrevention = general('https://www.113.nl/', '2026-11-21');
export const helpwanted = general('https://www.helpwanted.nl/', '2026-11-21');
export const veiligThuis = general('https://veiligthuis.nl/', '2026-11-21');
export const police = general('https://www.politie.nl/', '2026-11-21');
export const doctor = general('https://www.thuisarts.nl/', '2026-11-21');
export const inspectors = general('https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs', '2026-11-21');
/** When there is danger a professional has a duty to act, whatever a child says. */
export const homeCode = general('https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/meldcode', '2026-11-21');
export const schoolSafety = general('https://www.schoolenveiligheid.nl/themas/pesten/', '2026-11-21');
/** What a confidant does. */
export const confidantsWork = general('https://www.schoolenveiligheid.nl/thema/vertrouwenswerk-po/', '2026-11-27');
/** No promise of secrecy where a child is not safe. */
export const secrecy = general('https://www.schoolenveiligheid.nl/kennisbank/geheimhouding-in-het-vertrouwenswerk/', '2026-11-21');
/** A photo that was passed on: ask what is needed, give no blame, discuss whether parents and police hear; a naked picture of a minor is not kept or shown. */
export const imagesPassedOn = general(
  'https://www.schoolenveiligheid.nl/kennisbank/sexting-en-ongewenste-verspreiding-van-beelden/',
  '2026-11-27',
);
/** On what a school keeps of a pupil: only what is needed, and read by no more people than need it. */
export const pupilFile = general(
  'https://www.autoriteitpersoonsgegevens.nl/themas/onderwijs/gebruik-van-persoonsgegevens-in-het-onderwijs/leerlingdossier',
  '2026-11-27',
);
/** A yes that counts: free, told beforehand what goes and what for. */
export const consent = general(
  'https://www.autoriteitpersoonsgegevens.nl/themas/basis-avg/avg-algemeen/grondslag-toestemming',
  '2026-11-27',
);
/** No more of a child than is needed. */
export const noMoreThanNeeded = general(
  'https://codevoorkinderrechten.nl/beginsel/verwerk-persoonsgegevens-op-een-voor-kinderen-rechtmatige-manier/',
  '2026-11-27',
);
/** For parents: write down what happens, then talk with the school, by whom, and not with the other parents; every school has somebody who is there for bullying, and it never is the fault of the child. */
export const parentsOnBullying = general(
  'https://oudersenonderwijs.nl/kennisbank/pesten-veiligheid-en-gezondheid/mentale-veiligheid/pesten-aanpakken/',
  '2026-11-27',
);
export const meetingSchool = general(
  'https://oudersenonderwijs.nl/kennisbank/relatie-ouders-en-school/communicatie-met-ouders/tips-voor-het-gesprek-op-school/',
  '2026-11-27',
);
export const whomAtSchool = general('https://www.onderwijsconsument.nl/uw-kind-gepest-op-school-tips-voor-ouders/', '2026-11-27');
/** Not with the other parents; no fault of the child. */
export const informingSchool = general('https://www.stoppestennu.nl/hoe-kan-ik-de-school-informeren-over-pest-incidenten', '2026-11-27');
/** What a mentor does against bullying, before and after. */
export const mentors = general(
  'https://www.stoppestennu.nl/hoe-mentoren-op-het-voortgezet-onderwijs-effectief-kunnen-optreden-tegen-pesten-preventie-en',
  '2026-11-27',
);
/** What makes bullying online different, and a photo that is passed on. */
export const onlineBullying = general('https://www.nji.nl/pesten/online-pesten-wat-is-het-en-hoe-pak-je-het-aan', '2026-11-27');
export const resilientOnline = general(
  'https://www.mediawijsheid.nl/veelgestelde-vraag/hoe-maak-je-een-kind-weerbaar-tegen-online-pesten/',
  '2026-11-21',
);
export const formsOfBullying = general('https://www.gezondheidsnet.nl/geest/wordt-jouw-kind-gepest', '2026-11-27');
export const reactCalmly = general(
  'https://www.goudawijzer.nl/is/een-vraag-over-2/opvoeding/kindermishandeling/rustig-reageren',
  '2026-11-21',
);
export const talkWithChild = general(
  'https://www.augeomagazine.nl/hoe_praat_je_met_een_kind_-_augeo_magazine_10/hoe-praat-je-met-een-kind',
  '2026-11-21',
);
