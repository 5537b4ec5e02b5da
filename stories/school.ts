import type {School} from '../src/protocol/school/school.js';

/** The school of the stories: everything that a school can tell, in its `school.json`. */
export const school: School = {
  id: 'de-regenwulp',
  name: 'Basisschool De Regenwulp',
  types: ['kleuters', 'po'],
  contacts: [
    {
      role: 'coordinator',
      label: 'anti-pestcoördinator',
      name: 'mevrouw Bakker',
      phone: '0517 - 00 00 01',
      email: 'bakker@regenwulp.example',
      hours: 'maandag, dinsdag en donderdag van half negen tot vier uur',
    },
    {
      role: 'confidant',
      label: 'vertrouwenspersoon van buiten de school',
      name: 'mevrouw Yilmaz',
      phone: '0517 - 00 00 03',
      email: 'yilmaz@vertrouwen.example',
      hours: 'op werkdagen, ook in de avond',
    },
  ],
  recipients: [
    {role: 'coordinator', label: 'mevrouw Bakker, anti-pestcoördinator'},
    {role: 'confidant', label: 'mevrouw Yilmaz, vertrouwenspersoon van buiten de school', outsideTeam: true},
  ],
  groups: [
    {name: 'groep 7', pupils: 22},
    {name: 'groep 8', pupils: 25},
    {name: 'taalklas', pupils: 7},
  ],
  promise: {schoolDays: 3},
  retention: {days: 365},
  privacyUrl: 'https://regenwulp.example/privacy',
};

/** The same as the address of a file, for `school-src`: here it needs no server. */
export const schoolFile = `data:application/json,${encodeURIComponent(JSON.stringify(school))}`;

/** The same school, in a holiday that began yesterday: nobody reads before it is over. */
export function schoolInHoliday(): School {
  return {...school, holidays: [{name: 'herfstvakantie', from: dayFromToday(-1), until: dayFromToday(7)}]};
}

function dayFromToday(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv');
}
