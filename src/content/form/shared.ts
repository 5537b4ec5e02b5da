import type {Helpline} from '../../protocol/school/helpline.js';
import type {SharedTexts} from '../structure/texts/shared.js';

/** What one widget says in one language: its buttons and messages, and what it tells. */
export interface OwnWords<Texts, Content> {
  readonly texts: Texts;
  readonly content: Content;
}

/** What all widgets tell: the helplines, and what a role is called where the school gives no name of its own. */
export interface SharedContent {
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
  /** Words of danger in this language, for a widget that looks for them; those of Dutch and English it knows. */
  readonly dangerWords?: readonly string[];
}

/** What all widgets say in one language. */
export type SharedWords = OwnWords<SharedTexts, SharedContent>;
