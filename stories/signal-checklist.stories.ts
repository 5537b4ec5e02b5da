import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';

import '../src/elements/signal-checklist/define.js';
import {fill} from '../src/content/form/fill.js';
import {pack} from '../src/elements/signal-checklist/signal-checklist.pack.js';
import type {SignalChecklist} from '../src/elements/signal-checklist/signal-checklist.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead, Reader} from './reader.js';
import {closed, gatewayKey, requestWithKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {dark, forcedColors, narrow, printed} from './situations.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';

type Args = Pick<SignalChecklist, 'about' | 'setting' | SharedArgument>;
type Story = StoryObj<Args>;
type List = Reader<SignalChecklist>;

const {texts, content} = pack;

/**
 * Helps an adult look at a child: tick what you see, and words to begin a talk come out. Never a score, a colour or a conclusion.
 * Leave `about` and `setting` out where the reader should choose; fill them in on a page that is for parents, or for the team.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Signal checklist',
  component: 'pleinwacht-signal-checklist',
  args: {about: 'bullied', setting: 'home', school, transport: stores},
  argTypes: sharedControls,
  render: (args) => html`
    <pleinwacht-signal-checklist
      about=${args.about ?? nothing}
      setting=${args.setting ?? nothing}
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      <h2>Wat valt u op?</h2>
      <p>Is uw kind stiller, slaapt het slecht, wil het niet naar school? Vraag hoe de pauzes gaan.</p>
      <p>Bel mevrouw Bakker, <a href="tel:0517000001">0517 - 00 00 01</a>.</p>
    </pleinwacht-signal-checklist>
  `,
};
export default meta;

const listIn = (canvasElement: HTMLElement) => Reader.at(canvasElement, 'pleinwacht-signal-checklist');

const signal = (id: string) => content.signals.find((one) => one.id === id)!;

const [asleep, outbursts, damaged] = ['sleeps-badly', 'outbursts', 'damaged-things'].map(signal) as [Signal, Signal, Signal];
type Signal = ReturnType<typeof signal>;

/** On a phone the part of the list in which it stands is opened first. */
async function choose(list: List, {domain, text}: Signal) {
  const inView = [...list.root.querySelectorAll('label')].some((label) => label.textContent.includes(text) && label.checkVisibility());
  if (!inView) await list.press(content.domains.find(({id}) => id === domain)!.title);
  await list.choose(text);
}

/** Ticks two signals and has a doubt about a third. */
async function mark(list: List): Promise<void> {
  await choose(list, asleep);
  await choose(list, damaged);
  await list.press(`${texts.unsure}: ${outbursts.text}`);
}

async function toTalk(list: List): Promise<void> {
  await mark(list);
  await list.press(texts.next);
  await list.press(texts.talk.toTalk);
}

async function toShare(list: List): Promise<void> {
  await toTalk(list);
  await list.press(texts.share.home);
}

async function fillIn(list: List): Promise<void> {
  await list.type(texts.yesPage.child.home, 'Sam');
  await list.select(texts.yesPage.group, 'groep 7');
  await list.type(texts.yesPage.name, 'Mo');
  await list.choose(content.share.consent[0]!.text);
}

/** A list that somebody kept as a file. */
const kept = (setting: 'home' | 'school', signals: readonly object[]) =>
  new File(
    [JSON.stringify({format: 'pleinwacht-signal-checklist', version: 1, about: 'bullied', setting, schoolType: 'po', signals})],
    `signalenlijst-${setting}.json`,
    {type: 'application/json'},
  );

/** Nothing is set by the page: the reader says where they see the child, and what they think of. */
export const AReaderWhoChooses: Story = {
  name: 'A reader who chooses',
  args: {about: undefined, setting: undefined},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await expectToRead(list, texts.askSetting, texts.askAbout, texts.askSchoolType);
    await list.choose(texts.abouts.home.bullying);
    await expect(list.sees).not.toContain(asleep.text);
  },
};

/** A parent ticks what they see. The page around the widget hears which signals, by id, and no word more. */
export const AParentWhoNoticesSomething: Story = {
  name: 'A parent who notices something',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    const heard: (readonly string[])[] = [];
    list.widget.addEventListener('pleinwacht-signals-changed', ({selected, unsure}) => heard.push([...selected, ...unsure]));
    await mark(list);
    await expect(heard.at(-1)).toEqual([asleep.id, damaged.id, outbursts.id]);
    await expect(list.buttons).toContain(texts.clear);
  },
};

/** What was seen, since when, and what goes well. All of it may stay empty. */
export const SinceWhen: Story = {
  name: 'Since when?',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await mark(list);
    await list.press(texts.next);
    await list.choose(texts.details.yes);
    await list.select(content.followUp.since.text, texts.details.sinces['this-month']);
    await list.type(texts.goesWell, 'Hij zingt weer onder de douche.');
    await expect(list.title).toBe(texts.details.title);
  },
};

/** What comes out: what was seen, as a question to the child; then whom to call, and no verdict. */
export const WordsForATalk: Story = {
  name: 'Words for a talk',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await toTalk(list);
    await expect(list.part('starters')).toContain(asleep.talkStarter);
    await expect(list.part('starters')).not.toContain(outbursts.talkStarter);
    await expectToRead(list, texts.talk.ask.home, outbursts.text, '0517 - 00 00 01');
    await expect(list.sees).not.toMatch(/score|punten/i);
  },
};

/** Nothing was ticked, and still an uneasy feeling: that is reason enough to talk. */
export const NothingMarked: Story = {
  name: 'Nothing marked',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await list.press(texts.next);
    await expect(list.part('nothing')).toContain(content.nothingMarked[0]!.text);
    await expect(list.part('starters')).toBeUndefined();
  },
};

/** A teacher: other rows, other words, and background for professionals, shut and behind its warning. */
export const ATeacherAtSchool: Story = {
  name: 'A teacher at school',
  args: {setting: 'school'},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await list.choose(signal('chosen-last').text);
    await list.press(texts.next);
    await list.press(texts.talk.toTalk);
    await expect(list.part('traits')).toContain(texts.traits);
    await list.press(texts.traits);
    await expectToRead(list, content.traits.intro.text, texts.share.school);
  },
};

/** Before it goes to school: what goes along, to whom, and a yes that was not ticked beforehand. What is missing is said at the top. */
export const BeforeTheYes: Story = {
  name: 'Before the yes',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await toShare(list);
    await expectToRead(list, fill(texts.promises.reads, {who: school.recipients![0]!.label}), damaged.text);
    await list.press(texts.yesPage.yes);
    await waitFor(() => expect(list.focused).toContain(texts.fields.errorTitle));
    await list.press(texts.yesPage.missing.child);
    await expect(list.isIn(texts.yesPage.child.home)).toBe(true);
  },
};

/** Shared: the names and the words are gone from the screen; what was ticked stays, for the talk. */
export const SharedWithSchool: Story = {
  name: 'Shared with school',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await toShare(list);
    await fillIn(list);
    const outcome = new Promise<string>((resolve) =>
      list.widget.addEventListener('pleinwacht-submitted', (event) => resolve(event.outcome), {once: true}),
    );
    await list.press(texts.yesPage.yes);
    await expect(await outcome).toBe('stored');
    await waitFor(() => expect(list.title).toBe(texts.sent.title));
    await expectToRead(list, texts.sent.wiped);
    await list.press(texts.sent.again);
    await expect(list.part('starters')).toContain(asleep.talkStarter);
  },
};

/** The endpoint takes nothing now: all is still there, with a number to call. */
export const TheEndpointIsClosed: Story = {
  name: 'The endpoint is closed',
  args: {transport: closed},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await toShare(list);
    await fillIn(list);
    await list.press(texts.yesPage.yes);
    await waitFor(() => expect(list.part('failure')).toContain(texts.sending.failed.closed));
    await expect(list.field(texts.yesPage.child.home).value).toBe('Sam');
  },
};

/** The list of home beside that of school, opened from files. No totals: what differs is a reason to talk. */
export const HomeAndSchoolSideBySide: Story = {
  name: 'Home and school side by side',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await mark(list);
    await list.press(texts.toCompare);
    const ofSchool = kept('school', [
      {id: damaged.id, seen: 'yes', since: 'this-month', changed: true},
      {id: outbursts.id, seen: 'no'},
    ]);
    await list.choosesFiles(texts.compare.open, ofSchool);
    await waitFor(() => expect(list.sees).toContain(fill(texts.compare.opened, {place: texts.settings.school})));
    await expect(list.part('table')).toContain(texts.compare.absent);
    await list.choosesFiles(texts.compare.open, new File(['boodschappen'], 'lijstje.json', {type: 'application/json'}));
    await waitFor(() => expect(list.sees).toContain(texts.compare.faults['not-a-sheet']));
  },
};

/** Left alone with marks on the screen: it asks, and wipes a minute later. */
export const LeftAlone: Story = {
  name: 'Left alone',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await mark(list);
    list.widget.setIdleTimes({wipeAfter: 600_000, askBefore: 599_950});
    await waitFor(() => expect(list.sees).toContain(texts.idle.title));
    await expect(list.buttons).toContain(texts.idle.wipe);
  },
};

/** Pasted by a web editor on a page for a secondary school, under a heading of its own; no `endpoint`, so it prints and keeps, and sends nothing. */
export const PastedByAWebEditor: Story = {
  name: 'Pasted by a web editor',
  args: {school: undefined, transport: undefined, schoolSrc: schoolFile, schoolType: 'vo', headingLevel: 4},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await expect(list.root.querySelector('#title')!.localName).toBe('h4');
    await toTalk(list);
    await waitFor(() => expect(list.sees).toContain('mevrouw Bakker'));
    await expectToRead(list, texts.cannotShare);
    await expect(list.part('share')).toBeUndefined();
  },
};

/** Two lists on one page, one for each side: what is ticked in one stays out of the other. */
export const TwoOnOnePage: Story = {
  name: 'Two on one page',
  render: (args, context) => html`${meta.render!(args, context)} ${meta.render!({...args, about: 'bullying'}, context)}`,
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    const other = await Reader.at(canvasElement, 'pleinwacht-signal-checklist', 1);
    await mark(list);
    await expect(other.has('[type=checkbox]:checked, [aria-pressed=true]')).toBe(false);
    await expectToRead(other, content.signals.find(({about}) => about === 'bullying')!.text);
  },
};

/** For another screen: what was chosen, as a code for its camera. */
export const ForAnotherScreen: Story = {
  name: 'For another screen',
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await toTalk(list);
    await list.press(texts.carry.to);
    await waitFor(() => expect(list.widget.shadowRoot!.querySelector('[part=qr]')).not.toBe(null), {timeout: 20_000});
  },
};

/** Behind a gateway that asks for a key: `endpoint` with `requestHeaders`. */
export const BehindAGateway: Story = {
  name: 'Behind a gateway',
  args: {transport: undefined, endpoint: '/api/pleinwacht', requestHeaders: gatewayKey},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await requestWithKey(async () => {
      await toShare(list);
      await fillIn(list);
      await list.press(texts.yesPage.yes);
      await waitFor(() => expect(list.title).toBe(texts.sent.title));
    });
  },
};

/** The empty list on paper, with lines for a name and a day. */
export const Printed: Story = {
  name: 'Printed',
  ...printed,
};

/** On an old phone, 320 pixels wide, in the dark. */
export const AParentOnAnOldPhoneAtNight: Story = {
  name: 'A parent on an old phone at night',
  ...narrow,
  decorators: [narrow.decorators, dark.decorators].flat() as NonNullable<Story['decorators']>,
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement);
    await mark(list);
    await expect(list.widget.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** With the reader's own few colours. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  ...forcedColors,
  play: async ({canvasElement}) => mark(await listIn(canvasElement)),
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {
  name: 'In a publisher’s own look',
  decorators: [ownLook],
  play: async ({canvasElement}) => toTalk(await listIn(canvasElement)),
};

/** Where each part is, for who styles them with `::part()`. */
export const EveryPartByItsName: Story = {
  name: 'Every part by its name',
  decorators: [
    namingParts('pleinwacht-signal-checklist', [
      'page',
      'group',
      'next',
      'starters',
      'nothing',
      'share',
      'print',
      'save',
      'carry',
      'qr',
      'send',
      'failure',
      'table',
      'traits',
    ]),
  ],
  play: async ({canvasElement}) => toTalk(await listIn(canvasElement)),
};
