import type {Helpline} from '../../protocol/school/helpline.js';
import type {Role} from '../../protocol/school/role.js';
import {type StructureOf, said} from '../form/said.js';

/** What all widgets say. */
export const structure = {
  /** Numbers and hours were checked on the day that the sources name; a school can put its own in their place. */
  helplines: [
    {id: 'emergency', name: said, text: said, audience: ['danger'], phone: '112'},
    {
      id: 'kindertelefoon',
      name: said,
      text: said,
      audience: ['pupil'],
      phone: '0800-0432',
      hours: said,
      url: 'https://www.kindertelefoon.nl/',
    },
    {
      id: '113-suicide-prevention',
      name: said,
      text: said,
      audience: ['pupil', 'parent', 'staff'],
      phone: '0800-0113',
      hours: said,
      url: 'https://www.113.nl/',
    },
    {id: 'helpwanted', name: said, text: said, audience: ['pupil', 'parent', 'staff'], url: 'https://www.helpwanted.nl/'},
    {
      id: 'veilig-thuis',
      name: said,
      text: said,
      audience: ['pupil', 'parent', 'staff'],
      phone: '0800-2000',
      hours: said,
      url: 'https://veiligthuis.nl/',
    },
    {
      id: 'inspectors-of-trust',
      name: said,
      text: said,
      audience: ['parent', 'staff'],
      phone: '0900-111 3 111',
      hours: said,
      url: 'https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs',
    },
    {id: 'ouders-en-onderwijs', name: said, text: said, audience: ['parent'], url: 'https://www.oudersenonderwijs.nl/'},
    {
      id: 'advice-school-safety',
      name: said,
      text: said,
      audience: ['staff'],
      phone: '030-285 66 16',
      hours: said,
      url: 'https://www.schoolenveiligheid.nl/',
    },
  ],
  /** What a role is called where the school gives no name of its own. Each {@link Role} has one. */
  roleNames: {
    teacher: said,
    mentor: said,
    'internal-support': said,
    coordinator: said,
    'behaviour-specialist': said,
    'school-social-worker': said,
    confidant: said,
    'school-leader': said,
    'participation-council': said,
    workgroup: said,
    'external-expert': said,
    parent: said,
    'parents-bullied': said,
    'parents-bullying': said,
    'parents-bystanders': said,
    pupil: said,
    'child-bullied': said,
    'child-bullying': said,
    bystanders: said,
    'support-group': said,
    class: said,
    office: said,
  },
} as const satisfies StructureOf<{helplines: Helpline[]; roleNames: Record<Role, string> & Record<string, string>}>;
