import type {SchoolType} from '../../protocol/scalars.js';
import {nl as fields, type FieldTexts} from '../parts/fields.texts.js';
import {nl as question, type QuestionTexts} from '../parts/question-form.texts.js';
import {nl as sending, type SendingTexts} from '../parts/sending.texts.js';
import {nl as idle, type WipeTexts} from '../parts/wipe-dialog.texts.js';
import type {CardKind} from './cards.js';

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
  /** Above the question to school. */
  ask: {title: string; lead: string; back: string};
  question: QuestionTexts;
  idle: WipeTexts;
  fields: FieldTexts;
  sending: SendingTexts;
}

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
  ask: {
    title: 'Praten met school',
    lead: 'School neemt contact met u op. U hoeft hier nog niets uit te leggen.',
    back: 'Terug',
  },
  question: {
    ...question,
    labels: {...question.labels, message: 'Wat wilt u alvast vertellen?'},
    hints: {
      message: 'Mag leeg blijven. Vertel uw kind eerst dat u school belt of schrijft.',
      child: 'Mag leeg blijven.',
      reach: 'Bijvoorbeeld een telefoonnummer, en wanneer het uitkomt. Mag leeg blijven.',
    },
    faults: {name: 'Vul uw naam in. Anders weet school niet wie het vraagt.'},
  },
  idle,
  fields,
  sending,
};
