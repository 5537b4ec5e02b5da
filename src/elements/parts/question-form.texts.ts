import {alternatives} from './alternatives.js';

/** What the form asks for in words. */
export type QuestionField = 'message' | 'child' | 'name' | 'reach';

/** The words around a question to school. */
export interface QuestionTexts {
  /** Asks what it is about, where that can be chosen. */
  topic: string;
  labels: Readonly<Record<QuestionField, string>>;
  hints: Readonly<Partial<Record<QuestionField, string>>>;
  /** What has words here has to be filled in. */
  faults: Readonly<Partial<Record<'topic' | QuestionField, string>>>;
  next: string;
  check: {title: string; lead: string; goesTo: (names: readonly string[]) => string; someSchool: string; withName: string; skipped: string};
  retention: (days: number) => string;
  privacy: string;
  yes: string;
  change: string;
  sent: {title: string; wiped: string; by: (day: string) => string; someday: string; holiday: (until: string) => string};
}

export const nl: QuestionTexts = {
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
    reach: 'Een telefoonnummer of mailadres. Zeg erbij wanneer u kunt.',
  },
  faults: {
    topic: 'Kies waarover u wilt praten.',
    name: 'Vul uw naam in.',
    reach: 'Vul in hoe school u kan bereiken.',
  },
  next: 'Verder',
  check: {
    title: 'Mag dit naar school?',
    lead: 'Er is nog niets verstuurd.',
    goesTo: (names) => `Dit gaat naar ${alternatives(names, 'of')}.`,
    someSchool: 'de school van uw kind',
    withName: 'Alle namen die hier staan, gaan mee. School weet dus dat het van u komt.',
    skipped: 'Niet ingevuld',
  },
  retention: (days) => `School bewaart het ${days} dagen.`,
  privacy: 'Wat school met gegevens doet',
  yes: 'Ja, verstuur dit',
  change: 'Nee, ik wil iets veranderen',
  sent: {
    title: 'School heeft uw bericht',
    wiped: 'Wat u schreef, is van dit scherm gewist.',
    by: (day) => `Uiterlijk ${day} leest iemand het. Daarna hoort u van school.`,
    someday: 'Op een schooldag leest iemand het. Daarna hoort u van school.',
    holiday: (until) => `Het is nu vakantie tot en met ${until}.`,
  },
};
