import type {Settings} from '../../portal/settings.js';
import type {SchoolType} from '../../protocol/scalars.js';

interface RoleView {
  readonly content: {readonly roleNames: Readonly<Record<string, string>>};
  readonly settings: Settings;
  readonly schoolTypes: readonly SchoolType[];
}

/** What a role is called here: by the school, or by us. On a secondary school the mentor does what a teacher does. */
export function roleName({content, settings, schoolTypes}: RoleView, role: string): string {
  const known = role === 'teacher' && schoolTypes.every((type) => type === 'vo') ? 'mentor' : role;
  const {roles, contacts} = settings.school;
  // Its values are not checked before.
  const own: unknown = roles && Object.hasOwn(roles, known) ? roles[known] : undefined;
  if (typeof own === 'string' && own.trim()) return own;
  return contacts?.find((contact) => contact.role === known)?.label ?? content.roleNames[known] ?? known.replaceAll('-', ' ');
}
