import type {Told} from '../protocol/index.js';
import {type Refusal, refuse} from './answers.js';
import type {School} from './school-options.js';

/** For whom a submission is. */
export interface Address {
  /** A role. */
  recipient: string;
  /** Whether it has to be kept from the team, now and whatever the options say later. */
  apart: boolean;
}

/**
 * To whom a submission goes: whom the sender chose, else the first of the team. When an adult is involved it goes outside the team, whomever
 * the sender chose; what the team would read although its sender was told that it would not, is refused.
 */
export function addressOf(submission: Told, {recipients, reachedAlone}: School): Address | Refusal {
  const {recipient: wanted, involves} = submission.kind === 'report' ? submission.body : {};
  const chosen = recipients.find(({role}) => role === wanted);
  if (involves === 'adult' || chosen?.outsideTeam) {
    const recipient = reachedAlone.find((role) => role === wanted) ?? (involves === 'adult' ? reachedAlone[0] : undefined);
    return recipient === undefined ? refuse('cannot-keep-apart') : {recipient, apart: true};
  }
  // Without a team, whoever there is.
  const {role, outsideTeam} = chosen ?? recipients.find(({outsideTeam}) => !outsideTeam) ?? recipients[0]!;
  return {recipient: role, apart: outsideTeam};
}
