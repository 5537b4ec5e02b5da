import type {Recipient, School, SchoolContact} from '../../../protocol/school/school.js';

// Between the fields of the page and the school file. What the fields do not know stays in the file as it was.

/** One person, as the page asks for them. */
export interface Person {
  role: string;
  name: string;
  phone: string;
  email: string;
  hours: string;
  /** Reports can be sent to them. */
  receives: boolean;
  outsideTeam: boolean;
}

export interface SchoolFields {
  name: string;
  types: readonly string[];
  people: readonly Person[];
  schoolDays: string;
  privacyUrl: string;
}

/** What a file that may hold anything says of a person: text where there is text. */
export type Loose = Readonly<Record<string, unknown>>;

/** The file with what the fields say; empty fields leave nothing behind. */
export function withFields(file: Loose, fields: SchoolFields, roleNames: Readonly<Record<string, string>>): Loose {
  const {name, types, people, schoolDays, privacyUrl} = fields;
  const known = listOf(file['contacts']);
  const contacts = people.map(({role, name, phone, email, hours}, index) => compact({...known[index], role, name, phone, email, hours}));
  const roles = people.map(({role}) => role);
  const recipients = [
    ...people
      .filter(({receives}) => receives)
      .map(({role, name, outsideTeam}) => {
        const label = [name, roleNames[role] ?? role].filter(Boolean).join(', ');
        return outsideTeam ? {role, label, outsideTeam} : {role, label};
      }),
    ...listOf(file['recipients']).filter(({role}) => !roles.includes(String(role))),
  ];
  const ownId = file['id'] && file['id'] !== slug(textOf(file['name'])) ? file['id'] : slug(name);
  return compact({
    ...file,
    id: ownId,
    name,
    types,
    contacts,
    recipients,
    promise: schoolDays === '' ? '' : {...(file['promise'] as object), schoolDays: numeral(schoolDays)},
    privacyUrl,
  });
}

/** What a file says, for the fields. */
export function toFields(file: Loose): SchoolFields {
  const recipients = listOf(file['recipients']) as unknown as Recipient[];
  const people = (listOf(file['contacts']) as unknown as SchoolContact[]).map((contact): Person => {
    const recipient = recipients.find(({role}) => role === contact.role);
    const [role, name, phone, email, hours] = [contact.role, contact.name, contact.phone, contact.email, contact.hours].map(textOf) as [
      string,
      string,
      string,
      string,
      string,
    ];
    return {role, name, phone, email, hours, receives: recipient !== undefined, outsideTeam: recipient?.outsideTeam === true};
  });
  const {promise} = file as School;
  return {
    name: textOf(file['name']),
    types: Array.isArray(file['types']) ? file['types'].map(textOf) : [],
    people,
    schoolDays: textOf(promise?.schoolDays),
    privacyUrl: textOf(file['privacyUrl']),
  };
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64);
}

/** As a number where it is one; else as it is, so that the check can say what is wrong. */
export function numeral(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function listOf(value: unknown): Loose[] {
  return Array.isArray(value) ? value.filter((item): item is Loose => typeof item === 'object' && item !== null) : [];
}

/** Without what is empty. */
export function compact(members: Loose): Loose {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !(value === '' || (Array.isArray(value) && value.length === 0))));
}
