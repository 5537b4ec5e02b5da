import type {Problem} from '../protocol/wire/problem.js';
import {type ProblemSlug, slugOf} from '../protocol/wire/problem-slugs.js';
import type {Receipt} from '../protocol/wire/receipt.js';
import type {School} from '../protocol/school/school.js';
import {faultIn, type Shape} from './shape.js';
import {problemShape, receiptShape, schoolShape} from './shapes.js';

// Checks what a receiver answers and what describes a school, with the shapes that the build makes of the schemas. (A list that a person
// opens again is checked with a shape of its own, in `elements/parts/checklist-file.ts`.)

/** One thing that is wrong in data that a developer gave us. */
export interface Fault {
  /** For example `contacts[2].phone`. */
  path: string;
  expected: string;
  found: unknown;
}

/** Whether an answer is the receiver's word that what was sent in a version is stored. A login page answers 200 too. */
export function isReceipt(value: unknown, version: number): value is Receipt {
  return !faultIn(value, receiptShape) && (value as Receipt).version === version;
}

/** The reason in a problem answer, or nothing when it is not one of ours. */
export function problemSlug(value: unknown): ProblemSlug | undefined {
  return faultIn(value, problemShape) ? undefined : slugOf((value as Problem).type);
}

/** Shapes of members that not everybody reads, by name. */
export type OwnMembers = Readonly<Record<string, Shape>>;

/**
 * Takes what is right in a school file and names what is not: a faulty member is dropped alone, and with it the item of a list that cannot
 * do without. What is empty is missing.
 * Members that one element alone reads come through unchecked, unless the caller is that one and brings their shapes.
 */
export function checkSchool(value: unknown, ownMembers: OwnMembers = {}): {school: School; faults: readonly Fault[]} {
  const school: Record<string, unknown> = {};
  const faults: Fault[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {school, faults: [{path: '', expected: 'an object that describes a school', found: value}]};
  }
  const members: Record<string, Shape> = Object.fromEntries(
    Object.entries({...schoolShape, ...ownMembers}).map(([key, shape]) => [key.replace('?', ''), shape]),
  );
  const fits = (member: unknown, shape: Shape, path: Path) => {
    const fault = faultIn(member, shape, path);
    if (fault) faults.push({...fault, path: pathText(fault.path)});
    return !fault;
  };
  const unknown = (path: Path, known: readonly string[]) =>
    faults.push({path: pathText(path), expected: `one of ${known.join(', ')}`, found: path.at(-1)});
  /** An item without those of its members that it can do without and that are wrong; nothing when it is of no use. */
  const mended = (item: unknown, shape: Shape, path: Path): unknown[] => {
    const parts = partsOf(shape);
    if (!parts || typeof item !== 'object' || item === null) return fits(item, shape, path) ? [item] : [];
    const kept = {...item} as Record<string, unknown>;
    const isPerson = path[0] === 'contacts';
    if (isPerson) nameRole(kept, (role) => fits(role, parts['role']!, [...path, 'role']));
    for (const [key, part] of Object.entries(parts)) {
      const name = key.replace('?', '');
      if (key === name || kept[name] === undefined) continue;
      if (!isEmpty(kept[name]) && fits(kept[name], part, [...path, name])) continue;
      const meant = isPerson ? asMeant(kept[name]) : undefined;
      if (meant && !faultIn(meant, part)) kept[name] = meant;
      else delete kept[name];
    }
    const known = Object.keys(parts).map((key) => key.replace('?', ''));
    // What a key does is said elsewhere.
    for (const name of Object.keys(kept)) if (!known.includes(name) && name !== 'publicKey') unknown([...path, name], known);
    return fits(kept, shape, path) ? [kept] : [];
  };
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined || isEmpty(member)) continue;
    const shape = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!shape) {
      // JSON files may say which schema they follow.
      if (name !== '$schema') unknown([name], Object.keys(members));
    } else if (Array.isArray(shape) && shape[0] === 'list') {
      const [, item, , most] = shape as readonly ['list', Shape, number, number];
      const all: readonly unknown[] = Array.isArray(member) ? member : [member];
      if (member !== all) faults.push({path: name, expected: 'a list', found: member});
      if (all.length > most) faults.push({path: `${name}[${most}]`, expected: `at most ${most} items`, found: all.length});
      const right = all.slice(0, most).flatMap((one, index) => mended(one, item, [name, index]));
      if (member === all || right.length > 0) school[name] = right;
    } else if (typeof member === 'object' && !Array.isArray(member) && everyOneAlone(shape)) {
      const right = ([key, one]: [string, unknown]) =>
        one !== undefined && !isEmpty(one) && fits(one, shape[`${key}?`] ?? ['any'], [name, key]);
      school[name] = Object.fromEntries(Object.entries(member as object).filter(right));
    } else if (fits(member, shape, [name])) school[name] = member;
  }
  return {school, faults};
}

/** A recipient wants reports that only they can open. Those cannot be made yet, so nothing is sent. */
export function sealedFault({recipients}: School): Fault | undefined {
  if (!recipients?.some((recipient) => 'publicKey' in recipient)) return undefined;
  return {path: 'recipients', expected: 'no publicKey: reports cannot be sealed yet, so nothing is sent', found: 'a publicKey'};
}

/** What people and programs write where we want words: numbers, lists, and addresses as they are pasted. It is told all the same. */
function asMeant(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string' || typeof one === 'number').join(', ');
  if (typeof value !== 'string') return undefined;
  return value
    .replace(/^.*<|>.*$|^\s*mailto:/gi, '')
    .trim()
    .replace(/^www\./i, 'https://www.');
}

/** Whoever has a role in words is no less to be called: these become its name, and what people read. */
function nameRole(person: Record<string, unknown>, fits: (role: unknown) => boolean): void {
  const {role, label} = person;
  if (fits(role)) return;
  const words = typeof role === 'string' ? role.trim() : '';
  const slug = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 40);
  // Nobody who can be reached is left out for want of a role.
  const reached = ['name', 'label', 'phone', 'email', 'url'].some((name) => !isEmpty(person[name] ?? null));
  if (!slug && !reached) return;
  person['role'] = slug ?? 'school';
  if (isEmpty(label ?? null) && /\p{L}/u.test(words) && slug !== words.toLowerCase()) person['label'] = words;
}

type Path = readonly (string | number)[];

/** The members of an object's shape. */
function partsOf(shape: Shape): Readonly<Record<string, Shape>> | undefined {
  if (Array.isArray(shape)) return shape[0] === 'ordered' ? partsOf(shape[1] as Shape) : undefined;
  return shape instanceof RegExp ? undefined : (shape as Readonly<Record<string, Shape>>);
}

/** An object that can do without each of its members: names by role. */
function everyOneAlone(shape: Shape): shape is Readonly<Record<string, Shape>> {
  return !(Array.isArray(shape) || shape instanceof RegExp) && Object.keys(shape).every((key) => key.endsWith('?'));
}

/** What a program writes for "none". */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${step}`)).join('');
}
