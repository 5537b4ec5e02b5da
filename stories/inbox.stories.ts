import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, spyOn, waitFor} from 'storybook/test';

import '../src/elements/case/define.js';
import '../src/elements/inbox/define.js';
import type {CaseOpenedEvent} from '../src/elements/inbox/inbox.events.js';
import type {Inbox} from '../src/elements/inbox/inbox.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {Reader} from './reader.js';
import {gatewayKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';
import {dark, narrow} from './situations.js';

type Args = Pick<Inbox, SharedArgument | 'authorize' | 'history'> & {
  /** What the receiving side answers to the list. */
  received?: readonly object[];
  status?: number;
};
type Story = StoryObj<Args>;

const from = {name: 'Fatima de Groot', reach: '06 - 00 00 00 01'};
const came = {version: 1, addressee: 'coordinator', receivedOn: '2026-11-20', state: 'new'};
const received = [
  {
    ...came,
    id: 'a'.repeat(22),
    kind: 'report',
    body: {reporter: 'witness', forms: ['verbal'], story: 'Elke pauze roepen ze hem na.', wish: 'act'},
  },
  {...came, id: 'b'.repeat(22), kind: 'question', state: 'handled', body: {topic: 'told-at-home', message: 'Kunt u bellen?', from}},
];

const ofReport = {
  ...{id: 'c'.repeat(22), addressee: 'coordinator', openedOn: '2026-11-20', changedOn: '2026-11-20', edition: 1},
  events: [{type: 'opened', on: '2026-11-20', by: 'coordinator', child: 'A.B.', submissions: ['a'.repeat(22)]}],
};

/** The network of a story; nothing leaves the page. */
function answering({received: items = received, status = 200}: Args): () => void {
  const page = {submissions: items, next: null, counts: {all: items.length, shown: items.length, state: {new: 1, handled: 1}}};
  const network = spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    if (String(address) === schoolFile) return Response.json(school);
    if (String(address).includes('/cases'))
      return Response.json(String(address).endsWith('/cases') ? {cases: [ofReport], next: null} : ofReport);
    const one = items.find((item) => String(address).includes((item as {id: string}).id));
    return Response.json(one ?? page, {status});
  });
  return () => network.mockRestore();
}

/**
 * For staff, on a page of its own: what came in, and how far the school is with it. It asks for a token, or takes the headers that the page
 * around it gives (`authorize`). It has a file of its own, `inbox.js`, and is in no file that pupils and parents load.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Inbox',
  component: 'pleinwacht-inbox',
  args: {school, endpoint: 'https://school.example/api/pleinwacht', authorize: gatewayKey},
  argTypes: {...sharedControls, received: {table: {disable: true}}, status: {table: {disable: true}}},
  beforeEach: ({args}) => answering(args),
  render: (args) =>
    html`<pleinwacht-inbox
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? 2}
      ?history=${args.history}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
      .authorize=${args.authorize}
      ><p>De inbox werkt alleen met JavaScript.</p>
      <pleinwacht-case slot="case" .school=${args.school}></pleinwacht-case
    ></pleinwacht-inbox>`,
};
export default meta;

const inboxIn = async (canvasElement: HTMLElement, words: string) => {
  const inbox = await Reader.at(canvasElement, 'pleinwacht-inbox');
  await waitFor(() => expect(inbox.sees).toContain(words));
  return inbox;
};

/** In a portal that knows who reads: it opens at once. */
export const WhereThePageKnows: Story = {
  name: 'Where the page knows who reads',
  play: async ({canvasElement}) => {
    const inbox = await inboxIn(canvasElement, 'Melding');
    await expect(inbox.sees).toContain('Mijn kind vertelde net iets ergs');
  },
};

/** Anywhere else: it asks for the token, and keeps it nowhere. */
export const WithAToken: Story = {
  name: 'With a token',
  args: {
    authorize: undefined,
    schoolSrc: schoolFile,
    school: undefined,
    schoolType: 'po',
    headingLevel: 3,
    transport: stores,
    requestHeaders: gatewayKey,
  },
  play: async ({canvasElement}) => {
    await inboxIn(canvasElement, 'Toegangscode');
  },
};

/** One report as a coordinator reads it: first what the school has to know before it does anything. */
export const OneReport: Story = {
  name: 'One report',
  args: {history: false},
  play: async ({canvasElement}) => {
    const inbox = await inboxIn(canvasElement, 'Melding');
    await inbox.press('Melding');
    await waitFor(() => expect(inbox.sees).toContain('Elke pauze roepen ze hem na.'));
  },
};

/** One report that belongs to a case, which the page gave a place in the inbox. */
export const ACase: Story = {
  name: 'A case',
  args: {history: false},
  play: async ({canvasElement}) => {
    const inbox = await inboxIn(canvasElement, 'Melding');
    // It is asked for when the messages have come.
    await waitFor(() => expect(inbox.sees).toContain('Zaak A.B.'), {timeout: 10_000});
    await inbox.press('Melding');
    await waitFor(() => expect(inbox.sees).toContain('Deze melding hoort bij de zaak A.B.'));
    const opened = new Promise<CaseOpenedEvent>((resolve) =>
      inbox.widget.addEventListener('pleinwacht-case-opened', resolve, {once: true}),
    );
    await inbox.press('Open de zaak');
    await expect((await opened).submissions).toEqual(['a'.repeat(22)]);
    await waitFor(() => expect(inbox.sees).toContain('Terug naar de inbox'));
  },
};

/** Nothing came in yet. */
export const Empty: Story = {args: {received: []}, play: async ({canvasElement}) => void (await inboxIn(canvasElement, 'Er is nog niets'))};

/** A page whose headers let nobody in. */
export const NotLetIn: Story = {
  name: 'Not let in',
  args: {status: 401},
  play: async ({canvasElement}) => void (await inboxIn(canvasElement, 'U hebt geen toegang')),
};

/** No address to read from. */
export const NotConnected: Story = {
  name: 'Not connected',
  args: {endpoint: undefined},
  play: async ({canvasElement}) => void (await inboxIn(canvasElement, 'nog niet aangesloten')),
};

/** On a phone. */
export const OnAPhone: Story = {name: 'On a phone', ...narrow, play: WhereThePageKnows.play!};

/** In the dark. */
export const InTheDark: Story = {name: 'In the dark', ...dark, play: WhereThePageKnows.play!};

/** With a publisher's own look, and its parts. */
export const InYourOwnLook: Story = {
  name: 'In your own look',
  decorators: [ownLook, namingParts('pleinwacht-inbox', ['page'])],
  play: WhereThePageKnows.play!,
};
