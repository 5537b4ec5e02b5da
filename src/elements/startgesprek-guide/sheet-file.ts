import type {Content} from '../../content/form/startgesprek-guide.js';
import {toJson} from '../../protocol/wire/json.js';
import {type FileFault, type FileFormat, openFile} from '../parts/opened-file.js';
import {noSheet, noteKey, owners, type Sheet, type Voice, voices} from './sheet.js';
import {preparationOf} from './told.js';

/** Whose sheet a file holds. The conversation's holds those of all three as well. */
export type Part = Voice | 'conversation';

/** Why a sheet cannot be opened. */
export type SheetFault = FileFault | 'damaged';

export interface OpenedFile {
  readonly part: Part;
  readonly sheet: Sheet;
  /** Some of it belongs to another edition and is left out. */
  readonly incomplete: boolean;
}

/** A sheet that is full of words is not a tenth of the largest file. */
const format: FileFormat = {mark: ['pleinwacht', 'startgesprek'], version: 1, largest: 512 * 1024};

/** The keys under which a part's words stand. */
function keysOf(content: Content, part: Part): readonly string[] {
  if (part !== 'conversation') return preparationOf(content, part).map(({id}) => id);
  return [
    ...voices.flatMap((voice) => keysOf(content, voice)),
    ...content.topics.flatMap(({id}) => voices.map((voice) => noteKey(id, voice))),
  ];
}

/** The part of a sheet as the text of a file. */
export function writeSheet(content: Content, sheet: Sheet, part: Part): string {
  const {child, group} = sheet;
  const words = Object.fromEntries(keysOf(content, part).flatMap((key) => (sheet.words[key]?.trim() ? [[key, sheet.words[key]]] : [])));
  const [member, mark] = format.mark;
  return toJson({[member]: mark, version: format.version, part, sheet: {...(part === 'conversation' ? sheet : {child, group}), words}});
}

/** Reads a sheet from a file that somebody chose, and believes nothing of it. */
export async function readSheet(content: Content, file: File): Promise<OpenedFile | SheetFault> {
  const found = await openFile(file, format);
  if (typeof found === 'string') return found;
  const part = [...voices, 'conversation' as const].find((known) => known === found.part);
  const sheet = {...noSheet, ...(found.sheet as object)};
  if (!part || !isSheet(sheet)) return 'damaged';
  const known = keysOf(content, part);
  const entries = Object.entries(sheet.words);
  const kept = entries.filter(([key]) => known.includes(key));
  return {part, sheet: {...sheet, words: Object.fromEntries(kept)}, incomplete: kept.length < entries.length};
}

const isText = (value: unknown): value is string => typeof value === 'string';
/** One that the calendar has: what it has not comes back as another day, or as none. */
const isDay = (value: unknown) =>
  value === '' || (isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && Boolean(new Date(`${value}T12:00Z`).toJSON()?.startsWith(value)));

function isAgreement(value: unknown): boolean {
  const {text, owner, by} = (value ?? {}) as Record<string, unknown>;
  return isText(text) && text.trim() !== '' && owners.some((one) => one === owner) && isDay(by);
}

function isSheet(sheet: Record<keyof Sheet, unknown>): sheet is Sheet {
  const {child, group, words, extras, agreements, way, day, time} = sheet;
  return (
    [child, group, way].every(isText) &&
    isDay(day) &&
    isText(time) &&
    /^(([01]\d|2[0-3]):[0-5]\d)?$/.test(time) &&
    words !== null &&
    typeof words === 'object' &&
    Object.values(words).every(isText) &&
    Array.isArray(extras) &&
    extras.every(isText) &&
    Array.isArray(agreements) &&
    agreements.every(isAgreement)
  );
}

/** Puts what was opened in its place: a part beside the others, a conversation instead of everything. */
export function join(content: Content, sheet: Sheet, {part, sheet: opened}: OpenedFile): Sheet {
  if (part === 'conversation') return opened;
  const others = Object.entries(sheet.words).filter(([key]) => !keysOf(content, part).includes(key));
  return {
    ...sheet,
    child: sheet.child || opened.child,
    group: sheet.group || opened.group,
    words: {...Object.fromEntries(others), ...opened.words},
  };
}

/** Whether words would be lost by that. */
export function replacesWords(content: Content, sheet: Sheet, file: OpenedFile): boolean {
  const {words, ...rest} = join(content, sheet, file);
  const lost = Object.entries(sheet.words).some(([key, text]) => text.trim() && words[key] !== text);
  const {words: _, extras: __, ...before} = sheet;
  return lost || Object.entries(before).some(([key, value]) => value.length > 0 && toJson(value) !== toJson(rest[key as 'child']));
}
