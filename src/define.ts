// Registers every element.
import './define-for-readers.js';
import './elements/inbox/define.js';
import './elements/case/define.js';
import './elements/team-guide/define.js';
import './elements/year-plan/define.js';
