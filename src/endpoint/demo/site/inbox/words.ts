import {content as panel} from '../../../../content/nl/parent-panel.js';
import {content as quiz} from '../../../../content/nl/pesten-plagen-quiz.js';
import {content as reportForm} from '../../../../content/nl/report-form.js';
import {content as checklist} from '../../../../content/nl/signal-checklist.js';
import {content as startgesprek} from '../../../../content/nl/startgesprek-guide.js';
