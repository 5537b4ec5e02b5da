import type {Page} from 'puppeteer-core';

import {type Choices, framesFor, tagsFor} from '../../src/demo/site/snippet/snippet.js';
import {widgetNames} from '../../src/markup/index.js';

export const number = '0517 - 12 34 56';

const choices: Choices = {
  widgets: widgetNames,
  school: {name: 'De Kluut -- de school', contacts: [{role: 'coordinator', name: 'juf Anna', phone: number}]},
  base: 'https://www.school.example/pleinwacht/',
  schoolSrc: '/school.json',
  pages: '/',
  inline: true,
  endpoint: '',
  theme: '',
  whole: false,
};

/** What `/insluiten` gives a web editor to paste. */
export const pasted = {
  'the tags with a small page in them': tagsFor({...choices, whole: true}, {}),
  'the tags with numbers in them': tagsFor(choices, {}),
  'the frames': framesFor(choices),
} as const;

/** What is left for who visits the page. */
export interface Left {
  reads: boolean;
  presses: boolean;
  json: boolean;
  /** Whether the widgets, or the frames, are still there. */
  tags: boolean;
  frames: boolean;
}

/** Looks at a page with this in it, in which no script runs. Which dash stands in a number is all the same. */
export function look(page: Page, html: string): Promise<Left> {
  return page.evaluate(
    (html, digits) => {
      const {body} = new DOMParser().parseFromString(html, 'text/html');
      for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
      const words = body.textContent;
      const calls = [...body.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
      return {
        reads: words.replace(/[^\d]/g, '').includes(digits),
        presses: calls.some((link) => link.textContent.replace(/[^\d]/g, '') === digits && link.getAttribute('href') === `tel:${digits}`),
        json: /[{}]|"role"|contacts/.test(words),
        tags: body.querySelector('pleinwacht-portal > pleinwacht-parent-panel, pleinwacht-portal pleinwacht-parent-panel') !== null,
        frames: body.querySelector('iframe[src]') !== null,
      };
    },
    html,
    number.replace(/\D/g, ''),
  );
}
