import {expect, html} from '@open-wc/testing';
import {render} from 'lit';

import '../../src/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {widgets} from '../../src/elements/widgets.js';
import * as stories from '../../stories/in-anybodys-page.stories.js';
import {nextTask} from '../fixtures/place.js';
import '../fixtures/report-form.js';
import {school} from '../fixtures/school.js';
import type {Host} from './host.js';
import {walked} from './walked.js';

/** Where engines differ most, and by whom that is seen: with an exit and without. */
const telling = ['Dialog', 'FixedHeader', 'FlexRow', 'Grid', 'Inert', 'Moved', 'OldLibraries', 'Overflow', 'Popover', 'ShadowRoot'];
const few = ['report-form', 'parent-panel'];

const tags = widgets
  // An inbox has nothing to press before its endpoint answers.
  .filter(({name}) => name !== 'inbox' && (walked === 'all' || few.includes(name)))
  // The form's quick exit leaves no test.
  .map(({name}) => (name === 'report-form' ? 'staying-report-form' : `pleinwacht-${name}`));

/** What has to hold for every widget in every page: it has room, it can be used, and its exit can be pressed. */
async function faultsOf(widget: Widget<unknown, unknown>, page: HTMLElement, {faults}: Host): Promise<readonly string[]> {
  const root = widget.shadowRoot!;
  const found: string[] = [];
  const width = () => root.querySelector('.in')!.getBoundingClientRect().width;
  if (width() < 280) found.push(`is ${Math.round(width())} wide`);
  const seen = () => root.querySelector('.in')!.textContent;
  const before = seen();
  const act =
    root.querySelector<HTMLElement>('.in :is([part=start], details > summary)') ??
    root.querySelector<HTMLElement>('.in input:is([type=radio], [type=checkbox])') ??
    root.querySelector<HTMLElement>('.in button');
  if (!act) return [...found, 'has nothing to press'];
  act.click();
  await widget.updateComplete;
  await nextTask();
  const used = seen() !== before || (act as HTMLInputElement).checked || act.closest('details')?.open;
  if (!used) found.push(`cannot be used: ${act.textContent.trim()}`);
  const exit = root.querySelector('[part=exit]');
  if (exit) {
    const {top, height} = widget.getBoundingClientRect();
    scrollBy(0, top + height / 2 - innerHeight / 2);
    const on = () => {
      const box = exit.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot && hit !== widget) hit = hit.shadowRoot.elementFromPoint(x, y);
      return hit;
    };
    // What keeps it in sight comes after the first screen.
    for (let frames = 0; frames < 2 || (on() !== widget && frames < 120); frames++) await new Promise(requestAnimationFrame);
    const place = `at ${Math.round(exit.getBoundingClientRect().top)} of ${innerHeight}`;
    if (on() !== widget) found.push(`has its exit ${place}, under ${on()?.localName ?? 'nothing'}`);
  }
  found.push(...((await faults?.(widget, page)) ?? []));
  return found;
}

describe('in anybody’s page: every widget in', () => {
  const {default: _, ...hosts} = stories;
  for (const [name, story] of Object.entries(hosts)) {
    if (walked !== 'all' && !telling.includes(name)) continue;
    const host = story.parameters!['host'] as Host;
    it(name, async () => {
      const faults: string[] = [];
      for (const tag of tags) {
        const page = document.body.appendChild(document.createElement('div'));
        page.style.inlineSize = '700px';
        const widget = document.createElement(tag) as Widget<unknown, unknown>;
        widget.dataset['widget'] = '';
        Object.assign(widget, {school: {...school, answers: true}, transport: async () => ({received: true, version: 1})});
        render(
          html`<style .textContent=${host.css ?? ''}></style>
            <p>Van de school zelf.</p>
            ${host.page(widget)}`,
          page,
        );
        const undo = host.script?.(page);
        try {
          await nextTask();
          while (!(await widget.updateComplete));
          faults.push(...(await faultsOf(widget, page, host)).map((fault) => `${tag} ${fault}`));
          if (page.querySelector('p')!.getBoundingClientRect().height === 0) faults.push(`${tag} took the page's own words`);
        } finally {
          undo?.();
          page.remove();
        }
      }
      expect(faults.join('\n')).to.equal('');
    });
  }
});
