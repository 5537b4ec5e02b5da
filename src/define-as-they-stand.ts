// The file with all widgets for readers (`dist/cdn/pleinwacht.js`): what they share once, and the code of each as a part. Those in sight come
// first, then the others that stand in the page, and when those are drawn the rest: by then every tag is registered, also for whoever adds
// one later.
import {firstScreenStands} from './elements/base/later-controller.js';
import {Part} from './elements/base/part.js';
import './elements/portal/define.js';

// What the first screens share comes with this file; else each mix of widgets that shares something had a part of its own.
export {counted} from './content/form/fill.js';
export {MarkupController} from './controllers/markup-controller.js';
export {PagesController} from './controllers/pages-controller.js';
export {PaperController} from './controllers/paper-controller.js';
export {WritingWidget} from './elements/base/writing-widget.js';
export {towardsAdultFigure} from './elements/parts/figures.js';
export {heading} from './elements/parts/heading.js';
export {helplineList} from './elements/parts/helpline-list.js';
export {nextIcon} from './elements/parts/icons.js';
export {firstOf} from './elements/parts/school-types.js';
export {crisisLines} from './elements/parts/whom-to-call.js';
export {buttons} from './styles/buttons.js';
export {choices} from './styles/choices.js';
export {disclosure} from './styles/disclosure.js';
export {fields} from './styles/fields.js';
export {forcedColors} from './styles/forced-colors.js';
export {frame} from './styles/frame.js';
export {helplines} from './styles/helplines.js';
export {notes} from './styles/notes.js';
export {print} from './styles/print.js';
export {tokens} from './styles/tokens.js';

const definitions = {
  'report-form': new Part(() => import('./elements/report-form/define.js')),
  'answer-box': new Part(() => import('./elements/answer-box/define.js')),
  'signal-checklist': new Part(() => import('./elements/signal-checklist/define.js')),
  'startgesprek-guide': new Part(() => import('./elements/startgesprek-guide/define.js')),
  'parent-panel': new Part(() => import('./elements/parent-panel/define.js')),
  'pesten-plagen-quiz': new Part(() => import('./elements/pesten-plagen-quiz/define.js')),
  'conversation-prompts': new Part(() => import('./elements/conversation-prompts/define.js')),
  'pupil-panel': new Part(() => import('./elements/pupil-panel/define.js')),
} as const;
type Name = keyof typeof definitions;

const names = Object.keys(definitions) as Name[];
const standing = names.filter((name) => document.querySelector(`pleinwacht-${name}`));
const inSight = standing.filter((name) =>
  [...document.querySelectorAll(`pleinwacht-${name}`)].some((tag) => {
    const {top, bottom} = tag.getBoundingClientRect();
    return bottom >= 0 && top <= innerHeight;
  }),
);

async function define(name: Name): Promise<void> {
  const definition: Part<unknown> = definitions[name];
  try {
    await definition.load().catch(() => definition.load());
  } catch (error) {
    // What stands in the tag stays. A line that was gone comes back.
    addEventListener('online', () => void define(name), {once: true});
    console.error('pleinwacht: a part did not come.', error);
  }
}

async function defineStanding(): Promise<void> {
  await Promise.all(inSight.map(define));
  if (inSight.length > 0 && inSight.length < standing.length) await firstScreenStands();
  await Promise.all(standing.map(define));
}

/** One after the other, so that they are in nobody's way. */
async function defineOthers(): Promise<void> {
  await firstScreenStands();
  for (const name of names) await define(name);
}

/** Whoever imports the built file may count on the tags that stand; with none in the page, on all of them. (src/describe/parts.ts awaits it.) */
export const ready = standing.length > 0 ? defineStanding() : Promise.all(names.map(define));
void ready.then(defineOthers);
