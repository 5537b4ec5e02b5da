import type {News, NewsType} from './news.js';

// What news looks like to whom it comes. No word that anybody wrote, no name, and no time but that of sending, which is the same for all.

/** The endpoint has no packs; what a coordinator reads in a mail or a channel stands here. */
const words: Readonly<Record<NewsType, string>> = {
  stored: 'Er staat een nieuw bericht in de inbox.',
  'promised-day-near': 'Een bericht in de inbox is nog niet gelezen. De dag waarop het gelezen zou zijn, is dichtbij.',
  'follow-up-came': 'Iemand schreef iets bij een bericht in de inbox.',
  withdrawn: 'Iemand heeft een bericht teruggenomen. Het staat niet meer in de inbox.',
  'purge-failed': 'Oude berichten zijn niet gewist. Laat het weten aan wie de website beheert.',
};
const title = 'Nieuws in de inbox van Pleinwacht';
const open = 'Open de inbox';

/** The body of a webhook, by the rules of Standard Webhooks. */
export function payloadOf({type, kind, recipient, day}: News, school: string) {
  return {type: `pleinwacht.${type}`, data: {school, on: day, ...(kind && {kind}), ...(recipient && {recipient})}};
}

/** An adaptive card, as a workflow of Teams takes it. */
export function cardOf({type}: News, inbox: string | undefined) {
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [{type: 'TextBlock', text: words[type], wrap: true}],
          ...(inbox && {actions: [{type: 'Action.OpenUrl', title: open, url: inbox}]}),
        },
      },
    ],
  };
}

/** A mail; the same one twice has the same number. */
export function mailOf({id, type}: News, inbox: string | undefined) {
  return {
    subject: title,
    text: `${words[type]}\n${inbox ? `\n${open}: ${inbox}\n` : ''}`,
    messageId: `<${id}@pleinwacht.invalid>`,
    headers: {'Auto-Submitted': 'auto-generated'},
  };
}
