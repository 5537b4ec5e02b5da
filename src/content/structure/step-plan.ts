import type {PlanForParents} from '../../protocol/school/step-plan.js';
import {type StructureOf, passages, said} from '../form/said.js';

/** Whose yes comes first, by step. What staff ask (`guidance`) are the same gates, with their words. */
export const gates = {
  'first-talk': {id: 'consent-telling', of: 'child-bullied'},
  'ask-support-group': {id: 'consent-group', of: 'child-bullied', to: 'action-plan'},
  'action-plan': {id: 'consent-plan', of: 'child-bullied'},
  reflection: {id: 'consent-apology', of: 'child-bullied'},
  'class-talk': {id: 'consent-class', of: 'child-bullied'},
} as const;

/** The ten steps as parents and carers read them: a file of their own, so that the panel does not carry the guidance for staff. */
export const structure = {
  id: 'ten-steps',
  title: said,
  start: 'first-talk',
  entry: passages('entry-suspicion', 'entry-signals', 'entry-online', 'entry-online-unknown'),
  steps: [
    {
      id: 'first-talk',
      owner: 'teacher',
      consent: [gates['first-talk']],
      parentText: {id: 'first-talk-parents', title: said, text: said, hears: said},
      next: 'choose-route',
    },
    {
      id: 'choose-route',
      owner: 'teacher',
      parentText: {id: 'choose-route-parents', title: said, text: said, hears: said},
      branches: [
        {id: 'not-bullying', when: said, to: 'other-help'},
        {id: 'once', when: said, to: 'single-incident'},
        {id: 'repeated', when: said, to: 'ask-support-group'},
      ],
    },
    {
      id: 'other-help',
      owner: 'teacher',
      partOf: 'choose-route',
      parentText: {id: 'other-help-parents', title: said, text: said, hears: said},
      branches: [{id: 'bullying-after-all', when: said, to: 'choose-route'}],
      next: 'end',
    },
    {
      id: 'single-incident',
      owner: 'teacher',
      partOf: 'choose-route',
      timing: {min: 2, max: 2, unit: 'weeks'},
      parentText: {id: 'single-incident-parents', title: said, text: said, hears: said},
      branches: [{id: 'again', when: said, to: 'ask-support-group'}],
      next: 'end',
    },
    {
      id: 'ask-support-group',
      owner: 'teacher',
      timing: {min: 1, max: 2, unit: 'weeks'},
      repeat: {from: 'ask-support-group', atMost: 5},
      methods: ['support-group', 'no-blame'],
      consent: [gates['ask-support-group']],
      parentText: {id: 'ask-support-group-parents', title: said, text: said, hears: said},
      branches: [
        {id: 'solved', when: said, to: 'closing'},
        {id: 'earlier-no-blame', when: said, to: 'action-plan'},
      ],
      next: 'action-plan',
    },
    {
      id: 'action-plan',
      owner: 'teacher',
      consent: [gates['action-plan']],
      parentText: {id: 'action-plan-parents', title: said, text: said, hears: said},
      next: 'guidance',
    },
    {id: 'guidance', owner: 'teacher', parentText: {id: 'guidance-parents', title: said, text: said, hears: said}, next: 'talks'},
    {id: 'talks', owner: 'teacher', parentText: {id: 'talks-parents', title: said, text: said, hears: said}, next: 'reflection'},
    {
      id: 'reflection',
      owner: 'teacher',
      consent: [gates['reflection']],
      parentText: {id: 'reflection-parents', title: said, text: said, hears: said},
      next: 'class-talk',
    },
    {
      id: 'class-talk',
      owner: 'teacher',
      consent: [gates['class-talk']],
      parentText: {id: 'class-talk-parents', title: said, text: said, hears: said},
      next: 'daily-life',
    },
    {
      id: 'daily-life',
      owner: 'teacher',
      timing: {min: 1, max: 2, unit: 'weeks'},
      parentText: {id: 'daily-life-parents', title: said, text: said, hears: said},
      branches: [{id: 'not-stopped', when: said, to: 'guidance'}],
      next: 'closing',
    },
    {id: 'closing', owner: 'teacher', parentText: {id: 'closing-parents', title: said, text: said, hears: said}, next: 'end'},
  ],
  rules: [
    {id: 'recurrence', text: said, to: 'guidance'},
    {sourceId: 'recurrence-consequences', text: said},
    {sourceId: 'recurrence-help-bullying', text: said},
    {sourceId: 'recurrence-help-bullied', text: said},
  ],
} as const satisfies StructureOf<PlanForParents>;
