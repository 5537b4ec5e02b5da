import {pack} from './report-form.pack.js';

const {exit, exitHint, exitHintTouch, exitWait, exitCountdown, talkBar, frame, start, newTab, part, idle} = pack.texts;
const {title, lead, danger, notSnitching, readers, helplines} = pack.content;

/** What the first screen says in Dutch; the build leaves the rest to `report-form.whole.ts`. */
export const first = {
  widget: pack.widget,
  lang: pack.lang,
  texts: {exit, exitHint, exitHintTouch, exitWait, exitCountdown, talkBar, frame, start, newTab, part, idle: {limit: idle.limit}},
  content: {
    title,
    lead,
    danger,
    // The others are folded.
    notSnitching: {...notSnitching, messages: notSnitching.messages.slice(0, 1)},
    readers: {title: readers.title},
    // Those of a crisis come first.
    helplines: helplines.slice(0, 3) as typeof helplines,
  },
};
