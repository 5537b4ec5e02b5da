import {panelMembers} from '../../portal/shapes.js';

export {checkSchool, sealedFault} from '../../portal/check.js';

/** What this widget alone reads of a school. */
export const ownMembers = {
  'stepPlan?': panelMembers['stepPlan?'],
  'methods?': panelMembers['methods?'],
  'roles?': panelMembers['roles?'],
};
