import 'pleinwacht/define';

const form = document.createElement('pleinwacht-report-form');
form.reporter = 'neighbour';
form.headingLevel = 'three';
form.schoolType = 'university';
form.addEventListener('pleinwacht-submitted', (event) => event.words);
