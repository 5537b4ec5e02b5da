import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {registerPack} from '../src/editions.js';
import '../src/elements/report-form/define.js';
import {expectToRead, Reader} from './reader.js';
import {stores} from './receivers.js';
import {school} from './school.js';

// A language tag of its own, so that the other stories keep our words; a publisher says `nl`.
registerPack({
  widget: 'report-form',
  lang: 'nl-x-regenwulp',
  texts: {start: 'Vertel het ons'},
  content: {
    title: 'Wil je iets vertellen op De Regenwulp?',
    questions: {reporter: {choices: {self: {hint: 'Het gebeurt bij mij.'}}}},
  },
});

/**
 * Your own edition: say a sentence otherwise than we do, typed and by its name, and keep all the others. What is misspelt does not compile,
 * or is told in the console.
 */
const meta: Meta = {
  title: 'Build on it/Your own edition',
  render: () => html`
    <div lang="nl-x-regenwulp"><pleinwacht-report-form .school=${school} .transport=${stores}></pleinwacht-report-form></div>
  `,
};
export default meta;

/** A title, a button and a hint of the school's own; all else is ours. */
export const ThreeSentences: StoryObj = {
  name: 'Three sentences',
  play: async ({canvasElement}) => {
    const form = await Reader.at(canvasElement, 'pleinwacht-report-form');
    await expectToRead(form, 'Wil je iets vertellen op De Regenwulp?', 'Dit is geen klikken');
    await form.press('Vertel het ons');
    await expectToRead(form, 'Het gebeurt bij mij.');
  },
};
