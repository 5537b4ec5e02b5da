// All of the panel that is behind its first screen.

export {InSightController} from '../../controllers/in-sight-controller.js';
export {PaperController} from '../../controllers/paper-controller.js';
export {paperHead} from '../parts/paper-head.js';
export {printAlone, wholeOnPaper} from '../parts/print-alone.js';
export {ReadAloud} from '../parts/read-aloud.js';
export {doorPage} from './door-page.js';
export {pack} from './pupil-panel.whole.js';
export {styles} from './rest.styles.js';
