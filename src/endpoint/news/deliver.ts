import type {Channel} from './channels.js';
import type {News} from './news.js';
import {cardOf, mailOf, payloadOf} from './shapes.js';

/** How long whoever is told has to say that they heard. */
const patience = 10_000;

/** Brings one thing to one channel; rejects when it did not arrive. `over` on the error: it never will. */
export async function deliver(channel: Channel, news: News, school: string, now: Date): Promise<void> {
  const {webhook, mail, teams} = channel;
  if (webhook) {
    const body = JSON.stringify(payloadOf(news, school));
    return post(webhook.url, body, await signed(webhook.secret, {id: news.id, body, now}));
  }
  if (teams) return post(teams.url, JSON.stringify(cardOf(news, teams.inbox)), {});
  if (mail) return sendMail(mail, news);
}

/** The headers of Standard Webhooks, with which a receiver knows who sent this, when, and whether it had it before. */
export async function signed(secret: string, {id, body, now}: {id: string; body: string; now: Date}): Promise<Record<string, string>> {
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, {name: 'HMAC', hash: 'SHA-256'}, false, ['sign']);
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  const written = btoa(String.fromCharCode(...new Uint8Array(signature)));
  return {'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${written}`};
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {...headers, 'Content-Type': 'application/json'},
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw Object.assign(new Error('news was refused'), {code: `HTTP_${answer.status}`, over: answer.status === 410});
}

/** What of nodemailer is used. */
interface Mailer {
  createTransport(smtp: string | object): {sendMail(message: object): Promise<unknown>; close(): void};
}

async function sendMail({smtp, from, to, inbox}: NonNullable<Channel['mail']>, news: News): Promise<void> {
  // Only who sends mail has it.
  const name = 'nodemailer';
  const {default: mailer} = (await import(name).catch(() => {
    throw Object.assign(new Error('news by mail needs the package nodemailer; install it beside pleinwacht'), {code: 'NO_NODEMAILER'});
  })) as {default: Mailer};
  const transport = mailer.createTransport(smtp);
  try {
    await transport.sendMail({from, to, ...mailOf(news, inbox)});
  } finally {
    transport.close();
  }
}
