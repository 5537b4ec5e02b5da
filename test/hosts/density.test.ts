import {expect, html, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import type {School} from '../../src/protocol/school/school.js';
import {place} from '../fixtures/place.js';
import {walk} from './walk.js';

const phone = 360;
/** How much of a phone the words of a line have at least. */
const share = 0.65;

const school: School = {
  name: 'De Brug',
  types: ['kleuters', 'po', 'vo'],
  answers: true,
  contacts: [
    {role: 'coordinator', name: 'Sanne de Wit', phone: '0517 - 00 00 01', hours: 'maandag, dinsdag en donderdag van 8.30 tot 16 uur'},
  ],
  recipients: [
    {role: 'coordinator', label: 'de coördinator'},
    {role: 'confidant', label: 'de vertrouwenspersoon', outsideTeam: true},
  ],
  groups: [{name: 'groep 8', pupils: 25}],
  promise: {schoolDays: 3},
  retention: {days: 365},
};

const readable = ({width, height}: DOMRect) => width > 1 && height > 1;

/** Texts that need more than one line, in a place that is narrower than they should have. */
function crampedIn(root: ShadowRoot): readonly string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const cramped: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent!.trim();
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const lines = new Set([...range.getClientRects()].filter(readable).map(({top}) => Math.round(top)));
    const block = blockAround(texts.currentNode);
    const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(block);
    const room = block.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    // What is for screen readers alone has no width.
    if (lines.size > 1 && room > 1 && room < phone * share) cramped.push(`${Math.round(room)} px for "${text.slice(0, 50)}"`);
  }
  return cramped;
}

function blockAround(text: Node): HTMLElement {
  let block = text.parentElement!;
  while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
  return block;
}

/** Buttons, fields and links whose words stick out of them. */
function narrowIn(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('button, select, input:not([type=radio], [type=checkbox]), textarea, summary, a')]
    .filter((control) => control.clientWidth > 0 && getComputedStyle(control).display !== 'inline')
    .filter((control) => control.scrollWidth > control.clientWidth + 1)
    .map((control) => `${control.localName} "${control.textContent.trim().slice(0, 40)}"`);
}

/** Lists to choose from in which the words of what is chosen are cut off. */
function cutOffIn(root: ShadowRoot): readonly string[] {
  const pen = document.createElement('canvas').getContext('2d')!;
  return [...root.querySelectorAll('select')].flatMap((select) => {
    const {font, paddingInlineStart, paddingInlineEnd} = getComputedStyle(select);
    pen.font = font;
    const chosen = select.selectedOptions[0]?.text ?? '';
    const room = select.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    return select.clientWidth > 0 && pen.measureText(chosen).width > room ? [`select cuts off "${chosen}"`] : [];
  });
}

/** Buttons that leave a part of their row to nobody. */
function raggedIn(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('.in .btns > .btn:not(.soft)')]
    .filter((button) => button.clientWidth > 0 && button.offsetWidth < button.parentElement!.clientWidth - 1)
    .map((button) => `ragged "${button.textContent.trim().slice(0, 40)}"`);
}

/** What is behind each door on a first page, which walking on passes by. */
async function behindDoors(widget: Widget<unknown, unknown>, look: (root: ShadowRoot) => void): Promise<void> {
  const root = widget.shadowRoot!;
  const doors = () => [...root.querySelectorAll<HTMLElement>('[part=doors] > button')];
  for (const [index] of doors().entries()) {
    doors()[index]!.click();
    // A door opens a room below it, or a page of its own.
    await waitUntil(() => doors().length === 0 || doors()[index]!.ariaExpanded === 'true', undefined, {timeout: 20_000});
    look(root);
    if (doors().length === 0) root.querySelector<HTMLElement>('.in .btn.soft')!.click();
    await widget.updateComplete;
  }
}

describe('on a phone', () => {
  before(() => setViewport({width: phone, height: 740}));
  after(() => setViewport({width: 1280, height: 800}));

  for (const {name} of readerWidgets) {
    it(`words have two thirds of its width in <pleinwacht-${name}>, controls all of theirs, buttons all of their row`, async () => {
      const column = await place<HTMLElement>(html`<div style="inline-size: ${phone}px; margin: -8px"></div>`);
      const widget = document.createElement(`pleinwacht-${name}`) as Widget<unknown, unknown>;
      Object.assign(widget, {school, transport: async () => ({received: false})});
      column.append(widget);
      const faults = new Set<string>();
      let pages = 0;
      const look = (root: ShadowRoot) => {
        pages++;
        for (const fault of [...crampedIn(root), ...narrowIn(root), ...raggedIn(root)]) faults.add(fault);
      };
      await widget.updateComplete;
      await behindDoors(widget, look);
      await walk(widget, 'Op het plein, en daarna nog een keer in de gang. Wie het deed, weet ik niet.', 24, look);
      expect(pages, 'pages looked at').to.be.above(1);
      expect([...faults].join('\n')).to.equal('');
    });
  }

  it('that holds for every card, whichever day it is', async () => {
    const column = await place<HTMLElement>(html`<div style="inline-size: ${phone}px; margin: -8px"></div>`);
    const widget = document.createElement('pleinwacht-conversation-prompts') as Widget<unknown, unknown>;
    Object.assign(widget, {school});
    column.append(widget);
    await widget.updateComplete;
    const root = widget.shadowRoot!;
    const faults = new Set<string>();
    for (const age of root.querySelectorAll<HTMLInputElement>('[name=age]')) {
      age.click();
      await widget.updateComplete;
      const kind = root.querySelector<HTMLSelectElement>('#kind')!;
      for (const {value} of kind.options) {
        kind.value = value;
        kind.dispatchEvent(new Event('change'));
        await widget.updateComplete;
        for (const fault of crampedIn(root)) faults.add(fault);
      }
    }
    expect([...faults].join('\n')).to.equal('');
  });

  for (const width of [320, 480, 736, 900, 1280])
    it(`or wider, no control is narrower than its words, at ${width}`, async () => {
      await setViewport({width, height: 740});
      const faults: string[] = [];
      for (const {name} of readerWidgets) {
        const column = await place<HTMLElement>(html`<div style="inline-size: ${width}px; margin: -8px"></div>`);
        const widget = document.createElement(`pleinwacht-${name}`) as Widget<unknown, unknown>;
        Object.assign(widget, {school, transport: async () => ({received: false})});
        column.append(widget);
        await walk(widget, 'Op het plein.', 8, (root) => {
          for (const fault of [...narrowIn(root), ...cutOffIn(root)]) faults.push(`${name}: ${fault}`);
        });
      }
      await setViewport({width: phone, height: 740});
      expect([...new Set(faults)].join('\n')).to.equal('');
    });

  for (const [name, size, selector] of [
    ['conversation-prompts', '200%', '#kind'],
    ['case', '100%', '#by'],
  ] as const)
    it(`what is chosen takes another line where it does not fit on one, in <pleinwacht-${name}>`, async () => {
      document.documentElement.style.fontSize = size;
      const column = await place<HTMLElement>(html`<div style="inline-size: 240px; margin: -8px"></div>`);
      const widget = document.createElement(`pleinwacht-${name}`) as Widget<unknown, unknown>;
      Object.assign(widget, {school});
      column.append(widget);
      await waitUntil(() => widget.shadowRoot?.querySelector(selector));
      const select = widget.shadowRoot!.querySelector<HTMLSelectElement>(selector)!;
      const options = [...select.options].sort((one, other) => one.text.length - other.text.length);
      const heights = [options[0], options.at(-1)].map((option) => {
        option!.selected = true;
        return select.offsetHeight;
      });
      document.documentElement.style.fontSize = '';
      expect(heights[1], select.selectedOptions[0]!.text).to.be.above(heights[0]!);
    });
});
