import type * as z from 'zod/mini';

import * as v1 from './v1.js';
import {type WireVersion, wireVersions} from './versions.js';

// What everything here is written against: the newest version of the contract. What was sent in an older one is read into it.
export * from './v1.js';

export type Kind = v1.Submission['kind'];

/** What a school gets to read as a message of its own. A follow-up is none: it belongs to the report that it follows. */
export type Told = Exclude<v1.Submission, {kind: 'follow-up'}>;
export type ToldKind = Told['kind'];

/** A version with what a receiver checks by. It is no part of {@link WireVersion}, for no browser carries a schema library. */
export interface CheckedVersion extends WireVersion {
  readonly schema: z.ZodMiniType;
}

/** Every version that this library takes, the oldest first. */
export const checkedVersions: readonly CheckedVersion[] = [{...wireVersions[0], schema: v1.Submission}];
