import {expect, html} from '@open-wc/testing';

import '../../src/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {type Pack, registeredPacks} from '../../src/portal/packs.js';
import type {School} from '../../src/protocol/school/school.js';
import {isDutch} from '../content/dutch.js';
import {place} from '../fixtures/place.js';
import {languages} from '../walked-languages.js';
import {overflowIn, walk} from './walk.js';

/** A long one, and one from right to left; `npm run test:languages` walks all. */
const walked = languages.split(' ');
/** Axe takes its time: it looks at each first page, and at all where all languages are walked. */
const everyPage = walked.length > 2;

const names = [
  'report-form',
  'signal-checklist',
  'pesten-plagen-quiz',
  'conversation-prompts',
  'startgesprek-guide',
  'parent-panel',
  'answer-box',
  'pupil-panel',
];

/** A school of which no word is Dutch, so that what is Dutch on the screen is ours. */
const school: School = {
  id: 'x',
  name: 'Zxqv',
  types: ['kleuters', 'po', 'vo'],
  answers: true,
  contacts: [{role: 'coordinator', name: 'Zxqv', phone: '0517 - 00 00 01'}],
  recipients: [
    {role: 'coordinator', label: 'Zxqv'},
    {role: 'confidant', label: 'Qzxv', outsideTeam: true},
  ],
  groups: [{name: 'Z8', pupils: 25}],
  promise: {schoolDays: 3},
  retention: {days: 365},
};

/** Our own words in a pack, each once. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** What can be read or heard of a page, text by text; what says that it is Dutch is meant to be. */
function textsOn(root: ShadowRoot): readonly string[] {
  const read = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (read.nextNode()) {
    if (read.currentNode.parentElement?.closest('.root :is([lang=nl], option)')) continue;
    texts.push(read.currentNode.textContent!.trim());
  }
  for (const element of root.querySelectorAll('[aria-label], [placeholder], [title]'))
    for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
  return texts.filter((text) => /\p{L}{3}/u.test(text));
}

/** A widget as a page in that language has it, once its words are there. */
async function placed(name: string, lang: string): Promise<{widget: Widget<unknown, unknown>; column: HTMLElement}> {
  // As the test runner serves it: see test/stories/languages-of-source.mjs.
  await import(`/src/lang/${lang}/${name}.ts`);
  const column = await place<HTMLElement>(html`<div lang=${lang}></div>`);
  const widget = document.createElement(`pleinwacht-${name}`) as Widget<unknown, unknown>;
  Object.assign(widget, {school, transport: async () => ({received: false})});
  column.append(widget);
  return {widget, column};
}

for (const name of names) {
  describe(`<pleinwacht-${name}> in other languages`, () => {
    for (const lang of walked) {
      it(`says nothing in Dutch, and fits a phone and a desk, in ${lang}`, async () => {
        const {pack: dutch} = (await import(`../../src/elements/${name}/${name}.pack.ts`)) as {pack: Pack};
        const {widget, column} = await placed(name, lang);
        const pack = [...registeredPacks(name), dutch].find((one) => one.lang === lang)!;
        const own = new Set(wordsIn(pack));
        const onlyDutch = new Set(wordsIn(dutch).filter((text) => !own.has(text)));
        const faults = new Set<string>();
        let seen = 0;
        await walk(widget, 'Zxqv', 12, (root) => {
          for (const text of textsOn(root)) {
            seen++;
            if (isDutch(text) || onlyDutch.has(text)) faults.add(text);
          }
          for (const width of [320, 1280]) {
            column.style.inlineSize = `${width}px`;
            for (const fault of overflowIn(root, column)) faults.add(`${fault}, of ${width}`);
          }
        });
        expect([...faults].join('\n')).to.equal('');
        // The least that any of them says.
        expect(seen).to.be.above(20);
      });

      it(`is accessible ${everyPage ? 'on every page' : 'when it opens'} in ${lang}`, async () => {
        const {widget} = await placed(name, lang);
        await walk(widget, 'Zxqv', everyPage ? 12 : 1, async () => {
          await expect(widget).to.be.accessible();
        });
      });
    }
  });
}
