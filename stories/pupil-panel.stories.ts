import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect} from 'storybook/test';

import '../src/elements/pupil-panel/define.js';
import {pack} from '../src/elements/pupil-panel/pupil-panel.pack.js';
import type {PupilPanel} from '../src/elements/pupil-panel/pupil-panel.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead, Reader} from './reader.js';
import {gatewayKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';
import {dark, forcedColors, magnified, narrow} from './situations.js';

type Args = Pick<PupilPanel, SharedArgument | 'reportHref' | 'exitHref'>;
type Story = StoryObj<Args>;

/**
 * For pupils: five doors, each one screen on a phone. It says what to do and what to say, whom to call or chat with, and who is there at
 * school. Nothing is asked, kept or sent.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Pupil panel',
  component: 'pleinwacht-pupil-panel',
  args: {school, reportHref: 'https://regenwulp.example/melden', exitHref: undefined},
  argTypes: sharedControls,
  render: (args) => html`
    <pleinwacht-pupil-panel
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      report-href=${args.reportHref ?? nothing}
      exit-href=${args.exitHref ?? nothing}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      <h2>${pack.content.po.title}</h2>
      <p>Kindertelefoon: <a href="tel:08000432">0800-0432</a>.</p>
    </pleinwacht-pupil-panel>
  `,
};
export default meta;

const {po, vo} = pack.content;

/** Opens a door, and reads all that is behind it. */
function behind({title, lead, steps, say, note}: (typeof po.doors)[number]): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-pupil-panel');
    await reader.press(title);
    await expect(reader.focused).toBe(title);
    await expectToRead(reader, lead, note.text, ...[...steps, ...say].map(({text}) => text));
  };
}

/** What a pupil sees first: a number to call, and five doors. */
export const First: Story = {
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-pupil-panel');
    await expectToRead(reader, '0800-0432', '112', ...po.doors.map(({title}) => title));
  },
};

/** "Ik word gepest": telling is no klikken, and 113 is there too. */
export const Bullied: Story = {play: behind(po.doors[0]!)};

/** "Ik zie dat iemand gepest wordt": also something small helps. */
export const SeesIt: Story = {play: behind(po.doors[1]!)};

/** "Ik doe mee": nobody is called anything, and stopping can be today. */
export const JoinsIn: Story = {play: behind(po.doors[2]!)};

/** Online and in pictures: what to keep, and what never to pass on. */
export const Online: Story = {play: behind(po.doors[3]!)};

/** Not safe with an adult: nobody of the school's own team is named. */
export const NotSafeWithAnAdult: Story = {
  play: async (context) => {
    await behind(po.doors[4]!)(context);
    const reader = await Reader.at(context.canvasElement, 'pleinwacht-pupil-panel');
    await expect(reader.sees).toContain('mevrouw Yilmaz');
    await expect(reader.sees).not.toContain('mevrouw Bakker');
  },
};

/** On a secondary school: mentor, groepsapp, snitchen. */
export const Secondary: Story = {args: {schoolType: 'vo'}, play: behind(vo.doors[0]!)};

/** Where it does not know of a report form, nor of the school. */
export const Alone: Story = {
  args: {school: undefined, reportHref: undefined},
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-pupil-panel');
    await expect(reader.sees).not.toContain(pack.texts.report);
    await expect(reader.sees).not.toContain(pack.texts.people);
  },
};

/** With settings of its own, beside those of a portal; it sends nothing, wherever it could. */
export const SettingsOfItsOwn: Story = {
  args: {
    school: undefined,
    schoolSrc: schoolFile,
    headingLevel: 3,
    endpoint: '/api/pleinwacht',
    transport: stores,
    requestHeaders: gatewayKey,
    exitHref: 'https://nl.wikipedia.org/wiki/Kerkuil',
  },
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-pupil-panel');
    await expect(reader.has('h3#title')).toBe(true);
  },
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {decorators: [ownLook], play: behind(po.doors[1]!)};

/** Where each part is, for who styles them with `::part()`. */
export const EveryPartByItsName: Story = {
  decorators: [namingParts('pleinwacht-pupil-panel', ['page', 'exit', 'call', 'doors', 'people'])],
};

/** With the reader's own few colours. */
export const ForcedColours: Story = {...forcedColors, play: behind(po.doors[0]!)};

/** In the dark. */
export const Dark: Story = {...dark, play: behind(po.doors[3]!)};

/** On an old phone. */
export const Narrow: Story = {...narrow, play: behind(po.doors[4]!)};

/** Magnified four times. */
export const Magnified: Story = {...magnified, play: behind(po.doors[0]!)};
