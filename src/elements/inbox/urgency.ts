import type {InboxItem} from '../../protocol/wire/inbox.js';
import {tellsOfDanger} from '../../protocol/wire/danger.js';
import {everyDangerWord} from '../../protocol/wire/danger-words.js';
import {tellsOfPictures} from '../../protocol/wire/pictures.js';
import {standOf} from './state-mark.js';

/** Why something is read before the rest: a life can be in danger, or there can be pictures that nobody may look at. */
export type Urgency = 'danger' | 'pictures';

/** Found in the words themselves, each time they are shown; nothing for what the school is done with. */
export function urgencyOf({state, body, thread}: InboxItem): Urgency | undefined {
  if (standOf(state) === 'closed') return undefined;
  const told = [body, ...(thread?.messages ?? []).filter(({from}) => from === 'reporter').map(({text}) => text)];
  return tellsOfDanger(told, everyDangerWord) ? 'danger' : tellsOfPictures(told) ? 'pictures' : undefined;
}
