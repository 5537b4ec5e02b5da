/** What a role is called where the school gives no name of its own. */
export const roleNames: Readonly<Record<string, string>> = {
  teacher: 'leerkracht',
  mentor: 'mentor',
  'internal-support': 'intern begeleider',
  coordinator: 'anti-pestcoördinator',
  'behaviour-specialist': 'gedragsspecialist',
  'school-social-worker': 'schoolmaatschappelijk werker',
  confidant: 'vertrouwenspersoon',
  'school-leader': 'schoolleiding',
  'participation-council': 'medezeggenschapsraad',
  office: 'administratie',
};
