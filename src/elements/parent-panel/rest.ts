// All of the panel that is behind its first screen.

export {OwnPlan} from '../parts/own-plan.js';
export {paperHead} from '../parts/paper-head.js';
export {printAlone, wholeOnPaper} from '../parts/print-alone.js';
export {QuestionForm} from '../parts/question-form.js';
export {ReadAloud} from '../parts/read-aloud.js';
export {searchFound} from '../parts/search-found.js';
export {companionsOf} from './companions.js';
export {pack} from './parent-panel.whole.js';
export {planSheet, printRoad} from './plan-sheet.js';
export {styles} from './rest.styles.js';
export {room} from './room.js';
export {sectionBody} from './sections.js';
export {suggest, talk} from './talk.js';
