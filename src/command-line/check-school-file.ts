import {panel} from '../content/nl/parent-panel.js';
import {checkSchool, sealedFault} from '../portal/check.js';
import {faultText} from '../portal/developer-error.js';
import {panelMembers, promptsMembers, registerMember} from '../portal/shapes.js';
import type {School} from '../protocol/school/school.js';
import {planFaults, planFaultText} from '../protocol/school/step-plan-graph.js';
import {findDoubles, findJsonFault, type JsonFault, linesOf} from './json-fault.js';

/** One thing that is wrong in a school file. */
export interface SchoolFileFault {
  /** For example `contacts[2].phone`; empty when it is about the whole file. */
  path: string;
  /** What a browser would log about it. */
  text: string;
}

/** What a browser would log about a school file, one by one; or where the file stops being JSON. */
export function checkSchoolFile(text: string): {school: School; faults: readonly SchoolFileFault[]} | JsonFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return findJsonFault(text);
  }
  const {school, faults} = checkSchool(value, {...panelMembers, ...promptsMembers, ...registerMember});
  const sealed = sealedFault(school);
  const sections: readonly string[] = ['doors', ...panel.sections.map(({id}) => id)];
  const strays = (school.additions ?? []).filter(({section}) => !sections.includes(section));
  return {
    school,
    faults: [
      ...unreadable(text),
      ...findDoubles(text).map(({line, first, name}) => ({
        path: name,
        text: `line ${line}: expected ${JSON.stringify(name)} once, got it here and in line ${first}`,
      })),
      ...[...faults, ...(sealed ? [sealed] : [])].map(({path, expected, found}) => ({
        path,
        text: faultText(path || 'school', expected, found),
      })),
      ...strays.map(({section}) => ({path: 'additions', text: faultText('additions', `one of ${sections.join(', ')}`, section)})),
      ...(school.stepPlan ? planFaults(school.stepPlan) : []).map((fault) => ({path: 'stepPlan', text: planFaultText(fault)})),
    ],
  };
}

/** What can be read and was not meant, by what is told of it. */
const unmeant: readonly (readonly [RegExp, string])[] = [
  [/\ufffd/, 'a file in UTF-8, got characters that are none'],
  // Read in another encoding once before, and saved so.
  [
    /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|\u00e2[\u0080\u20ac]/,
    'letters in UTF-8, got what an older encoding made of them',
  ],
  [/&(?:#x?[\da-f]+|[a-z]{2,8}\d?);/i, 'letters as they are, got the words that pages have for them'],
];

/** The lines in which a browser reads something else than was meant. */
function unreadable(text: string): readonly SchoolFileFault[] {
  return unmeant.flatMap(([pattern, expected]) => {
    const lines = linesOf(text).flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
    return lines.length > 0 ? [{path: '', text: `line ${lines.join(', ')}: expected ${expected}`}] : [];
  });
}
