import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';

import {TextIndex} from './content/text-index.js';
import {page} from './page.js';

// Here, for a bundler drops what a module without a name to import does (`sideEffects` in package.json).
if (!customElements.get('text-index')) customElements.define('text-index', TextIndex);

const meta: Meta = {
  title: 'Content',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', options: {showPanel: false}},
  render: () =>
    page(
      'Content',
      'Every sentence of the subject matter is data with a source; none stands in a widget. Look up where a text comes from, or where a fact went.',
      html`<text-index></text-index>`,
    ),
};
export default meta;

export const Content: StoryObj = {};

/** Searching finds a text by its words, by its item and by the fact that it carries. */
export const Searched: StoryObj = {
  play: async ({canvas}) => {
    const search = canvas.getByRole('searchbox', {name: 'Search'});
    await userEvent.type(search, 's003-6.3-05');
    await expect(canvas.getByRole('status')).toHaveTextContent('Nothing holds that.');
    await userEvent.clear(search);
    await userEvent.type(search, 'TELLING-HELPS');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^1 of/);
    await expect(canvas.getByText('Melden doe je om iemand te helpen.')).toBeVisible();
    await userEvent.clear(search);
    await userEvent.selectOptions(canvas.getByRole('combobox', {name: 'Edition'}), 'helplines');
    await userEvent.selectOptions(canvas.getByRole('combobox', {name: 'Source'}), 'elsewhere');
    await expect(canvas.getByRole('table')).toHaveTextContent('0800-0432');
    await expect(canvas.getByText('s003-6.3-05')).toBeVisible();
  },
};
