import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';

import '../src/elements/parent-panel/define.js';
import '../src/elements/report-form/define.js';
import type {Portal} from '../src/elements/portal/portal.js';
import {Reader} from './reader.js';
import {gatewayKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {dark} from './situations.js';

type Args = Pick<Portal, 'endpoint' | 'school' | 'schoolSrc' | 'schoolType' | 'transport' | 'requestHeaders'> & {
  /** A school written in the page itself. */
  inPage?: string;
};
type Story = StoryObj<Args>;

/**
 * Around a page, or a part of it: what is said here once holds for every widget inside, wherever it stands. A widget's own attribute wins.
 * It draws nothing.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Portal',
  component: 'pleinwacht-portal',
  args: {school, transport: stores},
  argTypes: {inPage: {table: {disable: true}}},
  render: (args) =>
    html`<pleinwacht-portal
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      ${args.inPage ? html`<script type="application/json" slot="school" .textContent=${args.inPage}></script>` : nothing}
      <pleinwacht-parent-panel sections="who-to-call"></pleinwacht-parent-panel>
      <pleinwacht-report-form></pleinwacht-report-form>
    </pleinwacht-portal>`,
};
export default meta;

/** The panel inside it names the school's people, whichever way the school came in. */
const namesPeople: Story['play'] = async ({canvasElement}) => {
  const panel = await Reader.at(canvasElement, 'pleinwacht-parent-panel');
  await waitFor(() => expect(panel.sees).toContain('mevrouw Bakker'));
};

/** By script: the school is an object, and what is sent goes the portal's own way. */
export const WithASchool: Story = {name: 'With a school', play: namesPeople};

/** By address: a web editor writes two attributes, and nothing else. */
export const WithASchoolFile: Story = {
  name: 'With a school file',
  args: {school: undefined, transport: undefined, schoolSrc: schoolFile, endpoint: '/api/pleinwacht', schoolType: 'kleuters'},
  play: namesPeople,
};

/** In the page: for a site that can hold no file of its own. */
export const WithASchoolInThePage: Story = {
  name: 'With a school in the page',
  args: {school: undefined, inPage: JSON.stringify(school)},
  play: namesPeople,
};

/** Behind a gateway that asks for a key: headers are asked for before every attempt, for all widgets at once. */
export const BehindAGateway: Story = {
  name: 'Behind a gateway',
  args: {transport: undefined, endpoint: '/api/pleinwacht', requestHeaders: gatewayKey},
  play: namesPeople,
};

/** On a page that is dark, as the page itself says with `color-scheme`. */
export const InTheDark: Story = {name: 'In the dark', ...dark, play: namesPeople};

/** Without a school nor a place to send to: the widgets say whom to turn to, and offer nothing to send. */
export const WithNothing: Story = {
  name: 'With nothing',
  args: {school: undefined, transport: undefined},
  play: async ({canvasElement}) => {
    const form = await Reader.at(canvasElement, 'pleinwacht-report-form');
    await expect(form.part('start')).toBeUndefined();
    await expect(form.sees).toContain('0800-0432');
  },
};
