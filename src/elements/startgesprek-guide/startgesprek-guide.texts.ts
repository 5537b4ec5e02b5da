import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {GuideWords} from '../../content/structure/texts/startgesprek-guide.js';

/** The interface words of the guide, with what all widgets say. */
export interface StartgesprekGuideTexts
  extends GuideWords, Pick<SharedTexts, 'lists' | 'fields' | 'sending' | 'aloud' | 'part' | 'promises'> {}
