import {abouts, schoolTypes, settings, sinces} from '../../protocol/wire/limits.js';
import {type ChecklistFault, checkedSheet} from '../parts/checklist-file.js';
import type {Scope} from '../parts/for-reader.js';
import type {Sheet} from './answers.js';
import {mark} from './carry-mark.js';

// How a list goes from one screen to another without a file: in the part of an address that browsers keep to themselves. Only what was
// chosen travels, for an address can be remembered by what opens it. So it is short, too: one sign for each signal.

/** No list of ours comes near; what is longer is none. */
const largest = 4096;
const version = '1';
/** By their number: whether somebody knows since when, and whether it is different. */
const since = [undefined, ...sinces];
const changes = [undefined, true, false];

/** The ids of the rows that a list has, in their order. */
type RowsOf = (scope: Scope) => readonly string[];

/** The list in an address of this page, or nothing where it does not fit. @param day on which it was filled in. */
export function addressOf(sheet: Sheet, rowsOf: RowsOf): string | undefined {
  const ids = rowsOf(sheet);
  const signs = ids.map((id) => {
    const signal = sheet.signals.find((one) => one.id === id);
    if (!signal) return 0;
    if (signal.seen !== 'yes') return signal.seen === 'no' ? 1 : 2;
    return 3 + 3 * since.indexOf(signal.since as (typeof since)[number]) + changes.indexOf(signal.changed);
  });
  const head = [abouts.indexOf(sheet.about), settings.indexOf(sheet.setting), schoolTypes.indexOf(sheet.schoolType)].join('');
  const carried = [version, head, (sheet.day ?? '').replaceAll('-', '').padStart(8, '0'), fingerprint(ids), ...signs.map(sign)].join('');
  // Capitals and digits make a small code.
  return carried.length > largest ? undefined : `${location.href.split('#')[0]}${mark}${carried}`;
}

/** Reads what an address carried, and believes nothing of it. */
export function readCarried(carried: string, rowsOf: RowsOf): Sheet | ChecklistFault {
  const [, made, about, setting, type, year, month, date, rows, signs] =
    /^(\d)(\d)(\d)(\d)(\d{4})(\d\d)(\d\d)([\dA-Z]{4})([\dA-Z]*)$/.exec(carried.slice(0, largest + 1)) ?? [];
  if (signs === undefined || carried.length > largest) return 'damaged-code';
  if (made! > version) return 'newer';
  const scope = {about: abouts[Number(about)], setting: settings[Number(setting)], schoolType: schoolTypes[Number(type)]};
  if (!scope.about || !scope.setting || !scope.schoolType) return 'damaged-code';
  const ids = rowsOf(scope as Scope);
  // Another edition of this page has other rows.
  if (rows !== fingerprint(ids)) return 'newer';
  if (signs.length !== ids.length || /[^\dA-K]/.test(signs)) return 'damaged-code';
  const signals = ids.flatMap((id, index) => {
    const number = parseInt(signs[index]!, 36);
    if (number === 0) return [];
    if (number < 3) return [{id, seen: number === 1 ? 'no' : 'unsure'}];
    const [when, changed] = [since[Math.floor((number - 3) / 3)], changes[number % 3]];
    return [{id, seen: 'yes', ...(when && {since: when}), ...(changed !== undefined && {changed})}];
  });
  const day = year === '0000' ? undefined : `${year}-${month}-${date}`;
  return checkedSheet({...scope, signals, ...(day && {day})}) ?? 'damaged-code';
}

function sign(number: number): string {
  return number.toString(36).toUpperCase();
}

/** Tells lists with other rows apart. */
function fingerprint(ids: readonly string[]): string {
  let sum = 7;
  for (const letter of ids.join()) sum = (sum * 31 + letter.charCodeAt(0)) % 1_679_616;
  return sign(sum).padStart(4, '0');
}
