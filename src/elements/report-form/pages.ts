import type {Group, Recipient, School} from '../../protocol/school/school.js';
import type {Answers} from './answers.js';

/** The pages with questions, in the order in which they are asked, and the answers that each asks for. */
export const questionsOn = {
  reporter: ['reporter'],
  forms: ['forms'],
  story: ['story'],
  involves: ['involves'],
  places: ['places'],
  when: ['since', 'frequency'],
  effect: ['effect'],
  tried: ['tried'],
  wish: ['wish', 'notWanted'],
  recipient: ['recipient'],
  group: ['group'],
  contact: ['contact'],
} as const satisfies Record<string, readonly (keyof Answers)[]>;
export type QuestionPage = keyof typeof questionsOn;

const questionPages = Object.keys(questionsOn) as QuestionPage[];

/** Questions about details, from which a person may go straight on to what the school may do. */
export const detailPages: readonly QuestionPage[] = ['involves', 'places', 'when', 'effect', 'tried'];

/** Every page of the form. */
export type Page = 'start' | QuestionPage | 'check' | 'sent';

/** Groups smaller than this are not offered: they would give the person away. */
const smallestGroup = 10;

/** The groups of the school that are large enough to hide in. */
export function offeredGroups(school: School): readonly Group[] {
  return (school.groups ?? []).filter((group) => group.pupils >= smallestGroup);
}

/** Who can be chosen to read the report: when an adult is involved, only those outside the team, if there are any. */
export function offeredRecipients(school: School, answers: Answers): readonly Recipient[] {
  const recipients = school.recipients ?? [];
  if (answers.involves !== 'adult') return recipients;
  const outside = recipients.filter((recipient) => recipient.outsideTeam);
  return outside.length > 0 ? outside : recipients;
}

/** Whom the person chose to read it; nobody when that one may not read it any more, since an adult is involved. */
export function chosenRecipient(school: School, answers: Answers): Recipient | undefined {
  return offeredRecipients(school, answers).find((recipient) => recipient.role === answers.recipient);
}

/** The group that the person chose; none when it is not offered any more. */
export function chosenGroup(school: School, answers: Answers): string {
  return offeredGroups(school).find(({name}) => name === answers.group)?.name ?? '';
}

/** Who will read the report as it stands; the receiver chooses in the same way when nobody was chosen. */
export function addressee(school: School, answers: Answers): Recipient | undefined {
  return chosenRecipient(school, answers) ?? offeredRecipients(school, answers)[0];
}

/** The questions that this person gets. */
export function pagesFor(school: School, answers: Answers, reporterIsKnown: boolean): readonly QuestionPage[] {
  return questionPages.filter((page) => {
    switch (page) {
      case 'reporter':
        return !reporterIsKnown;
      case 'recipient':
        return offeredRecipients(school, answers).length > 1;
      case 'group':
        return offeredGroups(school).length > 0;
      default:
        return true;
    }
  });
}
