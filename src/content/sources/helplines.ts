import {emergency, inspectors, kindertelefoon, suicidePrevention, veiligThuis} from '../outside-pages.js';
import {general, type ItemSources, type LeftOut} from '../sources.js';

const checkedOn = '2026-11-21';

export const sources: ItemSources = {
  emergency: [emergency],
  kindertelefoon: [kindertelefoon],
  '113-suicide-prevention': [suicidePrevention],
  // The number too, in a stored copy.
  helpwanted: [general('https://www.helpwanted.nl/en', '2026-11-27')],
  'veilig-thuis': [veiligThuis],
  'inspectors-of-trust': [inspectors],
  'ouders-en-onderwijs': [general('https://www.oudersenonderwijs.nl/', checkedOn)],
  'advice-school-safety': ['s000-slot-02a', 's000-slot-02b'],
};

export const leftOut: LeftOut = {};
