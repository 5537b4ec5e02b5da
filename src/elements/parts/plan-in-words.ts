import {counted, fill} from '../../content/form/fill.js';
import type {PanelWords} from '../../content/structure/texts/parent-panel.js';
import type {Timing} from '../../protocol/school/step-plan.js';

/** "Bekeken op 21 november 2026." @param date as `2026-11-21`. */
export function dayChecked({checkedOn, months}: Pick<PanelWords, 'checkedOn' | 'months'>, date: string): string {
  const [year = '', month, day] = date.split('-');
  return fill(checkedOn, {day: Number(day), month: months[month as keyof typeof months], year});
}

/** "na 2 tot 3 weken": when a step is looked back on. */
export function timeInWords({after, afterAbout}: PanelWords['plan'], language: string, {min, max, unit}: Timing): string {
  return min === max ? counted(after[unit], language, max) : counted(afterAbout[unit], language, max, {min});
}
