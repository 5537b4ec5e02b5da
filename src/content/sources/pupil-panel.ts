import {general, type ItemSources, type LeftOut} from '../sources.js';

// Each read in a stored copy of the page.
const checkedOn = '2026-11-27';
const helpwanted = general('https://www.helpwanted.nl/en', checkedOn);
const inspectors = general('https://www.jouwveiligeschool.nl/ik-wil-een-melding-doen-bij-de-inspectie-van-het-onderwijs', checkedOn);
const tellAdult = general('https://jeugdjournaal.nl/artikel/2246098-kindermishandeling-wat-kun-je-doen.html', checkedOn);

export const sources: ItemSources = {
  bullied: ['s002-1-wat-11'],
  'bullied-walk-away': ['s002-3.2-gepest-03'],
  'bullied-tell-today': ['s002-1-wat-11', tellAdult],
  'bullied-write-down': ['s003-5.1-tips-03'],
  'bullied-say-help': ['s000-t3-letop-04a'],
  'bullied-say-not-alone': ['s002-3.2-gepest-06a', 's002-3.2-gepest-06b'],
  'bullied-no-telling-tales': ['s000-t3-letop-04a', 's000-t3-letop-04b', 's000-t3-letop-05'],

  see: ['s001-omst-03'],
  'see-do-not-laugh': ['s001-omst-01'],
  'see-stand-beside': ['s001-omst-03', 's000-t4w-02'],
  'see-fetch-somebody': ['s001-omst-02', 's001-omst-03'],
  'see-say-come-along': ['s001-omst-03', 's001-omst-04b'],
  'see-say-to-adult': ['s001-omst-03', 's001-direct-01a'],
  'see-no-telling-tales': ['s000-t3-letop-04a', 's000-t3-letop-04b', 's000-t3-letop-05'],

  'join-in': ['s002-3.2-pest-03'],
  'join-stop-now': ['s001-omst-01'],
  'join-put-right': ['s002-3.2-pest-01'],
  'join-talk': ['s000-t3-letop-02'],
  'join-say-stop': ['s001-omst-04b'],
  'join-say-sorry': ['s002-3.2-pest-01'],
  'join-say-to-adult': ['s002-3.2-pest-01'],
  'join-not-bad': ['s002-3.2-pest-03'],

  online: [helpwanted],
  'online-no-answer': ['s003-5.1-tips-05', helpwanted],
  'online-screenshot': ['s003-5.1-tips-03', 's003-5.1-tips-07a', helpwanted],
  'online-naked': [helpwanted],
  'online-say-picture': ['s003-5.1-tips-05', helpwanted],
  'online-threat': [helpwanted],

  adult: [tellAdult],
  'adult-not-your-fault': [helpwanted],
  'adult-tell-another': [tellAdult],
  'adult-go-on-telling': [tellAdult],
  'adult-say-listen': [tellAdult],
  'adult-at-school': [inspectors],

  'vo-bullied': ['s002-1-wat-11'],
  'vo-bullied-tell-one': ['s000-t2-prak-01b', tellAdult],
  'vo-bullied-keep-notes': ['s003-5.1-tips-03'],
  'vo-bullied-say-what-you-want': ['s002-3.2-gepest-06a', 's002-3.3-01'],
  'vo-bullied-say-alone': ['s000-t3-letop-01'],
  'vo-bullied-say-wait': ['s002-3.2-gepest-06b'],
  'vo-bullied-no-snitching': ['s000-t3-letop-04a', 's000-t3-letop-04b', 's000-t3-letop-05'],

  'vo-see': ['s000-t3-letop-01', 's000-t3-letop-02', 's001-omst-02'],
  'vo-see-no-likes': ['s001-omst-01'],
  'vo-see-write-to': ['s001-omst-03', 's000-t4w-02'],
  'vo-see-report': ['s001-direct-01a', 's001-omst-03'],
  'vo-see-say-not-funny': ['s001-omst-03', 's000-t3-letop-03'],
  'vo-see-say-saw-it': ['s001-omst-03'],
  'vo-see-say-to-mentor': ['s000-t3-letop-02', 's001-direct-01a'],
  'vo-see-no-snitching': ['s000-t3-letop-04a', 's000-t3-letop-04b', 's000-t3-letop-05'],

  'vo-join-in': ['s002-3.2-pest-03'],
  'vo-join-take-down': ['s001-omst-01', helpwanted],
  'vo-join-tell-friend': ['s000-t3-letop-02'],
  'vo-join-talk': ['s000-t3-letop-02'],
  'vo-join-say-stop': ['s001-omst-04b'],
  'vo-join-say-sorry': ['s002-3.2-pest-01'],
  'vo-join-put-right': ['s002-3.2-pest-01'],

  'vo-online': [helpwanted],
  'vo-online-no-answer': [helpwanted],
  'vo-online-screenshot': ['s003-5.1-tips-03', 's003-5.1-tips-07a', helpwanted],
  'vo-online-take-down': [helpwanted],
  'vo-online-say-picture': [helpwanted],
  'vo-online-received': [helpwanted],

  'vo-adult': [inspectors, tellAdult],
  'vo-adult-not-your-fault': [helpwanted],
  'vo-adult-tell-outside': [tellAdult],
  'vo-adult-go-on-telling': [tellAdult],
  'vo-adult-say-who-hears': ['s002-3.2-gepest-06a'],
  'vo-adult-at-school': [inspectors],
};

export const leftOut: LeftOut = {};
