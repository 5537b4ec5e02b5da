import type * as z from 'zod/mini';

import {Problem, type ProblemSlug, slugOf} from '../protocol/problem.js';
import {Receipt} from '../protocol/receipt.js';
import {School} from '../protocol/school.js';

// The only file that runs a schema in the browser, so that the way of checking can be changed in one place.

/** One thing that is wrong in data that a developer gave us. */
export interface Fault {
  /** For example `contacts[2].phone`. */
  path: string;
  expected: string;
  found: unknown;
}

/** Whether an answer is the receiver's word that the submission is stored. A login page answers 200 too. */
export function isReceipt(value: unknown): value is Receipt {
  return Receipt.safeParse(value).success;
}

/** The reason in a problem answer, or nothing when it is not one of ours. */
export function problemSlug(value: unknown): ProblemSlug | undefined {
  const problem = Problem.safeParse(value);
  return problem.success ? slugOf(problem.data) : undefined;
}

/** Takes what is right in a school file and names what is not: a faulty member, or a faulty item of a list, is dropped alone. */
export function checkSchool(value: unknown): {school: School; faults: readonly Fault[]} {
  const school: Record<string, unknown> = {};
  const faults: Fault[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {school, faults: [{path: '', expected: 'an object that describes a school', found: value}]};
  }
  const members: Record<string, z.ZodMiniType> = School.shape;
  for (const [name, member] of Object.entries(value)) {
    const schema = members[name];
    if (!schema) {
      if (!name.startsWith('$')) faults.push({path: name, expected: `one of ${Object.keys(members).join(', ')}`, found: name});
      continue;
    }
    if (Array.isArray(member)) {
      school[name] = member.filter((item, index) => {
        const issue = schema.safeParse([item]).error?.issues[0];
        if (issue) faults.push(fault(issue, [name, index, ...issue.path.slice(1)], member[index]));
        return !issue;
      });
    } else {
      const result = schema.safeParse(member);
      if (result.success) school[name] = member;
      else faults.push(fault(result.error.issues[0]!, [name, ...result.error.issues[0]!.path], member));
    }
  }
  return {school, faults};
}

function fault(issue: z.core.$ZodIssue, path: readonly PropertyKey[], member: unknown): Fault {
  // Down to the very value, so that the message can show what came.
  const inside = path.slice(path.length - issue.path.length + (typeof path[1] === 'number' ? 1 : 0));
  const found = inside.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], member);
  return {
    path: path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${String(step)}`)).join(''),
    expected: expectation(issue),
    found,
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object' ? 'an object' : `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'regex' ? `text like ${issue.pattern}` : `a valid ${issue.format}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message === 'Invalid input' ? 'something else' : issue.message;
  }
}
