import type {School} from '../../protocol/school/school.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {InboxContent} from './inbox.pack.js';
import type {InboxTexts} from './inbox.texts.js';

/** What is needed to put a submission in words. */
export interface Reading {
  readonly texts: InboxTexts;
  readonly content: InboxContent;
  readonly school: School;
  /** BCP 47, for dates and numbers. */
  readonly language: string;
}

/** What a page of the inbox needs to draw itself. */
export interface InboxView extends Reading {
  /** A request is under way. */
  readonly busy: boolean;
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  /** The case that something belongs to, as it is called. */
  readonly caseNameOf: (id: string) => string | undefined;
  readonly level: (deeper?: number) => HeadingLevel;
}
