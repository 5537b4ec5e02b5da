import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';

import '../src/elements/parent-panel/define.js';
import '../src/elements/report-form/define.js';
import type {Portal} from '../src/elements/portal/portal.js';
import {inside} from './inside.js';
import {stores} from './receivers.js';
import {school} from './school.js';
import {dark} from './situations.js';

type Args = Pick<Portal, 'endpoint' | 'school' | 'schoolSrc' | 'schoolType' | 'transport' | 'requestHeaders'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Portal',
  component: 'pleinwacht-portal',
  args: {endpoint: '', school, schoolSrc: '', schoolType: 'po', transport: stores},
  render: ({school, schoolType, transport}) =>
    html`<pleinwacht-portal school-type=${schoolType ?? 'po'} .school=${school} .transport=${transport}>
      <pleinwacht-report-form reporter="self"></pleinwacht-report-form>
    </pleinwacht-portal>`,
};
export default meta;

/** The form inside it learns from the portal who can receive a report. */
export const WithASchool: Story = {
  play: async ({canvasElement}) => {
    const form = await inside(canvasElement, 'pleinwacht-report-form');
    await expect(form.getByRole('heading', {level: 2})).toBeVisible();
  },
};

/** A portal in the dark. */
export const Dark: Story = {...dark};
