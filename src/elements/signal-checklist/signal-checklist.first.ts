import {pack} from './signal-checklist.pack.js';

const {title, askSetting, settings, askAbout, abouts, askSchoolType, schoolTypes, moreFraming, howTo, keys, unsure, marks, lines} =
  pack.texts;
const {complete, completeHint, stays, next, clear, printList, toCompare, paper, idle, part} = pack.texts;
const {intro, framing, domains, signals, modifiers} = pack.content;

/** What the first screen says in Dutch; the build leaves the rest to `signal-checklist.whole.ts`. */
export const first = {
  widget: pack.widget,
  lang: pack.lang,
  texts: {
    ...{title, askSetting, settings, askAbout, abouts, askSchoolType, schoolTypes, moreFraming, howTo, keys, unsure, marks, lines},
    ...{complete, completeHint, stays, next, clear, printList, toCompare, idle, part},
    paper: {child: paper.child, day: paper.day, by: paper.by},
  },
  content: {
    intro,
    // The two that are always in view.
    framing: framing.slice(0, 2),
    domains,
    // Each of them as a row, of the list that most people come for; what to say about it comes later.
    signals: signals
      .slice(
        0,
        signals.findIndex(({about}) => about === 'bullying'),
      )
      .map(({talkStarter: _talkStarter, seeDoctor: _seeDoctor, ...row}) => row),
    modifiers,
  },
};
