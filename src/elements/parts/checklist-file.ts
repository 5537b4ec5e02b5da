import type {About, Setting} from '../../content/form/signal-checklist.js';
import {faultIn, type Shape} from '../../portal/shape.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {toJson} from '../../protocol/wire/json.js';
import {abouts, largestBody, longestAnswer, schoolTypes, settings, sinces} from '../../protocol/wire/limits.js';
import type {Checklist} from '../../protocol/wire/submission.js';
import {textLength} from '../../protocol/wire/text.js';
import {handOver} from './hand-over.js';
import {type FileFormat, openFile} from './opened-file.js';

/** A filled-in list without the names: what can be kept as a file and laid beside another. */
export type ChecklistSheet = Pick<Checklist, 'signals' | 'goesWell' | 'note'> & {
  readonly about: About;
  readonly setting: Setting;
  readonly schoolType: SchoolType;
  /** On which it was filled in: of one child there may be two. */
  readonly day?: string | undefined;
};

/** Why a file or a code cannot be laid beside a list; whether it is about the other side, or one too many, is for whoever has all to see. */
export type ChecklistFault = 'not-a-sheet' | 'damaged-code' | 'newer' | 'other-side' | 'too-many';

const format: FileFormat = {mark: ['format', 'pleinwacht-signal-checklist'], version: 1, largest: largestBody};

/** By hand, for it is small; what it lets through is only ever shown as text. */
const shape: Shape = {
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
  'day?': ['day'],
};

/** Gives a sheet to the reader as a file. It carries no names and goes nowhere but to their own device. */
export function saveChecklist(sheet: ChecklistSheet, name: string): void {
  const [member, mark] = format.mark;
  handOver(toJson({[member]: mark, version: format.version, ...sheet}), 'application/json', name);
}

/** Reads a file that somebody kept, or says why it is none of ours. */
export async function openChecklist(file: File): Promise<ChecklistSheet | ChecklistFault> {
  const read = await openFile(file, format);
  if (typeof read === 'string') return read === 'newer' ? read : 'not-a-sheet';
  return checkedSheet(read) ?? 'not-a-sheet';
}

/** What somebody else made, if it is a list. */
export function checkedSheet(read: Readonly<Record<string, unknown>>): ChecklistSheet | undefined {
  const {goesWell = '', note = ''} = read;
  if (faultIn(read, shape) || textLength(`${String(goesWell)}${String(note)}`) > 2 * longestAnswer) return undefined;
  // Checked just now.
  return read as unknown as ChecklistSheet;
}
