import type {QuizWords} from '../../content/structure/texts/pesten-plagen-quiz.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';

/** The interface words of the quiz, with what all widgets say. */
export interface QuizTexts extends QuizWords, Pick<SharedTexts, 'newTab' | 'lists' | 'sending' | 'aloud' | 'part'> {}
