import {panelMembers, registerMember} from '../../portal/shapes.js';

export {checkSchool, sealedFault} from '../../portal/check.js';

/** What this widget alone reads of a school. */
export const ownMembers = {
  ...registerMember,
  'stepPlan?': panelMembers['stepPlan?'],
  'methods?': panelMembers['methods?'],
};
