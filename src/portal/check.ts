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
 * Takes what is right in a school file and names what is not: a faulty member, or a faulty item of a list, is dropped alone.
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
  const fits = (member: unknown, shape: Shape, path: readonly (string | number)[]) => {
    const fault = faultIn(member, shape, path);
    if (fault) faults.push({...fault, path: pathText(fault.path)});
    return !fault;
  };
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const shape = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!shape) {
      // JSON files may say which schema they follow.
      if (name !== '$schema') faults.push({path: name, expected: `one of ${Object.keys(members).join(', ')}`, found: name});
    } else if (Array.isArray(member) && Array.isArray(shape) && shape[0] === 'list') {
      const [, item, , most] = shape as readonly ['list', Shape, number, number];
      if (member.length > most) faults.push({path: `${name}[${most}]`, expected: `at most ${most} items`, found: member.length});
      school[name] = member.slice(0, most).filter((one, index) => fits(one, item, [name, index]));
    } else if (fits(member, shape, [name])) school[name] = member;
  }
  return {school, faults};
}

/** A recipient wants reports that only they can open. Those cannot be made yet, so nothing is sent. */
export function sealedFault({recipients}: School): Fault | undefined {
  if (!recipients?.some((recipient) => 'publicKey' in recipient)) return undefined;
  return {path: 'recipients', expected: 'no publicKey: reports cannot be sealed yet, so nothing is sent', found: 'a publicKey'};
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${step}`)).join('');
}
