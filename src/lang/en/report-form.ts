import {pack} from '../../elements/report-form/report-form.en.js';
import {addPack} from '../../portal/packs.js';

// The report form in English. Importing this module is all there is to do.
addPack(pack);
