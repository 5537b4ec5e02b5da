import {wireVersion} from '../../protocol/index.js';

/** An id, wherever one is shown. */
export const exampleId = 'Zk3vW0mQ8r2LxT5yB7nUcA';

/** What a report looks like on the way. */
export const exampleSubmission = {
  version: wireVersion,
  id: exampleId,
  kind: 'report',
  school: 'de-regenwulp',
  body: {
    reporter: 'witness',
    forms: ['verbal'],
    story: 'Elke pauze roepen ze hem na.',
    places: ['playground'],
    since: 'longer',
    wish: 'act',
  },
};
