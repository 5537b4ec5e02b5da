import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';

import {pack} from '../src/elements/conversation-prompts/conversation-prompts.pack.js';
import type {ConversationPrompts} from '../src/elements/conversation-prompts/conversation-prompts.js';
import '../src/elements/conversation-prompts/define.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead, Reader} from './reader.js';
import {closed, gatewayKey, requestWithKey, stores} from './receivers.js';
import {school, schoolFile, schoolInHoliday} from './school.js';
import {dark, forcedColors, narrow, printed} from './situations.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';

type Args = Pick<ConversationPrompts, 'ageBand' | SharedArgument>;
type Story = StoryObj<Args>;
type Cards = Reader<ConversationPrompts>;

const {texts, content} = pack;
const {question} = texts;

/**
 * Questions for the kitchen table, before anything is wrong: three for today, by age and kind, with how to ask them. And one way out, for
 * when a child has just told something bad.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Conversation prompts',
  component: 'pleinwacht-conversation-prompts',
  args: {school, transport: stores, schoolType: 'po'},
  argTypes: sharedControls,
  render: (args) => html`
    <pleinwacht-conversation-prompts
      age-band=${args.ageBand ?? nothing}
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      <h2>Vanavond aan tafel</h2>
      <p>Met wie heb je vandaag gelachen? Wat deed je in de pauze?</p>
      <p>Vertelt uw kind iets ergs? Bel mevrouw Bakker, <a href="tel:0517000001">0517 - 00 00 01</a>.</p>
    </pleinwacht-conversation-prompts>
  `,
};
export default meta;

const cardsIn = (canvasElement: HTMLElement) => Reader.at(canvasElement, 'pleinwacht-conversation-prompts');
const questionsOn = (cards: Cards) => [...cards.root.querySelectorAll('[part=cards] .ask')].map(({textContent}) => textContent);

async function toAsk(cards: Cards): Promise<void> {
  await cards.press(texts.told.open);
  await cards.press(texts.told.askSchool);
}

/** A parent who asks school to call, up to the page that asks for a yes. */
async function toYes(cards: Cards): Promise<void> {
  await toAsk(cards);
  await cards.type(question.labels.message, 'Ze durft niet meer naar gym.');
  await cards.type(question.labels.name, 'Farid');
  await cards.press(question.next);
}

/** Three cards for today, the same for everybody all day. Who wants others gets others; which ones is told to the page by id. */
export const TonightAtTheTable: Story = {
  name: 'Tonight at the table',
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    const today = questionsOn(cards);
    await expect(today).toHaveLength(3);
    const shown = new Promise<readonly string[]>((resolve) =>
      cards.widget.addEventListener('pleinwacht-prompt-shown', ({prompts}) => resolve(prompts), {once: true}),
    );
    await cards.press(texts.others);
    await expect(await shown).toHaveLength(3);
    await expect(questionsOn(cards)).not.toEqual(today);
  },
};

/** A parent of a kleuter: other cards, and the way of reading a book together. */
export const AParentOfAKleuter: Story = {
  name: 'A parent of a kleuter',
  args: {ageBand: 'kleuters'},
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await cards.press(content.bookRoute.title);
    await expect(cards.part('books')).toContain(content.bookRoute.books[0]!.title);
  },
};

/** Every card of one kind, for who wants to talk about the telephone. */
export const OnlyAboutOnline: Story = {
  name: 'Only about online',
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await cards.select(texts.kind, texts.kinds.online);
    const online = content.prompts.filter(({kind, ageBand}) => kind === 'online' && ageBand === 'po');
    await expect(questionsOn(cards)).toEqual(online.map(({text}) => text));
    await expect(cards.part('others')).toBeUndefined();
  },
};

/** One card over the whole screen, to lay on the table between the plates. */
export const OneCardOnTheTable: Story = {
  name: 'One card on the table',
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    const [first, second] = questionsOn(cards);
    await cards.press(texts.large);
    await expectToRead(cards, first!);
    await cards.press(texts.nextCard);
    await expectToRead(cards, second!);
  },
};

/** How to ask without it becoming an interrogation. */
export const HowToAsk: Story = {
  name: 'How to ask',
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await cards.press(texts.rules);
    await expect(cards.part('rules')).toContain(content.rules[0]!.text);
  },
};

/** "My child just told me something bad": the cards go away; what to do comes, in order, with whom to call. */
export const AChildHasJustToldSomething: Story = {
  name: 'A child has just told something',
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await cards.press(texts.told.open);
    await expect(cards.focused).toBe(content.safetyNet.title);
    await expectToRead(cards, content.safetyNet.steps[0]!.text, '112', 'mevrouw Bakker');
    await expect(cards.part('cards')).toBeUndefined();
  },
};

/** Asking school to call takes a name and nothing else. */
export const SomethingIsMissing: Story = {
  name: 'Something is missing',
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await toAsk(cards);
    await cards.press(question.next);
    await waitFor(() => expect(cards.focused).toContain(texts.fields.errorTitle));
    await cards.press(question.faults.name!);
    await waitFor(() => expect(cards.isIn(question.labels.name)).toBe(true));
  },
};

/** Before it goes: everything once more, to whom, and that it carries names. */
export const BeforeTheYes: Story = {
  name: 'Before the yes',
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await toYes(cards);
    await expect(cards.part('answers')).toContain('Ze durft niet meer naar gym.');
    await expectToRead(cards, question.check.withName, 'mevrouw Bakker', question.yes);
  },
};

/** Sent in a holiday: when school reads again, and whom to call until then. */
export const SentInASchoolHoliday: Story = {
  name: 'Sent in a school holiday',
  args: {school: schoolInHoliday()},
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    const outcome = new Promise((resolve) =>
      cards.widget.addEventListener('pleinwacht-submitted', (event) => resolve(event.outcome), {once: true}),
    );
    await toYes(cards);
    await cards.press(question.yes);
    await expect(await outcome).toBe('stored');
    await waitFor(() => expect(cards.sees).toContain('Het is nu vakantie tot en met'));
    await expect(cards.sees).not.toContain('Farid');
  },
};

/** The endpoint takes nothing now: the words are still there, with a number to call. */
export const TheEndpointIsClosed: Story = {
  name: 'The endpoint is closed',
  args: {transport: closed},
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await toYes(cards);
    await cards.press(question.yes);
    await waitFor(() => expect(cards.part('failure')).toContain(texts.sending.failed.closed));
    await expect(cards.part('answers')).toContain('Farid');
  },
};

/** A school that asks questions of its own: they lie among the others, under their own kind. */
export const ASchoolWithQuestionsOfItsOwn: Story = {
  name: 'A school with questions of its own',
  args: {school: {...school, prompts: [{text: 'Wat hoorde je vandaag op het wad?', followUp: 'Wie hoorde het ook?'}]}},
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await cards.select(texts.kind, texts.kinds.own);
    await expect(questionsOn(cards)).toEqual(['Wat hoorde je vandaag op het wad?']);
  },
};

/** Left alone with words for school on the screen: it asks, and wipes a minute later. */
export const LeftAlone: Story = {
  name: 'Left alone',
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await toAsk(cards);
    await cards.type(question.labels.name, 'Farid');
    cards.widget.setIdleTimes({wipeAfter: 600_000, askBefore: 599_950});
    await waitFor(() => expect(cards.sees).toContain(texts.idle.text));
    cards.widget.setIdleTimes({wipeAfter: 600_000, askBefore: 60_000}); // or it asks again at once
    await cards.press(texts.idle.stay);
    await expect(cards.field(question.labels.name).value).toBe('Farid');
  },
};

/** Pasted by a web editor of a secondary school: attributes only. Nothing can be sent from here, so it offers no form. */
export const PastedByAWebEditor: Story = {
  name: 'Pasted by a web editor',
  args: {school: undefined, transport: undefined, schoolSrc: schoolFile, schoolType: 'vo', ageBand: 'vo', headingLevel: 3},
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await expect(cards.root.querySelector('#title')!.localName).toBe('h3');
    await expectToRead(cards, content.classTalk.title);
    await cards.press(texts.told.open);
    await waitFor(() => expect(cards.sees).toContain('mevrouw Bakker'));
    await expect(cards.part('ask')).toBeUndefined();
  },
};

/** Behind a gateway that asks for a key: `endpoint` with `requestHeaders`. */
export const BehindAGateway: Story = {
  name: 'Behind a gateway',
  args: {transport: undefined, endpoint: '/api/pleinwacht', requestHeaders: gatewayKey},
  play: async ({canvasElement}) => {
    const cards = await cardsIn(canvasElement);
    await requestWithKey(async () => {
      await toYes(cards);
      await cards.press(question.yes);
      await waitFor(() => expect(cards.title).toBe(question.sent.title));
    });
  },
};

/** What comes out of the printer: the whole pile to cut out, and the rules for asking. */
export const Printed: Story = {
  name: 'Printed',
  ...printed,
};

/** On an old phone, 320 pixels wide. */
export const AParentOnAnOldPhone: Story = {
  name: 'A parent on an old phone',
  ...narrow,
  play: async ({canvasElement}) => expect((await cardsIn(canvasElement)).widget.scrollWidth).toBeLessThanOrEqual(320),
};

/** In the dark. */
export const Dark: Story = {
  name: 'Dark',
  ...dark,
};

/** With the reader's own few colours. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  ...forcedColors,
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {
  name: 'In a publisher’s own look',
  decorators: [ownLook],
};

/** Where each part is, for who styles them with `::part()`. */
export const EveryPartByItsName: Story = {
  name: 'Every part by its name',
  decorators: [
    namingParts('pleinwacht-conversation-prompts', [
      'page',
      'cards',
      'others',
      'print',
      'rules',
      'books',
      'told',
      'ask',
      'next',
      'check',
      'answers',
      'send',
      'failure',
      'sent',
      'paper',
    ]),
  ],
};
