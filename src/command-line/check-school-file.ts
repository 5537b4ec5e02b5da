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

/** The lines with characters that a browser could not read: the file is in another encoding than UTF-8. */
function unreadable(text: string): readonly SchoolFileFault[] {
  const lines = linesOf(text).flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []));
  if (lines.length === 0) return [];
  return [{path: '', text: `line ${lines.join(', ')}: expected a file in UTF-8, got characters that are none`}];
}
