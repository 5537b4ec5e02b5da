import {fail, refuseDoubles} from '../option-faults.js';

/** How news goes to somebody. With `recipients` it tells of what is addressed to those roles; without, of whatever is the team's. */
export interface ChannelOption {
  /** Under which what waits is kept: letters, digits and dashes; the same one after a restart. */
  name: string;
  recipients?: readonly string[] | undefined;
  /** A program of the school or the portal, by the rules of Standard Webhooks. `secret` is `whsec_` and 24 to 64 bytes in base64. */
  webhook?: {url: string; secret: string};
  /** A mail by nodemailer, which is imported when it is used. `smtp` is what `createTransport` takes, `inbox` the address of the inbox. */
  mail?: {smtp: string | object; from: string; to: string; inbox?: string};
  /** A channel of Teams, by the address that its Workflows give. */
  teams?: {url: string; inbox?: string};
}

/** A channel whose options are in order. */
export interface Channel extends ChannelOption {
  /** Reads what is kept from the team, and nothing of the team's. */
  outside: boolean;
}

interface Team {
  recipients: readonly {role: string; outsideTeam: boolean}[];
}

export function checkChannels(channels: unknown, where: string, {recipients}: Team): readonly Channel[] {
  if (channels === undefined) return [];
  if (!Array.isArray(channels)) fail(where, 'a list of channels', channels);
  const checked = channels.map((channel: ChannelOption, index) => checkChannel(channel, `${where}[${index}]`, recipients));
  refuseDoubles(
    where,
    checked.map(({name}) => name),
  );
  return checked;
}

function checkChannel(channel: ChannelOption, where: string, recipients: Team['recipients']): Channel {
  if (typeof channel !== 'object' || channel === null) fail(where, 'a channel', channel);
  const {name, recipients: roles, webhook, mail, teams} = channel;
  if (typeof name !== 'string' || !/^[a-z0-9-]{1,40}$/.test(name)) fail(`${where}.name`, 'a name of 1–40 characters a-z, 0-9 and -', name);
  if ([webhook, mail, teams].filter(Boolean).length !== 1) fail(where, 'one of webhook, mail and teams', channel);
  for (const [member, url] of [
    ['webhook.url', webhook?.url],
    ['teams.url', teams?.url],
  ] as const) {
    // Never with the value: an address can hold a secret.
    if (url !== undefined && !isSafe(url)) {
      throw new TypeError(`createEndpoint() ${where}.${member}: expected an https address, found something else`);
    }
  }
  if (webhook && !/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/.test(webhook.secret)) {
    throw new TypeError(`createEndpoint() ${where}.webhook.secret: expected whsec_ and 24 to 64 bytes in base64, found something else`);
  }
  if (mail && !(mail.smtp && mail.from && mail.to)) fail(`${where}.mail`, 'smtp, from and to', mail);
  if (roles === undefined) return {...channel, outside: false};
  if (!Array.isArray(roles)) fail(`${where}.recipients`, 'a list of roles', roles);
  const found = roles.map((role, index) => {
    const known = recipients.find((one) => one.role === role);
    return known ?? fail(`${where}.recipients[${index}]`, "one of this school's recipients", role);
  });
  const outside = found.filter(({outsideTeam}) => outsideTeam).length;
  if (outside > 0 && outside < found.length) {
    throw new TypeError(
      `createEndpoint() ${where}.recipients: expected recipients of the team, or outside it, found both. Give each side a channel of its own`,
    );
  }
  return {...channel, outside: outside > 0};
}

/** https, or this machine. */
function isSafe(url: unknown): boolean {
  try {
    const {protocol, hostname} = new URL(url as string);
    return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
  } catch {
    return false;
  }
}

/** Who hears of something: what is kept from the team, only who is outside it. */
export function channelsFor(channels: readonly Channel[], {recipient, apart}: {recipient: string; apart: boolean}): readonly Channel[] {
  return channels.filter(({recipients, outside}) => outside === apart && (recipients?.includes(recipient) ?? true));
}
