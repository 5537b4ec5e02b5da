import type {About, Setting} from '../../content/form/signal-checklist.js';
import type {Since} from '../../protocol/wire/limits.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {ChecklistFault} from '../parts/checklist-file.js';
import {nl as fields, type FieldTexts} from '../parts/fields.texts.js';
import {nl as sending, type SendingTexts} from '../parts/sending.texts.js';
import {nl as idle, type WipeTexts} from '../parts/wipe-dialog.texts.js';

type BySetting = Readonly<Record<Setting, string>>;

/** What cannot be left as it is before the list can be shared. */
export type Missing = 'child' | 'name' | 'agreed';

/** The interface words of the signal checklist: everything on it that is not content. */
export interface SignalChecklistTexts {
  title: string;
  askSetting: string;
  settings: BySetting;
  askAbout: string;
  abouts: Readonly<Record<Setting, Readonly<Record<About, string>>>>;
  askSchoolType: string;
  schoolTypes: Readonly<Record<SchoolType, string>>;
  moreFraming: string;
  /** Said in two parts, with the drawn question mark between them. */
  howTo: readonly [string, string];
  unsure: string;
  complete: string;
  completeHint: string;
  stays: string;
  next: string;
  back: string;
  backToList: string;
  clear: string;
  printList: string;
  toCompare: string;
  details: {title: string; lead: string; yes: string; no: string; since: string; sinces: Readonly<Record<Since, string>>};
  goesWell: string;
  note: string;
  noteHint: string;
  talk: {
    title: string;
    toTalk: string;
    openers: string;
    starters: string;
    tips: string;
    replies: string;
    ask: BySetting;
    afterwards: string;
    keep: string;
  };
  print: string;
  save: string;
  saveHint: string;
  /** Name of the file, by where the list was filled in. */
  fileName: BySetting;
  share: BySetting;
  cannotShare: string;
  traits: string;
  yesPage: {
    title: string;
    goesTo: (name: string) => string;
    contents: string;
    child: BySetting;
    group: string;
    noGroup: string;
    name: string;
    reach: string;
    reachHint: string;
    missing: Readonly<Record<Missing, string>>;
    yes: string;
    adapt: string;
  };
  terms: {about: string; setting: string; seen: string; rest: string; notSeen: string; note: string; nothing: string};
  /** What it is about, as a third person reads it. */
  sides: Readonly<Record<About, string>>;
  sent: {
    title: string;
    by: (who: string, day: string) => string;
    someday: (who: string) => string;
    someone: string;
    wiped: string;
    again: string;
  };
  compare: {
    title: string;
    open: string;
    openHint: string;
    faults: Readonly<Record<ChecklistFault, string>>;
    opened: (place: string) => string;
    signal: string;
    /** Nothing was said about the row; it is not on that list. */
    blank: string;
    absent: string;
    changed: string;
    unchanged: string;
    nothing: string;
    unknown: string;
    goOn: string;
  };
  paper: {title: string; details: string; child: string; day: string; by: string; talk: string};
  /** Asked before everything is cleared. */
  sure: WipeTexts;
  idle: WipeTexts;
  fields: FieldTexts;
  newTab: string;
  sending: SendingTexts;
}

export const nl: SignalChecklistTexts = {
  title: 'Wat valt u op?',
  askSetting: 'Waar ziet u het kind?',
  settings: {home: 'Thuis', school: 'Op school'},
  askAbout: 'Waar denkt u aan?',
  abouts: {
    home: {bullied: 'Mijn kind wordt misschien gepest', bullying: 'Mijn kind pest misschien'},
    school: {bullied: 'Een leerling wordt misschien gepest', bullying: 'Een leerling pest misschien'},
  },
  askSchoolType: 'In welke groep zit het kind?',
  schoolTypes: {kleuters: 'Groep 1 of 2', po: 'Groep 3 tot en met 8', vo: 'Voortgezet onderwijs'},
  moreFraming: 'Meer over deze lijst',
  howTo: ['Kruis aan wat u ziet of hoort. Weet u het niet? Kies dan', 'achter de regel.'],
  unsure: 'Weet ik niet',
  complete: 'Ik heb de hele lijst bekeken',
  completeHint: 'Wat leeg is, heb ik niet gezien.',
  stays: 'Alles blijft op dit scherm, tot u zelf iets bewaart, afdrukt of verstuurt.',
  next: 'Verder',
  back: 'Terug',
  backToList: 'Terug naar de lijst',
  clear: 'Alles leegmaken',
  printList: 'Druk de lijst af',
  toCompare: 'Leg twee lijsten naast elkaar',
  details: {
    title: 'Nog een paar vragen',
    lead: 'Wat u niet weet, laat u leeg.',
    yes: 'Ja',
    no: 'Nee',
    since: 'Kies, als u het weet',
    sinces: {
      today: 'Sinds vandaag',
      'this-week': 'Sinds deze week',
      'this-month': 'Sinds deze maand',
      longer: 'Al langer',
      unsure: 'Dat weet ik niet',
    },
  },
  goesWell: 'Wat gaat er goed?',
  note: 'Wilt u er iets bij schrijven?',
  noteHint: 'Schrijf liever geen namen van andere kinderen op.',
  talk: {
    title: 'Zo kunt u beginnen',
    toTalk: 'Naar het gesprek',
    openers: 'Om mee te beginnen',
    starters: 'Wat u zag, als vraag',
    tips: 'Tips voor het gesprek',
    replies: 'Als het kind iets vertelt',
    ask: {
      home: 'Dit weet u niet. Vraag het eens op school.',
      school: 'Dit weet u niet. Vraag het eens aan ouders, verzorgers of een collega.',
    },
    afterwards: 'Daarna',
    keep: 'Bewaren of delen',
  },
  print: 'Afdrukken',
  save: 'Bewaar als bestand',
  saveHint: 'Het bestand komt op uw eigen apparaat. Er staan geen namen in, wel wat u aankruiste en typte.',
  fileName: {home: 'signalenlijst-thuis.json', school: 'signalenlijst-school.json'},
  share: {home: 'Deel met school', school: 'Geef door op school'},
  cannotShare: 'Op deze pagina kunt u niets versturen. Afdrukken en bewaren kan wel. Neem de lijst mee naar het gesprek.',
  traits: 'Achtergrond, alleen voor wie op school werkt',
  yesPage: {
    title: 'Wilt u dit delen?',
    goesTo: (name) => `Dit gaat naar ${name}.`,
    contents: 'Dit gaat mee',
    child: {home: 'Naam van uw kind', school: 'Naam van de leerling'},
    group: 'Groep of klas',
    noGroup: 'Weet ik niet',
    name: 'Uw naam',
    reach: 'Hoe bent u te bereiken?',
    reachHint: 'Bijvoorbeeld een telefoonnummer of mailadres. Mag leeg blijven.',
    missing: {
      child: 'Vul de naam van het kind in.',
      name: 'Vul uw naam in.',
      agreed: 'Zet een vinkje bij ‘Ja’ als u dit wilt delen.',
    },
    yes: 'Ja, verstuur',
    adapt: 'Verander iets',
  },
  terms: {
    about: 'Waar het over gaat',
    setting: 'Ingevuld',
    seen: 'Gezien',
    rest: 'Niet gezien',
    notSeen: 'Alle andere regels van de lijst',
    note: 'Toelichting',
    nothing: 'Niets',
  },
  sides: {bullied: 'Een kind dat misschien gepest wordt', bullying: 'Een kind dat misschien pest'},
  sent: {
    title: 'Het is verstuurd',
    by: (who, day) => `Uiterlijk ${day} leest ${who} de lijst.`,
    someday: (who) => `Op een schooldag leest ${who} de lijst.`,
    someone: 'iemand van school',
    wiped: 'De namen en wat u typte, zijn van dit scherm gewist. Wat u aankruiste staat er nog, zodat u het gesprek kunt voorbereiden.',
    again: 'Terug naar het gesprek',
  },
  compare: {
    title: 'Twee lijsten naast elkaar',
    open: 'Open een bewaarde lijst',
    openHint: 'Kies een bestand dat met deze signalenlijst is bewaard. Het wordt nergens heen gestuurd.',
    faults: {
      'not-a-sheet': 'Dit is geen bewaarde signalenlijst. Kies een ander bestand. De naam begint meestal met ‘signalenlijst’.',
      newer: 'Deze lijst is bewaard met een nieuwere versie. Deze pagina kan haar nog niet lezen.',
      'other-side': 'Deze lijst gaat over iets anders dan de lijst die er al staat. Leg twee lijsten over hetzelfde naast elkaar.',
    },
    opened: (place) => `Geopend: ${place}.`,
    signal: 'Wat opvalt',
    blank: 'Niet ingevuld',
    absent: 'Staat niet op deze lijst',
    changed: 'anders dan eerst',
    unchanged: 'niet anders dan eerst',
    nothing: 'Er is niets aangekruist.',
    unknown: 'Deze pagina kent niet alle regels van het bestand. Die staan er niet bij.',
    goOn: 'Vul deze lijst verder in',
  },
  paper: {
    title: 'Signalenlijst',
    details: 'Sinds wanneer, en of het anders is',
    child: 'Over',
    day: 'Datum',
    by: 'Ingevuld door',
    talk: 'Voor het gesprek',
  },
  sure: {
    title: 'Alles leegmaken?',
    text: 'Wat u aankruiste en typte is dan weg.',
    stay: 'Nee, bewaar het nog',
    wipe: 'Ja, maak leeg',
  },
  idle,
  fields,
  newTab: '(opent in een nieuw tabblad)',
  sending,
};
