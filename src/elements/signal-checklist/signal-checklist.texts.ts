import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {ChecklistWords} from '../../content/structure/texts/signal-checklist.js';

/** The interface words of the checklist, with what all widgets say. */
export interface SignalChecklistTexts
  extends ChecklistWords, Pick<SharedTexts, 'newTab' | 'lists' | 'fields' | 'sending' | 'aloud' | 'part' | 'idle' | 'promises'> {}
