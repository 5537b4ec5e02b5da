// All of the cards that is behind their first screen.

export {printAlone, wholeOnPaper} from '../parts/print-alone.js';
export {QuestionForm} from '../parts/question-form.js';
export {ReadAloud} from '../parts/read-aloud.js';
export {pack} from './conversation-prompts.whole.js';
export {guided} from './guided.js';
export {largeCard} from './large-card.js';
export {paper} from './paper.js';
export {aboveQuestion, afterQuestion} from './question-page.js';
export {styles} from './rest.styles.js';
export {toldPage} from './told-page.js';
export {toldPaper} from './told-paper.js';
