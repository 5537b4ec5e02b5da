import type {ReaderOption} from '../../endpoint/index.js';

/** What members of a group of the school's accounts may do; nothing that is not said. */
export interface Group {
  /** Whose messages they read: of the team, or outside it. */
  readonly recipients?: readonly string[];
  /** They read who read, changed and erased what. */
  readonly trail?: boolean;
  /** They say from whom a message or a case is kept. */
  readonly excludes?: boolean;
}

/** Somebody of the school who has signed in. */
export interface StaffMember {
  /** The subject of their account: the same each time, and no name. */
  readonly who: string;
  readonly name: string;
  readonly reader: ReaderOption | undefined;
  readonly trail: boolean;
  readonly excludes: boolean;
}

interface School {
  readonly id: string;
  readonly recipients: readonly {readonly role: string; readonly outsideTeam?: boolean | undefined}[];
}

/** Reads what a JSON text says of groups, and throws with what was expected and where. */
export function readGroups(json: string, {recipients}: School): ReadonlyMap<string, Group> {
  const where = 'PLEINWACHT_STAFF';
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(`${where}: expected JSON, such as {"pesten": {"recipients": ["coordinator"]}}`);
  }
  if (!isObject(value)) throw new Error(`${where}: expected an object with a group in each member`);
  const roles = recipients.map(({role}) => role);
  for (const [name, group] of Object.entries(value)) {
    if (!isObject(group)) throw new Error(`${where}: expected an object for the group "${name}"`);
    for (const [member, said] of Object.entries(group)) {
      const isKnown =
        member === 'recipients'
          ? Array.isArray(said) && said.length > 0 && said.every((role) => roles.includes(role as string))
          : ['trail', 'excludes'].includes(member) && typeof said === 'boolean';
      if (!isKnown) throw new Error(`${where}: expected recipients (of ${roles.join(', ')}), trail or excludes for the group "${name}"`);
    }
  }
  return new Map(Object.entries(value) as [string, Group][]);
}

/**
 * What somebody may do by the groups that their account is in; `both-sides` when those are of the team and outside it, for nobody reads for both.
 * Groups that nobody named give nothing.
 */
export function memberOf(
  {who, name, claimed}: {who: string; name: string; claimed: unknown},
  groups: ReadonlyMap<string, Group>,
  school: School,
): StaffMember | 'both-sides' {
  const theirs = (Array.isArray(claimed) ? claimed : [claimed]).flatMap((group) => groups.get(group as string) ?? []);
  const recipients = [...new Set(theirs.flatMap((group) => group.recipients ?? []))];
  const outside = school.recipients.filter(({role, outsideTeam}) => outsideTeam && recipients.includes(role));
  if (outside.length > 0 && outside.length < recipients.length) return 'both-sides';
  return {
    who,
    name,
    reader: recipients.length > 0 ? {school: school.id, recipients, who} : undefined,
    trail: theirs.some(({trail}) => trail === true),
    excludes: recipients.length > 0 && theirs.some(({excludes}) => excludes === true),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
