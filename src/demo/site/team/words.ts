import type {TeamAudience} from '../../../content/form/article.js';
import type {RoleProfile} from '../../../content/form/protocol.js';
import type {Party, WorkgroupPhase} from '../../../content/form/team-together.js';
import type {SchoolType} from '../../../protocol/scalars.js';

/** The interface words of the team's pages: everything on them that is not content. */
export const words = {
  site: 'De Regenwulp',
  crumbs: {home: 'Onze school', team: 'Team'},
  pages: 'Materiaal voor het team',
  onThisPage: 'Op deze pagina',
  toContents: 'Terug naar de inhoud',
  now: 'Gebeurt er nu iets?',
  all: 'Alles om na te lezen',
  subjects: 'Onderwerpen',
  behindLogin: 'In een echte school staat dit achter de inlog voor medewerkers.',
  names: {plan: 'Stappenplan', methods: 'Methoden', tips: 'Tips', together: 'Samen', background: 'Achtergrond'},
  titles: {
    methods: 'Methoden om pesten te stoppen',
    tips: 'Tips voor elke dag',
    together: 'Samen met ouders, leerlingen en team',
    background: 'Achtergrond en bronnen',
  },
  leads: {
    plan: 'Wie doet wat, en wanneer. Bij elke stap staat wat ouders ervan horen.',
    methods: 'Stap voor stap, met woorden die u kunt gebruiken. Alleen voor wie het gesprek leidt.',
    tips: 'Zoek uw vraag in de inhoud. Wat het eerst nodig is, staat bovenaan.',
    together: 'Contact met ouders, regels, het jaarplan en de werkgroep.',
    background: 'Wat u kunt nalezen, wie u kunt bellen, en kenmerken die u met zorg leest.',
  },
  audience: 'Voor',
  audiences: {
    teacher: 'leerkracht of mentor',
    coordinator: 'coördinator',
    'school-leader': 'schoolleiding',
    workgroup: 'werkgroep',
    'support-staff': 'andere medewerkers',
  } satisfies Record<TeamAudience, string>,
  schoolTypes: {kleuters: 'kleuters', po: 'basisschool', vo: 'voortgezet onderwijs'} satisfies Record<SchoolType, string>,
  plan: {
    inShort: 'Het plan in het kort',
    steps: 'De stappen',
    step: 'Stap',
    side: 'Zijpad bij stap',
    owner: 'Wie leidt',
    parties: 'Wie doet mee',
    inPhase: 'Stappen in deze fase',
    consent: 'Toestemming van',
    without: 'Zonder ja',
    record: 'Schrijf op',
    goesOn: 'Hoe het verdergaat',
    next: 'Anders',
    lookBack: 'terugkijken',
    optional: 'als school daarvoor kiest',
    hears: 'Ouders horen',
    read: 'Ouders lezen',
    forParents: 'Wat ouders over deze stap lezen',
    restarts: 'Terug naar',
    roles: 'Wie is wie',
    tasks: 'Wat er nog bij hoort',
    choices: 'Keuzes die school maakt',
    kinds: {
      school: 'Op school',
      outside: 'Van buiten school',
      family: 'Ouders en verzorgers',
      children: 'Kinderen',
    } satisfies Record<RoleProfile['kind'], string>,
  },
  methods: {
    beforehand: 'Voordat u kiest',
    when: 'Wanneer wel',
    whenNot: 'Wanneer niet',
    group: 'Grootte van de groep',
    pupils: (min: number, max: number, size: number) => `${min} tot ${max} leerlingen; begin met ${size}`,
    schools: 'Soort school',
    say: 'Zo kunt u het zeggen',
    avoid: (word: string) => `Gebruik in deze stap het woord ‘${word}’ niet.`,
    choice: 'Keuze',
    standard: 'Begin hiermee',
    background: 'Achtergrond',
  },
  together: {
    calendar: 'Het schooljaar in één overzicht',
    allYear: 'Hele jaar',
    moments: 'De momenten',
    when: 'Wanneer',
    with: 'Met',
    parties: {pupils: 'leerlingen', parents: 'ouders', team: 'team', workgroup: 'werkgroep'} satisfies Record<Party, string>,
    workgroup: 'Werkgroep',
    conditions: 'Wat nodig is',
    meetings: 'De bijeenkomsten',
    phase: 'Fase',
    phases: {
      prepare: 'voorbereiden',
      listen: 'luisteren',
      think: 'denken',
      do: 'doen',
      evaluate: 'terugkijken',
    } satisfies Record<WorkgroupPhase, string>,
    agenda: 'Op de agenda',
    chair: 'Voor wie voorzit',
    guide: {opening: 'Zo begint u', question: 'De vraag', followUps: 'Vraag door', closing: 'Zo sluit u af', hints: 'Voor wie vraagt'},
  },
  background: {
    traits: 'Kenmerken van kinderen',
    show: 'De kenmerken',
    call: 'Bellen voor raad',
    books: 'Boeken en brochures',
    sites: 'Websites',
  },
} as const;

const monthName = new Intl.DateTimeFormat('nl-NL', {month: 'long', timeZone: 'UTC'});

export function month(number: number): string {
  return monthName.format(Date.UTC(2026, number - 1));
}

/** "a, b en c". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('nl-NL', {type: 'conjunction'}).format(names);
}
