import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';

import {list} from '../src/content/way-back/nl.js';
import type {AnswerBox} from '../src/elements/answer-box/answer-box.js';
import {pack} from '../src/elements/answer-box/answer-box.pack.js';
import '../src/elements/answer-box/define.js';
import type {Transport} from '../src/portal/submit.js';
import {howManyWords} from '../src/portal/can-come-back.js';
import type {replies} from '../src/protocol/wire/limits.js';
import type {FollowUp} from '../src/protocol/wire/submission.js';
import type {Thread} from '../src/protocol/wire/thread.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead, Reader} from './reader.js';
import {closed, gatewayKey} from './receivers.js';
import {school as withoutAnswers, schoolFile} from './school.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';
import {dark, forcedColors, magnified, narrow} from './situations.js';

type Args = Pick<AnswerBox, SharedArgument | 'exitHref'>;
type Story = StoryObj<Args>;
type Box = Reader<AnswerBox>;

const {texts} = pack;
const school = {...withoutAnswers, answers: true};
const words = list.slice(100, 100 + howManyWords).join(' ');
const question = {id: 'm1', from: 'school', on: '2026-11-24', text: 'Mogen we met de meester praten?', asks: 'consent'} as const;

/** A receiver in which this was written, and then what comes now; `undefined` when nothing is behind the words. */
function answering(thread: Thread | undefined): Transport {
  return async ({body}) => {
    const {act, text, reply} = body as {act: FollowUp['act']; text?: string; reply?: (typeof replies)[number]};
    if (!thread || act === 'withdraw') return {received: true, version: 1, thread: null};
    const came = act === 'read' ? [] : [{from: 'reporter', on: '2026-11-26', ...(text && {text}), ...(reply && {reply})}];
    return {received: true, version: 1, thread: {...thread, messages: [...thread.messages, ...came]}};
  };
}

/**
 * Where a pupil who told something without a name comes back, with the words that the report form gave them. They read what the school
 * wrote, say yes or no to what it asks, add something, or take everything back. The words stay on this page: what is made of them travels.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Answer box',
  component: 'pleinwacht-answer-box',
  args: {school, transport: answering({state: 'asked', messages: [question]}), exitHref: undefined},
  argTypes: sharedControls,
  render: (args) => html`
    <pleinwacht-answer-box
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      exit-href=${args.exitHref ?? nothing}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      <h2>${texts.title}</h2>
      <p>Kindertelefoon: <a href="tel:08000432">0800-0432</a>.</p>
    </pleinwacht-answer-box>
  `,
};
export default meta;

const boxIn = (canvasElement: HTMLElement) => Reader.at(canvasElement, 'pleinwacht-answer-box');

/** Types the words and waits for what they open: a browser takes a moment to make of them what travels. */
async function opened(canvasElement: HTMLElement, title = texts.thread.title): Promise<Box> {
  const box = await boxIn(canvasElement);
  await box.type(texts.words.label, words);
  await box.press(texts.words.open);
  await waitFor(() => expect(box.title).toBe(title), {timeout: 20_000});
  return box;
}

const reads = async (box: Box, said: string) => waitFor(() => expect(box.sees).toContain(said));

/** What it begins with: a field for the words, whom to talk to now, and the quick exit. */
export const First: Story = {
  play: async ({canvasElement}) => {
    const box = await boxIn(canvasElement);
    await expectToRead(box, texts.title, texts.lead, texts.talkNow, 'mevrouw Bakker', '0800-0432');
    await box.press(texts.talkBar);
    await expect(box.part('talk')).toContain('113');
  },
};

/** A word that is not in the list: it says which, and asks the school nothing. */
export const AWordThatIsWrong: Story = {
  name: 'A word that is wrong',
  play: async ({canvasElement}) => {
    const box = await boxIn(canvasElement);
    await box.type(texts.words.label, `${words.split(' ').slice(1).join(' ')} xylofoon`);
    await box.press(texts.words.open);
    await reads(box, '‘xylofoon’ kennen we niet');
    await expect(box.isIn(texts.words.label)).toBe(true);
  },
};

/** Nobody of the school has answered yet. */
export const NoAnswerYet: Story = {
  name: 'No answer yet',
  args: {transport: answering({state: 'read', messages: []})},
  play: async ({canvasElement}) => {
    const box = await opened(canvasElement);
    await expectToRead(box, texts.thread.states.read, texts.thread.none);
  },
};

/** The school asks "mogen we dit doen?", and no is as easy as yes. */
export const TheSchoolAsks: Story = {
  name: 'The school asks',
  play: async ({canvasElement}) => {
    const box = await opened(canvasElement);
    await expectToRead(box, texts.thread.states.asked, question.text, texts.reply.lead);
    const outcome = new Promise((resolve) =>
      box.widget.addEventListener('pleinwacht-submitted', (event) => resolve(event.outcome), {once: true}),
    );
    await box.choose(texts.reply.choices.no);
    await box.press(texts.reply.send);
    await expect(await outcome).toBe('stored');
    await reads(box, texts.reply.sent);
    await expectToRead(box, texts.thread.replies.no);
  },
};

/** Something more to tell; it goes to who reads the report, and to nobody else. */
export const Adds: Story = {
  play: async ({canvasElement}) => {
    const box = await opened(canvasElement);
    await box.type(texts.add.label, 'Vandaag weer.');
    await box.press(texts.add.send);
    await reads(box, texts.add.sent);
    await expectToRead(box, 'Vandaag weer.');
  },
};

/** Takes everything back, after a second yes. */
export const TakesEverythingBack: Story = {
  name: 'Takes everything back',
  play: async ({canvasElement}) => {
    const box = await opened(canvasElement);
    await box.press(texts.withdraw.ask);
    await box.press(texts.withdraw.yes);
    await waitFor(() => expect(box.title).toBe(texts.withdraw.done));
    await expectToRead(box, texts.withdraw.doneText, 'mevrouw Bakker');
  },
};

/** Wrong words, or a story that is not there any more: it says the same, so that nobody can guess what was told. */
export const NothingThere: Story = {
  name: 'Nothing there',
  args: {transport: answering(undefined)},
  play: async ({canvasElement}) => void (await opened(canvasElement, texts.nothing.title)),
};

/** The school's receiver takes nothing now: the words are still there. */
export const NotNow: Story = {
  name: 'Not now',
  args: {transport: closed},
  play: async ({canvasElement}) => {
    const box = await boxIn(canvasElement);
    await box.type(texts.words.label, words);
    await box.press(texts.words.open);
    await waitFor(() => expect(box.part('failure')).toContain(texts.failed.failedTitle), {timeout: 20_000});
    await expect(box.field(texts.words.label).value).toBe(words);
  },
};

/** A school that does not write back: whom to talk to instead. */
export const WithoutAnswers: Story = {
  name: 'Without answers',
  args: {school: withoutAnswers},
  play: async ({canvasElement}) => {
    const box = await boxIn(canvasElement);
    await expectToRead(box, texts.unavailable, 'mevrouw Bakker');
    await expect(box.has('#words')).toBe(false);
  },
};

/** Left alone with an answer on the screen: it asks, and wipes a minute later. */
export const LeftAlone: Story = {
  name: 'Left alone',
  play: async ({canvasElement}) => {
    const box = await opened(canvasElement);
    box.widget.setIdleTimes({wipeAfter: 600_000, askBefore: 599_950});
    await waitFor(() => expect(box.sees).toContain(texts.idle.text));
    await box.press(texts.idle.wipe);
    await waitFor(() => expect(box.title).toBe(texts.title));
    await expect(box.sees).not.toContain(question.text);
  },
};

/** With settings of its own, beside those of a portal, on a secondary school that does not write back. */
export const SettingsOfItsOwn: Story = {
  name: 'Settings of its own',
  args: {
    school: undefined,
    schoolSrc: schoolFile,
    schoolType: 'vo',
    headingLevel: 3,
    endpoint: '/api/pleinwacht',
    requestHeaders: gatewayKey,
    exitHref: 'https://nl.wikipedia.org/wiki/Kerkuil',
  },
  play: async ({canvasElement}) => {
    const box = await boxIn(canvasElement);
    await reads(box, texts.unavailable);
    await expect(box.has('h3#title')).toBe(true);
  },
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {
  name: "In a publisher's own look",
  decorators: [ownLook],
  play: First.play!,
};

/** Where each part is, for who styles them with `::part()`. */
export const EveryPartByItsName: Story = {
  name: 'Every part by its name',
  decorators: [namingParts('pleinwacht-answer-box', ['page', 'exit', 'talk', 'open', 'send', 'failure', 'close'])],
};

/** With the reader's own few colours. */
export const ForcedColours: Story = {...forcedColors, play: First.play!};

/** In the dark. */
export const Dark: Story = {...dark, play: TheSchoolAsks.play!};

/** On an old phone. */
export const Narrow: Story = {...narrow, play: TheSchoolAsks.play!};

/** Magnified four times. */
export const Magnified: Story = {...magnified, play: First.play!};
