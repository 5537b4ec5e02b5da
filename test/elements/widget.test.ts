import {expect, html} from '@open-wc/testing';

import '../../src/define.js';
import {defineOnce} from '../../src/elements/base/define-once.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {ReportForm} from '../../src/elements/report-form/report-form.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {widgets} from '../../src/elements/widgets.js';
import {type Pack, registerPack} from '../../src/portal/packs.js';
import {ExpectedRejection} from '../fixtures/expected-rejection.js';
import {nextTask, place} from '../fixtures/place.js';
import {school} from '../fixtures/school.js';
import {settled, TinyWidget} from '../fixtures/tiny-widget.js';

const registry = (globalThis as unknown as Record<symbol, {packs: Map<string, Map<string, Pack>>}>)[Symbol.for('pleinwacht.packs.v1')]!;

describe('a widget', () => {
  const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;

  describe('its children in the page', () => {
    it('are hidden once it is drawn itself', async () => {
      const form = await place<ReportForm>(html`<pleinwacht-report-form><p>Vertel het de juf</p></pleinwacht-report-form>`);
      expect(isSeen(form.querySelector('p')!)).to.equal(false);
      expect(form.shadowRoot!.querySelector('slot:not([name])') === null).to.equal(true);
    });

    it('are in view until then', async () => {
      const page = await place<HTMLElement>(html`<div></div>`);
      const form = document.createElement('pleinwacht-report-form');
      form.append(Object.assign(document.createElement('p'), {textContent: 'Vertel het de juf'}));
      page.append(form);
      expect(isSeen(form.firstElementChild!)).to.equal(true);
      await form.updateComplete;
      expect(isSeen(form.firstElementChild!)).to.equal(false);
    });

    it('stay when drawing fails, and make way when it works again', async () => {
      const rejection = new ExpectedRejection();
      try {
        registerPack({...pack, lang: 'nl', content: {}});
        const page = await place<HTMLElement>(html`<div></div>`);
        const form = document.createElement('pleinwacht-report-form');
        form.append(Object.assign(document.createElement('p'), {textContent: 'Vertel het de juf'}));
        const video = Object.assign(document.createElement('video'), {controls: true, slot: 'sign-language'});
        form.append(video);
        page.append(form);
        const failure = await form.updateComplete.then(
          () => 'none',
          (error: Error) => error.name,
        );
        expect(failure).to.equal('TypeError');
        expect([isSeen(form.firstElementChild!), isSeen(video)]).to.deep.equal([true, true]);
        registry.packs.delete('report-form');
        registerPack(pack);
        await form.updateComplete;
        expect(isSeen(form.firstElementChild!)).to.equal(false);
        expect(form.shadowRoot!.querySelector('[part=page]') !== null).to.equal(true);
        await rejection.told;
      } finally {
        rejection.stop();
        registry.packs.delete('report-form');
      }
    });

    it('are all there is where anybody on the way could read along', async () => {
      await nextTask(); // the forms of the tests before have been taken out by now
      const usual = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext')!;
      const lines: string[] = [];
      const {error} = console;
      console.error = (line: string) => void lines.push(line);
      Object.defineProperty(globalThis, 'isSecureContext', {configurable: true, value: false});
      try {
        const form = await place<ReportForm>(html`<pleinwacht-report-form><p>Bel 0517 - 00 00 01</p></pleinwacht-report-form>`);
        form.requestUpdate();
        await form.updateComplete;
        expect(isSeen(form.querySelector('p')!)).to.equal(true);
        expect(form.shadowRoot!.querySelector('[part=page]') === null).to.equal(true);
        expect(lines).to.deep.equal(['<pleinwacht-report-form page>: expected https, got "http:"']);
      } finally {
        Object.defineProperty(globalThis, 'isSecureContext', usual);
        console.error = error;
      }
    });
  });

  describe('a video in sign language', () => {
    const withVideo = (name: string) => {
      const widget = document.createElement(`pleinwacht-${name}`) as HTMLElement & Widget<unknown, unknown>;
      widget.append(
        Object.assign(document.createElement('p'), {textContent: 'Vertel het de juf'}),
        Object.assign(document.createElement('video'), {controls: true, slot: 'sign-language'}),
      );
      return widget;
    };
    const video = (widget: HTMLElement) => widget.querySelector('video')!;

    for (const {name} of widgets) {
      it(`stands above ${name} before it is drawn and after`, async () => {
        const page = await place<HTMLElement>(html`<div></div>`);
        const widget = withVideo(name);
        page.append(widget);
        expect(isSeen(video(widget))).to.equal(true);
        await widget.updateComplete;
        const drawn = widget.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
        expect(isSeen(video(widget))).to.equal(true);
        expect(drawn.height).to.be.above(50);
        expect(video(widget).getBoundingClientRect().bottom).to.be.at.most(drawn.top);
        expect(isSeen(widget.querySelector('p')!)).to.equal(false);
      });
    }

    it('hears its own keys and presses, and fits in the widget', async () => {
      const page = await place<HTMLElement>(html`<div style="inline-size: 320px"></div>`);
      const form = withVideo('report-form');
      video(form).width = 800;
      page.append(form);
      await form.updateComplete;
      expect(video(form).getBoundingClientRect().width).to.be.at.most(320);
      const heard: string[] = [];
      for (const type of ['keydown', 'pointerdown', 'click']) {
        page.addEventListener(type, (event) => heard.push(`${type} ${event.defaultPrevented}`));
        video(form).dispatchEvent(new Event(type, {bubbles: true, cancelable: true, composed: true}));
      }
      expect(heard).to.deep.equal(['keydown false', 'pointerdown false', 'click false']);
    });
  });

  describe('heading-level', () => {
    const levels = async (level: string) => {
      const form = await place<ReportForm>(html`<pleinwacht-report-form heading-level=${level}></pleinwacht-report-form>`);
      return [...form.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({localName}) => localName);
    };

    for (const [given, first, second] of [
      ['2', 'h2', 'h3'],
      ['3', 'h3', 'h4'],
      ['4', 'h4', 'h5'],
      ['1', 'h2', 'h3'],
      ['9', 'h4', 'h5'],
      ['hoog', 'h2', 'h3'],
    ] as const) {
      it(`${given} makes the title an ${first}, and what is below it an ${second}`, async () => {
        expect((await levels(given)).slice(0, 2)).to.deep.equal([first, second]);
      });
    }
  });

  describe('in a page with ideas of its own', () => {
    const hostile = `
      html { font-size: 62.5%; }
      p, h2, h3, button, label, input, textarea, fieldset, legend, details, dialog, a, b, div:not([id]) {
        display: none !important; font-size: 4px !important; color: transparent !important; all: unset;
      }
      * { box-sizing: content-box; }
      .btn, .choice, .field { visibility: hidden !important; }
    `;
    let sheet: CSSStyleSheet;
    beforeEach(() => {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(hostile);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    afterEach(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });

    it('is drawn as it is anywhere, and large enough to read', async () => {
      const page = document.body.appendChild(document.createElement('main'));
      const form = page.appendChild(document.createElement('pleinwacht-report-form'));
      form.transport = async () => ({received: true, version: 1});
      form.reporter = 'self';
      await form.updateComplete;
      const start = form.shadowRoot!.querySelector<HTMLElement>('[part=start]')!;
      expect(start.getBoundingClientRect().height).to.be.at.least(44);
      start.click();
      await form.updateComplete;
      const label = form.shadowRoot!.querySelector<HTMLElement>('label.choice')!;
      const {visibility, display, fontSize} = getComputedStyle(label);
      page.remove();
      expect(visibility).to.equal('visible');
      expect(display).not.to.equal('none');
      expect(Number.parseFloat(fontSize)).to.be.at.least(16);
    });
  });

  describe('with text of 200% on a phone', () => {
    for (const {name} of widgets) {
      it(`<pleinwacht-${name}> is no wider than the screen, opened up`, async () => {
        document.documentElement.style.fontSize = '32px';
        try {
          const column = await place<HTMLElement>(html`<div></div>`);
          column.style.width = '320px';
          const el = column.appendChild(document.createElement(`pleinwacht-${name}`)) as Widget<unknown, unknown>;
          Object.assign(el, {school, transport: async () => ({received: true, version: 1})});
          await el.updateComplete;
          for (const details of el.shadowRoot!.querySelectorAll('details')) details.open = true;
          expect(column.scrollWidth).to.be.at.most(320);
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });
    }
  });

  describe('loaded twice', () => {
    it('stays the first, and says once that another version came too late', () => {
      const said: string[] = [];
      const {warn} = console;
      console.warn = (line: string) => void said.push(line);
      const first = class extends HTMLElement {
        static version = '0.0.0';
      };
      customElements.define('pleinwacht-first', first);
      defineOnce('pleinwacht-first', TinyWidget);
      defineOnce('pleinwacht-first', TinyWidget);
      defineOnce('pleinwacht-report-form', ReportForm);
      console.warn = warn;
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('0.0.0');
      expect(customElements.get('pleinwacht-first')).to.equal(first);
      expect(customElements.get('pleinwacht-report-form')).to.equal(ReportForm);
    });

    it('shares its languages and its portals with the other copy', async () => {
      const again = (await import(/* a second copy of the module */ new URL('../../src/portal/packs.ts?again', import.meta.url).href)) as {
        registerPack: typeof registerPack;
      };
      expect(again.registerPack).not.to.equal(registerPack);
      const widget = await place<TinyWidget>(html`<pleinwacht-tiny></pleinwacht-tiny>`);
      again.registerPack({widget: 'tiny', lang: 'nl', texts: {hello: 'goedendag'}, content: {}});
      await settled(widget);
      expect(widget.says).to.equal('goedendag');
      registry.packs.delete('tiny');
    });
  });
});
