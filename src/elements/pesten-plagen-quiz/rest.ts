// All of the quiz that is behind its first screen.

export {printAlone, wholeOnPaper} from '../parts/print-alone.js';
export {ReadAloud} from '../parts/read-aloud.js';
export {SendController} from '../parts/sending.js';
export {Board} from './board.js';
export {classEndPage, classStartPage, countPage, sharedPage, sharePage, talkPage, toQuizCounts, withHand} from './class-pages.js';
export {closingPage} from './closing-page.js';
export {explained} from './explained.js';
export {feedbackPage} from './feedback-page.js';
export {paper} from './paper.js';
export {pack} from './pesten-plagen-quiz.whole.js';
export {noHands} from './quiz-view.js';
export {reasonPage} from './reason-page.js';
export {styles} from './rest.styles.js';
