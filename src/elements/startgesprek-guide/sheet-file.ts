import type {Content} from '../../content/form/startgesprek-guide.js';
import {cleanJson} from '../../protocol/wire/text.js';
import {noSheet, noteKey, owners, preparationOf, type Sheet, type Voice, voices} from './sheet.js';

/** Whose sheet a file holds. The conversation's holds those of all three as well. */
export type Part = Voice | 'conversation';

/** Why a file cannot be opened. */
export type FileFault = 'unreadable' | 'too-large' | 'not-ours' | 'newer' | 'damaged';

export interface OpenedFile {
  readonly part: Part;
  readonly sheet: Sheet;
  /** Some of it belongs to another edition and is left out. */
  readonly incomplete: boolean;
}

const mark = 'startgesprek';
const version = 1;
/** A sheet that is full of words is not a tenth of this. */
const largestFile = 512 * 1024;

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
  return JSON.stringify({pleinwacht: mark, version, part, sheet: {...(part === 'conversation' ? sheet : {child, group}), words}}, null, 1);
}

/** Reads a file that somebody chose, and believes nothing of it. */
export async function readSheet(content: Content, file: File): Promise<OpenedFile | FileFault> {
  if (file.size > largestFile) return 'too-large';
  let value: unknown;
  try {
    value = cleanJson(JSON.parse(await file.text()));
  } catch (error) {
    return error instanceof SyntaxError ? 'not-ours' : 'unreadable';
  }
  const found = Object(value) as Record<string, unknown>;
  if (found.pleinwacht !== mark || typeof found.version !== 'number') return 'not-ours';
  if (found.version > version) return 'newer';
  const part = [...voices, 'conversation' as const].find((known) => known === found.part);
  const sheet = {...noSheet, ...(found.sheet as object)};
  if (!part || !isSheet(sheet)) return 'damaged';
  const known = keysOf(content, part);
  const entries = Object.entries(sheet.words);
  const kept = entries.filter(([key]) => known.includes(key));
  return {part, sheet: {...sheet, words: Object.fromEntries(kept)}, incomplete: kept.length < entries.length};
}

const isText = (value: unknown) => typeof value === 'string';
const isDay = (value: unknown) => /^(\d{4}-\d\d-\d\d)?$/.test(value as string) && isText(value);

function isSheet(sheet: Record<keyof Sheet, unknown>): sheet is Sheet {
  const {child, group, words, extras, agreements, way, day, time} = sheet;
  return (
    [child, group, way].every(isText) &&
    isDay(day) &&
    isText(time) &&
    /^(\d\d:\d\d)?$/.test(time as string) &&
    words !== null &&
    typeof words === 'object' &&
    Object.values(words).every(isText) &&
    Array.isArray(extras) &&
    extras.every(isText) &&
    Array.isArray(agreements) &&
    agreements.every((one) => isText(one?.text) && owners.includes(one.owner) && isDay(one.by))
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
  return (
    lost ||
    Object.entries(before).some(([key, value]) => value.length > 0 && JSON.stringify(value) !== JSON.stringify(rest[key as 'child']))
  );
}

/** Hands a file to the person. Nothing of what they wrote is in its name. */
export function handOver(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  // The download has been taken up by then; before, some browsers would lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
