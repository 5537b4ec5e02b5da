import type {Day} from '../../protocol/scalars.js';
import type {Timing} from '../../protocol/school/step-plan.js';
import {nl as fields, type FieldTexts} from '../parts/fields.texts.js';
import {nl as question, type QuestionTexts} from '../parts/question-form.texts.js';
import {nl as sending, type SendingTexts} from '../parts/sending.texts.js';
import {nl as idle, type WipeTexts} from '../parts/wipe-dialog.texts.js';

/** Other widgets that the panel leads to when they stand on the same page. */
export type Companion = 'signal-checklist' | 'conversation-prompts' | 'startgesprek-guide' | 'pesten-plagen-quiz' | 'report-form';

/** The interface words of the parent panel: everything on it that is not content. */
export interface ParentPanelTexts {
  newTab: string;
  loading: string;
  print: string;
  call: {title: string; everybody: string};
  doors: {title: string; ask: string};
  sectionsTitle: string;
  search: {label: string; found: (sections: number) => string; nothing: string; more: (places: number) => string};
  companions: Readonly<Record<Companion, string>>;
  fromSchool: string;
  forYourChild: string;
  /** @param day as `2026-11-21`. */
  checkedOn: (day: Day) => string;
  asked: (year: string) => string;
  plan: {
    step: (number: number) => string;
    who: string;
    hears: string;
    lookBack: string;
    timing: (timing: Timing) => string;
    /** A condition, as a question. */
    when: (condition: string) => string;
    goTo: (number: number, title: string) => string;
    goBackTo: (number: number, title: string) => string;
    end: string;
    repeat: (atMost: number) => string;
    entry: string;
    rules: string;
  };
  /** Where nothing can be sent. */
  unavailable: string;
  /** After a question was sent: another one. */
  again: string;
  question: QuestionTexts;
  idle: WipeTexts;
  fields: FieldTexts;
  sending: SendingTexts;
}

const units: Readonly<Record<Timing['unit'], readonly [one: string, more: string]>> = {
  hours: ['uur', 'uur'],
  days: ['dag', 'dagen'],
  'school-days': ['schooldag', 'schooldagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
};

// Not by Intl: its first use takes a tenth of a second on an old phone, and these days stand in the page from the start.
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

export const nl: ParentPanelTexts = {
  newTab: '(opent in een nieuw tabblad)',
  loading: sending.loading,
  print: 'Print wat openstaat',
  call: {title: 'Wilt u nu iemand spreken?', everybody: 'Alle mensen en nummers'},
  doors: {title: 'Waarvoor komt u?', ask: 'Praat met school'},
  sectionsTitle: 'Lees verder',
  search: {
    label: 'Zoek op een woord',
    found: (sections) => (sections === 1 ? 'Gevonden op 1 plek' : `Gevonden op ${sections} plekken`),
    nothing: 'Niets gevonden. Probeer een ander woord.',
    more: (places) => (places === 1 ? 'en nog 1 keer' : `en nog ${places} keer`),
  },
  companions: {
    'signal-checklist': 'Naar de signalenlijst',
    'conversation-prompts': 'Naar de gesprekskaarten',
    'startgesprek-guide': 'Naar het startgesprek',
    'pesten-plagen-quiz': 'Naar de quiz over plagen en pesten',
    'report-form': 'Naar het formulier om iets te melden',
  },
  fromSchool: 'Van onze school',
  forYourChild: 'Voor uw kind zelf',
  checkedOn: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `Bekeken op ${date} ${months[month! - 1]} ${year}.`;
  },
  asked: (year) => `Gevraagd in ${year}.`,
  plan: {
    step: (number) => `Stap ${number}: `,
    who: 'Wie',
    hears: 'Voor u:',
    lookBack: 'Terugkijken',
    timing: ({min, max, unit}) => `na ${min === max ? '' : `${min} tot `}${max} ${units[unit][max === 1 ? 0 : 1]}`,
    when: (condition) => `${condition}?`,
    goTo: (number, title) => `Verder met stap ${number}: ${title}.`,
    goBackTo: (number, title) => `Terug naar stap ${number}: ${title}.`,
    end: 'Dan stoppen de stappen hier.',
    repeat: (atMost) => `Deze stap kan vaker, hooguit ${atMost} keer.`,
    entry: 'Wanneer begint dit?',
    rules: 'Wat altijd geldt',
  },
  unavailable: 'Vanaf deze pagina kunt u niets versturen. Bel of mail met school.',
  again: 'Nog een bericht',
  question,
  idle,
  fields,
  sending,
};
