import type {Role} from '../../../src/protocol/school/role.js';

/** What a role is called where the school gives no name of its own. Each {@link Role} has one. */
export const roleNames: Readonly<Record<Role, string> & Record<string, string>> = {
  teacher: 'leerkracht',
  mentor: 'mentor',
  'internal-support': 'intern begeleider',
  coordinator: 'anti-pestcoördinator',
  'behaviour-specialist': 'gedragsspecialist',
  'school-social-worker': 'schoolmaatschappelijk werker',
  confidant: 'vertrouwenspersoon',
  'school-leader': 'schoolleiding',
  'participation-council': 'medezeggenschapsraad',
  workgroup: 'werkgroep',
  'external-expert': 'deskundige van buiten',
  parent: 'ouder of verzorger',
  'parents-bullied': 'ouders van het kind dat gepest wordt',
  'parents-bullying': 'ouders van het kind dat pest',
  'parents-bystanders': 'andere ouders',
  pupil: 'leerling',
  'child-bullied': 'kind dat gepest wordt',
  'child-bullying': 'kind dat pest',
  bystanders: 'kinderen die het zien',
  'support-group': 'steungroep',
  class: 'klas',
  office: 'administratie',
};
