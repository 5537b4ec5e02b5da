import type {Content} from '../form/team-tips.js';
import {type StructureOf, passages, said} from '../form/said.js';

export const structure = {
  articles: [
    {
      id: 'five-tips',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'school-leader'],
      sections: [
        {
          id: 'five-short',
          title: said,
          order: 'points',
          items: passages('tip-colleagues', 'tip-bond', 'tip-norms', 'tip-peers', 'tip-parents'),
        },
        {
          id: 'why-it-matters',
          title: said,
          order: 'points',
          items: passages('safe-to-learn', 'teacher-counts', 'backed-by-research', 'all-year'),
        },
      ],
    },
    {
      id: 'act-now',
      title: said,
      lead: said,
      audience: ['teacher', 'support-staff', 'coordinator'],
      sections: [
        {
          id: 'first-minutes',
          title: said,
          order: 'steps',
          items: passages('danger-first', 'step-in-now', 'separate-calmly', 'name-and-support', 'talk-about-it', 'pass-it-on'),
        },
        {
          id: 'days-after',
          title: said,
          order: 'points',
          items: passages('guide-both', 'build-empathy', 'no-single-recipe', 'what-acting-shows'),
        },
        {
          id: 'naked-pictures',
          title: said,
          order: 'points',
          items: passages('naked-do-not-look', 'naked-who-to-call', 'naked-be-kind'),
        },
        {
          id: 'more-than-bullying',
          title: said,
          order: 'points',
          items: passages('duty-colleague', 'duty-board', 'duty-at-home'),
        },
        {id: 'be-there', title: said, order: 'points', items: passages('watch-places', 'adults-present', 'be-visible')},
      ],
    },
    {
      id: 'gut-feeling',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'support-staff'],
      sections: [
        {id: 'feeling-steps', title: said, order: 'steps', items: passages('share-the-feeling', 'combine-signals', 'use-the-tool')},
        {id: 'feeling-counts', title: said, order: 'points', items: passages('protocol-not-enough', 'felt-it-before')},
      ],
    },
    {
      id: 'listen',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'support-staff'],
      sections: [
        {
          id: 'listen-how',
          title: said,
          order: 'points',
          items: passages('let-them-tell', 'need-first', 'take-it-seriously', 'no-secret-promised'),
        },
        {id: 'listen-open', title: said, order: 'points', items: passages('safe-harbour', 'trust-in-you', 'feelings-help')},
      ],
    },
    {
      id: 'warm-bond',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'bond-small',
          title: said,
          order: 'points',
          items: passages('greet-everyone', 'one-to-one', 'be-curious', 'come-back-to-it', 'know-talents', 'talk-outside-class'),
        },
        {id: 'bond-keep', title: said, order: 'points', items: passages('keep-investing', 'three-to-one', 'no-click', 'light-humour')},
        {
          id: 'bond-why',
          title: said,
          order: 'points',
          items: passages('what-a-bond-is', 'feel-at-home', 'warm-less-bullying', 'dare-to-step-in', 'joy-in-teaching'),
        },
      ],
    },
    {
      id: 'praise-and-limits',
      title: said,
      lead: said,
      audience: ['teacher', 'support-staff'],
      sections: [
        {id: 'praise', title: said, order: 'points', items: passages('valued-pupils', 'confirm-good', 'less-disruption')},
        {
          id: 'limits',
          title: said,
          order: 'points',
          items: passages('act-firmly', 'be-consistent', 'reject-behaviour', 'ask-behind', 'sample-line', 'punish-little'),
        },
        {id: 'repair', title: said, order: 'points', items: passages('acknowledge-feelings', 'balance-after')},
        {
          id: 'class-watches',
          title: said,
          order: 'points',
          items: passages('contact-spreads', 'feedback-good', 'feedback-bad', 'lift-position'),
        },
      ],
    },
    {
      id: 'look-at-yourself',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator'],
      sections: [
        {id: 'own-view', title: said, order: 'points', items: passages('own-share', 'image-steers', 'look-behind')},
        {id: 'ask-pupils', title: said, order: 'points', items: passages('ask-feedback')},
      ],
    },
    {
      id: 'class-norms',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'make-norms',
          title: said,
          order: 'points',
          items: passages(
            'make-them-together',
            'question-important',
            'question-accept',
            'question-speak-up',
            'remind-each-other',
            'more-responsibility',
            'theirs-not-yours',
          ),
        },
        {id: 'live-norms', title: said, order: 'points', items: passages('your-example', 'small-acts')},
        {id: 'norms-online', title: said, order: 'points', items: passages('online-enters', 'online-same-norms', 'online-example')},
      ],
    },
    {
      id: 'group-bonds',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'get-to-know',
          title: said,
          order: 'points',
          items: passages('knowing-helps', 'take-time', 'group-exercises', 'after-the-holiday', 'know-better', 'careful-sociogram'),
        },
        {
          id: 'work-together',
          title: said,
          order: 'points',
          items: passages('cooperative-forms', 'mix-and-change', 'talent-for-group', 'share-passion'),
        },
        {id: 'talk-together', title: said, order: 'points', items: passages('talk-regularly', 'spot-early', 'pupils-choose')},
        {
          id: 'good-group',
          title: said,
          order: 'points',
          items: passages(
            'respect-differences',
            'feel-along',
            'more-wellbeing',
            'peers-less-bullying',
            'stable-order',
            'teacher-shapes-order',
          ),
        },
      ],
    },
    {
      id: 'bystanders',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'bystanders-why',
          title: said,
          order: 'points',
          items: passages('silence-isolates', 'stand-up', 'help-lowers-harm', 'liked-are-helped'),
        },
        {
          id: 'bystanders-learn',
          title: said,
          order: 'points',
          items: passages('talk-step-in', 'know-forms', 'tell-from-snitching', 'train-words', 'role-play'),
        },
        {
          id: 'bystanders-class',
          title: said,
          order: 'points',
          items: passages('reward-helping', 'report-without-name', 'box-in-hallway', 'clear-rules', 'plan-activities', 'fits-together'),
        },
      ],
    },
    {
      id: 'pupils-take-part',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'workgroup'],
      sections: [
        {
          id: 'own-choices',
          title: said,
          order: 'points',
          items: passages('give-choices', 'allow-mistakes', 'decide-together', 'stand-up-for-self'),
        },
        {id: 'in-the-school', title: said, order: 'points', items: passages('pupils-speak', 'speak-by-choice', 'campaign', 'older-online')},
      ],
    },
    {
      id: 'contact-with-parents',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator'],
      sections: [
        {id: 'parents-start', title: said, order: 'points', items: passages('know-first', 'lower-threshold')},
        {id: 'parents-equal', title: said, order: 'points', items: passages('equal-partners', 'open-attitude', 'treat-as-yourself')},
        {
          id: 'parents-often',
          title: said,
          order: 'points',
          items: passages('informal-contact', 'regular-contact', 'share-good-news', 'keep-agreements'),
        },
        {id: 'pupil-joins', title: said, order: 'points', items: passages('triangle')},
      ],
    },
    {
      id: 'mentor-week',
      title: said,
      lead: said,
      audience: ['teacher'],
      schoolTypes: ['vo'],
      sections: [
        {
          id: 'mentor-moments',
          title: said,
          order: 'points',
          items: passages('mentor-with-colleagues', 'mentor-bond', 'mentor-norms', 'mentor-peers', 'mentor-with-parents'),
        },
      ],
    },
    {
      id: 'status',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator'],
      schoolTypes: ['vo'],
      sections: [
        {
          id: 'peers-count',
          title: said,
          order: 'points',
          items: passages('peers-influence', 'popular-set-norm', 'only-forbidding', 'teens-notice-support'),
        },
        {
          id: 'status-use',
          title: said,
          order: 'points',
          items: passages('status-without-harm', 'involve-popular', 'influence-on-side', 'valued-role'),
        },
      ],
    },
    {
      id: 'see-the-class',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'school-leader'],
      schoolTypes: ['vo'],
      sections: [
        {id: 'harder-in-vo', title: said, order: 'points', items: passages('few-hours', 'partial-view', 'before-day-one')},
        {
          id: 'fixed-face',
          title: said,
          order: 'points',
          items: passages('mentor-matters', 'two-mentors', 'own-coach', 'three-home-talks', 'discuss-every-pupil', 'invite-support'),
        },
        {id: 'keep-alive', title: said, order: 'points', items: passages('another-subject', 'subject-ideas')},
      ],
    },
    {
      id: 'learn-together',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'school-leader'],
      sections: [
        {id: 'be-open', title: said, order: 'points', items: passages('safe-to-share', 'ask-and-support')},
        {id: 'ways-to-learn', title: said, order: 'points', items: passages('discuss-cases', 'visit-lessons', 'pair-colleagues')},
        {id: 'team-check', title: said, order: 'points', items: passages('know-enough', 'recall-incident')},
      ],
    },
    {
      id: 'one-team',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'school-leader', 'workgroup'],
      sections: [
        {id: 'team-why', title: said, order: 'points', items: passages('same-approach', 'worth-the-effort', 'no-agreement-hinders')},
        {
          id: 'team-talk',
          title: said,
          order: 'points',
          items: passages('talk-about-values', 'agree-behaviour', 'everyone-guards', 'play-a-game'),
        },
        {id: 'leader-part', title: said, order: 'points', items: passages('leader-gives-room', 'teachers-and-leaders')},
      ],
    },
    {
      id: 'monitor',
      title: said,
      lead: said,
      audience: ['coordinator', 'school-leader', 'teacher'],
      sections: [
        {
          id: 'monitor-plan',
          title: said,
          order: 'points',
          items: passages('legal-minimum', 'early-in-year', 'choose-together', 'reliable-tool', 'list-of-providers'),
        },
        {id: 'monitor-use', title: said, order: 'points', items: passages('see-the-group', 'agree-follow-up')},
      ],
    },
    {
      id: 'prevent-in-steps',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'workgroup', 'school-leader'],
      sections: [
        {
          id: 'prevention-steps',
          title: said,
          order: 'steps',
          items: passages('understand-causes', 'lessons-and-meetings', 'older-help-younger', 'emotional-skills'),
        },
        {id: 'prevention-more', title: said, order: 'points', items: passages('small-group', 'emotional-programme', 'system-helps')},
      ],
    },
    {
      id: 'leadership',
      title: said,
      lead: said,
      audience: ['school-leader', 'coordinator'],
      sections: [
        {id: 'policy', title: said, order: 'points', items: passages('policy-content', 'policy-review', 'everywhere', 'train-staff')},
        {
          id: 'means',
          title: said,
          order: 'points',
          items: passages('budget', 'timetable', 'guidance-arranged', 'class-initiatives', 'risk-places'),
        },
        {id: 'learn-from-data', title: said, order: 'points', items: passages('keep-records', 'keep-little', 'leaders-example')},
      ],
    },
    {
      id: 'whole-approach',
      title: said,
      lead: said,
      audience: ['teacher', 'coordinator', 'school-leader', 'workgroup'],
      sections: [
        {
          id: 'four-blocks',
          title: said,
          order: 'points',
          items: passages('block-prevent', 'block-act', 'block-bystanders', 'block-aftercare'),
        },
        {id: 'pull-together', title: said, order: 'points', items: passages('many-sides', 'both-roles')},
      ],
    },
  ],
} as const satisfies StructureOf<Content>;
