// Registers every element for whoever visits a page. The portal first, so that no widget asks for it in vain. What is for staff has a file of
// its own and weighs on no reader: src/elements/widgets.ts says what is whose, and a test holds this list to it.
import './elements/portal/define.js';
import './elements/report-form/define.js';
import './elements/answer-box/define.js';
import './elements/signal-checklist/define.js';
import './elements/startgesprek-guide/define.js';
import './elements/parent-panel/define.js';
import './elements/pesten-plagen-quiz/define.js';
import './elements/conversation-prompts/define.js';
import './elements/pupil-panel/define.js';
