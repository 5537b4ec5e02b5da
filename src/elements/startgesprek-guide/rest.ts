// All of the guide that is behind its first screen.

export {printAlone, wholeOnPaper} from '../parts/print-alone.js';
export {ReadAloud} from '../parts/read-aloud.js';
export {SendController} from '../parts/sending.js';
export {AgreementsEditor} from './agreements-editor.js';
export {Carrying} from './carrying.js';
export {handOverFollowUp} from './follow-up.js';
export {OpenedFiles} from './opened-files.js';
export {paper} from './paper.js';
export {preparationPage} from './preparation-page.js';
export {styles} from './rest.styles.js';
export {bodyOf, keepSheet, sendFaults, sendPage, sentPage, sheetPage} from './sheet-page.js';
export {pack} from './startgesprek-guide.whole.js';
export {stepsOf, trailTo} from './steps.js';
export {talkPage} from './talk-page.js';
export {TalkTime} from './time-bar.js';
export {preparationOf} from './told.js';
export {wipeQuestion} from './wipe-question.js';
