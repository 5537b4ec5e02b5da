import {expect, html, waitUntil} from '@open-wc/testing';

import '../../src/elements/conversation-prompts/define.js';
import '../../src/elements/signal-checklist/define.js';
import '../../src/elements/startgesprek-guide/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {pack as cards} from '../../src/elements/conversation-prompts/conversation-prompts.pack.js';
import {pack as list} from '../../src/elements/signal-checklist/signal-checklist.pack.js';
import {pack as guide} from '../../src/elements/startgesprek-guide/startgesprek-guide.pack.js';
import {sinces} from '../../src/protocol/wire/limits.js';
import {place} from '../fixtures/place.js';

type AnyWidget = Widget<unknown, unknown>;

const until = (is: () => unknown, message?: string) => waitUntil(() => Boolean(is()), message, {timeout: 20_000});
const all = <Found extends HTMLElement>(widget: AnyWidget, selector: string) => [...widget.shadowRoot!.querySelectorAll<Found>(selector)];
const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** A widget in Arabic. */
async function inArabic(template: ReturnType<typeof html>): Promise<AnyWidget> {
  const around = await place<HTMLElement>(html`<div lang="ar">${template}</div>`);
  const widget = around.firstElementChild as AnyWidget;
  await until(() => widget.shadowRoot!.querySelector('.root > [lang=ar][dir=rtl] [part=page]'), 'no Arabic came');
  await widget.updateComplete;
  return widget;
}

async function press(widget: AnyWidget, selector: string): Promise<void> {
  all(widget, selector)[0]!.click();
  await widget.updateComplete;
}

async function change(widget: AnyWidget, field: HTMLElement, value: string, event: string): Promise<void> {
  Object.assign(field, {value});
  field.dispatchEvent(new Event(event, {bubbles: true}));
  await widget.updateComplete;
}

describe('a sheet that goes to a school which reads another language', () => {
  /** By turns everything that can be said of a signal: each answer comes by with each of the others. */
  const answersTo = (index: number) => ({
    since: ['', ...sinces][index % 6]!,
    changed: [undefined, true, false][Math.floor(index / 6) % 3],
  });

  for (const about of ['bullied', 'bullying'] as const) {
    for (const setting of ['home', 'school'] as const) {
      it(`has the list in Dutch beside the Arabic, right in every code (${about}, ${setting})`, async () => {
        const el = await inArabic(html`
          <pleinwacht-signal-checklist about=${about} setting=${setting} languages="nl ar"></pleinwacht-signal-checklist>
        `);
        const rows = all(el, '.line');
        const ids = rows.map((row) => row.querySelector('input')!.value);
        const unsure = ids.filter((_, index) => index % 4 === 3);
        const seen = ids.filter((id) => !unsure.includes(id));
        for (const row of rows) {
          const {value} = row.querySelector('input')!;
          (unsure.includes(value) ? row.querySelector('button') : row.querySelector('input'))!.click();
        }
        await el.updateComplete;
        await press(el, '[part=next]');
        for (const [index, id] of seen.entries()) {
          const {since, changed} = answersTo(index);
          await change(el, all(el, `#since-${id}`)[0]!, since, 'change');
          if (changed !== undefined) all(el, `input[name=changed-${id}]`)[changed ? 0 : 1]!.click();
        }
        await change(el, all(el, '#note')[0]!, 'كل شيء مختلف', 'input');
        await press(el, '[part=next]');

        const {content, texts} = list;
        const said = (id: string) => {
          const signal = content.signals.find((one) => one.id === id)!;
          return (setting === 'school' && signal.textSchool) || signal.text;
        };
        const sheet = all(el, '.paper .sheet')[0]!;
        const dutch = [...sheet.querySelectorAll('td[lang=nl][dir=ltr]')].map(words);
        expect(dutch).to.deep.equal(
          seen.map((id, index) => {
            const {since, changed} = answersTo(index);
            const details = [
              since && texts.details.answers[since as (typeof sinces)[number]],
              changed === undefined ? '' : changed ? texts.compare.changed : texts.compare.unchanged,
            ].filter(Boolean);
            return details.length > 0 ? `${said(id)}: ${details.join(', ')}` : said(id);
          }),
        );
        const arabic = [...sheet.querySelectorAll('td[lang=ar][dir=rtl]')].map(words);
        expect(arabic.every((text) => /[\u0600-\u06ff]{3}/.test(text))).to.equal(true);
        expect(arabic).to.have.length(seen.length);
        expect([...sheet.querySelectorAll('[lang=nl] li')].map(words)).to.deep.equal(unsure.map(said));
        const inDutch = [...sheet.querySelectorAll('[lang=nl]')].map(words);
        expect(inDutch).to.include(texts.sides[about]);
        expect(inDutch).to.include(texts.paper.titles[setting]);
        const typed = [...sheet.querySelectorAll('.story')].find((story) => words(story) === 'كل شيء مختلف');
        expect(words(typed?.nextElementSibling)).to.include(texts.paper.untranslated);
      });
    }
  }

  it('has each row of the list in Dutch for who fills it in with a pen, which only paper shows', async () => {
    const el = await inArabic(html`
      <pleinwacht-signal-checklist about="bullied" setting="home" languages="nl ar"></pleinwacht-signal-checklist>
    `);
    const dutch = all(el, '.row [lang=nl]');
    expect(dutch.map(words)).to.deep.equal(
      all<HTMLInputElement>(el, '.row input').map(({value}) => list.content.signals.find(({id}) => id === value)!.text),
    );
    expect(dutch.every((one) => !one.checkVisibility())).to.equal(true);
  });

  it('has what was pointed at for a talk, and what was agreed, in Dutch beside it; what was typed is said to be as it was typed', async () => {
    const {content, texts} = guide;
    const el = await inArabic(html`
      <pleinwacht-startgesprek-guide mode="prepare-parent" languages="nl ar"></pleinwacht-startgesprek-guide>
    `);
    const [question] = content.prepareParent.questions;
    await change(el, all(el, 'textarea')[0]!, 'الرسم', 'input');
    await press(el, '[part=next]');
    const sheet = all(el, '[part=paper]')[0]!;
    const asked = [...sheet.querySelectorAll('[lang=nl]')].map(words);
    for (const {text} of content.prepareParent.questions) expect(asked).to.include(text);
    expect(asked).to.include(content.prepareParent.title);
    const told = [...sheet.querySelectorAll('.told')];
    expect(told.map((one) => words(one.closest('.tight')))).to.have.length(1);
    expect(words(told[0]!.closest('.tight')))
      .to.include(question!.text)
      .and.include(texts.paper.untranslated);
    await expect(el).to.be.accessible();
  });

  it('has the captions of pictures and who does what in Dutch', async () => {
    const {content, texts} = guide;
    const el = await inArabic(html`
      <pleinwacht-startgesprek-guide mode="conversation" languages="nl ar"></pleinwacht-startgesprek-guide>
    `);
    const asked = () => [...all(el, '[part=paper]')[0]!.querySelectorAll('[lang=nl]')].map(words);
    // Straight to the agreements, then take an example as it is for each who does something.
    await press(el, '[part=start]');
    for (let step = 0; step < 20 && all(el, '[part=add]').length === 0; step++) await press(el, '[part=next]');
    const {examples} = content.agreements;
    for (const [index] of examples.entries()) {
      all(el, '.more .body .btn')[index]!.click();
      await el.updateComplete;
      await press(el, '[part=add]');
    }
    for (let step = 0; step < 20 && all(el, '[part=print]').length === 0; step++) await press(el, '[part=next]');
    for (const {text, owner} of examples) expect(asked()).to.include(text).and.include(texts.owners[owner]);
  });

  it('has the cards for tonight in Dutch too: a child often reads that best', async () => {
    const el = await inArabic(html` <pleinwacht-conversation-prompts age-band="po" languages="nl ar"></pleinwacht-conversation-prompts> `);
    dispatchEvent(new Event('beforeprint'));
    const dutch = all(el, '.cut > li').map((card) => words(card.querySelector('[lang=nl]')));
    const ours = cards.content.prompts.map(({text}) => text);
    expect(dutch.length).to.be.above(10);
    expect(dutch.every((text) => ours.includes(text))).to.equal(true);
  });

  it('has one language where that is what the school reads', async () => {
    const el = await place<AnyWidget>(html`
      <pleinwacht-signal-checklist about="bullied" setting="home" languages="nl ar"></pleinwacht-signal-checklist>
    `);
    await press(el, '[part=next]');
    expect(all(el, '.paper .sheet').length).to.be.above(0);
    expect(all(el, '[part=page] ~ .paper [lang], .twice, .beside')).to.have.length(0);
  });
});
