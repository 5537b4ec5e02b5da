import {alternatives} from '../parts/alternatives.js';
import {nl as sendingNl, type SendingTexts} from '../parts/sending.texts.js';

/** The interface words of the quiz: everything on it that is not content. Pupils are `je`; class mode speaks to the teacher. */
export interface QuizTexts {
  title: string;
  progress: (situation: number, situations: number) => string;
  mayStop: string;
  keys: string;
  question: string;
  /** After plagen, ruzie or pesten. */
  whatDecides: string;
  /** After "that cannot be told". */
  whatToKnow: string;
  chooseOne: string;
  next: string;
  skip: string;
  back: string;
  stop: string;
  youChose: string;
  youWeighed: string;
  youWondered: string;
  looksLike: string;
  decides: string;
  askFirst: string;
  action: string;
  nextSituation: string;
  toTheEnd: string;
  closingTitle: string;
  more: (situations: number) => string;
  again: string;
  forms: string;
  whereToGo: string;
  talk: string;
  /** In a cell of the comparison about which the sources say nothing: no claim, and no empty cell either. */
  varies: string;
  readAloud: string;
  stopReading: string;
  newTab: string;
  withClass: string;
  printCards: string;
  paper: {title: string; how: string; answers: string; leansTo: (outcome: string) => string};
  class: {
    lead: string;
    start: string;
    situation: (number: number) => string;
    question: string;
    keys: string;
    add: (answer: string) => string;
    remove: (answer: string) => string;
    hands: (count: number) => string;
    reveal: string;
    talkAbout: string;
    endTitle: string;
    endLead: (situations: number) => string;
    share: string;
    wipe: string;
    wiped: string;
  };
  share: {
    title: string;
    what: string;
    who: (names: readonly string[]) => string;
    someoneAtSchool: string;
    situation: string;
    yes: string;
    no: string;
    sentTitle: string;
    sent: string;
  };
  sending: SendingTexts;
}

export const nl: QuizTexts = {
  title: 'Plagen, ruzie of pesten?',
  progress: (situation, situations) => `Situatie ${situation} van ${situations}`,
  mayStop: 'je kunt altijd stoppen',
  keys: 'Je kunt ook de toetsen 1 tot en met 4 gebruiken.',
  question: 'Waar lijkt dit op?',
  whatDecides: 'Wat geeft voor jou de doorslag?',
  whatToKnow: 'Wat wil je eerst weten?',
  chooseOne: 'Kies er één, of sla de vraag over.',
  next: 'Verder',
  skip: 'Sla over',
  back: 'Terug',
  stop: 'Ik stop',
  youChose: 'Jij koos:',
  youWeighed: 'Dit gaf voor jou de doorslag:',
  youWondered: 'Je wilde eerst weten:',
  looksLike: 'Dit lijkt op',
  decides: 'geeft de doorslag',
  askFirst: 'Wat je eerst kunt vragen',
  action: 'Wat kun jij doen?',
  nextSituation: 'Volgende situatie',
  toTheEnd: 'Naar het einde',
  closingTitle: 'Goed dat je meedacht',
  more: (situations) => (situations === 1 ? 'Nog 1 situatie' : `Nog ${situations} situaties`),
  again: 'Begin opnieuw',
  forms: 'Zo kan pesten eruitzien',
  whereToGo: 'Hier kun je terecht',
  talk: 'Praten met iemand',
  varies: 'Elke ruzie is anders.',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  newTab: '(opent in een nieuw tabblad)',
  withClass: 'Met de klas op het bord',
  printCards: 'Druk de kaarten af',
  paper: {
    title: 'Plagen, ruzie of pesten? Kaarten om over te praten',
    how: 'Knip op de stippellijn. Verdeel de kaarten en bespreek ze in groepjes. Op de laatste bladzijden staat wat u erover kunt zeggen.',
    answers: 'Bij de kaarten',
    leansTo: (outcome) => `Lijkt op ${outcome}.`,
  },
  class: {
    lead: 'U telt handen en praat over het waarom. De tellingen blijven op dit scherm, tot u stopt.',
    start: 'Begin met de klas',
    situation: (number) => `Situatie ${number}`,
    question: 'Waar lijkt dit op? Tel de handen.',
    keys: 'De toetsen 1 tot en met 4 tellen er ook een hand bij.',
    add: (answer) => `Een hand erbij: ${answer}`,
    remove: (answer) => `Een hand eraf: ${answer}`,
    hands: (count) => (count === 1 ? '1 hand' : `${count} handen`),
    reveal: 'Bekijk het samen',
    talkAbout: 'Praat erover',
    endTitle: 'Dat was het gesprek',
    endLead: (situations) => (situations === 1 ? 'U telde handen bij 1 situatie.' : `U telde handen bij ${situations} situaties.`),
    share: 'Stuur de tellingen naar school',
    wipe: 'Wis de tellingen en stop',
    wiped: 'Stop',
  },
  share: {
    title: 'De tellingen naar school sturen?',
    what: 'Dit gaat mee: bij elke situatie hoeveel handen er bij elk antwoord waren. Geen namen, en ook niet welke klas het was.',
    who: (names) => `Het gaat naar ${alternatives(names, 'of')}.`,
    someoneAtSchool: 'iemand op school die over pesten gaat',
    situation: 'Situatie',
    yes: 'Ja, verstuur',
    no: 'Nee, terug',
    sentTitle: 'De tellingen zijn verstuurd',
    sent: 'Op dit scherm zijn ze gewist.',
  },
  sending: sendingNl,
};
