import type {SchoolType} from '../../protocol/scalars.js';
import {alternatives} from '../alternatives.js';
import {nl as sendingNl, type SendingTexts} from '../sending.texts.js';
import type {CardKind} from './cards.js';

export type QuestionField = 'message' | 'child' | 'name' | 'reach';
export type QuestionFault = 'name' | 'too-long';

/** The interface words of the conversation prompts: everything on them that is not content. Parents are `u`. */
export interface PromptsTexts {
  title: string;
  age: string;
  ages: Readonly<Record<SchoolType, string>>;
  kind: string;
  /** For the few of today, of every kind. */
  today: string;
  kinds: Readonly<Record<CardKind, string>>;
  young: string;
  older: string;
  goOn: string;
  ratherNot: string;
  others: string;
  large: string;
  /** With the question of the card, for who does not see which button it is. */
  largeFor: (question: string) => string;
  nextCard: string;
  close: string;
  print: string;
  rules: string;
  parent: string;
  child: string;
  practice: string;
  bookQuestions: string;
  newTab: string;
  told: {open: string; lead: string; back: string; danger: string; steps: string; askSchool: string; askLead: string};
  paper: {title: (age: string) => string; how: string};
  question: {
    title: string;
    lead: string;
    labels: Readonly<Record<QuestionField, string>>;
    hints: Readonly<Partial<Record<QuestionField, string>>>;
    next: string;
    back: string;
    errorPrefix: string;
    faults: Readonly<Record<QuestionFault, string>>;
    charactersLeft: (left: number) => string;
    checkTitle: string;
    checkLead: string;
    goesTo: (names: readonly string[]) => string;
    someoneAtSchool: string;
    withName: string;
    skipped: string;
    retention: (days: number) => string;
    privacy: string;
    yes: string;
    change: string;
    sentTitle: string;
    by: (day: string) => string;
    someday: string;
    holiday: (until: string) => string;
    wiped: string;
    idle: string;
    stay: string;
  };
  sending: SendingTexts;
}

const characters = (count: number) => `${count} ${count === 1 ? 'teken' : 'tekens'}`;

export const nl: PromptsTexts = {
  title: 'Vanavond aan tafel',
  age: 'Hoe oud is uw kind?',
  ages: {kleuters: 'Kleuter', po: 'Basisschool', vo: 'Middelbare school'},
  kind: 'Welke kaarten wilt u zien?',
  today: 'Drie voor vandaag',
  kinds: {
    open: 'Open vraag',
    odd: 'Gekke vraag',
    choice: 'Kiezen',
    'whole-class': 'Over de klas',
    book: 'Bij een boek',
    online: 'Over online',
    'small-step': 'Zelf doen',
    own: 'Van onze school',
  },
  young: 'voor jonge kleuters',
  older: 'voor oudere kleuters',
  goOn: 'Vraag door',
  ratherNot: 'Wanneer niet?',
  others: 'Drie andere kaarten',
  large: 'Groot op het scherm',
  largeFor: (question) => `: ${question}`,
  nextCard: 'Volgende kaart',
  close: 'Sluit',
  print: 'Druk het stapeltje af',
  rules: 'Zo vraagt u',
  parent: 'U',
  child: 'Uw kind',
  practice: 'Zo oefent u:',
  bookQuestions: 'Vragen bij het boek',
  newTab: '(opent in een nieuw tabblad)',
  told: {
    open: 'Lees wat u nu kunt doen',
    lead: 'Leg de kaarten weg.',
    back: 'Terug naar de kaarten',
    danger: 'Is uw kind nu in gevaar?',
    steps: 'Dit kunt u doen',
    askSchool: 'Vraag school om contact',
    askLead: 'Wilt u dat school u belt? U kiest zelf wat u alvast vertelt.',
  },
  paper: {
    title: (age) => `Vanavond aan tafel: kaarten (${age.toLowerCase()})`,
    how: 'Knip op de stippellijn. Trek er elke dag een.',
  },
  question: {
    title: 'Praten met school',
    lead: 'School neemt contact met u op. U hoeft hier nog niets uit te leggen.',
    labels: {message: 'Wat wilt u alvast vertellen?', child: 'Naam van uw kind', name: 'Uw naam', reach: 'Hoe kan school u bereiken?'},
    hints: {
      message: 'Mag leeg blijven. Vertel uw kind eerst dat u school belt of schrijft.',
      child: 'Mag leeg blijven.',
      reach: 'Bijvoorbeeld een telefoonnummer, en wanneer het uitkomt.',
    },
    next: 'Verder',
    back: 'Terug',
    errorPrefix: 'Fout: ',
    faults: {name: 'Vul uw naam in. Anders weet school niet wie het vraagt.', 'too-long': 'Dit is te lang. Haal er een stukje af.'},
    charactersLeft: (left) => (left < 0 ? `Uw tekst is ${characters(-left)} te lang.` : `U kunt nog ${characters(left)} typen.`),
    checkTitle: 'Zal dit naar school?',
    checkLead: 'Er is nog niets verstuurd.',
    goesTo: (names) => `Dit gaat naar ${alternatives(names, 'of')}.`,
    someoneAtSchool: 'iemand op school die over pesten gaat',
    withName: 'Uw naam gaat mee, en die van uw kind als u die invulde.',
    skipped: 'Niet ingevuld',
    retention: (days) => `School bewaart het ${days} dagen.`,
    privacy: 'Wat school met gegevens doet',
    yes: 'Ja, verstuur',
    change: 'Nee, nog iets veranderen',
    sentTitle: 'School weet dat u wilt praten',
    by: (day) => `Uiterlijk ${day} leest school uw bericht.`,
    someday: 'School leest uw bericht op een schooldag.',
    holiday: (until) => `Het is nu vakantie tot en met ${until}.`,
    wiped: 'Wat u schreef, is van dit scherm gewist. Duurt het u te lang? Bel dan.',
    idle: 'Bent u er nog? Over een minuut wissen we wat u typte. Dan kan niemand het na u lezen.',
    stay: 'Ik ga door',
  },
  sending: sendingNl,
};
