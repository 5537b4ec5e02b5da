import {expect, html, waitUntil} from '@open-wc/testing';

import '../../src/elements/parent-panel/define.js';
import '../../src/elements/report-form/define.js';
import '../../src/elements/signal-checklist/define.js';
import {defineOnce} from '../../src/elements/base/define-once.js';
import {Part} from '../../src/elements/base/part.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {LanguageSwitch} from '../../src/elements/parts/language-switch.js';
import {registerPack} from '../../src/portal/packs.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {place} from '../fixtures/place.js';
import {TinyWidget} from '../fixtures/tiny-widget.js';

let broken = true;
/** One whose German comes only when the line is up. */
class TinyWithLanguages extends TinyWidget {
  protected static override readonly otherLanguages = new Part(async () => ({
    LanguageSwitch,
    translations: {
      de: async () => {
        if (broken) throw new Error('the line is down');
        registerPack({widget: 'tiny', lang: 'de', texts: {hello: 'hallo zusammen'}, content: {}});
      },
    },
  }));
}
defineOnce('pleinwacht-tiny-with-languages', TinyWithLanguages);

type AnyWidget = Widget<unknown, unknown>;

const switchOf = (widget: AnyWidget) => widget.shadowRoot!.querySelector<HTMLSelectElement>('.languages select');
const statusOf = (widget: AnyWidget) => widget.shadowRoot!.querySelector<HTMLElement>('.languages [role=status]')!;
const words = (tiny: TinyWidget) => tiny.renderRoot.querySelector(':scope > p')!.textContent;
const says = (widget: AnyWidget) => widget.shadowRoot!.textContent;

/** A machine may be busy: what does not come fails in the end. */
const until = (is: () => unknown, message?: string) => waitUntil(() => Boolean(is()), message, {timeout: 20_000});

/** Waits for the switch, which comes when the first screen stands. */
async function switchIn(widget: AnyWidget): Promise<HTMLSelectElement> {
  await until(() => switchOf(widget), 'no switch came');
  return switchOf(widget)!;
}

async function choose(widget: AnyWidget, lang: string): Promise<void> {
  const select = await switchIn(widget);
  select.focus();
  select.value = lang;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('the switch between languages', () => {
  let errors: ConsoleErrors;
  beforeEach(() => {
    errors = new ConsoleErrors();
    broken = true;
  });
  afterEach(() => errors.stop());

  it('is there where a portal or a widget names more than one, and calls each as its speakers do', async () => {
    const portal = await place(html`
      <pleinwacht-portal languages="nl en ar">
        <pleinwacht-report-form></pleinwacht-report-form>
        <pleinwacht-report-form languages="en, nl"></pleinwacht-report-form>
        <pleinwacht-report-form languages="nl"></pleinwacht-report-form>
      </pleinwacht-portal>
    `);
    const [around, own, one] = portal.querySelectorAll<AnyWidget>('pleinwacht-report-form');
    const options = async (widget: AnyWidget) => [...(await switchIn(widget)).options].map(({lang, text}) => [lang, text]);
    expect(await options(around!)).to.deep.equal([
      ['nl', 'Nederlands'],
      ['en', 'English'],
      ['ar', 'العربية'],
    ]);
    expect(await options(own!)).to.deep.equal([
      ['en', 'English'],
      ['nl', 'Nederlands'],
    ]);
    expect(one!.shadowRoot!.querySelector('.languages')).to.equal(null);
    expect((await switchIn(own!)).value).to.equal('nl');
    await expect(around).to.be.accessible();
  });

  it('changes the words and nothing else: what was ticked, and where the focus is, stay', async () => {
    const list = await place<AnyWidget>(html`<pleinwacht-signal-checklist languages="nl en"></pleinwacht-signal-checklist>`);
    const boxes = () => [...list.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=page] input[type=checkbox]')];
    await until(() => boxes().length > 0);
    boxes()[0]!.click();
    await choose(list, 'en');
    await until(() => says(list).includes('What do you notice?'));
    expect(boxes()[0]!.checked).to.equal(true);
    expect(list.shadowRoot!.activeElement).to.equal(switchOf(list));
    expect(switchOf(list)!.value).to.equal('en');
    expect([statusOf(list).lang, statusOf(list).textContent]).to.deep.equal(['en', 'Translated by a computer. Nobody has checked it yet.']);
    await choose(list, 'nl');
    await until(() => says(list).includes('Wat valt u op?'));
    expect(statusOf(list).textContent).to.equal('');
  });

  it('turns the widget round for a language that is written from right to left', async () => {
    const form = await place<AnyWidget>(html`<pleinwacht-report-form languages="nl ar"></pleinwacht-report-form>`);
    await choose(form, 'ar');
    await until(() => form.shadowRoot!.querySelector('.root > [lang=ar][dir=rtl] [part=page]'));
    expect(form.shadowRoot!.querySelector<HTMLElement>('.languages')!.dir).to.equal('rtl');
  });

  it('begins with the language of the page, and gives way when the page speaks another', async () => {
    const page = await place<HTMLElement>(
      html`<div lang="pl"><pleinwacht-report-form languages="nl pl en"></pleinwacht-report-form></div>`,
    );
    const form = page.querySelector<AnyWidget>('pleinwacht-report-form')!;
    await until(() => form.shadowRoot!.querySelector('.root > [lang=pl] [part=page]'), 'the language of the page was not loaded');
    await choose(form, 'nl');
    await until(() => form.shadowRoot!.querySelector('.root > [lang=nl] [part=page]'));
    page.lang = 'en';
    await until(() => form.shadowRoot!.querySelector('.root > [lang=en] [part=page]'));
  });

  it('leaves what a school wrote in the language in which it did', async () => {
    const school = {
      stepPlan: {
        id: 'eigen',
        title: 'Zo doen wij het',
        steps: [
          {
            id: 'eerst',
            title: 'Luisteren',
            owner: 'teacher',
            phase: 'act',
            actions: [],
            parentText: {id: 'ouders', title: 'Luisteren', text: 'Wij luisteren.'},
            next: 'end',
          },
        ],
      },
      additions: [{section: 'how-school-acts', text: 'Bel ons gerust.'}],
    };
    const page = await place<HTMLElement>(html`
      <div lang="en">
        <pleinwacht-parent-panel languages="nl en" sections="how-school-acts" .school=${school}></pleinwacht-parent-panel>
      </div>
    `);
    const panel = page.querySelector<AnyWidget>('pleinwacht-parent-panel')!;
    await until(() => panel.shadowRoot!.querySelector('.root > [lang=en]:not(.languages)'));
    const elements = () => [...panel.shadowRoot!.querySelectorAll('p, span')];
    for (const words of ['Luisteren', 'Wij luisteren.', 'Bel ons gerust.']) {
      const said = elements()
        .filter((one) => one.textContent.trim() === words)
        .at(-1);
      expect(said?.closest('[lang]')?.getAttribute('lang'), words).to.equal('nl');
    }
  });

  it('says in the language itself that it did not come, and can be asked again', async () => {
    const tiny = (await place(
      html`<pleinwacht-tiny-with-languages languages="nl de"></pleinwacht-tiny-with-languages>`,
    )) as TinyWithLanguages;
    await choose(tiny, 'de');
    await until(() => statusOf(tiny).textContent !== '' && switchOf(tiny)!.value === 'nl');
    expect(statusOf(tiny).lang).to.equal('de');
    expect(errors.lines.join()).to.contain('a language did not come');
    expect(words(tiny)).to.equal('hallo');
    broken = false;
    await choose(tiny, 'de');
    await until(() => words(tiny) === 'hallo zusammen');
  });

  it('tells who made the page about a language that there is not', async () => {
    const tiny = (await place(
      html`<pleinwacht-tiny-with-languages languages="nl xx de"></pleinwacht-tiny-with-languages>`,
    )) as TinyWithLanguages;
    const select = await switchIn(tiny);
    expect([...select.options].map(({value}) => value)).to.deep.equal(['nl', 'de']);
    expect(errors.lines.filter((line) => line.includes('languages>: expected some of nl, de'))).to.have.length(1);
  });
});
