import type {Register} from '../../content/form/pupil-panel.js';
import {pack} from './pupil-panel.pack.js';

const {exit, exitHint, exitHintTouch, exitWait, exitCountdown, danger, crisis, call, chat, people, report, print, newTab, part} =
  pack.texts;
const {po, vo, helplines, roleNames} = pack.content;

/** What the first screen says in Dutch; the build leaves the rest to `pupil-panel.whole.ts`. */
export const first = {
  widget: pack.widget,
  lang: pack.lang,
  texts: {exit, exitHint, exitHintTouch, exitWait, exitCountdown, danger, crisis, call, chat, people, report, print, newTab, part},
  content: {po: closed(po), vo: closed(vo), helplines, roleNames},
};

/** Of each door its name. */
function closed({title, lead, doors}: Register) {
  return {title, lead, doors: doors.map(({id, picture, title}) => ({id, picture, title}))};
}
