import type {About, Setting} from '../../content/form/signal-checklist.js';
import type {Owner} from '../../content/form/startgesprek-guide.js';
import type {DeskWords} from '../../content/structure/texts/desk.js';
import type {InboxWords} from '../../content/structure/texts/inbox.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {Reporter, ThreadState} from '../../protocol/wire/limits.js';
import type {ToldKind} from '../../protocol/wire/submission.js';
import type {FixedTopic} from '../parts/question-form.js';
import type {ListsTexts} from '../parts/lists-beside.js';
import type {StaffFailure} from '../parts/staff-client.js';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** The words of the inbox, with what all widgets say. A code that a widget of ours sends has its word, or this does not compile. */
export interface InboxTexts extends InboxWords, Pick<SharedTexts, 'fields' | 'lists' | 'promises'> {
  readonly token: InboxWords['token'] & DeskWords['token'];
  /** Of lists beside one another, as the checklist says it. */
  readonly checklists: Omit<ListsTexts, 'lists'>;
  readonly failed: Words<StaffFailure>;
  readonly states: Words<ThreadState>;
  readonly kinds: Words<ToldKind>;
  readonly kindsInFilter: Words<ToldKind>;
  readonly reporters: Words<Reporter>;
  readonly abouts: Words<About>;
  readonly settings: Words<Setting>;
  readonly schoolTypes: Words<SchoolType>;
  readonly owners: Words<Owner>;
  /** Of questions from a place where the subject is not chosen. */
  readonly topics: Words<FixedTopic>;
}
