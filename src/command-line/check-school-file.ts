import {panel} from '../content/nl/parent-panel.js';
import {checkSchool, sealedFault} from '../portal/check.js';
import {faultText} from '../portal/developer-error.js';
import {panelMembers, promptsMembers} from '../portal/shapes.js';
import {planFaults, planFaultText} from '../protocol/step-plan-graph.js';
import {findJsonFault, type JsonFault} from './json-fault.js';

/** What a browser would log about a school file, a line for each fault; or where the file stops being JSON. */
export function checkSchoolFile(text: string): {faults: readonly string[]} | JsonFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return findJsonFault(text);
  }
  const {school, faults} = checkSchool(value, {...panelMembers, ...promptsMembers});
  const sealed = sealedFault(school);
  const sections: readonly string[] = ['doors', ...panel.sections.map(({id}) => id)];
  const strays = (school.additions ?? []).filter(({section}) => !sections.includes(section));
  return {
    faults: [
      ...[...faults, ...(sealed ? [sealed] : [])].map(({path, expected, found}) => faultText(path || 'school', expected, found)),
      ...strays.map(({section}) => faultText('additions', `one of ${sections.join(', ')}`, section)),
      ...(school.stepPlan ? planFaults(school.stepPlan) : []).map(planFaultText),
    ],
  };
}
