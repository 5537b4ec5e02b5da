import {pack} from './startgesprek-guide.pack.js';

const {title, prepareTitle, prepareLead, prepare, filled, talkTitle, child, group, open, openHint, extra, begin, proceed, onPaper} =
  pack.texts;
const {idle, fields, part} = pack.texts;
const {lead, topics, privacy, time, principles, followUp, credit} = pack.content;

/** What the first screen says in Dutch; the build leaves the rest to `startgesprek-guide.whole.ts`. */
export const first = {
  widget: pack.widget,
  lang: pack.lang,
  texts: {
    ...{title, prepareTitle, prepareLead, prepare, filled, talkTitle, child, group, open, openHint, extra, begin, proceed, onPaper},
    ...{idle, fields, part},
  },
  content: {
    lead,
    topics: topics.map(({id, title, kind, minutes}) => ({id, title, kind, minutes})),
    privacy: {title: privacy.title},
    time: {title: time.title},
    principles: {title: principles.title},
    followUp: {title: followUp.title},
    credit,
  },
};
