import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, spyOn, waitFor} from 'storybook/test';

import '../src/elements/year-plan/define.js';
import type {YearPlan} from '../src/elements/year-plan/year-plan.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {Reader} from './reader.js';
import {gatewayKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';
import {dark, narrow} from './situations.js';

type Args = Pick<YearPlan, SharedArgument | 'authorize'> & {
  /** The year as it was kept. */
  year?: object;
};
type Story = StoryObj<Args>;

const year = {
  pleinwacht: 'year-plan',
  version: 1,
  id: 'this-year',
  year: 2026,
  days: [],
  time: '15:30',
  done: ['start-introductions', 'start-picture', 'all-represented'],
  notes: [
    {of: 'meeting-start', text: 'We beginnen met koffie. Anke maakt het verslag.'},
    {of: 'picture-background', text: 'Een dorpsschool met 11 mensen in het team.'},
    {of: 'own-questions', text: 'Wie sprak u het eerst?\nWat hielp?'},
  ],
  goals: ['Ouders bellen ons eerder', 'Elk kind weet bij wie het terecht kan'],
  experiments: [
    {what: 'Koffie bij de deur op maandag', goal: 0, how: 'Twee ouders en de leerkracht van groep 5.'},
    {what: 'Een kaart met drie namen in elke klas', goal: 1, went: 'Ja, in zes van de acht klassen.'},
  ],
  history: [{year: 2025, goals: ['Een vaste plek voor de werkgroep'], experiments: []}],
};
const holidays = [
  {name: 'Herfstvakantie', from: '2026-10-17', until: '2026-10-25'},
  {name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03'},
];

/**
 * For staff: one school year of the working group, and of all that the school does for safety, on its own days. It has a file of its own,
 * `year-plan.js`, and is in no file that pupils and parents load.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Year plan',
  component: 'pleinwacht-year-plan',
  args: {school: {...school, holidays}},
  argTypes: {...sharedControls, year: {table: {disable: true}}},
  render: (args) =>
    html`<pleinwacht-year-plan
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? 2}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
      .authorize=${args.authorize}
      ><p>Het jaarplan werkt alleen met JavaScript.</p></pleinwacht-year-plan
    >`,
};
export default meta;

type Play = NonNullable<Story['play']>;

/** Opens the year as somebody kept it, and a meeting by its number. */
const showing =
  (words: string, meeting = 0): Play =>
  async ({canvasElement, args}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-year-plan');
    await reader.choosesFiles('Open een jaarplan', new File([JSON.stringify(args.year)], 'jaarplan.json'));
    if (meeting > 0) {
      await waitFor(() => expect(reader.sees).toContain('Jaarplan'));
      reader.root.querySelectorAll<HTMLElement>('.path > li')[meeting - 1]!.querySelector('button')!.click();
    }
    await waitFor(() => expect(reader.sees).toContain(words));
  };

/** No year yet: begin one, or open one that was kept. */
export const Start: Story = {
  args: {schoolType: 'po'},
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-year-plan');
    await expect(reader.buttons).toContain('Begin dit jaarplan');
  },
};

/** A year that has just begun, without the holidays of the school. */
export const Begun: Story = {
  args: {school},
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-year-plan');
    await reader.press('Begin dit jaarplan');
    await expect(reader.sees).toContain('De werkgroep');
  },
};

/** The whole year, with everything unfolded. */
export const TheYear: Story = {
  name: 'The year',
  args: {year},
  play: async (context) => {
    await showing('Ouders bellen ons eerder')(context);
    const {root} = await Reader.at(context.canvasElement, 'pleinwacht-year-plan');
    for (const fold of root.querySelectorAll('details')) fold.open = true;
  },
};

/** The first meeting: an agenda to tick, the first picture and three goals. */
export const TheFirstMeeting: Story = {name: 'The first meeting', args: {year}, play: showing('Startfoto', 1)};

/** The talks: what somebody says and asks. */
export const TheTalks: Story = {name: 'The talks', args: {year}, play: showing('Wie sprak u het eerst?', 3)};

/** What was tried, and what came of it. */
export const LookingBack: Story = {name: 'Looking back', args: {year}, play: showing('Bracht het u dichter bij het doel?', 8)};

/** What happened this year: figures in which small and empty look alike, and the register. */
export const WhatHappened: Story = {
  name: 'What happened',
  args: {year},
  play: async (context) => {
    await showing('Jaarplan')(context);
    const reader = await Reader.at(context.canvasElement, 'pleinwacht-year-plan');
    await reader.press('Kijk wat er dit jaar gebeurde');
    const by = {by: 'teacher', on: '2026-11-24'};
    const cases = Array.from({length: 6}, (_, nth) => {
      const events = [
        {...by, type: 'opened', child: `A.${nth}`, forms: ['verbal'], places: ['playground'], since: 'longer'},
        {...by, type: 'closed', why: 'walked'},
      ];
      return new File([JSON.stringify({pleinwacht: 'case', version: 1, events})], 'zaak.json');
    });
    await reader.choosesFiles('Open zaken die u', ...cases);
    await waitFor(() => expect(reader.sees).toContain('5 tot en met 9'));
  },
};

/** The same from the cases that the school keeps, for who is known to the page around. */
export const FromTheKeptCases: Story = {
  name: 'From the kept cases',
  args: {year, endpoint: 'https://school.example/api/pleinwacht', authorize: gatewayKey},
  beforeEach: () => {
    const on = {by: 'teacher', on: '2026-11-24'};
    const events = [
      {...on, type: 'opened', child: 'A.B.', forms: ['online'], places: ['phone'], since: 'longer'},
      {...on, type: 'closed', why: 'walked'},
    ];
    const days = {openedOn: '2026-11-24', changedOn: '2026-11-24'};
    const kept = {id: 'a'.repeat(22), addressee: 'coordinator', ...days, edition: 2, events};
    const network = spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({cases: [kept], next: null}));
    return () => network.mockRestore();
  },
  play: async (context) => {
    await showing('Jaarplan')(context);
    const reader = await Reader.at(context.canvasElement, 'pleinwacht-year-plan');
    await reader.press('Kijk wat er dit jaar gebeurde');
    await reader.press('Haal de zaken op');
    await waitFor(() => expect(reader.sees).toContain('Er staat 1 zaak open.'));
  },
};

/** A file that is none of ours. */
export const AnotherFile: Story = {name: 'Another file', args: {year: {}}, play: showing('Dit bestand is geen jaarplan van hier.')};

/** At a secondary school. */
export const AtASecondarySchool: Story = {name: 'At a secondary school', args: {schoolType: 'vo', year}, play: showing('Ouderavond')};

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
export const OnAPhone: Story = {name: 'On a phone', ...narrow, args: {year}, play: TheFirstMeeting.play!};

/** In the dark. */
export const InTheDark: Story = {name: 'In the dark', ...dark, args: {year}, play: TheYear.play!};

/** With a publisher's own look, and its parts. */
export const InYourOwnLook: Story = {
  name: 'In your own look',
  args: {year},
  decorators: [
    ownLook,
    namingParts('pleinwacht-year-plan', [
      'page',
      'now',
      'meetings',
      'moments',
      'agenda',
      'guide',
      'picture',
      'goals',
      'experiments',
      'notes',
      'start',
      'save',
      'calendar',
      'print',
      'next-year',
      'wipe',
      'figures',
      'register',
      'csv',
      'paper',
    ]),
  ],
  play: TheFirstMeeting.play!,
};
