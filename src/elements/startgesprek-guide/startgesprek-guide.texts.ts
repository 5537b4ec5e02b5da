import type {Owner} from '../../content/form/startgesprek-guide.js';
import {nl as fields, type FieldTexts} from '../parts/fields.texts.js';
import {nl as sending, type SendingTexts} from '../parts/sending.texts.js';
import type {WipeTexts} from '../parts/wipe-dialog.texts.js';
import type {Voice} from './sheet.js';
import type {SheetFault, Part} from './sheet-file.js';

/** The interface words of the guide: everything on it that is not content. */
export interface StartgesprekGuideTexts {
  title: string;
  prepareTitle: string;
  prepareLead: string;
  /** The buttons that lead to the three preparations. */
  prepare: Readonly<Record<Voice, string>>;
  /** Behind such a button, when there is something on that sheet. */
  filled: string;
  talkTitle: string;
  child: string;
  group: string;
  mayBeEmpty: string;
  open: string;
  openHint: string;
  /** Whose sheet a file holds. */
  parts: Readonly<Record<Part, string>>;
  /** The middle of a file's name. */
  fileNames: Readonly<Record<Part, string>>;
  opened: (parts: string) => string;
  incomplete: string;
  fileFaults: Readonly<Record<SheetFault, string>>;
  replaceTitle: string;
  replaceText: string;
  replace: string;
  leave: string;
  extra: (minutes: number) => string;
  begin: string;
  proceed: string;
  steps: string;
  next: string;
  previous: string;
  progress: (step: number, steps: number) => string;
  minutes: (minutes: number) => string;
  underway: (minutes: number) => string;
  timeIsUp: string;
  say: string;
  pupilFirst: (child: string) => string;
  parentThen: string;
  teacher: string;
  brought: string;
  /** Hidden word with a picture that was pointed at. */
  chosen: string;
  notes: Readonly<Record<Voice, (child: string) => string>>;
  whenTime: string;
  sensitive: string;
  theme: (theme: number, themes: number) => string;
  nextTheme: string;
  ready: string;
  seeSheet: string;
  write: string;
  point: string;
  kept: Readonly<Record<'pupil' | 'adult', string>>;
  otherSheet: string;
  toTalk: string;
  change: string;
  remove: string;
  /** Hidden words behind "Wijzig" and "Haal weg". */
  agreement: (number: number) => string;
  removed: string;
  putBack: string;
  newAgreement: string;
  changeAgreement: string;
  what: string;
  who: string;
  choose: string;
  by: string;
  owners: Readonly<Record<Owner, string>>;
  add: string;
  save: string;
  cancel: string;
  examples: string;
  takeOver: string;
  way: string;
  day: string;
  time: string;
  calendar: string;
  calendarHint: string;
  toSheet: string;
  sheetTitle: string;
  sheetLead: string;
  print: string;
  onPaper: string;
  saveFile: string;
  saved: string;
  toSchool: string;
  wipe: string;
  wipeSure: string;
  wipeYes: string;
  wipeNo: string;
  back: string;
  /** On paper. */
  paper: {
    pupil: string;
    group: string;
    date: string;
    says: Readonly<Record<Voice, string>>;
    agreements: string;
    what: string;
    who: string;
    by: string;
    contact: string;
  };
  send: {
    title: string;
    lead: string;
    what: string;
    to: (school: string) => string;
    someSchool: string;
    from: string;
    fromHint: string;
    reach: string;
    reachHint: string;
    agreed: string;
    yes: string;
  };
  sent: {title: string; lead: string; text: string; again: string};
  faults: Readonly<Record<'agreement' | 'owner' | 'child' | 'name' | 'agreed' | 'day', string>>;
  fields: FieldTexts;
  /** On which topic too much was written. */
  tooLong: (topic: string) => string;
  idle: WipeTexts;
  sending: SendingTexts;
}

const pupilOr = (child: string) => child || 'de leerling';

export const nl: StartgesprekGuideTexts = {
  title: 'Startgesprek',
  prepareTitle: 'Eerst voorbereiden',
  prepareLead: 'Ieder vult een eigen blad in, op het scherm of op papier. Aan tafel komen de bladen bij elkaar.',
  prepare: {pupil: 'Blad van de leerling', parent: 'Blad van de ouder of verzorger', teacher: 'Blad van de leerkracht of mentor'},
  filled: '(ingevuld)',
  talkTitle: 'Het gesprek',
  child: 'Naam van de leerling',
  group: 'Groep of klas',
  mayBeEmpty: 'Mag leeg blijven.',
  open: 'Bladen die al zijn bewaard',
  openHint: 'Kies de bestanden van de leerling, de ouder of verzorger en de leerkracht, of een eerder gesprek. Ze blijven op dit apparaat.',
  parts: {
    pupil: 'het blad van de leerling',
    parent: 'het blad van de ouder of verzorger',
    teacher: 'het blad van de leerkracht',
    conversation: 'het gespreksblad',
  },
  fileNames: {pupil: 'leerling', parent: 'ouder', teacher: 'leerkracht', conversation: 'gesprek'},
  opened: (parts) => `Geopend: ${parts}.`,
  incomplete: 'Een deel hoort bij een andere versie van dit blad en is weggelaten.',
  fileFaults: {
    unreadable: 'Dit bestand kan niet worden gelezen. Staat het nog op dit apparaat? Kies het opnieuw.',
    'too-large': 'Dit bestand is te groot voor een blad van het startgesprek. Kies een ander bestand.',
    'not-ours': 'Dit is geen blad van het startgesprek. Kies een bestand dat hier is bewaard; de naam begint met ‘startgesprek’.',
    newer: 'Dit blad is gemaakt met een nieuwere versie. Ververs de pagina en probeer het opnieuw.',
    damaged: 'Dit blad is beschadigd of veranderd. Kies een ander bestand, of neem de papieren versie.',
  },
  replaceTitle: 'Er staat hier al iets',
  replaceText: 'Het bestand komt in de plaats van wat er nu staat.',
  replace: 'Ja, open het bestand',
  leave: 'Nee, laat staan wat er staat',
  extra: (minutes) => `Duurt ongeveer ${minutes} minuten langer.`,
  begin: 'Begin het gesprek',
  proceed: 'Ga verder met het gesprek',
  steps: 'Onderdelen van het gesprek',
  next: 'Verder',
  previous: 'Vorige',
  progress: (step, steps) => `Onderdeel ${step} van ${steps}`,
  minutes: (minutes) => (minutes === 1 ? 'ongeveer 1 minuut' : `ongeveer ${minutes} minuten`),
  underway: (minutes) => (minutes === 1 ? '1 minuut bezig' : `${minutes} minuten bezig`),
  timeIsUp: 'de tijd is om, rond rustig af',
  say: 'Zeg bijvoorbeeld',
  pupilFirst: (child) => `Eerst: ${pupilOr(child)}`,
  parentThen: 'Daarna: ouder of verzorger',
  teacher: 'Voor de leerkracht of mentor',
  brought: 'Meegebracht',
  chosen: 'gekozen',
  notes: {
    pupil: (child) => `Wat ${pupilOr(child)} zegt`,
    parent: () => 'Aanvulling van thuis',
    teacher: () => 'Aanvulling van school',
  },
  whenTime: 'als er tijd is',
  sensitive: 'Overslaan mag. Schrijf het antwoord alleen op als het gezin dat wil.',
  theme: (theme, themes) => `Thema ${theme} van ${themes}`,
  nextTheme: 'Volgend thema',
  ready: 'Klaar: bekijk het blad',
  seeSheet: 'Bekijk of druk af',
  write: 'Liever schrijven',
  point: 'Liever plaatjes aanwijzen',
  kept: {
    pupil: 'Wat je invult, blijft op dit scherm. Sluit je de pagina, dan is het weg. Druk je blad dus af of bewaar het.',
    adult: 'Wat u invult, blijft op dit scherm. Sluit u de pagina, dan is het weg. Druk het blad dus af of bewaar het.',
  },
  otherSheet: 'Een ander blad kiezen',
  toTalk: 'Naar het gesprek',
  change: 'Wijzig',
  remove: 'Haal weg',
  agreement: (number) => `afspraak ${number}`,
  removed: 'De afspraak is weggehaald.',
  putBack: 'Zet terug',
  newAgreement: 'Nieuwe afspraak',
  changeAgreement: 'Afspraak wijzigen',
  what: 'Wat gaan we doen?',
  who: 'Wie doet het?',
  choose: 'Kies…',
  by: 'Wanneer is het klaar?',
  owners: {pupil: 'Leerling', parent: 'Ouder of verzorger', teacher: 'Leerkracht of mentor', together: 'Samen'},
  add: 'Zet erbij',
  save: 'Bewaar de afspraak',
  cancel: 'Laat zoals het was',
  examples: 'Voorbeelden van afspraken',
  takeOver: 'Neem over',
  way: 'Hoe?',
  day: 'Welke dag?',
  time: 'Hoe laat?',
  calendar: 'Zet in de agenda',
  calendarHint: 'U krijgt een bestand voor uw eigen agenda. Er staat geen naam in.',
  toSheet: 'Klaar: bekijk het blad',
  sheetTitle: 'Het gespreksblad',
  sheetLead: 'Lees het samen na. Klopt het?',
  print: 'Druk af',
  onPaper: 'Liever op papier: druk af',
  saveFile: 'Bewaar als bestand',
  saved: 'Het bestand staat bij de downloads. Op een computer van iemand anders? Haal het daar later weg.',
  toSchool: 'Stuur naar school',
  wipe: 'Wis alles',
  wipeSure: 'Alles wissen? Wat hier staat, komt niet terug.',
  wipeYes: 'Ja, wis alles',
  wipeNo: 'Nee, laat staan',
  back: 'Terug',
  paper: {
    pupil: 'Leerling',
    group: 'Groep of klas',
    date: 'Datum',
    says: {pupil: 'Leerling', parent: 'Ouder of verzorger', teacher: 'Leerkracht of mentor'},
    agreements: 'Afspraken',
    what: 'Wat',
    who: 'Wie',
    by: 'Uiterlijk',
    contact: 'Volgend contact',
  },
  send: {
    title: 'Naar school sturen?',
    lead: 'Er is nog niets verstuurd.',
    what: 'School krijgt alles wat op het gespreksblad staat: wat ieder zei en meebracht, de afspraken en het volgende contact. De namen staan erbij.',
    to: (school) => `Het gaat naar ${school}.`,
    someSchool: 'school',
    from: 'Wie verstuurt het?',
    fromHint: 'Uw eigen naam.',
    reach: 'Hoe kan school u bereiken?',
    reachHint: 'Bijvoorbeeld een telefoonnummer of mailadres. Mag leeg blijven.',
    agreed: 'De leerling en de ouder of verzorger vinden het goed dat school dit blad krijgt.',
    yes: 'Ja, verstuur',
  },
  sent: {
    title: 'School heeft het blad',
    lead: 'Het gespreksblad is aangekomen.',
    text: 'Druk het ook af voor thuis, of bewaar het als bestand. Als u deze pagina sluit, is het blad hier weg.',
    again: 'Wis alles en begin opnieuw',
  },
  faults: {
    agreement: 'Schrijf op wat jullie afspreken.',
    owner: 'Kies wie het doet.',
    child: 'Vul de naam van de leerling in.',
    name: 'Vul uw naam in.',
    agreed: 'Vraag of iedereen het goed vindt, en zet dan het vinkje.',
    day: 'Kies eerst een dag.',
  },
  fields,
  tooLong: (topic) => `Bij ‘${topic}’ staat te veel tekst om te versturen. Maak die korter.`,
  idle: {
    title: 'Is er nog iemand?',
    text: 'Er is een tijd niets gebeurd. Straks wissen we wat er op dit scherm staat. Dan kan niemand het later lezen.',
    stay: 'Ik ga door',
    wipe: 'Wis het nu',
  },
  sending,
};
