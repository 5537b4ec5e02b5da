import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';

import '../src/elements/pesten-plagen-quiz/define.js';
import {counted, fill} from '../src/content/form/fill.js';
import {pack} from '../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import type {PestenPlagenQuiz} from '../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.js';
import type {QuizAnsweredEvent} from '../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.events.js';
import type {Outcome} from '../src/content/form/pesten-plagen-quiz.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead, Reader} from './reader.js';
import {closed, gatewayKey, requestWithKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {dark, forcedColors, magnified, narrow, printed} from './situations.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';

type Args = Pick<PestenPlagenQuiz, SharedArgument>;
type Story = StoryObj<Args>;
type Quiz = Reader<PestenPlagenQuiz>;

const {texts, content} = pack;

/**
 * Teasing, a quarrel, or bullying? Situations that pupils know, with the reason behind each answer. Nobody gets a mark, and "that cannot
 * be told" is an answer too. Alone on a telephone, or with a whole class on the board.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Pesten-plagen quiz',
  component: 'pleinwacht-pesten-plagen-quiz',
  args: {school, transport: stores, schoolType: 'po'},
  argTypes: sharedControls,
  render: (args) => html`
    <pleinwacht-pesten-plagen-quiz
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      <h2>Plagen, ruzie of pesten?</h2>
      <p>Plagen doe je om de beurt. Ruzie heb je samen. Pesten gaat steeds door, tegen dezelfde.</p>
      <p>Heb je er last van? Bel de Kindertelefoon, <a href="tel:08000432">0800-0432</a>.</p>
    </pleinwacht-pesten-plagen-quiz>
  `,
};
export default meta;

const quizIn = (canvasElement: HTMLElement) => Reader.at(canvasElement, 'pleinwacht-pesten-plagen-quiz');
const label = (outcome: Outcome) => content.choices.find((choice) => choice.outcome === outcome)!.label;
const situation = (id: string) => content.situations.find((one) => one.id === id)!;
const first = content.situations[0]!;
const power = content.hallmarks.find(({mark}) => mark === 'power')!;

async function choose(quiz: Quiz, outcome: Outcome): Promise<void> {
  await quiz.choose(label(outcome));
  await quiz.press(texts.next);
}

/** A pupil who has answered the first situation, and reads what we say of it. */
async function answer(quiz: Quiz, outcome: Outcome, reason: string): Promise<void> {
  await choose(quiz, outcome);
  await quiz.choose(reason);
  await quiz.press(texts.next);
}

/** A teacher who has counted three hands at the first situation. */
async function count(quiz: Quiz): Promise<void> {
  await quiz.press(texts.withClass);
  await quiz.press(texts.class.start);
  for (const outcome of ['plagen', 'plagen', 'pesten'] as const)
    await quiz.press(fill(texts.class.add, {answer: texts.inSentence[outcome]}));
}

async function toShare(quiz: Quiz): Promise<void> {
  await count(quiz);
  await quiz.press(texts.class.wiped);
  await quiz.press(texts.class.share);
}

/** What a pupil sees first: a situation, four answers, and no count of what is right. Nothing chosen yet is no fault, only a request. */
export const APupilWhoHasNotChosenYet: Story = {
  name: 'A pupil who has not chosen yet',
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await expectToRead(quiz, first.text);
    await quiz.press(texts.next);
    await expectToRead(quiz, texts.chooseOne);
  },
};

/** After what, why: the hallmark that decided. It can be skipped, and "back" keeps the answer. */
export const WhyDoYouThinkSo: Story = {
  name: 'Why do you think so?',
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await choose(quiz, 'pesten');
    await expectToRead(quiz, texts.whatDecides, ...content.hallmarks.map(({label}) => label));
    await quiz.press(texts.back);
    await expect(quiz.field(label('pesten')).checked).toBe(true);
    await quiz.press(texts.next);
  },
};

/** What we say of an answer: first what the pupil chose, then the reason. Never "wrong". The page hears ids and no more. */
export const WhatWeSayOfIt: Story = {
  name: 'What we say of it',
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    const answered = new Promise<QuizAnsweredEvent>((resolve) =>
      quiz.widget.addEventListener('pleinwacht-quiz-answered', resolve, {once: true}),
    );
    await answer(quiz, 'plagen', power.label);
    const {situation: id, choice, reason} = await answered;
    await expect([id, choice, reason]).toEqual([first.id, 'plagen', 'power']);
    await expectToRead(quiz, first.feedback.plagen, first.action, texts.decides);
    await expect(quiz.sees).not.toMatch(/\b(goed|fout) geantwoord|\bpunten\b/i);
  },
};

/** Sometimes it cannot be told. Then the question is what one would want to know first. */
export const ThatCannotBeTold: Story = {
  name: '“That cannot be told”',
  args: {schoolType: 'kleuters'},
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await quiz.press(texts.skip);
    const {text, ask, leansTo} = situation('push-in-line') as ReturnType<typeof situation> & {
      ask: readonly {text: string; reply: string}[];
    };
    await expect(leansTo).toBe('unclear');
    await expectToRead(quiz, text);
    await answer(quiz, 'unclear', ask[0]!.text);
    await expectToRead(quiz, texts.askFirst, ask[0]!.reply);
  },
};

/** A pupil may stop at any time, and is always told that who says it is bullying is taken seriously, and where to go. */
export const APupilWhoStops: Story = {
  name: 'A pupil who stops',
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await answer(quiz, 'ruzie', power.label);
    await quiz.press(texts.stop);
    await expectToRead(quiz, texts.closingTitle, content.closing.takenSeriously.text, 'mevrouw Bakker', '0800-0432');
  },
};

/** The differences beside each other, from the protocol; on a telephone each row is a group. */
export const TheDifferencesOnAPhone: Story = {
  name: 'The differences on a phone',
  ...narrow,
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await quiz.press(content.comparison.title);
    await expectToRead(quiz, content.comparison.features[0]!.title);
    await expect(quiz.widget.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** A class before the board: the situation in large letters, hands to count. The keys 1 to 4 count too. */
export const AClassBeforeTheBoard: Story = {
  name: 'A class before the board',
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await count(quiz);
    await userEvent.keyboard('3');
    await quiz.settled();
    const hands = [...quiz.root.querySelectorAll('output')].map(({textContent}) => textContent);
    await expect(hands).toEqual(['2', '0', '2', '0']);
  },
};

/** After the hands: who thought what, the reason beside each, and a question to talk about. */
export const AClassTalks: Story = {
  name: 'A class talks',
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await count(quiz);
    await quiz.press(texts.class.reveal);
    await expectToRead(quiz, counted(texts.class.hands, 'nl', 2), first.discussion);
  },
};

/** The counts may go to school: after a yes, without a name and without the class. */
export const TheCountsToSchool: Story = {
  name: 'The counts to school',
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await toShare(quiz);
    await expectToRead(quiz, texts.share.what, first.text);
    const outcome = new Promise((resolve) =>
      quiz.widget.addEventListener('pleinwacht-submitted', (event) => resolve(event.outcome), {once: true}),
    );
    await quiz.press(texts.share.yes);
    await expect(await outcome).toBe('stored');
    await waitFor(() => expect(quiz.title).toBe(texts.share.sentTitle));
  },
};

/** The endpoint takes nothing now. The counts are still there. */
export const TheEndpointIsClosed: Story = {
  name: 'The endpoint is closed',
  args: {transport: closed},
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await toShare(quiz);
    await quiz.press(texts.share.yes);
    await waitFor(() => expect(quiz.part('failure')).toContain(texts.sending.failed.closed));
    await expectToRead(quiz, first.text);
  },
};

/** Pasted by a web editor of a secondary school: attributes only, under a heading of its own. */
export const PastedByAWebEditor: Story = {
  name: 'Pasted by a web editor',
  args: {school: undefined, transport: undefined, schoolSrc: schoolFile, schoolType: 'vo', headingLevel: 4},
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await expect(quiz.root.querySelector('#title')!.localName).toBe('h4');
    await quiz.press(texts.skip);
    await quiz.press(texts.stop);
    await waitFor(() => expect(quiz.sees).toContain('mevrouw Bakker'));
  },
};

/** Behind a gateway that asks for a key: `endpoint` with `requestHeaders`. */
export const BehindAGateway: Story = {
  name: 'Behind a gateway',
  args: {transport: undefined, endpoint: '/api/pleinwacht', requestHeaders: gatewayKey},
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await requestWithKey(async () => {
      await toShare(quiz);
      await quiz.press(texts.share.yes);
      await waitFor(() => expect(quiz.title).toBe(texts.share.sentTitle));
    });
  },
};

/** What comes out of the printer: the situations as cards to cut out, and what can be said of each. */
export const Printed: Story = {
  name: 'Printed',
  ...printed,
};

/** Magnified four times: everything still stands in one column, and nothing has to be read sideways. */
export const MagnifiedFourTimes: Story = {
  name: 'Magnified four times',
  ...magnified,
  play: async ({canvasElement}) => {
    const quiz = await quizIn(canvasElement);
    await answer(quiz, 'plagen', power.label);
    await expect(quiz.widget.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** In the dark, with the reasons. */
export const Dark: Story = {
  name: 'Dark',
  ...dark,
  play: async ({canvasElement}) => answer(await quizIn(canvasElement), 'plagen', power.label),
};

/** With the reader's own few colours. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  ...forcedColors,
  play: async ({canvasElement}) => answer(await quizIn(canvasElement), 'plagen', power.label),
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {
  name: 'In a publisher’s own look',
  decorators: [ownLook],
  play: async ({canvasElement}) => answer(await quizIn(canvasElement), 'plagen', power.label),
};

/** Where each part is, for who styles them with `::part()`. */
export const EveryPartByItsName: Story = {
  name: 'Every part by its name',
  decorators: [namingParts('pleinwacht-pesten-plagen-quiz', ['page', 'next', 'start', 'send', 'failure', 'paper'])],
};
