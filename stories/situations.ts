import type {Decorator, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';

// Situations that a reader can be in, to spread into a story: `export const Dark: Story = {...dark}`.
// The school and its receiver are arguments: see school.ts and receivers.ts.

/** What a situation adds to a story. */
type Situation = Pick<StoryObj<object>, 'decorators' | 'parameters'>;

/** Around the story; on the page with documentation in a frame of its own, so that it changes nothing else there. */
function around(wrap: (story: TemplateResult) => TemplateResult, height = '40rem'): Situation {
  const decorator: Decorator<object> = (story) => wrap(story() as TemplateResult);
  return {decorators: [decorator], parameters: {docs: {story: {inline: false, height}}}};
}

/** A host in the dark, that says so in CSS as it should. */
export const dark = around(
  (story) =>
    html`<style>
        html {
          color-scheme: dark;
        }
      </style>
      ${story}`,
);

/** A column of 320 CSS pixels: an old phone, a sidebar. */
export const narrow = around(
  (story) =>
    html`<style>
        .column {
          inline-size: 320px;
        }
      </style>
      <div class="column">${story}</div>`,
);

/** Magnified four times, on a screen of 1280 pixels wide: 320 are left. */
export const magnified = around(
  (story) =>
    html`<style>
        body {
          padding: 0 !important;
        }
        .magnified {
          inline-size: 320px;
          zoom: 4;
        }
      </style>
      <div class="magnified">${story}</div>`,
);

/** Letters twice as large, as a browser's setting makes them. */
export const largeLetters = around(
  (story) =>
    html`<style>
        html {
          font-size: 200%;
        }
      </style>
      ${story}`,
);

/** A site with CSS that reaches for everything, made ten years ago. */
export const hostileHost = around(
  (story) =>
    html`<style>
        html {
          font-size: 62.5%;
        }
        * {
          box-sizing: content-box !important;
          margin: 7px;
          outline: none !important;
          transition: all 0.2s;
        }
        body {
          font:
            italic 11px/1 'Times New Roman',
            serif;
          letter-spacing: 0.2em;
          text-align: center;
          text-transform: uppercase;
          white-space: nowrap;
          color: #999;
          background: #fde;
        }
        button,
        input,
        label,
        h2,
        p {
          display: inline !important;
          color: #f0f !important;
          font-size: 9px !important;
        }
      </style>
      ${story}`,
);

/** On paper: the widget's rules for print, on the screen. (A browser's print preview shows the pages too.) */
export const printed = around((story) => html`<div ${ref(showing('print'))}>${story}</div>`);

/**
 * A reader's own few colours: the widget's rules for them. The colours themselves are the system's to give; in Chromium's
 * developer tools, "Emulate CSS media feature forced-colors" shows the whole.
 */
export const forcedColors = around((story) => html`<div ${ref(showing('forced-colors: active'))}>${story}</div>`);

/** Makes the widgets in an element follow their rules for another medium. */
function showing(medium: string) {
  return (element?: Element) => {
    // They are drawn right after this; then their sheets are there.
    queueMicrotask(() => {
      if (medium === 'print') dispatchEvent(new Event('beforeprint'));
      for (const {shadowRoot} of element?.querySelectorAll('*') ?? []) {
        if (shadowRoot) shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map((sheet) => followed(sheet, medium));
      }
    });
  };
}

function followed(sheet: CSSStyleSheet, medium: string): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join('\n'));
  for (const rule of copy.cssRules) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes(medium)) rule.media.mediaText = 'all';
    else if (medium === 'print' && rule instanceof CSSMediaRule && rule.conditionText === 'screen') rule.media.mediaText = 'not all';
  }
  return copy;
}
