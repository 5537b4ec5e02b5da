import {general, type ItemSources, type LeftOut} from '../sources.js';

const checkedOn = '2026-11-21';

export const sources: ItemSources = {
  emergency: [general('https://www.112.nl/', checkedOn)],
  kindertelefoon: [general('https://www.kindertelefoon.nl/', checkedOn)],
  '113-suicide-prevention': [general('https://www.113.nl/', checkedOn)],
  // The number too, in a stored copy.
  helpwanted: [general('https://www.helpwanted.nl/en', '2026-11-27')],
  'veilig-thuis': [general('https://veiligthuis.nl/', checkedOn)],
  'inspectors-of-trust': [general('https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs', checkedOn)],
  'ouders-en-onderwijs': [general('https://www.oudersenonderwijs.nl/', checkedOn)],
  'advice-school-safety': ['s000-slot-02a', 's000-slot-02b'],
};

export const leftOut: LeftOut = {};
