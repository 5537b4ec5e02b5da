import type {Day} from '../../protocol/scalars.js';
import type {Timing} from '../../protocol/step-plan.js';
import {nl as sending, type SendingTexts} from '../sending.texts.js';

/** Other widgets that the panel leads to when they stand on the same page. */
export type Companion = 'signal-checklist' | 'conversation-prompts' | 'startgesprek-guide' | 'pesten-plagen-quiz' | 'report-form';

/** What the form asks for in words; the subject is chosen. */
export type QuestionField = 'message' | 'child' | 'name' | 'reach';

/** What cannot be left as it is. */
export type QuestionFault = 'topic' | 'name' | 'reach' | 'too-long';

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
  question: {
    unavailable: string;
    topic: string;
    labels: Readonly<Record<QuestionField, string>>;
    hints: Readonly<Partial<Record<QuestionField, string>>>;
    charactersLeft: (left: number) => string;
    charactersOver: (over: number) => string;
    next: string;
    errorTitle: string;
    errorPrefix: string;
    faults: Readonly<Record<QuestionFault, string>>;
    check: {
      title: string;
      lead: string;
      goesTo: (school: string) => string;
      someSchool: string;
      withName: string;
      skipped: string;
      from: string;
    };
    retention: (days: number) => string;
    privacy: string;
    yes: string;
    back: string;
    sent: {title: string; wiped: string; by: (day: string) => string; someday: string; holiday: (until: string) => string; again: string};
    idle: string;
    stay: string;
  };
  sending: SendingTexts;
}

const characters = (count: number) => `${count} ${count === 1 ? 'teken' : 'tekens'}`;

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
  question: {
    unavailable: 'Vanaf deze pagina kunt u niets versturen. Bel of mail met school.',
    topic: 'Waarover wilt u praten?',
    labels: {
      message: 'Uw bericht',
      child: 'Naam en groep van uw kind',
      name: 'Uw naam',
      reach: 'Hoe kan school u bereiken?',
    },
    hints: {
      message: 'Mag leeg blijven.',
      child: 'Mag leeg blijven.',
      reach: 'Een telefoonnummer of e-mailadres. Zeg erbij wanneer u kunt.',
    },
    charactersLeft: (left) => `U kunt nog ${characters(left)} typen.`,
    charactersOver: (over) => `Uw tekst is ${characters(over)} te lang.`,
    next: 'Verder',
    errorTitle: 'We missen nog iets',
    errorPrefix: 'Fout: ',
    faults: {
      topic: 'Kies waarover u wilt praten.',
      name: 'Vul uw naam in.',
      reach: 'Vul in hoe school u kan bereiken.',
      'too-long': 'Dit is te lang. Haal er een stukje af.',
    },
    check: {
      title: 'Mag dit naar school?',
      lead: 'Er is nog niets verstuurd.',
      goesTo: (school) => `Dit gaat naar ${school}.`,
      someSchool: 'de school van uw kind',
      withName: 'Alle namen die hier staan, gaan mee. School weet dus dat het van u komt.',
      skipped: 'Niet ingevuld',
      from: 'Van',
    },
    retention: (days) => `School bewaart het ${days} dagen.`,
    privacy: 'Wat school met gegevens doet',
    yes: 'Ja, verstuur dit',
    back: 'Nee, ik wil iets veranderen',
    sent: {
      title: 'School heeft uw bericht',
      wiped: 'Wat u schreef, is van dit scherm gewist.',
      by: (day) => `Uiterlijk ${day} leest iemand het. Daarna hoort u van school.`,
      someday: 'Op een schooldag leest iemand het. Daarna hoort u van school.',
      holiday: (until) => `Het is nu vakantie tot en met ${until}.`,
      again: 'Nog een bericht',
    },
    idle: 'Bent u er nog? Over een minuut wissen we wat u typte.',
    stay: 'Ik ga door',
  },
  sending,
};
