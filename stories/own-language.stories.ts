import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';

import {join} from '../src/content/form/said.js';
import {structure} from '../src/content/structure/pesten-plagen-quiz.js';
import {structure as sharedStructure} from '../src/content/structure/shared.js';
import shared from '../src/content/words/nl/shared.json' with {type: 'json'};
import words from '../src/content/words/nl/pesten-plagen-quiz.json' with {type: 'json'};
import {registerPack} from '../src/editions.js';
import '../src/elements/pesten-plagen-quiz/define.js';
import {packIn} from '../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.pack.js';
import {Reader} from './reader.js';
import {school} from './school.js';

// A made-up language, whole: every text in brackets and a third longer, as another language may be.
const lang = 'art-x-longer';
registerPack({
  ...packIn(
    lang,
    {texts: inBrackets(words.texts), content: join(structure, inBrackets(words.content))},
    {texts: inBrackets(shared.texts), content: join(sharedStructure, inBrackets(shared.content))},
  ),
  widget: 'pesten-plagen-quiz',
});

/**
 * Your own language. `npx pleinwacht edition fy fy.json` gives a translator one file, with the Dutch beside a place for each text, and run
 * again it lists what is missing. `npx pleinwacht edition fy fy.json --words words` makes of it what stands in `src/content/words`: a folder
 * of JSON per language, which the build turns into `lang/fy/<widget>.js` for bundlers and script tags alike. A pack that is made while the
 * page runs goes to `registerPack` whole, for there are no words of ours to lay it over.
 *
 * Here that is a language that nobody speaks. Whatever a translator can say stands in brackets; what stands outside them is the school's
 * own, or a name or number that is the same in every language.
 */
const meta: Meta = {
  title: 'Build on it/Your own language',
  render: () => html`<div lang=${lang}><pleinwacht-pesten-plagen-quiz .school=${school}></pleinwacht-pesten-plagen-quiz></div>`,
};
export default meta;

/** Everything that the first screen says, in words of another length. */
export const EveryTextInBrackets: StoryObj = {
  name: 'Every text in brackets',
  play: async ({canvasElement}) => {
    const quiz = await Reader.at(canvasElement, 'pleinwacht-pesten-plagen-quiz');
    const said = [...quiz.root.querySelectorAll('h2, h3, p, button, legend, label')].map((part) => part.textContent.trim());
    await expect(said.length).toBeGreaterThan(3);
    await expect(said.filter((text) => /\p{L}/u.test(text) && !text.includes('⟦'))).toEqual([]);
    await expect(quiz.root.host.scrollWidth).toBeLessThanOrEqual(quiz.root.host.clientWidth);
  },
};

/** The same words in brackets; what is filled in later keeps its place. */
function inBrackets<Words>(said: Words): Words {
  if (typeof said === 'string') return `⟦${said}${'·'.repeat(Math.ceil(said.length / 3))}⟧` as Words;
  if (Array.isArray(said)) return said.map(inBrackets) as Words;
  return Object.fromEntries(Object.entries(said as object).map(([name, one]) => [name, inBrackets(one)])) as Words;
}
