import {exampleLookup, exampleMessage} from './examples.js';

/** A body of each kind that holds everything it can hold, by name. The vectors are made by changing one thing at a time in these. */
export const fullBodies: readonly {name: string; kind: string; body: {readonly [member: string]: unknown}}[] = [
  {
    name: 'report',
    kind: 'report',
    body: {
      reporter: 'witness',
      forms: ['verbal', 'online'],
      story: 'Elke pauze roepen ze hem na.',
      places: ['playground'],
      since: 'longer',
      frequency: 'daily',
      effect: 'Hij wil niet meer naar school.',
      tried: 'Weglopen.',
      involves: 'pupils',
      wish: 'talk-with-me',
      notWanted: 'Niet in de klas bespreken.',
      recipient: 'coordinator',
      group: 'groep 7',
      contact: {mode: 'name', name: 'Sam', reach: 'Na school bij het hek.'},
      whom: 'Een jongen uit groep 7.',
      wayBack: {lookup: exampleLookup},
    },
  },
  {
    name: 'checklist',
    kind: 'checklist',
    body: {
      about: 'bullied',
      setting: 'home',
      schoolType: 'po',
      signals: [{id: 'sad', seen: 'yes', since: 'this-month', changed: true}],
      goesWell: 'Ze tekent graag.',
      note: 'Vooral op maandag.',
      child: 'Noor',
      group: 'groep 5',
      from: {name: 'Sanne', reach: '0517 - 00 00 00'},
    },
  },
  {name: 'quiz', kind: 'quiz', body: {counts: [{situation: 'same-scooter', choice: 'ruzie', count: 17}]}},
  {
    name: 'startgesprek',
    kind: 'startgesprek',
    body: {
      child: 'Milan',
      group: 'groep 8',
      from: {name: 'Juf Anna', reach: 'anna@school.example'},
      topics: [{id: 'friends', pupil: 'Twee vrienden.', parent: 'Dat klopt.', teacher: 'Dat zie ik ook.'}],
      agreements: [{text: 'Elke maandag even praten.', owner: 'teacher', by: '2027-02-28'}],
      followUp: 'Over zes weken.',
    },
  },
  {
    name: 'question',
    kind: 'question',
    body: {topic: 'child-is-bullied', message: 'Mag ik bellen?', child: 'Yara', from: {name: 'Fatima', reach: '06 - 00 00 00 00'}},
  },
];

/** Of a kind that not every receiver takes; see `follow-up` in the OpenAPI. */
export const followUpBodies: typeof fullBodies = [
  {name: 'follow-up that reads', kind: 'follow-up', body: {lookup: exampleLookup, act: 'read'}},
  {name: 'follow-up that adds', kind: 'follow-up', body: {lookup: exampleLookup, act: 'add', text: 'Het gebeurde weer.'}},
  {
    name: 'follow-up that replies',
    kind: 'follow-up',
    body: {lookup: exampleLookup, act: 'reply', reply: 'talk-first', text: 'Liever eerst praten.', to: exampleMessage},
  },
  {name: 'follow-up that withdraws', kind: 'follow-up', body: {lookup: exampleLookup, act: 'withdraw'}},
];
