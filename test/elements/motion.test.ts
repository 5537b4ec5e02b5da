import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';

import '../../src/define.js';
import type {ParentPanel} from '../../src/elements/parent-panel/parent-panel.js';
import type {ReportForm} from '../../src/elements/report-form/report-form.js';
import {place} from '../fixtures/place.js';
import {text, texts} from '../fixtures/report-form.js';

/** Longer does not soothe. */
const longest = 600;

describe('what moves', () => {
  afterEach(() => emulateMedia({reducedMotion: 'reduce'}));

  const moving = (el: Element) => el.shadowRoot!.getAnimations().map(({effect}) => Number(effect!.getComputedTiming().duration));

  async function sentForm(): Promise<ReportForm> {
    const form = await place<ReportForm>(html`
      <pleinwacht-report-form .transport=${async () => ({received: true as const, version: 1 as const})}></pleinwacht-report-form>
    `);
    expect(moving(form), 'the first screen is there').to.deep.equal([]);
    const root = form.shadowRoot!;
    for (let page = 0; page < 20 && !root.querySelector('.sent'); page++) {
      root.querySelector<HTMLElement>('.in input:is([type=radio], [type=checkbox])')?.click();
      root.querySelector<HTMLElement>('.in button:is([part=start], [part=next], [part=send], [type=submit])')?.click();
      await form.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(text(root.querySelector('.in')!)).to.contain(texts.close);
    return form;
  }

  it('is another page and the way that has arrived, for as long as soothes', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    const durations = moving(await sentForm());
    expect(durations.length).to.be.at.least(2);
    expect(Math.max(...durations)).to.be.at.most(longest);
    expect(Math.min(...durations)).to.be.above(0);
  });

  it('is what opens behind a door', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    const panel = await place<ParentPanel>(html`<pleinwacht-parent-panel></pleinwacht-parent-panel>`);
    panel.shadowRoot!.querySelector<HTMLElement>('.door')!.click();
    await panel.updateComplete;
    const durations = moving(panel);
    expect(durations.length).to.be.above(0);
    expect(Math.max(...durations)).to.be.at.most(longest);
  });

  it('is nothing at all for who asked for no motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    expect(moving(await sentForm())).to.deep.equal([]);
  });
});
