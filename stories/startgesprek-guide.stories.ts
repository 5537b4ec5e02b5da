import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';

import '../src/elements/startgesprek-guide/define.js';
import {fill} from '../src/content/form/fill.js';
import {pack} from '../src/elements/startgesprek-guide/startgesprek-guide.pack.js';
import type {StartgesprekGuide} from '../src/elements/startgesprek-guide/startgesprek-guide.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead, Reader} from './reader.js';
import {closed, gatewayKey, requestWithKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {dark, forcedColors, narrow, printed} from './situations.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';

type Args = Pick<StartgesprekGuide, 'mode' | SharedArgument>;
type Story = StoryObj<Args>;
type Guide = Reader<StartgesprekGuide>;

const {texts, content} = pack;

/**
 * Leads a talk of pupil, parent and teacher at the start of a school year; the pupil speaks first. Everybody prepares on a sheet of their
 * own, the sheets come together at the table, and one sheet with agreements goes home.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Startgesprek guide',
  component: 'pleinwacht-startgesprek-guide',
  args: {mode: 'conversation', school, transport: stores, schoolType: 'po'},
  argTypes: sharedControls,
  render: (args) => html`
    <pleinwacht-startgesprek-guide
      mode=${args.mode ?? nothing}
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      <h2>Startgesprek</h2>
      <p>Een gesprek van leerling, ouder en leerkracht. De leerling begint.</p>
      <p>Wat doe jij het liefst? Wat maakt dit een goed jaar?</p>
    </pleinwacht-startgesprek-guide>
  `,
};
export default meta;

const guideIn = (canvasElement: HTMLElement) => Reader.at(canvasElement, 'pleinwacht-startgesprek-guide');
const topic = (id: string) => content.topics.find((one) => one.id === id)!;

async function begin(guide: Guide): Promise<void> {
  await guide.type(texts.child, 'Noor');
  await guide.press(texts.begin);
}

/** On a small screen the parts of the talk are folded. */
async function goTo(guide: Guide, part: string): Promise<void> {
  if (!guide.buttons.includes(part)) await guide.press(texts.steps);
  await guide.press(part);
}

async function agree(guide: Guide): Promise<void> {
  await guide.type(texts.what, 'We lezen drie avonden samen.');
  await guide.select(texts.who, texts.owners.parent);
  await guide.press(texts.add);
}

/** Three people who have agreed on one thing, and see the sheet. */
async function toSheet(guide: Guide): Promise<void> {
  await begin(guide);
  await goTo(guide, content.agreements.title);
  await agree(guide);
  await goTo(guide, texts.sheetTitle);
}

async function fillIn(guide: Guide): Promise<void> {
  await guide.press(texts.toSchool);
  await guide.type(texts.send.from, 'juf Sietske');
  await guide.choose(texts.send.agreed);
}

/** A sheet that was kept as a file. */
const kept = (part: string, words: Readonly<Record<string, string>>) =>
  new File(
    [JSON.stringify({pleinwacht: 'startgesprek', version: 1, part, sheet: {child: 'Noor', group: '', words}})],
    `startgesprek-${part}.json`,
    {
      type: 'application/json',
    },
  );

/** Where it begins: the three sheets to prepare, and the talk itself. */
export const BeforeTheTalk: Story = {
  name: 'Before the talk',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await expectToRead(guide, ...Object.values(texts.prepare));
    await guide.press(content.privacy.title);
    await expectToRead(guide, content.privacy.items[0]!.text);
  },
};

/** A pupil prepares: one theme per page, a few words are enough, and empty is fine. */
export const APupilPrepares: Story = {
  name: 'A pupil prepares',
  args: {mode: 'prepare-pupil'},
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await guide.type(content.preparePupil.questions[0]!.text, 'Skaten');
    await guide.press(texts.nextTheme);
    await expectToRead(guide, topic('your-start').title, fill(texts.theme, {theme: 2, themes: 6}));
    await guide.press(texts.previous);
    await expect(guide.field(content.preparePupil.questions[0]!.text).value).toBe('Skaten');
  },
};

/** A young pupil points at pictures. An older one may too; in secondary school nobody is asked. */
export const AKleuterPointsAtPictures: Story = {
  name: 'A kleuter points at pictures',
  args: {mode: 'prepare-pupil', schoolType: 'kleuters'},
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    const [picture] = content.preparePictures.questions[0]!.pictures;
    await guide.choose(picture!.caption);
    await expect(guide.field(picture!.caption).checked).toBe(true);
  },
};

/** A parent prepares: everything on one page, with what stays on this screen and what does not. */
export const AParentPrepares: Story = {
  name: 'A parent prepares',
  args: {mode: 'prepare-parent'},
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await expectToRead(guide, ...content.prepareParent.questions.map(({text}) => text), texts.kept.adult);
  },
};

/** A teacher prepares, with a school year in view. */
export const ATeacherPrepares: Story = {
  name: 'A teacher prepares',
  args: {mode: 'prepare-teacher'},
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await expectToRead(guide, content.prepareTeacher.title);
    await guide.press(texts.ready);
    await expectToRead(guide, content.prepareTeacher.after.text, texts.print);
  },
};

/** At the table: the pupil's questions first and in larger letters, then the parent's; what somebody wrote beforehand lies with its theme. */
export const AtTheTable: Story = {
  name: 'At the table',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    const steps: string[] = [];
    guide.widget.addEventListener('pleinwacht-step-changed', ({step}) => steps.push(step));
    await guide.choosesFiles(texts.open, kept('pupil', {'prep-pupil-happy': 'Skaten'}));
    await waitFor(() => expect(guide.sees).toContain(fill(texts.opened, {parts: texts.parts.pupil})));
    await guide.press(texts.begin);
    await expectToRead(guide, fill(texts.pupilFirst.named, {child: 'Noor'}), topic('opening').pupil[0]!.text);
    await guide.press(texts.next);
    await expect(guide.field(content.preparePupil.questions[0]!.text).value).toBe('Skaten');
    await expect(steps).toEqual(['opening', 'who-are-you']);
  },
};

/** Who does what, by when. What is not whole is not added; what was taken away can be put back. */
export const WhatDoWeAgree: Story = {
  name: 'What do we agree on?',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await begin(guide);
    await goTo(guide, content.agreements.title);
    await guide.press(texts.add);
    await expectToRead(guide, texts.faults.agreement, texts.faults.owner);
    await agree(guide);
    await guide.press(`${texts.remove} ${fill(texts.agreement, {number: 1})}`);
    await expectToRead(guide, texts.removed);
    await guide.press(texts.putBack);
    await expect(guide.root.querySelector('.agreements')).toHaveTextContent('We lezen drie avonden samen.');
  },
};

/** The last theme: when and how they speak again, with a file for the calendar that holds no name. */
export const HowDoWeKeepInTouch: Story = {
  name: 'How do we keep in touch?',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await begin(guide);
    await goTo(guide, topic('closing').title);
    await guide.press(texts.calendar);
    await waitFor(() => expect(guide.isIn(texts.day)).toBe(true));
    await expectToRead(guide, texts.faults.day);
  },
};

/** One sheet to take home. Wiping it is asked twice, and leaving the page with it is asked by the browser. */
export const TheSheetIsNotKeptYet: Story = {
  name: 'The sheet is not kept yet',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await toSheet(guide);
    await expect(guide.part('paper')).toContain('We lezen drie avonden samen.');
    const leaving = new Event('beforeunload', {cancelable: true});
    window.dispatchEvent(leaving);
    await expect(leaving.defaultPrevented).toBe(true);
    await guide.press(texts.wipe);
    await waitFor(() => expect(guide.focused).toBe(texts.wipeSure));
  },
};

/** A file that would take the place of what was written, and one that is no sheet: both are said before anything is lost. */
export const SheetsFromFiles: Story = {
  name: 'Sheets from files',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await guide.choosesFiles(texts.open, new File(['vakantiefoto'], 'foto.json', {type: 'application/json'}));
    await waitFor(() => expect(guide.sees).toContain(texts.fileFaults['not-ours']));
    await guide.choosesFiles(texts.open, kept('pupil', {'prep-pupil-happy': 'Skaten'}));
    await waitFor(() => expect(guide.sees).toContain(fill(texts.opened, {parts: texts.parts.pupil})));
    await guide.choosesFiles(texts.open, kept('pupil', {'prep-pupil-happy': 'Tekenen'}));
    await waitFor(() => expect(guide.focused).toBe(texts.replaceTitle));
    await expect(guide.part('replace')).toBe(texts.replace);
  },
};

/** To school, after everybody said yes. What is missing is said beside its field. */
export const ToSchoolWithoutAYes: Story = {
  name: 'To school without a yes',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await toSheet(guide);
    await guide.press(texts.toSchool);
    await guide.type(texts.send.from, 'juf Sietske');
    await guide.press(texts.send.yes);
    await expectToRead(guide, texts.faults.agreed);
  },
};

/** School has it; at home there is nothing yet, so it offers to print and to keep. */
export const SchoolHasIt: Story = {
  name: 'School has it',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    const outcome = new Promise((resolve) =>
      guide.widget.addEventListener('pleinwacht-submitted', (event) => resolve(event.outcome), {once: true}),
    );
    await toSheet(guide);
    await fillIn(guide);
    await guide.press(texts.send.yes);
    await expect(await outcome).toBe('stored');
    await waitFor(() => expect(guide.title).toBe(texts.sent.title));
    await expectToRead(guide, texts.sent.text);
  },
};

/** The endpoint takes nothing now. The sheet is still there. */
export const TheEndpointIsClosed: Story = {
  name: 'The endpoint is closed',
  args: {transport: closed},
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await toSheet(guide);
    await fillIn(guide);
    await guide.press(texts.send.yes);
    await waitFor(() => expect(guide.part('failure')).toContain(texts.sending.failed.closed));
    await expect(guide.field(texts.send.from).value).toBe('juf Sietske');
  },
};

/** People who talk leave the screen alone for an hour; then it asks, and wipes five minutes later. */
export const LeftAlone: Story = {
  name: 'Left alone',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await begin(guide);
    guide.widget.setIdleTimes({wipeAfter: 600_000, askBefore: 599_950});
    await waitFor(() => expect(guide.sees).toContain(texts.idle.title));
  },
};

/** Pasted by a web editor of a secondary school: attributes only. Nothing can be sent from here; printing and keeping can. */
export const PastedByAWebEditor: Story = {
  name: 'Pasted by a web editor',
  args: {school: undefined, transport: undefined, schoolSrc: schoolFile, schoolType: 'vo', headingLevel: 3},
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await expect(guide.root.querySelector('#title')!.localName).toBe('h3');
    await toSheet(guide);
    await expect(guide.part('to-school')).toBeUndefined();
    await expect(guide.part('save')).toBe(texts.saveFile);
  },
};

/** Behind a gateway that asks for a key: `endpoint` with `requestHeaders`. */
export const BehindAGateway: Story = {
  name: 'Behind a gateway',
  args: {transport: undefined, endpoint: '/api/pleinwacht', requestHeaders: gatewayKey},
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await requestWithKey(async () => {
      await toSheet(guide);
      await fillIn(guide);
      await guide.press(texts.send.yes);
      await waitFor(() => expect(guide.title).toBe(texts.sent.title));
    });
  },
};

/** A pupil's sheet on paper, with lines to write on: for who has no device, or would rather not type. */
export const Printed: Story = {
  name: 'Printed',
  ...printed,
  args: {mode: 'prepare-pupil'},
};

/** For another screen: a sheet without a name on it, as a code for its camera. */
export const ForAnotherScreen: Story = {
  name: 'For another screen',
  play: async ({canvasElement}) => {
    const guide = await guideIn(canvasElement);
    await guide.press(texts.begin);
    await goTo(guide, content.agreements.title);
    await agree(guide);
    await goTo(guide, texts.sheetTitle);
    await guide.press(texts.carry.to);
    await waitFor(() => expect(guide.widget.shadowRoot!.querySelector('[part=qr]')).not.toBe(null), {timeout: 20_000});
  },
};

/** A pupil on an old phone, 320 pixels wide. */
export const APupilOnAnOldPhone: Story = {
  name: 'A pupil on an old phone',
  ...narrow,
  args: {mode: 'prepare-pupil'},
  play: async ({canvasElement}) => expect((await guideIn(canvasElement)).widget.scrollWidth).toBeLessThanOrEqual(320),
};

/** At the table, in the dark. */
export const Dark: Story = {
  name: 'Dark',
  ...dark,
  play: async ({canvasElement}) => begin(await guideIn(canvasElement)),
};

/** With the reader's own few colours. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  ...forcedColors,
  play: async ({canvasElement}) => begin(await guideIn(canvasElement)),
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {
  name: 'In a publisher’s own look',
  decorators: [ownLook],
  play: async ({canvasElement}) => begin(await guideIn(canvasElement)),
};

/** Where each part is, for who styles them with `::part()`. */
export const EveryPartByItsName: Story = {
  name: 'Every part by its name',
  decorators: [
    namingParts('pleinwacht-startgesprek-guide', [
      'page',
      'paper',
      'start',
      'next',
      'add',
      'put-back',
      'calendar',
      'print',
      'save',
      'to-school',
      'send',
      'failure',
      'replace',
      'wipe',
      'carry',
      'qr',
    ]),
  ],
  play: async ({canvasElement}) => toSheet(await guideIn(canvasElement)),
};
