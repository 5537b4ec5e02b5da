// Registers every element. The portal first, so that no widget asks for it in vain.
import './elements/portal/define.js';
import './elements/report-form/define.js';
