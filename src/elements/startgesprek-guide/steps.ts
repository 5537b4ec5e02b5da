import type {Mode} from './guide-view.js';
import {themesOf} from './preparation-page.js';
import type {Sheet} from './sheet.js';
import {topicsOf} from './told.js';

type Shown = Parameters<typeof themesOf>[0] & {readonly sheet: Sheet; readonly mode: Mode};

/** The steps of the sheet in view, in order. */
export function stepsOf(shown: Shown): readonly string[] {
  if (shown.mode === 'conversation') {
    const topics = topicsOf(shown.content, shown.sheet).map(({id}) => id);
    return ['start', ...topics.slice(0, -1), 'agreements', ...topics.slice(-1), 'sheet'];
  }
  if (shown.mode !== 'prepare-pupil') return ['questions', 'sheet'];
  return [...themesOf(shown).map(({id}) => id), 'sheet'];
}

/** Back leads through the steps in their order, whichever way the person came. */
export function trailTo(step: string, steps: readonly string[]): readonly string[] {
  if (step === 'send' || step === 'carry') return [...steps, step];
  return step === 'sent' ? [step] : steps.slice(0, steps.indexOf(step) + 1);
}
