import type {Helpline, HelplineAudience} from '../../protocol/school/helpline.js';
import type {School, SchoolContact} from '../../protocol/school/school.js';

type Helplines = readonly Helpline[];
type RoleNames = Readonly<Record<string, string>>;

/** A contact of the school that has a number. */
export interface FirstPerson extends SchoolContact {
  readonly phone: string;
}

/** The first person at school who can be called; nobody as long as the school, or nobody in it, names a number. */
export function firstToCall({contacts}: School): FirstPerson | undefined {
  return contacts?.find((contact): contact is FirstPerson => Boolean(contact.phone));
}

/** What somebody at school is: in the school's own words, or in ours. */
export function roleOf({label, role}: SchoolContact, roleNames: RoleNames): string {
  return label ?? roleNames[role] ?? role;
}

/** Who somebody at school is: by name where there is one. */
export function nameOf(contact: SchoolContact, roleNames: RoleNames): string {
  return contact.name ?? roleOf(contact, roleNames);
}

/** What a site is called where it has no number: its host, as people say it. */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The school's helplines for one audience, or ours when it names none; what is for nobody in particular is for everybody. */
export function helplinesFor(reader: HelplineAudience, {helplines}: School, ours: Helplines): Helplines {
  return (helplines?.length ? helplines : ours).filter(({audience}) => !audience || audience.includes(reader));
}

/** Where to call when somebody is in danger now: the school's number, or else that of the country. */
export function dangerLine(school: School, ours: Helplines): Helpline | undefined {
  return known(school, ours).find(({audience, phone}) => phone && audience?.includes('danger'));
}

/** Never nothing: an edition without such a line still has the number of Europe. */
export function dangerNumber(school: School, ours: Helplines): string {
  return dangerLine(school, ours)?.phone ?? '112';
}

/** One by its id: the school's own takes the place of ours. */
export function helplineCalled(name: string | undefined, school: School, ours: Helplines): Helpline | undefined {
  return known(school, ours).find(({id}) => id === name);
}

/** Who helps when somebody does not want to live, now and at any hour; then a child with any trouble. */
export function crisisLines(school: School, ours: Helplines): Helplines {
  return crisisIds.flatMap((id) => helplineCalled(id, school, ours) ?? []);
}

const crisisIds = ['113-suicide-prevention', 'emergency', 'kindertelefoon'];

function known({helplines = []}: School, ours: Helplines): Helplines {
  return [...helplines, ...ours];
}
