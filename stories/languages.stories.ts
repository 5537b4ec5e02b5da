import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';

import '../src/elements/parent-panel/define.js';
import '../src/elements/report-form/define.js';
import facts from '../src/content/languages.json' with {type: 'json'};
import {Reader} from './reader.js';
import {stores} from './receivers.js';
import {school} from './school.js';

const codes = Object.keys(facts);
const named = new Intl.DisplayNames(['en'], {type: 'language'});

/**
 * A widget speaks the language of the page around it, where it has that. With `languages` on a portal or a widget a reader may choose
 * between those that you name; what is chosen is loaded then, and remembered nowhere.
 */
const meta: Meta = {
  title: 'Content/Languages',
  render: () => html`
    <pleinwacht-portal languages=${codes.join(' ')} .school=${school} .transport=${stores}>
      <pleinwacht-parent-panel></pleinwacht-parent-panel>
      <pleinwacht-report-form languages="nl en"></pleinwacht-report-form>
    </pleinwacht-portal>
  `,
};
export default meta;

/** Arabic, from right to left. The school's own people keep their names, and its own sentences the language in which it wrote them. */
export const AChoice: StoryObj = {
  name: 'A choice',
  play: async ({canvasElement}) => {
    const panel = await Reader.at(canvasElement, 'pleinwacht-parent-panel');
    await waitFor(() => expect(panel.has('.languages select')).toBe(true));
    const select = panel.root.querySelector<HTMLSelectElement>('.languages select')!;
    await expect([...select.options].map(({value}) => value)).toEqual(codes);
    await userEvent.selectOptions(select, 'ar');
    await waitFor(() => expect(panel.has('.root > [lang=ar][dir=rtl]')).toBe(true));
    await expect(panel.root.querySelector('.languages [role=status]')!.textContent).toBe(facts.ar.unread);
    await expect(panel.sees).toContain('0517');
  },
};

/** A video of your own in sign language, in `slot="sign-language"` of any widget: it stays above it with its own controls, and paper goes without. */
export const InSignLanguage: StoryObj = {
  name: 'In sign language',
  render: () => html`
    <pleinwacht-parent-panel .school=${school}>
      <video slot="sign-language" controls width="320" height="180" aria-label="Wat u kunt doen bij pesten, in gebarentaal"></video>
    </pleinwacht-parent-panel>
  `,
  play: async ({canvasElement}) => {
    const panel = await Reader.at(canvasElement, 'pleinwacht-parent-panel');
    const video = canvasElement.querySelector('video')!;
    await expect(video.getBoundingClientRect().bottom).toBeLessThanOrEqual(panel.root.querySelector('.root')!.getBoundingClientRect().top);
  },
};

/** Who made the words of each language, and who that speaks it has read them. */
export const HowTheyWereMade: StoryObj = {
  name: 'How they were made',
  render: () => html`
    <table lang="en">
      <caption>
        The words of each language
      </caption>
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Made by</th>
          <th scope="col">Read by somebody who speaks it</th>
          <th scope="col">What the switch says of it</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(facts).map(
          ([code, {madeBy, reviewedBy, unread}]) => html`
            <tr>
              <th scope="row">${named.of(code)} (${code})</th>
              <td>${madeBy === 'computer' ? 'a computer, from the Dutch' : 'its writers; the others are made from it'}</td>
              <td>${reviewedBy.length > 0 ? reviewedBy.join(', ') : 'nobody yet'}</td>
              <td lang=${code}>${madeBy === 'computer' && reviewedBy.length === 0 ? unread : ''}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `,
};
