import {wireVersion} from '../../protocol/index.js';

/** An id, wherever one is shown. */
export const exampleId = 'Zk3vW0mQ8r2LxT5yB7nUcA';

/** What somebody who comes back is known by. */
export const exampleLookup = 'q1Xw8ZfT0bYhM3sKc5vR7nJdL2gPaE9uQoWi4tVxBzk';

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

/** Its reporter, who gave no name, comes back. */
export const exampleFollowUp = {
  version: wireVersion,
  id: 'p5Jd0wXyR8mVt2QkLz7HsA',
  kind: 'follow-up',
  school: 'de-regenwulp',
  body: {lookup: exampleLookup, act: 'read'},
};

/** What one message is known by. */
export const exampleMessage = 'm8Tq2LxVb0sYh3KcRw5ZpA';

/** And finds this. */
export const exampleThread = {
  state: 'asked',
  messages: [{id: exampleMessage, from: 'school', on: '2026-11-24', text: 'Mogen we met de meester praten?', asks: 'consent'}],
};
