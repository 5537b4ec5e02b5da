import type {About, Setting, Signal} from '../../content/form/signal-checklist.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {ChecklistSheet} from './checklist-file.js';

/** Where a list stands: what it is about, and who looks. */
export type Scope = Pick<ChecklistSheet, 'about' | 'setting' | 'schoolType'>;

/** What limits a message or a signal to some readers. */
interface Limits {
  readonly about?: About | undefined;
  readonly setting?: Setting | undefined;
  readonly visibleTo?: Signal['visibleTo'];
  readonly schoolTypes?: readonly SchoolType[] | undefined;
}

/** Whether a message, or a signal, is for this reader. What it does not limit is for all. */
export function isFor(scope: Scope, {about, setting, visibleTo = 'both', schoolTypes}: Limits): boolean {
  return (
    (!about || about === scope.about) &&
    (!setting || setting === scope.setting) &&
    (visibleTo === 'both' || visibleTo === scope.setting) &&
    (!schoolTypes || schoolTypes.includes(scope.schoolType))
  );
}
