import {createContext} from '@lit/context';

import type {SchoolKind} from '../protocol/scalars.js';
import type {School} from '../protocol/school/school.js';
import type {RequestHeaders, Transport} from './submit.js';

/** What the page around a widget gives it. Immutable: a change is a new object. */
export interface Settings {
  /** Absolute address that receives submissions; already checked. */
  readonly endpoint?: string | undefined;
  readonly transport?: Transport | undefined;
  readonly requestHeaders?: RequestHeaders | undefined;
  /** What is known of the school; empty while there is nothing. */
  readonly school: School;
  /** A recipient wants reports that only they can open. As long as we cannot make those, nothing is sent. */
  readonly sealed?: boolean | undefined;
  /** False while `school-src` is under way: nothing is sent and no contacts are shown until then. */
  readonly schoolSettled: boolean;
  readonly schoolType?: SchoolKind | undefined;
  /** Between which languages a reader may choose. */
  readonly languages?: string | undefined;
}

/** Settings where there is no portal. */
export const noSettings: Settings = {school: {}, schoolSettled: true};

/** The version is in the key, so that copies of the library with other settings do not meet. */
export const settingsContext = createContext<Settings>(Symbol.for('pleinwacht.settings.v1'));
