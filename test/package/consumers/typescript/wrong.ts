import 'pleinwacht/define';
import {registerPack} from 'pleinwacht';

const form = document.createElement('pleinwacht-report-form');
form.reporter = 'neighbour';
form.headingLevel = 'three';
form.schoolType = 'university';
registerPack({widget: 'report-from', lang: 'nl', texts: {}});
registerPack({widget: 'report-form', lang: 'nl', texts: {exitt: 'Weg'}});
registerPack({widget: 'report-form', lang: 'nl', content: {questions: {wish: {choices: {'let-knwo': {text: 'Weten'}}}}}});
form.addEventListener('pleinwacht-submitted', (event) => event.words);
