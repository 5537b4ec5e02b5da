import {pack} from './answer-box.pack.js';

const {title, lead, exit, exitHint, exitHintTouch, exitWait, exitCountdown, talkBar, talkNow, unavailable, words} = pack.texts;
const {newTab, fields, part, idle, wiped} = pack.texts;

/** What the first screen says in Dutch; the build leaves the rest to `answer-box.whole.ts`. */
export const first = {
  widget: pack.widget,
  lang: pack.lang,
  texts: {
    ...{title, lead, exit, exitHint, exitHintTouch, exitWait, exitCountdown, talkBar, talkNow, unavailable},
    words: {label: words.label, hint: words.hint, open: words.open},
    ...{newTab, fields, part, idle, wiped},
  },
  content: pack.content,
};
