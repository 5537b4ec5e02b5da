import type {Panel} from '../form/parent-panel.js';
import type {PlanForParents} from '../../protocol/school/step-plan.js';
import {helpAtAnyHour, search, wordsYouHear} from './panel-answers.js';
import {doors, topics} from './panel-doors.js';
import {structure as secondaryPlan} from './secondary-plan.js';
import {structure as stepPlan} from './step-plan.js';
import {type StructureOf, passages, said, titledPassages} from '../form/said.js';

/** A page of others. No day stands with it: nobody opened it for that. */
const site = {label: said, text: said} as const;

/** What the parent panel shows. */
export const structure = {
  title: said,
  lead: said,
  doors,
  sections: [
    {
      id: 'what-is-bullying',
      title: said,
      lead: said,
      groups: [
        {
          id: 'hallmarks',
          title: said,
          order: 'points',
          items: [
            {id: 'hallmark-repetition', title: said, text: said},
            {id: 'hallmark-power', title: said, text: said},
            {id: 'hallmark-intent', title: said, text: said},
          ],
        },
        {
          id: 'tease-quarrel-bully',
          title: said,
          order: 'points',
          items: titledPassages('teasing', 'teasing-can-hurt', 'quarrel', 'group-process', 'always-take-seriously'),
        },
        {
          id: 'why-children-bully',
          title: said,
          order: 'points',
          items: titledPassages(
            'motive-belonging',
            'motive-power',
            'motive-popular-not-liked',
            'motive-thrill',
            'motive-less-guilt',
            'motive-reaction',
            'motive-feels-attacked',
            'motive-was-bullied',
            'motive-better-place',
            'status-no-excuse',
          ),
        },
        {
          id: 'what-bullying-does',
          title: said,
          order: 'points',
          items: titledPassages(
            'effect-everyone',
            'effect-lasting',
            'effect-deep-hurt',
            'effect-sad-lonely',
            'effect-trust',
            'effect-self-image',
            'effect-avoids-school',
            'effect-child-who-bullies',
            'effect-class-safety',
            'effect-class-work',
            'help-matters',
          ),
        },
        {
          id: 'young-children',
          title: said,
          order: 'points',
          schoolTypes: ['kleuters'],
          items: passages(
            'kleuters-it-starts-early',
            'kleuters-try-things-out',
            'kleuters-nice-and-nasty',
            'kleuters-help-early',
            'kleuters-later',
          ),
        },
        {id: 'older-pupils', title: said, order: 'points', schoolTypes: ['vo'], items: passages('vo-status', 'vo-opinion-of-others')},
      ],
    },
    {
      id: 'figures',
      title: said,
      lead: said,
      statistics: [
        {id: 'one-in-six', value: said, text: said, year: '2020–2021', survey: said, schoolTypes: ['kleuters', 'po']},
        {id: 'told-at-home', value: said, text: said, year: '2005', survey: said, schoolTypes: ['kleuters', 'po']},
      ],
      groups: [{id: 'reading-figures', title: said, order: 'points', items: passages('four-per-class', 'now-and-then')}],
    },
    {
      id: 'signals',
      title: said,
      lead: said,
      groups: [
        {
          id: 'how-to-look',
          title: said,
          order: 'points',
          items: titledPassages('out-of-sight', 'change-counts', 'signals-bullied', 'signals-bullying', 'feeling-is-enough', 'signal-card'),
        },
      ],
    },
    {
      id: 'at-home',
      title: said,
      lead: said,
      groups: [
        {
          id: 'talk-at-home',
          title: said,
          order: 'points',
          items: titledPassages('free-to-share', 'time-for-the-day', 'ask-open', 'do-not-judge'),
        },
        {
          id: 'school-at-home',
          title: said,
          order: 'points',
          items: titledPassages('handles-for-home', 'joint-homework', 'praise-card'),
        },
      ],
    },
    {
      id: 'online',
      title: said,
      lead: said,
      groups: [
        {
          id: 'nasty-messages',
          title: said,
          order: 'steps',
          items: titledPassages('save-first', 'tell-an-adult', 'then-block', 'keep-the-account', 'police-is-possible'),
        },
        {
          id: 'online-unknown',
          title: said,
          order: 'points',
          items: titledPassages('unknown-sender', 'images-online'),
        },
        {
          id: 'online-every-day',
          title: said,
          order: 'points',
          items: titledPassages(
            'ask-about-messages',
            'own-child-can-send',
            'talk-about-sending',
            'called-teasing',
            'hidden-sender',
            'look-along-openly',
            'private-data',
          ),
        },
      ],
    },
    {
      id: 'books',
      title: said,
      lead: said,
      groups: [],
      books: [
        {id: 'book-alles-over-pesten', title: 'Alles over pesten', author: 'Mieke van Stigt', text: said},
        {id: 'book-bij-ons-gebeurt-dat-niet', title: 'Bij ons gebeurt dat niet', author: 'Beau Oldenburg', text: said},
        {id: 'book-handboek-tegen-pesten', title: 'Handboek tegen pesten', author: 'Bamber Delver', text: said},
        {id: 'book-kracht-van-kwetsbaarheid', title: 'De kracht van kwetsbaarheid', author: 'Brené Brown', text: said},
        {id: 'book-pesten', title: 'Pesten', author: 'Ann De Meyer, Nathalie Heurckmans, Els Vanbilloen', text: said, isbn: '9033430789'},
        {id: 'book-mijn-kind-online', title: 'Mijn kind online', text: said, isbn: '9066655771'},
      ],
    },
    {
      id: 'sites',
      title: said,
      lead: said,
      groups: [],
      links: [
        {id: 'site-ouders-en-onderwijs', url: 'https://oudersenonderwijs.nl/kennisbank/', ...site},
        {id: 'site-nji', url: 'https://www.nji.nl/pesten', ...site},
        {id: 'site-nji-signal-card', url: 'https://www.nji.nl/', ...site, schoolTypes: ['kleuters', 'po']},
        {id: 'site-stop-pesten-nu', url: 'https://www.stoppestennu.nl/voor-ouders', ...site},
        {id: 'site-stop-pesten-nu-signals', url: 'https://www.stoppestennu.nl/', ...site},
        {id: 'site-school-en-veiligheid', url: 'https://www.schoolenveiligheid.nl/', ...site},
        {id: 'site-all-about-bullying', url: 'https://www.schoolenveiligheid.nl/thema/alles-over-pesten/', ...site},
        {id: 'site-parents-as-partners', url: 'https://www.schoolenveiligheid.nl/kennisbank/', ...site},
        {id: 'site-rijksoverheid', url: 'https://www.rijksoverheid.nl/', ...site},
        {
          id: 'site-complaint',
          url: 'https://www.rijksoverheid.nl/onderwerpen/leerplicht/vraag-en-antwoord/klacht-indienen-over-school',
          ...site,
        },
        {id: 'site-education-consultants', url: 'https://onderwijsconsulenten.nl/advies/overige-problematiek/pesten/', ...site},
        {id: 'site-media', url: 'https://www.mediawijsheid.nl/', ...site},
        {id: 'site-helpwanted', url: 'https://www.helpwanted.nl/', ...site},
        {id: 'site-halt', url: 'https://www.halt.nl/', ...site},
        {id: 'site-ggd', url: 'https://www.ggd.nl/', ...site},
      ],
    },
    {
      id: 'how-school-acts',
      title: said,
      lead: said,
      groups: [
        {
          id: 'what-to-expect',
          title: said,
          order: 'points',
          items: titledPassages(
            'school-takes-seriously',
            'child-is-asked-first',
            'invited-to-talk',
            'four-steps',
            'not-all-at-once',
            'school-has-a-duty',
            'incidents-remain',
            'school-programmes',
          ),
        },
        {
          id: 'how-you-hear',
          title: said,
          order: 'points',
          items: titledPassages(
            'school-tells-you',
            'behind-the-scenes',
            'taken-along',
            'where-to-read',
            'regular-news',
            'protocol-to-read',
          ),
        },
        wordsYouHear,
        {
          id: 'join-in',
          title: said,
          order: 'points',
          items: titledPassages(
            'part-of-programme',
            'themes-shared',
            'theme-meetings',
            'parents-evening',
            'year-opening',
            'workshop',
            'workshop-aligns',
            'parent-training',
            'parenting-and-social',
            'success-stories',
          ),
        },
      ],
    },
    {
      id: 'together',
      title: said,
      lead: said,
      groups: [
        {
          id: 'together-works',
          title: said,
          order: 'points',
          items: passages(
            'not-without-parents',
            'together-more-effect',
            'ask-for-cooperation',
            'next-to-lessons',
            'shared-task',
            'clear-talk',
            'better-to-prevent',
            'in-time',
          ),
        },
        {
          id: 'same-goal',
          title: said,
          order: 'points',
          items: passages('best-for-the-child', 'equal-partners', 'what-is-best', 'agree-what-is-best', 'know-what-it-is', 'on-one-line'),
        },
        {
          id: 'each-sees-a-part',
          title: said,
          order: 'points',
          items: passages(
            'you-know-your-child',
            'earlier-signals',
            'blind-spots',
            'two-places',
            'no-vicious-circle',
            'your-knowledge',
            'aligned-influence',
          ),
        },
        {
          id: 'good-for-children',
          title: said,
          order: 'points',
          items: passages('worlds-connect', 'skills-grow', 'more-aware', 'safe-to-tell', 'same-support'),
        },
        {
          id: 'together-vo',
          title: said,
          order: 'points',
          schoolTypes: ['vo'],
          items: passages('vo-seen-less', 'vo-first-contact', 'vo-reach-out', 'vo-good-partners', 'vo-short-lines'),
        },
      ],
    },
    {
      id: 'when-school-does-not-act',
      title: said,
      lead: said,
      groups: [
        {
          id: 'route',
          title: said,
          order: 'steps',
          items: titledPassages(
            'route-teacher',
            'route-coordinator',
            'route-school-leader',
            'route-confidant',
            'route-board',
            'route-complaint',
          ),
        },
        {
          id: 'route-help',
          title: said,
          order: 'points',
          items: titledPassages('help-parents-advice', 'help-inspector', 'help-inspectorate', 'help-at-home-from-school'),
        },
        {id: 'route-keep-in-mind', title: said, order: 'points', items: passages('keep-a-log', 'bring-somebody', 'child-knows')},
      ],
    },
    {
      id: 'who-to-call',
      title: said,
      lead: said,
      groups: [
        {
          id: 'who-does-what',
          title: said,
          order: 'points',
          items: titledPassages('role-teacher', 'role-coordinator', 'role-confidant', 'role-school-leader'),
        },
      ],
    },
    {
      id: 'helplines',
      title: said,
      lead: said,
      groups: [
        helpAtAnyHour,
        {
          id: 'help-nearby',
          title: said,
          order: 'points',
          items: titledPassages('help-family-centre', 'help-youth-doctor', 'help-family-doctor'),
        },
      ],
    },
    {
      id: 'talk-with-school',
      title: said,
      lead: said,
      groups: [
        {
          id: 'before-you-send',
          title: said,
          order: 'points',
          items: passages('child-first', 'few-words-are-enough', 'careful-with-names', 'urgent-is-calling'),
        },
        {
          id: 'in-the-talk',
          title: said,
          order: 'points',
          items: passages('what-you-saw', 'what-you-hope', 'it-may-be-hard', 'bring-a-translator', 'heard-nothing'),
        },
      ],
    },
  ],
  search,
  topics,
  stepPlan,
  secondaryPlan,
} as const satisfies StructureOf<Panel & {stepPlan: PlanForParents; secondaryPlan: PlanForParents}>;
