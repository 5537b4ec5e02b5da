import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, userEvent, waitFor} from 'storybook/test';

import '../src/define.js';
import {page} from './page.js';
import {ThemeDesk} from './theming/theme-desk.js';
import type {ThemeName} from './theming/theme.js';

// Here, for a bundler drops what a module without a name to import does (`sideEffects` in package.json).
if (!customElements.get('theme-desk')) customElements.define('theme-desk', ThemeDesk);

interface Args {
  theme: ThemeName;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Theming',
  tags: ['!autodocs'],
  args: {theme: 'our-own'},
  parameters: {layout: 'fullscreen', options: {showPanel: false}},
  render: ({theme}) =>
    page(
      'Theming',
      'A widget takes the font and the colour scheme of the page around it. The rest of its look is a few custom properties: change them here, see what becomes of a widget, and read whether everybody can still read it.',
      html`<theme-desk theme=${theme}></theme-desk>
        <section>
          <h2>How it works</h2>
          <ul>
            <li>
              Set what you like on <code>:root</code>, on the portal or on one widget. What you leave out falls back to the generic tokens
              of NL Design System (<code>--basis-…</code>) if the page has them, and then to Pleinwacht’s own.
            </li>
            <li>
              <code>light-dark(…, …)</code> gives a value for both kinds of page; <code>color-scheme</code> of the page decides. A page
              without one is light.
            </li>
            <li>What warns, what is in danger, the edges of controls and the ring of the focus are not for themes: they mean something.</li>
            <li>For more, every widget has parts: <code>pleinwacht-report-form::part(start)</code>. Its own page names them.</li>
          </ul>
        </section>`,
    ),
};
export default meta;

/** What the page says about the contrast, once it has judged it. */
async function verdict(canvasElement: HTMLElement): Promise<string> {
  return waitFor(() => {
    const words = canvasElement.querySelector('[role=status]')?.textContent;
    if (!words) throw new Error('nothing was judged');
    return words;
  });
}

const enough: Story['play'] = async ({canvasElement}) => {
  await expect(await verdict(canvasElement)).toContain('Enough contrast');
};

export const Theming: Story = {play: enough};

/** The widgets follow what is changed, and the CSS to take along says what that was. */
export const Changed: Story = {
  play: async ({canvas, canvasElement}) => {
    await expect(await verdict(canvasElement)).toContain('Enough contrast');
    const widget = canvasElement.querySelector('[data-scheme=light] pleinwacht-report-form')!;
    await fireEvent.input(canvas.getByLabelText('--pleinwacht-surface, light'), {target: {value: '#fffbe6'}});
    await waitFor(() => expect(getComputedStyle(widget).backgroundColor).toBe('rgb(255, 251, 230)'));
    await userEvent.type(canvas.getByRole('textbox', {name: /--pleinwacht-unit/}), '20px{Tab}');
    await waitFor(() => expect(getComputedStyle(widget).fontSize).toBe('22.5px'));
    await expect(canvasElement.querySelector('pre')).toHaveTextContent(
      '--pleinwacht-surface: light-dark(#fffbe6, #131b1e); --pleinwacht-unit: 20px;',
    );
  },
};

export const PrimarySchool: Story = {name: 'A bright primary school', args: {theme: 'primary-school'}, play: enough};
export const SecondarySchool: Story = {name: 'A sober secondary school', args: {theme: 'secondary-school'}, play: enough};
export const Municipality: Story = {name: 'A municipality', args: {theme: 'municipality'}, play: enough};

/** A theme that some cannot read is told so in words, with the pairs that fall short. */
export const TooLittleContrast: Story = {
  name: 'Too little contrast',
  args: {theme: 'pastel'},
  // The widget shows what the report is about, so axe finds it too.
  parameters: {a11y: {test: 'todo'}},
  play: async ({canvasElement}) => {
    await waitFor(async () => expect(await verdict(canvasElement)).toContain('do not publish'));
    await expect(await verdict(canvasElement)).toContain('On a light page, on-accent on accent reaches 2.3, and needs 7.');
    await expect(await verdict(canvasElement)).not.toContain('text on surface');
  },
};
