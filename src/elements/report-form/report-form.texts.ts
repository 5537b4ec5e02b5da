import type {Wording} from '../../content/form/wording.js';
import {alternatives} from '../parts/alternatives.js';
import {nl as fields, type FieldTexts} from '../parts/fields.texts.js';
import {nl as sending, type SendingTexts} from '../parts/sending.texts.js';

/** The interface words of the report form: everything on it that is not content. */
export interface ReportFormTexts {
  exit: string;
  exitHint: string;
  /** Where fingers do what keys do elsewhere. */
  exitHintTouch: string;
  /** Before the address of the neutral page, when that one is slow to come. */
  exitWait: string;
  /** Told after the first and the second time. */
  exitCountdown: (left: number) => string;
  start: Wording;
  back: string;
  next: string;
  skip: Wording;
  /** Past the questions about details. */
  enough: Wording;
  progress: (page: number, pages: number) => string;
  mayBeSkipped: Wording;
  or: string;
  readAloud: string;
  stopReading: string;
  newTab: string;
  fields: FieldTexts;
  /** What cannot be left empty. */
  missing: Readonly<Record<'story' | 'name', Wording>>;
  noGroup: Wording;
  name: Wording;
  reach: Wording;
  reachHint: Wording;
  recipients: (names: readonly string[]) => string;
  someoneAtSchool: string;
  retention: (days: number) => Wording;
  privacy: string;
  check: {
    title: string;
    lead: string;
    skipped: string;
    change: string;
    /** The terms of the list, by question. */
    terms: Readonly<Record<AnswerTerm, Wording>>;
    noName: Wording;
    goesTo: (name: string) => Wording;
    send: string;
    discard: string;
    discardSure: Wording;
    discardYes: string;
    discardNo: string;
  };
  /** Around the send, as a pupil and as an adult reads it. */
  sending: Readonly<Record<'pupil' | 'adult', SendingTexts>>;
  afterSending: {
    title: string;
    now: string;
    wiped: Wording;
    by: (day: string) => string;
    someday: string;
    reads: (who: string) => string;
    holiday: (until: string) => string;
    later: string;
  };
  talkNow: Wording;
  close: Wording;
  again: string;
  idle: {title: Wording; text: Wording; stay: Wording; wipe: Wording};
  unavailable: Wording;
}

export type AnswerTerm =
  | 'reporter'
  | 'forms'
  | 'story'
  | 'involves'
  | 'places'
  | 'since'
  | 'frequency'
  | 'effect'
  | 'tried'
  | 'wish'
  | 'notWanted'
  | 'recipient'
  | 'group'
  | 'contact';

const sentenceStart = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const nl: ReportFormTexts = {
  exit: 'Snel weg',
  exitHint: 'Kijkt er iemand mee? Druk drie keer op Shift.',
  exitHintTouch: 'Kijkt er iemand mee? Tik drie keer met twee vingers tegelijk.',
  exitWait: 'Even wachten. Duurt het lang? Ga dan naar',
  exitCountdown: (left) => (left === 1 ? 'Nog één keer en deze bladzijde is weg.' : `Nog ${left} keer en deze bladzijde is weg.`),
  start: 'Ik wil iets vertellen',
  back: 'Terug',
  next: 'Verder',
  skip: 'Sla deze vraag over',
  enough: 'Ik heb genoeg verteld',
  progress: (page, pages) => `Vraag ${page} van ${pages}`,
  mayBeSkipped: 'overslaan mag',
  or: 'of',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  newTab: '(opent in een nieuw tabblad)',
  fields,
  missing: {
    story: 'Schrijf één zin, of ga terug en kies wat er gebeurt.',
    name: {
      self: 'Vul je naam in, of kies ‘Nee, liever niet’.',
      parent: 'Vul uw naam in, of kies ‘Nee, liever niet’.',
    },
  },
  noGroup: 'Zeg ik liever niet',
  name: {self: 'Je naam', parent: 'Uw naam'},
  reach: {self: 'Hoe kan school je bereiken?', parent: 'Hoe kan school u bereiken?'},
  reachHint: {
    self: 'Bijvoorbeeld je klas, of wanneer je wilt praten. Mag leeg blijven.',
    parent: 'Bijvoorbeeld een telefoonnummer of mailadres. Mag leeg blijven.',
  },
  recipients: (names) => `Op school: ${alternatives(names, 'of')}.`,
  someoneAtSchool: 'Iemand op school die over pesten gaat.',
  retention: (days) => ({self: `School bewaart je verhaal ${days} dagen.`, parent: `School bewaart uw verhaal ${days} dagen.`}),
  privacy: 'Wat school met gegevens doet',
  check: {
    title: 'Klopt het zo?',
    lead: 'Er is nog niets verstuurd.',
    skipped: 'Overgeslagen',
    change: 'Wijzig',
    terms: {
      reporter: 'Voor wie',
      forms: 'Wat er gebeurt',
      story: {self: 'Je verhaal', parent: 'Uw verhaal'},
      involves: 'Door wie',
      places: 'Waar',
      since: 'Hoelang al',
      frequency: 'Hoe vaak',
      effect: {self: 'Wat het met je doet', witness: 'Wat het met die ander doet', parent: 'Wat het met het kind doet'},
      tried: 'Al geprobeerd',
      wish: 'Wat school mag doen',
      notWanted: 'Wat niet mag',
      recipient: 'Wie het mag lezen',
      group: 'Groep',
      contact: {self: 'Je naam', parent: 'Uw naam'},
    },
    noName: 'Die zeg ik niet',
    goesTo: (name) => `Dit gaat naar ${name}.`,
    send: 'Verstuur',
    discard: 'Gooi alles weg',
    discardSure: {self: 'Weet je het zeker? Alles wat je typte is dan weg.', parent: 'Weet u het zeker? Alles wat u typte is dan weg.'},
    discardYes: 'Ja, gooi alles weg',
    discardNo: 'Nee, bewaar het nog',
  },
  sending: {
    pupil: {
      ...sending,
      failed: {
        ...sending.failed,
        'too-large': 'Het is te lang om te versturen. Maak je tekst korter.',
        cancelled: 'Je bent gestopt met versturen.',
      },
      kept: 'Wat je invulde, staat er nog. Probeer het opnieuw, of vertel het aan iemand op school.',
      locked: 'Misschien is het al aangekomen. Daarom staat alles nu vast. Probeer je het opnieuw, dan krijgt school het nooit dubbel.',
    },
    adult: sending,
  },
  afterSending: {
    title: 'Wat er nu gebeurt',
    now: 'Nu',
    wiped: {self: 'Wat je schreef, is van dit scherm gewist.', parent: 'Wat u schreef, is van dit scherm gewist.'},
    by: (day) => `Uiterlijk ${day}`,
    someday: 'Op een schooldag',
    reads: (who) => `${sentenceStart(who)} leest het.`,
    holiday: (until) => `Het is nu vakantie tot en met ${until}. Daarna leest school weer mee.`,
    later: 'Daarna',
  },
  talkNow: {self: 'Liever nu praten?', parent: 'Wilt u nu met iemand praten?'},
  close: 'Sluit deze bladzijde',
  again: 'Nog iets vertellen',
  idle: {
    title: {self: 'Ben je er nog?', parent: 'Bent u er nog?'},
    text: {
      self: 'Over een minuut wissen we wat je typte. Dan kan niemand het na jou lezen.',
      parent: 'Over een minuut wissen we wat u typte. Dan kan niemand het na u lezen.',
    },
    stay: 'Ik ga door',
    wipe: 'Wis het nu',
  },
  unavailable: {
    self: 'Op deze bladzijde kun je niets versturen. Dit kun je wel doen.',
    parent: 'Op deze bladzijde kunt u niets versturen. Dit kunt u wel doen.',
  },
};
