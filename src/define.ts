// Registers every element. The portal first, so that no widget asks for it in vain.
import './elements/portal/define.js';
import './elements/report-form/define.js';
import './elements/signal-checklist/define.js';
import './elements/startgesprek-guide/define.js';
import './elements/parent-panel/define.js';
import './elements/pesten-plagen-quiz/define.js';
import './elements/conversation-prompts/define.js';
