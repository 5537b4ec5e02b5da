import {saidByCount, saidWith, type TextsOf} from '../../form/places.js';
import {said} from '../../form/said.js';
import {searchTexts} from './parent-panel.js';

/** The interface words of the guide for the team: everything on it that is not content. */
export const texts = {
  /** All that is open. */
  print: said,
  printSheet: said,
  search: searchTexts,
  /** Above the cards, and above all that can be read. */
  now: said,
  all: said,
  say: said,
  readMore: saidWith('title'),
  forWhom: said,
  audiences: {teacher: said, coordinator: said, 'school-leader': said, workgroup: said, 'support-staff': said},
  schoolTypes: {kleuters: said, po: said, vo: said},
  steps: {
    /** In short: who leads, and when one looks back. */
    inShort: saidWith('who', 'time'),
    /** How often a way may be gone again. */
    repeat: saidByCount(),
    side: saidWith('number', 'title'),
    owner: said,
    parties: said,
    consent: said,
    without: said,
    record: said,
    goesOn: said,
    /** Where to go when no condition holds. */
    next: said,
    optional: said,
    /** Of a rule, before the step at which the plan starts again. */
    restarts: said,
    forParents: said,
    inPhase: said,
    ownPlan: said,
    /** A way to a method, by which a step can be done. */
    method: saidWith('title'),
  },
  plan: {roles: said, tasks: said, choices: said, kinds: {school: said, outside: said, family: said, children: said}},
  methods: {
    beforehand: said,
    when: said,
    whenNot: said,
    group: said,
    pupils: saidWith('min', 'max', 'size'),
    schools: said,
    avoid: saidWith('word'),
    choice: saidWith('title'),
    standard: said,
    background: said,
  },
  together: {
    calendar: said,
    allYear: said,
    moments: said,
    when: said,
    with: said,
    parties: {pupils: said, parents: said, team: said, workgroup: said},
    workgroup: saidWith('title'),
    conditions: said,
    meetings: said,
    phase: said,
    phases: {prepare: said, listen: said, think: said, do: said, evaluate: said},
    agenda: said,
    chair: said,
    guide: {opening: said, question: said, followUps: said, closing: said, hints: said},
  },
  background: {traits: said, show: saidWith('title'), books: said, moreBooks: said, sites: said},
  people: {school: said, outside: said},
  sheets: {
    call: said,
    step: said,
    who: said,
    /** For pupils, beside the box in the hallway. */
    box: {title: said, lead: said, empties: said, days: said, inDanger: said, doNotWait: said, online: said, scan: said, talk: said},
    /** What goes into it, filled in with a pen. */
    note: {what: said, where: said, wish: said, name: said, group: said, danger: saidWith('phone')},
  },
} as const;
export type TeamGuideWords = TextsOf<typeof texts>;
