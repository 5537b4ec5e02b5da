import {isRefused, offeredRecipients} from '../../protocol/school/promises.js';
import {canComeBack} from '../../portal/can-come-back.js';
import type {Settings} from '../../portal/settings.js';
import type {Named} from '../../protocol/named.js';
import type {Group, School} from '../../protocol/school/school.js';
import {smallestGroup} from '../../protocol/wire/limits.js';
import type {Report} from '../../protocol/wire/submission.js';
import {type Answers, tellingOf} from './answers.js';

/** The answers that the contract has a member for and that fit it: staff read others without a word of ours, or nobody does. */
type Sent = {[Name in Member]: Answers[Name] extends Listed<Report[Name]> ? Name : never}[Member];
type Member = Exclude<keyof Answers & Named<Report>, 'contact'>;
type Listed<Member> = Member extends readonly (infer Item)[] ? readonly Item[] : Member;

/** The pages with questions, in the order in which they are asked, and the answers that each asks for. */
export const questionsOn = {
  reporter: ['reporter'],
  // Whether an adult is involved is asked before the story: where nobody may read it, none is collected.
  forms: ['forms', 'involves'],
  story: ['story', 'whom'],
  wish: ['wish', 'notWanted'],
  contact: ['contact'],
  // Has no question: it shows the words to come back with.
  'way-back': [],
  places: ['places'],
  when: ['since', 'frequency'],
  effect: ['effect'],
  tried: ['tried'],
  recipient: ['recipient'],
  group: ['group'],
} as const satisfies Record<string, readonly (Sent | 'contact')[]>;
export type QuestionPage = keyof typeof questionsOn;

const questionPages = Object.keys(questionsOn) as QuestionPage[];

/** Pages for who wants to tell more, from the page that checks everything and back to it. The others are the short way. */
export const morePages: readonly QuestionPage[] = ['places', 'when', 'effect', 'tried', 'recipient', 'group'];

/** Every page of the form. */
export type Page = 'start' | QuestionPage | 'check' | 'sent';

/** The groups of the school that are large enough to hide in. */
export function offeredGroups(school: School): readonly Group[] {
  return (school.groups ?? []).filter((group) => group.pupils >= smallestGroup);
}

/** Whether a way back without a name can be offered: the school answers, and the browser can make what travels. */
export function offersWayBack({answers}: School): boolean {
  return answers === true && canComeBack();
}

/** The group that the person chose; none when it is not offered any more. */
export function chosenGroup(school: School, answers: Answers): string {
  return offeredGroups(school).find(({name}) => name === answers.group)?.name ?? '';
}

/** The questions that this person gets on the short way, or on the way of who wants to tell more. */
export function pagesFor(
  {school, schoolSettled}: Pick<Settings, 'school' | 'schoolSettled'>,
  answers: Answers,
  reporterIsKnown: boolean,
  more: boolean,
): readonly QuestionPage[] {
  const telling = tellingOf(answers);
  const pages = questionPages.filter((page) => {
    if (morePages.includes(page) !== more) return false;
    switch (page) {
      case 'reporter':
        return !reporterIsKnown;
      case 'way-back':
        return answers.contact === 'way-back';
      case 'recipient':
        return offeredRecipients(school, telling).length > 1;
      case 'group':
        return offeredGroups(school).length > 0;
      default:
        return true;
    }
  });
  // What would be refused is not asked for.
  return schoolSettled && isRefused(telling, school) ? pages.filter((page) => page === 'reporter' || page === 'forms') : pages;
}
