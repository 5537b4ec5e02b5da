import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';

import '../src/elements/conversation-prompts/define.js';
import '../src/elements/parent-panel/define.js';
import {fill} from '../src/content/form/fill.js';
import {pack} from '../src/elements/parent-panel/parent-panel.pack.js';
import type {ParentPanel} from '../src/elements/parent-panel/parent-panel.js';
import type {School} from '../src/protocol/school/school.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead, Reader} from './reader.js';
import {closed, gatewayKey, requestWithKey, stores} from './receivers.js';
import {school, schoolFile, schoolInHoliday} from './school.js';
import {dark, forcedColors, hostileHost, largeLetters, printed} from './situations.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';

type Args = Pick<ParentPanel, 'sections' | 'hashLinks' | SharedArgument>;
type Story = StoryObj<Args>;
type Panel = Reader<ParentPanel>;

const {texts, content} = pack;
const {question} = texts;

/**
 * For parents and carers: whom to call, what bullying is, what to do at home, how school acts, and a way to ask for a talk. A whole
 * page by itself; `sections` makes it a part of one.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Parent panel',
  component: 'pleinwacht-parent-panel',
  args: {school, transport: stores},
  argTypes: sharedControls,
  render: (args) => html`
    <pleinwacht-parent-panel
      sections=${args.sections ?? nothing}
      ?hash-links=${args.hashLinks}
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      <h2>Pesten: samen kijken, samen doen</h2>
      <p>Bel mevrouw Bakker, <a href="tel:0517000001">0517 - 00 00 01</a>.</p>
      <p>Nu in gevaar? Bel <a href="tel:112">112</a>.</p>
    </pleinwacht-parent-panel>
  `,
};
export default meta;

const panelIn = (canvasElement: HTMLElement) => Reader.at(canvasElement, 'pleinwacht-parent-panel');
const titleOf = (id: string) => content.sections.find((section) => section.id === id)!.title;
const titlesIn = (panel: Panel) => [...panel.root.querySelectorAll('[part=section] > summary')].map(({textContent}) => textContent.trim());

/** A parent asks for a talk, up to the page that asks for a yes. */
async function toYes(panel: Panel): Promise<void> {
  await panel.widget.openSection('talk-with-school');
  await panel.choose(content.topics[0]!.label);
  await panel.type(question.labels.message, 'Hij wil niet meer naar school.');
  await panel.type(question.labels.name, 'Samira');
  await panel.type(question.labels.reach, '06 12 34 56 78');
  await panel.press(question.next);
}

/** What a parent sees first: a number to call, three doors, and everything else folded below. */
export const AWorriedParent: Story = {
  name: 'A worried parent',
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await expect(panel.part('call')).toMatch(/mevrouw Bakker.*0517 - 00 00 01.*112/);
    await expect(titlesIn(panel)).toHaveLength(content.sections.length);
    await panel.press(texts.call.everybody);
    await expectToRead(panel, 'mevrouw Yilmaz');
  },
};

/** Behind the first door: what to do now, for this parent; one door is open at a time. */
export const MyChildIsBullied: Story = {
  name: '“My child is bullied”',
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    const [bullied, bullying] = content.doors as unknown as [{title: string; heading: string}, {title: string; heading: string}];
    await panel.press(bullying.title);
    await panel.press(bullied.title);
    const visible = [...panel.root.querySelectorAll<HTMLElement>('.room h4')].filter((heading) => heading.checkVisibility());
    await expect(visible.map(({textContent}) => textContent.trim())).toContain(bullied.heading);
    await expect(visible.map(({textContent}) => textContent.trim())).not.toContain(bullying.heading);
  },
};

/** A parent who knows the word and not the section. What they look for stays on the page. */
export const AParentWhoSearches: Story = {
  name: 'A parent who searches',
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await panel.type(texts.search.label, 'groepsapp');
    await expect(panel.part('search')).toMatch(/Gevonden op \d+ plek/);
    const [hit] = [...panel.root.querySelectorAll('[part=search] li button')].map(({textContent}) => textContent.trim());
    await panel.press(hit!);
    await waitFor(() => expect(panel.root.activeElement?.textContent?.toLowerCase()).toContain('groepsapp'));
  },
};

/** How the school acts, step by step, with the school's own words below. The library's ten steps, as long as the school has no plan of its own. */
export const HowSchoolActs: Story = {
  name: 'How school acts',
  args: {
    sections: 'how-school-acts',
    school: {
      ...school,
      additions: [{section: 'how-school-acts', title: 'Bij ons op het plein', text: 'Elke pauze lopen er twee mensen met een geel hesje.'}],
    },
  },
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await expect(titlesIn(panel)).toEqual([titleOf('how-school-acts')]);
    await expectToRead(panel, 'geel hesje', texts.plan.rules);
  },
};

/** A school that works in its own way says so in its `stepPlan`. */
export const ASchoolWithAPlanOfItsOwn: Story = {
  name: 'A school with a plan of its own',
  args: {
    sections: 'how-school-acts',
    school: {
      ...school,
      stepPlan: {
        id: 'ons-plan',
        title: 'Zo doen wij het',
        steps: [
          {id: 'luisteren', title: 'We luisteren naar uw kind', phase: 'notice', owner: 'teacher', actions: [], next: 'groep'},
          {
            id: 'groep',
            title: 'Een groepje kinderen helpt mee',
            phase: 'act',
            owner: 'coordinator',
            actions: [],
            timing: {min: 1, max: 2, unit: 'weeks'},
            next: 'end',
          },
        ],
      },
    },
  },
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await expectToRead(panel, 'Een groepje kinderen helpt mee', 'na 1 tot 2 weken', 'anti-pestcoördinator');
  },
};

/** Only what fits beside the school's own page: `sections` chooses, and sets the order. */
export const AFewSections: Story = {
  name: 'A few sections',
  args: {sections: 'online helplines', headingLevel: 3},
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await expect(titlesIn(panel)).toEqual([titleOf('online'), titleOf('helplines')]);
    await expect(panel.part('doors')).toBeUndefined();
    await expect(panel.root.querySelector('#title')!.localName).toBe('h3');
  },
};

/** Asking for a talk: the fields that are needed, and nothing that is not. What is missing is said at the top. */
export const SomethingIsMissing: Story = {
  name: 'Something is missing',
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await panel.widget.openSection('talk-with-school');
    await panel.press(question.next);
    await waitFor(() => expect(panel.focused).toContain(texts.fields.errorTitle));
    await panel.press(question.faults.name!);
    await waitFor(() => expect(panel.isIn(question.labels.name)).toBe(true));
  },
};

/** Before it goes: everything once more, names and all. */
export const BeforeTheYes: Story = {
  name: 'Before the yes',
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await toYes(panel);
    await expect(panel.part('answers')).toContain('Hij wil niet meer naar school.');
    await expect(panel.part('check')).toContain(fill(pack.texts.promises.reads, {who: school.recipients![0]!.label}));
    await expect(panel.part('send')).toBe(question.yes);
  },
};

/** Sent in a holiday: it has arrived, and the parent reads when school reads again. */
export const SentInASchoolHoliday: Story = {
  name: 'Sent in a school holiday',
  args: {school: schoolInHoliday()},
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    const outcome = new Promise((resolve) =>
      panel.widget.addEventListener('pleinwacht-submitted', (event) => resolve(event.outcome), {once: true}),
    );
    await toYes(panel);
    await panel.press(question.yes);
    await expect(await outcome).toBe('stored');
    await waitFor(() => expect(panel.part('sent')).toContain('Het is nu vakantie tot en met'));
    await expect(panel.sees).not.toContain('Hij wil niet meer naar school.');
  },
};

/** The endpoint takes nothing now: the words are still there, with a number to call. */
export const TheEndpointIsClosed: Story = {
  name: 'The endpoint is closed',
  args: {transport: closed},
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await toYes(panel);
    await panel.press(question.yes);
    await waitFor(() => expect(panel.part('failure')).toContain(texts.sending.failed.closed));
    await expect(panel.part('failure')).toContain('0517 - 00 00 01');
  },
};

/** Pasted by a web editor: the facts come from `school.json`, and nothing can be sent from here, so the panel says to call. */
export const PastedByAWebEditor: Story = {
  name: 'Pasted by a web editor',
  args: {school: undefined, transport: undefined, schoolSrc: schoolFile, schoolType: 'vo', hashLinks: true},
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await waitFor(() => expect(panel.part('call')).toContain('mevrouw Bakker'));
    await panel.widget.openSection('talk-with-school');
    await expectToRead(panel, texts.unavailable);
    await panel.press(texts.rooms.tonight);
    await panel.press(titleOf('online'));
    await expect(location.hash).toBe('#online');
    history.replaceState(history.state, '', location.pathname + location.search);
  },
};

/** Behind a gateway that asks for a key: `endpoint` with `requestHeaders`. */
export const BehindAGateway: Story = {
  name: 'Behind a gateway',
  args: {transport: undefined, endpoint: '/api/pleinwacht', requestHeaders: gatewayKey},
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await requestWithKey(async () => {
      await toYes(panel);
      await panel.press(question.yes);
      await waitFor(() => expect(panel.part('sent')).toContain(question.sent.title));
    });
  },
};

/** A `school.json` with faults: what is wrong is left out and told in the console; a plan that leads nowhere makes way for ours. */
export const ASchoolFileWithAFault: Story = {
  name: 'A school file with a fault',
  args: {
    sections: 'how-school-acts who-to-call',
    school: {
      ...school,
      contacts: [
        {role: 'coordinator', name: 'mevrouw Bakker', phone: 'bel maar'},
        {role: 'school-leader', name: 'meneer De Wit'},
      ],
      stepPlan: {
        id: 'kapot',
        title: 'Kapot',
        steps: [{id: 'een', title: 'Eén', phase: 'notice', owner: 'teacher', actions: [], next: 'twee'}],
      },
    } as School,
  },
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await panel.widget.openSection('who-to-call');
    await expectToRead(panel, 'meneer De Wit', content.stepPlan.steps[0]!.parentText!.title!);
    await expect(panel.sees).not.toContain('bel maar');
  },
};

/** Beside another widget on the same page, the panel leads to it. */
export const BesideTheConversationCards: Story = {
  name: 'Beside the conversation cards',
  decorators: [(story) => html`${story()}<pleinwacht-conversation-prompts></pleinwacht-conversation-prompts>`],
  play: async ({canvasElement}) => {
    const panel = await panelIn(canvasElement);
    await panel.press(texts.rooms.tonight);
    await panel.press(titleOf('at-home'));
    await panel.press(texts.companions['conversation-prompts']);
    await expect(document.activeElement?.localName).toBe('pleinwacht-conversation-prompts');
  },
};

/** What a parent prints: whom to call, and what stood open. */
export const Printed: Story = {
  name: 'Printed',
  ...printed,
  play: async ({canvasElement}) => (await panelIn(canvasElement)).widget.openSection('at-home'),
};

/** Letters twice as large as usual. */
export const AParentWhoReadsLargeLetters: Story = {
  name: 'A parent who reads large letters',
  ...largeLetters,
};

/** In the dark. */
export const Dark: Story = {
  name: 'Dark',
  ...dark,
  play: async ({canvasElement}) => (await panelIn(canvasElement)).press(content.doors[0]!.title),
};

/** With the reader's own few colours. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  ...forcedColors,
  play: async ({canvasElement}) => (await panelIn(canvasElement)).press(content.doors[0]!.title),
};

/** On a site whose own CSS reaches for everything. */
export const AHostWithCssForEverything: Story = {
  name: 'A host with CSS for everything',
  ...hostileHost,
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {
  name: 'In a publisher’s own look',
  decorators: [ownLook],
  play: async ({canvasElement}) => (await panelIn(canvasElement)).press(content.doors[2]!.title),
};

/** Where each part is, for who styles them with `::part()`. */
export const EveryPartByItsName: Story = {
  name: 'Every part by its name',
  decorators: [
    namingParts('pleinwacht-parent-panel', [
      'page',
      'call',
      'doors',
      'search',
      'section',
      'next',
      'check',
      'send',
      'answers',
      'failure',
      'sent',
    ]),
  ],
  play: async ({canvasElement}) => (await panelIn(canvasElement)).widget.openSection('talk-with-school'),
};
