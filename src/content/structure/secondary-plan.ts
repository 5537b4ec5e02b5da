import type {GuidanceForStaff, PlanForParents} from '../../protocol/school/step-plan.js';
import {type StructureOf, messages, passages, said} from '../form/said.js';

/** Whose yes comes first, by step: read by parents, and with their words by staff. */
const gates = {
  'vo-listen': {id: 'vo-consent-tell', of: 'child-bullied'},
  'vo-look': {id: 'vo-consent-look', of: 'child-bullied'},
  'vo-help': {id: 'vo-consent-help', of: 'child-bullied'},
  'vo-repair': {id: 'vo-consent-repair', of: 'child-bullied'},
  'vo-plan': {id: 'vo-consent-plan', of: 'child-bullied'},
  'vo-group': {id: 'vo-consent-group', of: 'child-bullied', to: 'vo-talk'},
  'vo-talk': {id: 'vo-consent-talk', of: 'child-bullied'},
  'vo-class': {id: 'vo-consent-class', of: 'child-bullied', to: 'vo-teachers'},
  'vo-teachers': {id: 'vo-consent-teachers', of: 'child-bullied'},
} as const;

/**
 * How a secondary school acts: a mentor, a zorgcoördinator and several teachers, and a pupil who decides along. As parents and carers read
 * it, beside the ten steps of a primary school.
 */
export const structure = {
  id: 'secondary-steps',
  title: said,
  start: 'vo-listen',
  entry: passages('vo-entry-suspicion', 'vo-entry-anyone', 'vo-entry-online', 'vo-entry-images'),
  steps: [
    {
      id: 'vo-listen',
      owner: 'mentor',
      consent: [gates['vo-listen']],
      parentText: {id: 'vo-listen-parents', title: said, text: said, hears: said},
      next: 'vo-look',
    },
    {
      id: 'vo-look',
      owner: 'mentor',
      consent: [gates['vo-look']],
      parentText: {id: 'vo-look-parents', title: said, text: said, hears: said},
      next: 'vo-choose',
    },
    {
      id: 'vo-choose',
      owner: 'mentor',
      parentText: {id: 'vo-choose-parents', title: said, text: said, hears: said},
      branches: [
        {id: 'vo-not-bullying', when: said, to: 'vo-help'},
        {id: 'vo-once', when: said, to: 'vo-repair'},
        {id: 'vo-more-often', when: said, to: 'vo-plan'},
      ],
    },
    {
      id: 'vo-help',
      owner: 'mentor',
      partOf: 'vo-choose',
      consent: [gates['vo-help']],
      parentText: {id: 'vo-help-parents', title: said, text: said, hears: said},
      branches: [{id: 'vo-bullying-after-all', when: said, to: 'vo-choose'}],
      next: 'end',
    },
    {
      id: 'vo-repair',
      owner: 'mentor',
      partOf: 'vo-choose',
      timing: {min: 2, max: 2, unit: 'weeks'},
      consent: [gates['vo-repair']],
      parentText: {id: 'vo-repair-parents', title: said, text: said, hears: said},
      branches: [{id: 'vo-starts-again', when: said, to: 'vo-plan'}],
      next: 'end',
    },
    {
      id: 'vo-plan',
      owner: 'internal-support',
      consent: [gates['vo-plan']],
      parentText: {id: 'vo-plan-parents', title: said, text: said, hears: said},
      next: 'vo-group',
    },
    {
      id: 'vo-group',
      owner: 'mentor',
      timing: {min: 1, max: 2, unit: 'weeks'},
      consent: [gates['vo-group']],
      parentText: {id: 'vo-group-parents', title: said, text: said, hears: said},
      methods: ['no-blame'],
      branches: [{id: 'vo-solved', when: said, to: 'vo-review'}],
      next: 'vo-talk',
    },
    {
      id: 'vo-talk',
      owner: 'mentor',
      consent: [gates['vo-talk']],
      parentText: {id: 'vo-talk-parents', title: said, text: said, hears: said},
      next: 'vo-class',
    },
    {
      id: 'vo-class',
      owner: 'mentor',
      consent: [gates['vo-class']],
      parentText: {id: 'vo-class-parents', title: said, text: said, hears: said},
      next: 'vo-teachers',
    },
    {
      id: 'vo-teachers',
      owner: 'mentor',
      consent: [gates['vo-teachers']],
      parentText: {id: 'vo-teachers-parents', title: said, text: said, hears: said},
      next: 'vo-review',
    },
    {
      id: 'vo-review',
      owner: 'mentor',
      timing: {min: 1, max: 2, unit: 'weeks'},
      parentText: {id: 'vo-review-parents', title: said, text: said, hears: said},
      branches: [{id: 'vo-not-stopped', when: said, to: 'vo-plan'}],
      next: 'vo-closing',
    },
    {id: 'vo-closing', owner: 'mentor', parentText: {id: 'vo-closing-parents', title: said, text: said, hears: said}, next: 'end'},
  ],
  rules: [
    {id: 'vo-recurrence', text: said, to: 'vo-plan'},
    {sourceId: 'vo-rule-pupil', text: said},
    {sourceId: 'vo-rule-leader', text: said},
    {sourceId: 'vo-rule-outside', text: said},
  ],
} as const satisfies StructureOf<PlanForParents>;

/** What staff read at each of these steps. The pupil who is bullied is asked before each step that acts. */
export const guidance = {
  'vo-listen': {
    title: said,
    phase: 'notice',
    parties: ['child-bullied', 'parents-bullied'],
    actions: messages('vo-listen-place', 'vo-listen-ask', 'vo-listen-wish', 'vo-listen-parents-call'),
    consent: [{...gates['vo-listen'], text: said, without: said}],
    record: messages('vo-listen-record'),
  },
  'vo-look': {
    title: said,
    phase: 'notice',
    parties: ['internal-support', 'child-bullied'],
    actions: messages('vo-look-teachers', 'vo-look-facts', 'vo-look-together'),
    consent: [{...gates['vo-look'], text: said, without: said}],
  },
  'vo-choose': {
    title: said,
    phase: 'plan',
    parties: ['child-bullied', 'internal-support'],
    actions: messages('vo-choose-together', 'vo-choose-care', 'vo-choose-images'),
  },
  'vo-help': {
    title: said,
    phase: 'act',
    parties: ['child-bullied'],
    actions: messages('vo-help-talk', 'vo-help-ask'),
    consent: [{...gates['vo-help'], text: said, without: said}],
  },
  'vo-repair': {
    title: said,
    phase: 'act',
    parties: ['child-bullied', 'child-bullying'],
    actions: [
      {id: 'vo-repair-talk', text: said},
      {id: 'vo-repair-effect', text: said},
      {id: 'vo-repair-online', text: said},
      {id: 'vo-repair-review', text: said, timing: {min: 2, max: 2, unit: 'weeks'}},
    ],
    consent: [{...gates['vo-repair'], text: said, without: said}],
    record: messages('vo-repair-record'),
  },
  'vo-plan': {
    title: said,
    phase: 'plan',
    parties: ['mentor', 'child-bullied', 'child-bullying', 'parents-bullied', 'parents-bullying'],
    actions: messages('vo-plan-write', 'vo-plan-person', 'vo-plan-bullying', 'vo-plan-read'),
    consent: [{...gates['vo-plan'], text: said, without: said}],
    record: messages('vo-plan-record'),
  },
  'vo-group': {
    title: said,
    phase: 'act',
    parties: ['child-bullied', 'support-group'],
    actions: [
      {id: 'vo-group-method', text: said},
      {id: 'vo-group-explain', text: said},
      {id: 'vo-group-ask', text: said, timing: {min: 1, max: 1, unit: 'weeks'}},
    ],
    consent: [{...gates['vo-group'], text: said, without: said}],
  },
  'vo-talk': {
    title: said,
    phase: 'act',
    parties: ['child-bullying', 'bystanders', 'parents-bullying', 'child-bullied'],
    actions: messages('vo-talk-apart', 'vo-talk-stop', 'vo-talk-belong', 'vo-talk-online', 'vo-talk-parents-call'),
    consent: [{...gates['vo-talk'], text: said, without: said}],
    record: messages('vo-talk-record'),
  },
  'vo-class': {
    title: said,
    phase: 'act',
    parties: ['class', 'child-bullied'],
    actions: messages('vo-class-lesson', 'vo-class-apps', 'vo-class-watching'),
    consent: [{...gates['vo-class'], text: said, without: said}],
  },
  'vo-teachers': {
    title: said,
    phase: 'act',
    parties: ['internal-support', 'child-bullied'],
    actions: messages('vo-teachers-know', 'vo-teachers-groups', 'vo-teachers-places'),
    consent: [{...gates['vo-teachers'], text: said, without: said}],
  },
  'vo-review': {
    title: said,
    phase: 'evaluate',
    parties: ['child-bullied', 'child-bullying', 'internal-support', 'parents-bullied'],
    actions: [
      {id: 'vo-review-week', text: said, timing: {min: 7, max: 7, unit: 'days'}},
      {id: 'vo-review-plan', text: said, timing: {min: 14, max: 14, unit: 'days'}},
      {id: 'vo-review-others', text: said},
    ],
  },
  'vo-closing': {
    title: said,
    phase: 'evaluate',
    parties: ['child-bullied', 'child-bullying', 'internal-support'],
    actions: messages('vo-closing-talk', 'vo-closing-later', 'vo-closing-mentor'),
    record: messages('vo-closing-record'),
  },
} as const satisfies StructureOf<Record<string, GuidanceForStaff>>;
