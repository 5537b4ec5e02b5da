import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';

import '../src/elements/report-form/define.js';
import './english.js';
import type {School} from '../src/protocol/school/school.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead} from './reader.js';
import {gatewayKey, requestWithKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {dark, forcedColors, hostileHost} from './situations.js';
import {sharedControls} from './shared-arguments.js';

import {begin, drawn, formIn, send, type Story, tell, texts, words, type Args} from './telling.js';

/** The form in the page of a school: without a receiver, without scripts, behind a gateway, in another language and in another look. */
const meta: Meta<Args> = {
  title: 'Widgets/Report form in a page',
  component: 'pleinwacht-report-form',
  args: {school, transport: stores},
  argTypes: sharedControls,
  render: drawn,
};
export default meta;

/** A page without a receiver: the form says whom to turn to, and has nothing to fill in that would go nowhere. */
export const NoEndpoint: Story = {
  name: 'No endpoint',
  args: {transport: undefined},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await expectToRead(form, words(texts.unavailable), 'mevrouw Bakker', '0800-0432');
    await expect(form.part('start')).toBeUndefined();
  },
};

/**
 * The form comes from the receiver's own origin, in a frame that the page cannot look into. Here nothing answers at that address: what
 * stands in the tag stays, beside the way to the form's own page, and no form of ours takes its place. The demo portal shows one that
 * comes, at `/apart`.
 */
export const FromTheReceiver: Story = {
  name: "From the receiver's own origin",
  // A page of the book asks nothing of another origin.
  tags: ['!autodocs'],
  args: {frameSrc: 'http://127.0.0.1:1/api/pleinwacht/embed/report-form.html'},
  render: ({frameSrc}) => html`
    <pleinwacht-report-form frame-src=${frameSrc!}>
      <p>Praat met mevrouw Bakker, <a href="tel:0517000001">0517 - 00 00 01</a>.</p>
    </pleinwacht-report-form>
  `,
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await expect(form.part('origin')).toContain('http://127.0.0.1:1');
    await expect(canvasElement.querySelector('a')!.checkVisibility()).toBe(true);
    await expect(form.part('start')).toBeUndefined();
  },
};

/**
 * Scripts are off, blocked, or not there yet. What stands between the tags stays in view: make it whom to talk to, and put nothing in it
 * that can be filled in.
 */
export const ScriptsAreOff: Story = {
  name: 'Scripts are off',
  render: () => html`
    <iframe
      title="Een pagina zonder scripts"
      width="100%"
      height="280"
      sandbox="allow-same-origin"
      srcdoc="<!doctype html><html lang='nl'><title>De Regenwulp</title><body style='font:1.125rem/1.6 system-ui'>
        <pleinwacht-report-form>
          <h2>Vertel wat er gebeurt</h2>
          <p>Praat met mevrouw Bakker, <a href='tel:0517000001'>0517 - 00 00 01</a>.</p>
          <p>Nu in gevaar? Bel <a href='tel:112'>112</a>.</p>
        </pleinwacht-report-form>"
    ></iframe>
  `,
  play: async ({canvasElement}) => {
    const page = canvasElement.querySelector('iframe')!;
    await waitFor(() => expect(page.contentDocument!.querySelector('pleinwacht-report-form') !== null).toBe(true));
    await expect(page.contentDocument!.body.innerText).toContain('0517 - 00 00 01');
  },
};

/** What a web editor pastes: attributes and nothing else. The school's own facts come from its `school.json`. */
export const PastedByAWebEditor: Story = {
  name: 'Pasted by a web editor',
  args: {
    school: undefined,
    transport: undefined,
    endpoint: 'https://regenwulp.example/api/pleinwacht',
    schoolSrc: schoolFile,
    schoolType: 'vo',
    reporter: 'witness',
    headingLevel: 3,
  },
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await waitFor(() => expect(form.part('readers')).toContain(school.recipients![0]!.label));
    await expect(form.root.querySelector('#title')!.localName).toBe('h3');
  },
};

/**
 * Behind a gateway that asks for a key: `requestHeaders` is called before every attempt. The form has a page to itself here, so Back may
 * be for its questions (`history`): without a trail of them in the browser.
 */
export const BehindAGatewayOnAPageOfItsOwn: Story = {
  name: 'Behind a gateway on a page of its own',
  args: {transport: undefined, endpoint: '/api/pleinwacht', history: true, requestHeaders: gatewayKey},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    const before = history.length;
    await tell(form);
    await expect(history.length).toBeLessThanOrEqual(before + 1);
    const request = await requestWithKey(async () => expect(await send(form)).toBe('stored'));
    await expect(request.credentials).toBe('omit');
  },
};

/** On a page in English the form speaks English, once that pack was loaded beside it. */
export const InEnglish: Story = {
  name: 'In English',
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await expect(form.root.querySelector('[lang]')).toHaveAttribute('lang', 'en');
    await expectToRead(form, 'Who can read this?');
  },
};

/** The file about the school has faults: what is wrong is left out and told in the console, the rest is used. */
export const ASchoolFileWithAFault: Story = {
  name: 'A school file with a fault',
  args: {school: {...school, promise: {schoolDays: 'soon'}, privacyUrl: 'javascript:alert(1)'} as unknown as School},
  play: async ({canvasElement}) => {
    const form = await formIn(canvasElement);
    await expect(form.part('readers')).toContain(school.recipients![0]!.label);
    await expect(form.has('[part=readers] a')).toBe(false);
  },
};

/** On a site whose own CSS reaches for everything: nothing of it comes in but the font and its size. */
export const AHostWithCssForEverything: Story = {
  name: 'A host with CSS for everything',
  ...hostileHost,
};

/** In the dark, with the answers checked. */
export const Dark: Story = {
  name: 'Dark',
  ...dark,
  play: async ({canvasElement}) => tell(await formIn(canvasElement)),
};

/** With the reader's own few colours. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  ...forcedColors,
  play: async ({canvasElement}) => begin(await formIn(canvasElement)),
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {
  name: 'In a publisher’s own look',
  decorators: [ownLook],
  play: async ({canvasElement}) => begin(await formIn(canvasElement)),
};

/** Where each part is, for who styles them with `::part()`. Walk through the form to meet them all. */
export const EveryPartByItsName: Story = {
  name: 'Every part by its name',
  decorators: [
    namingParts('pleinwacht-report-form', [
      'page',
      'exit',
      'talk',
      'start',
      'next',
      'crisis',
      'more',
      'promises',
      'send',
      'answers',
      'discard',
      'failure',
      'snitching',
      'readers',
      'frame',
      'origin',
    ]),
  ],
};
