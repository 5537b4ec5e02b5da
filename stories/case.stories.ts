import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, spyOn, waitFor} from 'storybook/test';

import '../src/elements/case/define.js';
import type {Case} from '../src/elements/case/case.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {Reader} from './reader.js';
import {gatewayKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';
import {dark, narrow} from './situations.js';

type Args = Pick<Case, SharedArgument | 'authorize' | 'caseId'> & {
  /** What happened in it so far. */
  events?: readonly object[];
};
type Story = StoryObj<Args>;

const by = {on: '2026-11-23', by: 'teacher'};
const opened = [
  {...by, type: 'opened', child: 'A.B.', group: 'groep 6'},
  {...by, type: 'step-begun', step: 'first-talk'},
];
const talked = [
  ...opened,
  {...by, type: 'consent-given', step: 'first-talk', gate: 'consent-telling'},
  {...by, type: 'way-chosen', way: 'next', to: 'choose-route'},
  {...by, type: 'step-begun', step: 'choose-route'},
];
const asking = [...talked, {...by, type: 'way-chosen', way: 'repeated', to: 'ask-support-group', why: 'Al drie weken.'}];
const consent = {...by, step: 'ask-support-group', gate: 'consent-group'};
const refused = [
  ...asking,
  {...consent, type: 'consent-refused'},
  {...by, type: 'step-begun', step: 'action-plan'},
  {...by, type: 'parents-told', whom: 'parents-bullied', what: 'Wat A.B. zelf wil.'},
];
const method = [...asking, {...consent, type: 'consent-given'}, {...by, type: 'step-begun', step: 'ask-support-group'}];
const listening = [
  ...method,
  {...by, type: 'method-begun', method: 'support-group'},
  {...by, type: 'step-begun', step: 'sg-learn', method: 'support-group'},
  {...by, type: 'way-chosen', way: 'next', to: 'sg-listen', method: 'support-group'},
  {...by, type: 'step-begun', step: 'sg-listen', method: 'support-group'},
];

/**
 * For staff: runs the school's step plan for one child. It says what is to be done now, by whom and by when. The child stands in it by
 * initials. It has a file of its own, `case.js`, and is in no file that pupils and parents load.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Case',
  component: 'pleinwacht-case',
  args: {school},
  argTypes: {...sharedControls, events: {table: {disable: true}}},
  render: (args) =>
    html`<pleinwacht-case
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? 2}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
      .authorize=${args.authorize}
      .caseId=${args.caseId}
      ><p>De zaak werkt alleen met JavaScript.</p></pleinwacht-case
    >`,
};
export default meta;

type Play = NonNullable<Story['play']>;

/** Opens what happened so far, as a file that somebody kept. */
const showing =
  (words: string): Play =>
  async ({canvasElement, args}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-case');
    const file = new File([JSON.stringify({pleinwacht: 'case', version: 1, events: args.events})], 'zaak.json');
    await reader.choosesFiles('Open een zaak', file);
    await waitFor(() => expect(reader.sees).toContain(words));
  };

const keptBySchool = (events: readonly object[], letter = 'a') => ({
  ...{id: letter.repeat(22), addressee: 'coordinator', openedOn: '2026-11-23', changedOn: '2026-11-23', edition: events.length, events},
});

/** The network of a story; nothing leaves the page. */
const keeping =
  (...cases: readonly {readonly id: string}[]): NonNullable<Story['beforeEach']> =>
  () => {
    const network = spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
      if (init?.method === 'POST') return Response.json({}, {status: 500});
      return Response.json(cases.find(({id}) => String(address).includes(id)) ?? {cases, next: null});
    });
    return () => network.mockRestore();
  };

/** The cases that the school keeps, with what is to be done in each. */
export const KeptByTheSchool: Story = {
  name: 'Kept by the school',
  args: {endpoint: 'https://school.example/api/pleinwacht', authorize: gatewayKey},
  beforeEach: keeping(keptBySchool(listening), keptBySchool(asking, 'b')),
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-case');
    await waitFor(() => expect(reader.sees).toContain('Bij elke zaak staat wat u nu doet.'));
  },
};

/** What does not arrive stays in view, and can be sent again. */
export const NotWrittenDown: Story = {
  name: 'Not written down',
  args: {endpoint: 'https://school.example/api/pleinwacht', authorize: gatewayKey, caseId: 'a'.repeat(22)},
  beforeEach: keeping(keptBySchool(opened)),
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-case');
    await waitFor(() => expect(reader.buttons).toContain('Gedaan'));
    await reader.press('Gedaan');
    await waitFor(() => expect(reader.sees).toContain('Dit is nog niet opgeschreven'));
  },
};

/** No case yet: begin one, or open one that was kept. */
export const Start: Story = {
  args: {schoolType: 'po'},
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-case');
    await expect(reader.buttons).toContain('Begin de zaak');
  },
};

/** The one thing to do now, and everything else behind it. */
export const WhatToDoNow: Story = {name: 'What to do now', args: {events: opened}, play: showing('Praat rustig met het kind')};

/** Which way on, and why. */
export const AChoice: Story = {
  name: 'A choice',
  args: {events: talked},
  play: async (context) => {
    await showing('Kies samen met het kind')(context);
    const reader = await Reader.at(context.canvasElement, 'pleinwacht-case');
    for (let action = 0; action < 4; action++) await reader.press('Gedaan');
    await reader.choose('Het is vaker gebeurd');
    await reader.press('Ga verder');
    await expect(reader.sees).toContain('Schrijf op waarom u dit kiest.');
  },
};

/** Without a yes of the child it does not begin. */
export const TheChildIsAsked: Story = {
  name: 'The child is asked',
  args: {events: asking},
  play: showing('Zonder ja begint deze stap niet.'),
};

/** The child said no: the plan goes another way, and a later yes still counts. */
export const TheChildSaidNo: Story = {name: 'The child said no', args: {events: refused}, play: showing('komt er geen steungroep')};

/** With which method. */
export const AMethod: Story = {name: 'A method', args: {events: method}, play: showing('Begin met Steungroepaanpak')};

/** Words to say, and what is due. */
export const WordsToSay: Story = {name: 'Words to say', args: {events: listening}, play: showing('Wat eraan komt')};

/** Everything unfolded. */
export const AllOfIt: Story = {
  name: 'All of it',
  args: {events: listening},
  play: async (context) => {
    await showing('Wat eraan komt')(context);
    const {root} = await Reader.at(context.canvasElement, 'pleinwacht-case');
    for (const fold of root.querySelectorAll('details')) fold.open = true;
  },
};

/** More than bullying: what the law asks, and whom to call. */
export const MoreThanBullying: Story = {
  name: 'More than bullying',
  args: {events: opened},
  play: async (context) => {
    await showing('Praat rustig met het kind')(context);
    const reader = await Reader.at(context.canvasElement, 'pleinwacht-case');
    await reader.press('Dit is meer dan pesten');
    await expect(reader.sees).toContain('Meldplicht');
  },
};

/** Stopped, for it was more than bullying. */
export const Stopped: Story = {
  args: {events: [...opened, {...by, type: 'closed', why: 'more-than-bullying'}]},
  play: showing('Deze zaak is gestopt'),
};

/** A file that is none of ours. */
export const AnotherFile: Story = {name: 'Another file', args: {events: []}, play: showing('beschadigd')};

/** With all that a page can set. */
export const WithASchoolFile: Story = {
  name: 'With a school file',
  args: {
    endpoint: 'https://school.example/api/pleinwacht',
    schoolSrc: schoolFile,
    school: undefined,
    headingLevel: 3,
    transport: stores,
    requestHeaders: gatewayKey,
  },
  play: Start.play!,
};

/** On a phone. */
export const OnAPhone: Story = {name: 'On a phone', ...narrow, args: {events: method}, play: AMethod.play!};

/** In the dark. */
export const InTheDark: Story = {name: 'In the dark', ...dark, args: {events: refused}, play: TheChildSaidNo.play!};

/** With a publisher's own look, and its parts. */
export const InYourOwnLook: Story = {
  name: 'In your own look',
  args: {events: listening},
  decorators: [
    ownLook,
    namingParts('pleinwacht-case', ['page', 'now', 'done', 'next', 'due', 'calendar', 'start', 'save', 'print', 'paper', 'stop', 'wipe']),
  ],
  play: WordsToSay.play!,
};
