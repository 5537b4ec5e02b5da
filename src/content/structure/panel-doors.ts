import type {Door} from '../form/parent-panel.js';
import {passages, said, type StructureOf, titledPassages} from '../form/said.js';

/** The ways into the parent panel. */
export const doors = [
  {
    id: 'bullied',
    title: said,
    hint: said,
    heading: said,
    lead: said,
    groups: [
      {
        id: 'bullied-tonight',
        title: said,
        order: 'steps',
        items: titledPassages(
          'listen-first',
          'believe-your-child',
          'telling-is-right',
          'no-secret-promise',
          'ask-what-child-wants',
          'write-it-down',
        ),
      },
      {
        id: 'bullied-tomorrow',
        title: said,
        order: 'steps',
        items: titledPassages(
          'call-the-teacher',
          'not-to-the-other-family',
          'tell-what-you-tried',
          'tell-what-it-does',
          'agree-concretely',
          'set-a-date',
        ),
      },
      {
        id: 'bullied-rather-not',
        title: said,
        order: 'points',
        items: passages('ignoring-does-not-help', 'hitting-back-does-not-help', 'small-steps'),
      },
      {
        id: 'bullied-after',
        title: said,
        order: 'points',
        items: passages(
          'keep-in-touch',
          'judge-together',
          'outside-help-bullied',
          'see-the-doctor',
          'does-not-want-to-live',
          'nice-things',
        ),
      },
    ],
    aside: {sourceId: 'does-talking-help', title: said, text: said},
  },
  {
    id: 'bullying',
    title: said,
    hint: said,
    heading: said,
    lead: said,
    groups: [
      {
        id: 'bullying-tonight',
        title: said,
        order: 'steps',
        items: titledPassages('take-your-time', 'ask-calmly', 'behaviour-not-child', 'how-is-it-for-the-other', 'put-it-right'),
      },
      {
        id: 'bullying-with-school',
        title: said,
        order: 'points',
        items: passages(
          'all-should-feel-good',
          'hear-the-place-in-group',
          'see-it-differently',
          'talk-again-later',
          'make-a-plan',
          'if-it-goes-on',
          'outside-help-bullying',
        ),
      },
      {
        id: 'bullying-at-home',
        title: said,
        order: 'points',
        items: passages('what-is-behind-it', 'clear-at-home', 'set-an-example', 'name-what-goes-well'),
      },
    ],
    aside: {sourceId: 'am-i-a-bad-parent', title: said, text: said},
  },
  {
    id: 'bystander',
    title: said,
    hint: said,
    heading: said,
    lead: said,
    groups: [
      {
        id: 'bystander-tonight',
        title: said,
        order: 'points',
        items: titledPassages(
          'telling-versus-snitching',
          'help-safely',
          'practise-standing-up',
          'silence-is-human',
          'what-silence-does',
          'what-help-does',
        ),
      },
      {
        id: 'bystander-parents',
        title: said,
        order: 'points',
        items: passages('share-worries-early', 'do-not-shut-out', 'ask-about-the-class', 'not-in-the-group-chat', 'birthday-parties'),
      },
    ],
    aside: {sourceId: 'must-my-child-give-names', title: said, text: said},
  },
] as const satisfies StructureOf<Door[]>;

/** What a question to school can be about; whoever comes through a door asks about that first. */
export const topics = [
  {id: 'worried', label: said, hint: said},
  {id: 'child-is-bullied', label: said, hint: said, door: 'bullied'},
  {id: 'child-bullies', label: said, hint: said, door: 'bullying'},
  {id: 'child-sees-it', label: said, hint: said, door: 'bystander'},
  {id: 'online-bullying', label: said, hint: said},
  {id: 'agreements', label: said, hint: said},
  {id: 'school-approach', label: said, hint: said},
  {id: 'something-else', label: said, hint: said},
] as const;
