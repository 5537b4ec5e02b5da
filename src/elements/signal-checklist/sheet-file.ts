import {faultIn, type Shape} from '../../portal/shape.js';
import {largestBody, longestAnswer, schoolTypes, sinces} from '../../protocol/wire/limits.js';
import {cleanJson, textLength} from '../../protocol/wire/text.js';
import {abouts, settings, type Sheet} from './answers.js';

/** Why a file cannot be laid beside a list. */
export type FileFault = 'not-a-sheet' | 'newer' | 'other-side';

const format = 'pleinwacht-signal-checklist';

/** By hand, for it is small; what it lets through is only ever shown as text. */
const shape: Shape = {
  format: ['enum', format],
  about: ['enum', ...abouts],
  setting: ['enum', ...settings],
  schoolType: ['enum', ...schoolTypes],
  signals: [
    'list',
    {id: /^[a-z0-9-]{1,40}$/, seen: ['enum', 'yes', 'no', 'unsure'], 'since?': ['enum', ...sinces], 'changed?': ['enum', true, false]},
    0,
    200,
  ],
  'goesWell?': /^/,
  'note?': /^/,
};

/** Gives a sheet to the reader as a file. It carries no names and goes nowhere but to their own device. */
export function saveSheet(sheet: Sheet, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify({format, version: 1, ...sheet}, null, 2)], {type: 'application/json'}));
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Reads a file that somebody kept, or says why it is none of ours. */
export async function openSheet(file: File): Promise<Sheet | FileFault> {
  if (file.size > largestBody) return 'not-a-sheet';
  let read: unknown;
  try {
    read = cleanJson(JSON.parse(await file.text()));
  } catch {
    return 'not-a-sheet'; // no JSON, or the device could not read it
  }
  const {version, goesWell = '', note = ''} = (read ?? {}) as Record<string, string | number>;
  if (typeof version === 'number' && version > 1) return 'newer';
  if (faultIn(read, shape) || textLength(String(goesWell) + note) > 2 * longestAnswer) return 'not-a-sheet';
  return read as Sheet;
}
