import assert from 'node:assert/strict';

import type {Page} from 'puppeteer-core';

import {accessibilityFaults, watchFaults} from './inbox-page.js';

/** So many presses of Tab, and whatever was looked for is not within reach. */
const mostTabs = 60;

/** Somebody at the school's desk with nothing but a keyboard: every key goes to what has the focus, and Tab leads there. */
export class DeskKeys {
  readonly faults: string[];
  /** On which day the browser thinks it is. */
  #clock: string | undefined;

  constructor(
    readonly page: Page,
    private readonly url: string,
    private readonly token: string,
  ) {
    this.faults = watchFaults(page);
    // A year that was begun is not kept yet: yes, leave.
    page.on('dialog', (dialog) => void dialog.accept());
  }

  /** Comes to a page on a day, as somebody who was away in between: nothing is on the screen any more. */
  async comes(day: string, path: string, width: number): Promise<void> {
    if (this.#clock !== undefined) await this.page.removeScriptToEvaluateOnNewDocument(this.#clock);
    const {identifier} = await this.page.evaluateOnNewDocument((day) => {
      const Real = Date;
      const ahead = Real.parse(`${day}T09:00:00`) - Real.now();
      globalThis.Date = class extends Real {
        constructor(...given: [] | [number | string | Date]) {
          super(given[0] ?? Real.now() + ahead);
        }
        static override now() {
          return Real.now() + ahead;
        }
      } as DateConstructor;
    }, day);
    this.#clock = identifier;
    await this.page.setViewport({width, height: 740});
    await this.page.goto(this.url + path);
  }

  /** Types the code, where it is asked for. */
  async enters(button: string): Promise<void> {
    await this.types('Toegangscode', this.token);
    await this.press(button);
  }

  /** What has the focus says, or what it is called. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = (at as HTMLInputElement | null)?.labels?.[0];
      return (label ?? at)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  }

  /** All that can be read in an element, and in the one in its place for the case. */
  sees(tag: string): Promise<string> {
    return this.page.evaluate(
      (tag) => (document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.in')?.innerText ?? '').replace(/\s+/g, ' '),
      `pleinwacht-${tag}`,
    );
  }

  async waits(tag: string, words: string): Promise<void> {
    await this.page.waitForFunction(
      (tag, words) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.in')?.innerText.includes(words),
      {timeout: 20_000},
      `pleinwacht-${tag}`,
      words,
    );
  }

  /** Tabs on until that has the focus. */
  async reach(words: string, {back = false} = {}): Promise<void> {
    const passed: string[] = [];
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      const at = await this.focused();
      if (at.includes(words)) return;
      passed.push(at.slice(0, 40));
      if (back) await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (back) await this.page.keyboard.up('Shift');
    }
    assert.fail(`expected "${words}" within ${mostTabs} tabs, passed ${passed.join(' | ')}`);
  }

  async press(words: string, how: {back?: boolean} = {}): Promise<void> {
    await this.reach(words, how);
    await this.page.keyboard.press('Enter');
  }

  async types(label: string, words: string): Promise<void> {
    await this.reach(label);
    await this.page.keyboard.sendCharacter(words);
  }

  /** Types a day as the fields of an English browser take it. */
  async typesDay(label: string, day: string): Promise<void> {
    const [year, month, date] = day.split('-');
    await this.reach(label);
    await this.page.keyboard.type(`${month}${date}${year}`);
  }

  /** Goes through a group of choices until that one is chosen. */
  async chooses(first: string, words: string): Promise<void> {
    await this.reach(first);
    await this.page.keyboard.press('Space');
    for (let steps = 0; !(await this.focused()).includes(words); steps++) {
      assert.ok(steps < 10, `no choice "${words}"`);
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** What is to be done now, in the case. */
  now(): Promise<string> {
    return this.page.evaluate(() => {
      const card = document.querySelector('pleinwacht-case')?.shadowRoot?.querySelector<HTMLElement>('[part=now]');
      return card?.innerText.replace(/\s+/g, ' ') ?? '';
    });
  }

  /** Does something in the case that is written down, and is led to what comes next. */
  async acts(words: string, how: {back?: boolean} = {}): Promise<void> {
    const before = await this.now();
    await this.press(words, how);
    await this.page.waitForFunction(
      (before) => {
        const root = document.querySelector('pleinwacht-case')!.shadowRoot!;
        const card = root.querySelector<HTMLElement>('[part=now]');
        return card !== null && card.innerText.replace(/\s+/g, ' ') !== before && root.activeElement?.id === 'now';
      },
      {timeout: 20_000},
      before,
    );
  }

  /** Does what the card says, and goes on where there is one way, until it says something else. */
  async walks(until: string): Promise<void> {
    for (let acts = 0; !(await this.now()).includes(until); acts++) {
      const now = await this.now();
      const next = ['Gedaan', 'Deze stap begint', 'Ga verder'].find((words) => now.includes(words));
      assert.ok(next && acts < 80, `stands at: ${now}`);
      await this.acts(next);
    }
  }

  /** What axe finds, and whether anything is wider than the screen. */
  async assertFit(width: number): Promise<void> {
    assert.deepEqual(await accessibilityFaults(this.page), []);
    assert.ok((await this.page.evaluate(() => document.documentElement.scrollWidth)) <= width);
  }
}
