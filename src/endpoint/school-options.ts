import {Group, Recipient as RecipientSchema, type School as PublicSchool, SchoolId, smallestGroup} from '../protocol/index.js';
import {type Channel, type ChannelOption, channelsFor, checkChannels} from './news/channels.js';
import {fail, isList, refuseDoubles} from './option-faults.js';
import {checkRetention, type Retention, type Term, termsOf} from './retention.js';

/** Somebody who can receive a submission, as in the school's own file; or only the role. */
export type RecipientOption = string | {role: string; label?: string | undefined; outsideTeam?: boolean | undefined};

/**
 * A token for the inbox. With `recipients` it sees only what is addressed to those roles; without, whatever is the team's. No token sees
 * both what is the team's and what is kept apart from it.
 */
export type TokenOption = string | {token: string; recipients?: readonly string[] | undefined};

/** A school. What its own file says goes for the receiver too: `{...school, id: 'de-regenwulp', tokens: […]}`. */
export interface SchoolOption {
  /** As in the school's own file. Senders may leave it out when there is one school. */
  id: string;
  /** In order: the first one of the team gets what is addressed to nobody, the first one outside it what involves an adult. */
  recipients: readonly RecipientOption[];
  /** Make them long and random, for example with `openssl rand -base64 24`. May be missing where `authenticate` says who reads. */
  tokens?: readonly TokenOption[];
  /**
   * Says that nobody outside the team can be reached alone, by a token of their own. Reports that involve an adult are then refused, for
   * the team would read them; their senders are told whom else to turn to.
   */
  nobodyOutside?: boolean;
  /**
   * As in the school's own file: whoever tells without a name can come back for an answer, and somebody writes one. Then threads are kept;
   * else a follow-up is answered as a kind that is not known here.
   */
  answers?: boolean | undefined;
  /** As in the school's own file: whoever is to read something gets notice. Then `news`, or `onStored`, has to reach every recipient. */
  notices?: boolean | undefined;
  /** As in the school's own file: by when what came is read. Shortly before, who has to read it is told again. */
  promise?: PublicSchool['promise'];
  holidays?: PublicSchool['holidays'];
  /** As in the school's own file: of a report no group is kept that has fewer than ten pupils. */
  groups?: PublicSchool['groups'];
  /** Who is told that something came, without a word of it, and how. */
  news?: readonly ChannelOption[] | undefined;
  /** How many days this school keeps what it received; `retention` of all schools when missing. */
  retention?: Retention | undefined;
}

/** A school whose options are in order. */
export interface School {
  id: string;
  recipients: readonly {role: string; outsideTeam: boolean}[];
  /** The roles outside the team that a token of their own reads. */
  reachedAlone: readonly string[];
  answers: boolean;
  /** Names of groups that would give away who told, as {@link groupKey} has them. */
  smallGroups: ReadonlySet<string>;
  channels: readonly Channel[];
  promise: PublicSchool['promise'];
  holidays: PublicSchool['holidays'];
  tokens: readonly {token: string; recipients: readonly string[] | undefined}[];
  retention: readonly Term[];
}

/** What counts for every school. */
export interface Shared {
  retention: Retention;
  shortestToken: number;
  /** Whether `authenticate` lets people read besides tokens. */
  signsIn?: boolean;
  /** Whether `onStored` is given. */
  tells?: boolean;
}

export function checkSchool(school: SchoolOption, where: string, {retention, shortestToken, signsIn, tells}: Shared): School {
  if (typeof school !== 'object' || school === null) fail(where, 'a school', school);
  if (!SchoolId.safeParse(school.id).success) fail(`${where}.id`, '1–64 letters, digits, dots, dashes or underscores', school.id);
  if (school.retention !== undefined) checkRetention(`${where}.retention`, school.retention);
  const recipients = checkRecipients(school, where);
  const outside = recipients.filter(({outsideTeam}) => outsideTeam).map(({role}) => role);

  const given = school.tokens ?? (signsIn ? [] : undefined);
  if (!isList(given)) fail(`${where}.tokens`, 'a list of tokens', given);
  const tokens = given.map((entry, index) => checkToken(entry, `${where}.tokens[${index}]`, recipients, shortestToken));
  // Whoever signs in can be let in for any recipient.
  const reachedAlone = outside.filter((role) => signsIn || tokens.some((token) => token.recipients?.includes(role)));
  if (school.nobodyOutside !== undefined && typeof school.nobodyOutside !== 'boolean') {
    fail(`${where}.nobodyOutside`, 'true or false', school.nobodyOutside);
  }
  if (school.answers !== undefined && typeof school.answers !== 'boolean') fail(`${where}.answers`, 'true or false', school.answers);
  if (reachedAlone.length === 0 && !school.nobodyOutside) {
    const role = outside[0] ?? 'confidant';
    throw new TypeError(
      `createEndpoint() ${where}: expected a recipient outside the team ({role: '${role}', outsideTeam: true}) with a token of its own ` +
        `({token: …, recipients: ['${role}']}), found none, so that a report that involves an adult cannot be kept from the team. ` +
        'Add them, or say nobodyOutside: true: such reports are then refused',
    );
  }
  if (reachedAlone.length > 0 && school.nobodyOutside) {
    fail(`${where}.nobodyOutside`, `false, for a token of its own reaches ${reachedAlone.join(' and ')} outside the team`, true);
  }
  const channels = checkChannels(school.news, `${where}.news`, {recipients});
  const unreached = recipients.filter(
    ({role, outsideTeam}) =>
      (!outsideTeam || reachedAlone.includes(role)) && channelsFor(channels, {recipient: role, apart: outsideTeam}).length === 0,
  );
  if (school.notices && !tells && unreached.length > 0) {
    throw new TypeError(
      `createEndpoint() ${where}.notices: expected news (or onStored) for every recipient, for people are told that who reads it gets ` +
        `notice; found none for ${unreached.map(({role}) => role).join(' and ')}. Add a channel, or leave notices out`,
    );
  }
  return {
    id: school.id,
    recipients,
    reachedAlone,
    answers: school.answers === true,
    smallGroups: checkGroups(school, where),
    channels,
    promise: school.promise,
    holidays: school.holidays,
    tokens,
    retention: termsOf(retention, school.retention),
  };
}

function checkRecipients(school: SchoolOption, where: string): School['recipients'] {
  if (!isList(school.recipients) || school.recipients.length === 0) {
    fail(`${where}.recipients`, 'a list of at least one recipient', school.recipients);
  }
  const recipients = school.recipients.map((recipient, index) => {
    const {role, outsideTeam = false} = typeof recipient === 'object' && recipient !== null ? recipient : {role: recipient};
    if (!RecipientSchema.safeParse({role, label: 'x', outsideTeam}).success) {
      fail(`${where}.recipients[${index}]`, 'a role of 1–40 characters a-z, 0-9 and -, and outsideTeam true or false', recipient);
    }
    return {role, outsideTeam};
  });
  refuseDoubles(
    `${where}.recipients`,
    recipients.map(({role}) => role),
  );
  return recipients;
}

function checkGroups({groups = []}: SchoolOption, where: string): School['smallGroups'] {
  if (!Array.isArray(groups)) fail(`${where}.groups`, 'a list of groups', groups);
  groups.forEach((group, index) => {
    if (!Group.safeParse(group).success) fail(`${where}.groups[${index}]`, 'a name and a number of pupils', group);
  });
  return new Set(groups.filter(({pupils}) => pupils < smallestGroup).map(({name}) => groupKey(name)));
}

/** A name as it is compared: whatever its capitals and its spaces. */
export function groupKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function checkToken(entry: TokenOption, where: string, recipients: School['recipients'], shortest: number): School['tokens'][number] {
  const {token, recipients: roles} = typeof entry === 'object' && entry !== null ? entry : {token: entry, recipients: undefined};
  // Never with the value: it is a secret.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(`createEndpoint() ${where}: expected a token of letters, digits and signs without spaces, found something else`);
  }
  if (token.length < shortest) {
    throw new TypeError(
      `createEndpoint() ${where}: expected a token of at least ${shortest} characters, found one of ${token.length}. ` +
        'Make one with openssl rand -base64 24',
    );
  }
  const team = recipients.filter(({outsideTeam}) => !outsideTeam).map(({role}) => role);
  if (roles === undefined) {
    if (team.length === 0) fail(where, 'recipients, for a token without them reads for the team, in which this school has none', undefined);
    return {token, recipients: undefined};
  }
  if (!isList(roles)) fail(`${where}.recipients`, 'a list of roles', roles);
  const known = recipients.map(({role}) => role);
  roles.forEach((role, index) => {
    if (!known.includes(role)) fail(`${where}.recipients[${index}]`, `one of this school's recipients (${known.join(', ')})`, role);
  });
  const ofTeam = roles.filter((role) => team.includes(role));
  if (ofTeam.length > 0 && ofTeam.length < roles.length) {
    const others = roles.filter((role) => !team.includes(role));
    throw new TypeError(
      `createEndpoint() ${where}.recipients: expected recipients of the team, or outside it, ` +
        `found ${ofTeam.join(' and ')} of the team beside ${others.join(' and ')} outside it. Give each side a token of its own`,
    );
  }
  return {token, recipients: roles};
}
