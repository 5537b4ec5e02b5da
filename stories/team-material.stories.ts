import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';

import {tipsPage, togetherPage} from '../src/demo/site/team/articles-pages.js';
import {backgroundPage} from '../src/demo/site/team/background-page.js';
import {methodsPage} from '../src/demo/site/team/methods-page.js';
import type {TeamPage} from '../src/demo/site/team/parts.js';
import {planPage} from '../src/demo/site/team/plan-page.js';
import {words} from '../src/demo/site/team/words.js';

const pages = {plan: planPage(), tips: tipsPage(), methods: methodsPage(), together: togetherPage(), background: backgroundPage()};
// Spelt out, for that is how a bundler finds them.
const look = [
  new URL('../src/demo/look/site/ground.css', import.meta.url),
  new URL('../src/demo/look/site/top-and-bottom.css', import.meta.url),
  new URL('../src/demo/look/site/parts.css', import.meta.url),
  new URL('../src/demo/look/site/few-colours-and-paper.css', import.meta.url),
  new URL('../src/demo/look/material/chapters.css', import.meta.url),
  new URL('../src/demo/look/material/way.css', import.meta.url),
  new URL('../src/demo/look/material/paper.css', import.meta.url),
];

interface Args {
  page: keyof typeof pages;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Team material',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', options: {showPanel: false}},
  loaders: [async () => ({css: (await Promise.all(look.map(async (url) => (await fetch(url)).text()))).join('\n')})],
  render: ({page}, {loaded}) => main(pages[page], String(loaded['css'])),
  play: async ({canvasElement, args}) => {
    const {title, places} = pages[args.page];
    await expect(canvasElement.querySelector('h1')).toHaveTextContent(title);
    for (const {id, title: place} of places) await expect(canvasElement.querySelector(`[id="${id}"]`)).toHaveTextContent(place);
  },
};
export default meta;

/** A page for the team as the demo's school shows it behind its login: the school's own look, no widget and no script. */
function main({title, lead, places, body}: TeamPage, css: string) {
  return html`<style .textContent=${css}></style>
    <main lang="nl">
      <div class="w page material">
        <header>
          <h1>${title}</h1>
          <p class="intro">${lead}</p>
          <p class="quiet small">${words.behindLogin}</p>
        </header>
        <div class="beside">
          <nav class="places" id="inhoudsopgave" aria-labelledby="op-deze-pagina">
            <h2 id="op-deze-pagina">${words.onThisPage}</h2>
            <ul class="links">
              ${places.map((place) => html`<li><a href="#${place.id}">${place.title}</a></li>`)}
            </ul>
          </nav>
          <div class="chapters">${[...new DOMParser().parseFromString(body.text, 'text/html').body.childNodes]}</div>
        </div>
      </div>
    </main>`;
}

/** Ten steps, the cycle around them, who is who, and on what the guides differ. */
export const Plan: Story = {name: 'The plan', args: {page: 'plan'}};
/** What a teacher can do today, and what to notice. */
export const Tips: Story = {name: 'Tips', args: {page: 'tips'}};
/** Steungroep, No Blame and others, step by step. */
export const Methods: Story = {name: 'Methods', args: {page: 'methods'}};
/** Class and school level, the working group, the year plan, monitoring, and contact with parents. */
export const Together: Story = {name: 'Together', args: {page: 'together'}};
/** Traits, and what research says: for professionals only. */
export const Background: Story = {name: 'Background', args: {page: 'background'}};
