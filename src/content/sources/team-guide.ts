import {
  emergency,
  helpwanted,
  homeCode,
  inspectors,
  police,
  schoolSafety,
  secrecy,
  suicidePrevention,
  veiligThuis,
} from '../outside-pages.js';
import {general, type ItemSources, type LeftOut} from '../sources.js';

const duties = general('https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs/zedenmisdrijven', '2026-11-27');

export const sources: ItemSources = {
  'see-danger': [emergency],
  'see-stop': ['s001-direct-03a'],
  'see-apart': ['s001-direct-03b', 's001-alom-02'],
  'see-ask': ['s001-direct-03c'],
  'see-write': [schoolSafety],
  'see-tell': [schoolSafety],
  'see-say': ['s001-direct-03a'],

  'told-time': ['s000-t2-ben-03'],
  'told-listen': ['s000-t2-ben-03', 's000-t2-ben-04'],
  'told-serious': ['s002-1-wat-11'],
  'told-secret': [secrecy],
  'told-wish': ['s003-6.1-s01-01'],
  'told-back': ['s003-6.1-s01-03'],
  'told-say': ['s000-t2-ben-03'],

  'parents-thank': ['s002-3.1-sig-02'],
  'parents-listen': ['s002-3.1-bes-01a', 's002-3.1-bes-01b'],
  'parents-acknowledge': ['s002-3.1-bes-02b', 's002-3.1-07'],
  'parents-child': ['s002-3.1-sig-04'],
  'parents-day': ['s002-3.2-gepest-05b', 's002-3.1-bes-06'],
  'parents-tell': [schoolSafety],
  'parents-say': ['s002-3.1-bes-06'],

  'picture-do-not-look': [inspectors, helpwanted],
  'picture-be-kind': [helpwanted],
  'picture-not-alone': [helpwanted],
  'picture-help': [helpwanted],
  'picture-leader': [inspectors],

  'colleague-listen': [duties],
  'colleague-quiet': [duties],
  'colleague-report': [duties],
  'colleague-other': [inspectors],
  'colleague-leader': [inspectors],

  'more-life': [suicidePrevention],
  'more-staff': [duties],
  'more-home': [homeCode],
  'more-crime': [police],

  'feeling-keep': ['s000-t1-np-03'],
  'feeling-write': ['s000-t1w-06'],
  'feeling-colleague': ['s000-t1w-06'],
  'feeling-ask': ['s000-t2-ben-03'],
  'feeling-tell': ['s000-t1-np-03'],
  'feeling-say': ['s000-t2-ben-03'],

  'duty-report-at-once': [duties],
  'duty-report-everyone': [duties],
  'duty-report-no-promise': [duties, secrecy],
  'duty-report-leader': [duties],
  'duty-consult': [duties],
  'duty-police': [duties],
  'duty-tell-before': [duties],

  'code-write': [homeCode],
  'code-consult': [homeCode],
  'code-talk': [homeCode],
  'code-weigh': [homeCode],
  'code-decide': [homeCode],
  'code-acute': [homeCode, emergency],
  'code-advice': [veiligThuis],

  'crime-which': [schoolSafety],
  'crime-who': [police],
  'crime-keep': [police, helpwanted],
  'crime-inspector': [inspectors],

  'sheet-now': [schoolSafety],
  'sheet-plan': [schoolSafety],
  'sheet-rules': [schoolSafety],
  'sheet-tips': [schoolSafety],
  'sheet-box': ['s001-omst-05'],
  'sheet-notes': ['s001-omst-05'],

  'box-for': ['s001-omst-05', 's001-omst-04e'],
  'box-name': ['s001-omst-05'],
  'box-then': ['s001-omst-05'],
  'box-no-telling-tales': ['s000-t3-letop-04a', 's000-t3-letop-04b', 's000-t3-letop-05'],
  'box-no-snitching': ['s000-t3-letop-04a', 's000-t3-letop-04b', 's000-t3-letop-05'],
};

export const leftOut: LeftOut = {};
