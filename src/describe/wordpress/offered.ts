import type {ReaderWidget} from '../../elements/widgets.js';

/** An attribute as a web editor meets it: by the name that it has on the tag, with the values to choose from or a pattern for PHP. */
export interface OfferedAttribute {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly pattern?: string;
}

/** What a widget is called in the plugin for WordPress, and in one sentence what it is for. */
export interface OfferedWidget {
  readonly title: string;
  readonly description: string;
  readonly own: readonly OfferedAttribute[];
}

const types = {kleuters: 'kleuters', po: 'basisschool', vo: 'middelbare school', so: 'speciaal onderwijs'};

/** What every widget takes. */
export const sharedAttributes: readonly OfferedAttribute[] = [
  {name: 'school-type', label: 'Voor welke school?', values: types},
  {
    name: 'languages',
    label: 'Talen om uit te kiezen',
    help: 'Bijvoorbeeld: nl en tr ar pl uk. Leeg: alleen Nederlands.',
    pattern: '~^[a-z]{2}(?: [a-z]{2})*$~D',
  },
  {name: 'heading-level', label: 'Niveau van de kop', values: {2: 'kop 2', 3: 'kop 3', 4: 'kop 4'}},
];

/**
 * Left to the settings, where an administrator decides: where something is sent and which school it is. Left out besides: where the quick
 * exit leads, and what is for a page that is the widget's own.
 */
export const notOffered = ['endpoint', 'school-src', 'frame-src', 'exit-href', 'history'];

const hashLinks: OfferedAttribute = {
  name: 'hash-links',
  label: 'Mag een adres een onderdeel openen?',
  values: {'hash-links': 'ja, met # en de naam van het onderdeel'},
};

/** What is not here yet is not offered; `test/package/wordpress.test.ts` names it. */
export const offered: Readonly<Partial<Record<ReaderWidget['name'], OfferedWidget>>> = {
  'parent-panel': {
    title: 'Oudervenster',
    description: 'Wie ouders bellen, wat ze doen en hoe de school werkt.',
    own: [
      {
        name: 'sections',
        label: 'Welke onderdelen, en in welke volgorde?',
        help: 'Namen met een spatie ertussen, bijvoorbeeld: who-to-call helplines. Leeg: allemaal.',
        pattern: '~^[a-z-]+(?:[ ,]+[a-z-]+)*$~D',
      },
      hashLinks,
    ],
  },
  'report-form': {
    title: 'Meldformulier',
    description: 'Vertellen wat er gebeurt. Een naam hoeft niet.',
    own: [
      {
        name: 'reporter',
        label: 'Wie vult het in?',
        values: {self: 'een leerling over zichzelf', witness: 'wie het ziet', parent: 'een ouder', staff: 'een medewerker'},
      },
    ],
  },
  'signal-checklist': {
    title: 'Signalenlijst',
    description: 'Wat u ziet, en wat u dan zegt.',
    own: [
      {name: 'about', label: 'Over welk kind?', values: {bullied: 'een kind dat gepest wordt', bullying: 'een kind dat pest'}},
      {name: 'setting', label: 'Waar?', values: {home: 'thuis', school: 'op school'}},
    ],
  },
  'pesten-plagen-quiz': {title: 'Pesten of plagen', description: 'Situaties om over te praten.', own: []},
  'conversation-prompts': {
    title: 'Gesprekskaarten',
    description: 'Vragen voor aan tafel.',
    own: [{name: 'age-band', label: 'Voor welke leeftijd?', values: types}],
  },
  'startgesprek-guide': {
    title: 'Startgesprek',
    description: 'Voorbereiden, praten en afspreken.',
    own: [
      {
        name: 'mode',
        label: 'Voor wie?',
        values: {
          'prepare-pupil': 'een leerling die zich voorbereidt',
          'prepare-parent': 'een ouder die zich voorbereidt',
          'prepare-teacher': 'een leerkracht die zich voorbereidt',
          conversation: 'het gesprek zelf',
        },
      },
    ],
  },
  'pupil-panel': {
    title: 'Leerlingenvenster',
    description: 'Voor leerlingen: wat je doet, wat je zegt en wie je belt.',
    own: [
      {
        name: 'report-href',
        label: 'Adres van de pagina met het meldformulier',
        help: 'Begint met / of https://.',
        pattern: '~^(?:https://[^\\s/]|/(?!/))\\S*$~D',
      },
    ],
  },
  'answer-box': {
    title: 'Antwoordvak',
    description: 'Voor wie zonder naam iets vertelde: het antwoord lezen, en terugschrijven.',
    own: [],
  },
};

/** What a theme is called. */
export const themes = {
  'primary-school': 'Vrolijke basisschool',
  'secondary-school': 'Rustige middelbare school',
  municipality: 'Gemeente, met NL Design System',
};
