import {expect, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';

import '../../src/elements/conversation-prompts/define.js';
import '../../src/elements/parent-panel/define.js';
import '../../src/elements/pesten-plagen-quiz/define.js';
import '../../src/elements/report-form/define.js';
import '../../src/elements/signal-checklist/define.js';
import '../../src/elements/startgesprek-guide/define.js';
import {CloseWatchers, focused} from '../fixtures/close-watchers.js';
import {nextTask, place} from '../fixtures/place.js';
import {school} from '../fixtures/school.js';

const transport = () => Promise.resolve({received: true, version: 1 as const});

/** A widget with pages: what is pressed, one after another, on the way to its second page and to a page with a field to type in. */
interface Walk {
  widget: TemplateResult;
  second: readonly string[];
  field?: readonly string[];
}

const walks: Record<string, Walk> = {
  'pleinwacht-report-form': {
    widget: html`<pleinwacht-report-form reporter="self" .school=${school} .transport=${transport}></pleinwacht-report-form>`,
    second: ['[part=start]'],
    field: ['[part=start]', '[part=next]', '#story'],
  },
  'pleinwacht-signal-checklist': {
    widget: html`<pleinwacht-signal-checklist
      about="bullied"
      setting="home"
      .school=${school}
      .transport=${transport}
    ></pleinwacht-signal-checklist>`,
    second: ['.line input', '[part=next]'],
    field: ['.line input', '[part=next]', '[part=next]', '[part=share]', '#child'],
  },
  'pleinwacht-startgesprek-guide': {
    widget: html`<pleinwacht-startgesprek-guide .school=${school} .transport=${transport}></pleinwacht-startgesprek-guide>`,
    second: ['[part=start]'],
    field: ['[part=start]', 'textarea'],
  },
  'pleinwacht-pesten-plagen-quiz': {
    widget: html`<pleinwacht-pesten-plagen-quiz></pleinwacht-pesten-plagen-quiz>`,
    second: ['.choice input', '[part=next]'],
  },
  'pleinwacht-conversation-prompts': {
    widget: html`<pleinwacht-conversation-prompts .school=${school} .transport=${transport}></pleinwacht-conversation-prompts>`,
    second: ['[part=told]'],
    field: ['[part=told]', '[part=ask]', '#message'],
  },
  'pleinwacht-parent-panel': {
    widget: html`<pleinwacht-parent-panel sections="talk-with-school" .school=${school} .transport=${transport}></pleinwacht-parent-panel>`,
    second: ['#topic input', '#name', '#reach', '[part=next]'],
  },
};

type Drawn = HTMLElement & {updateComplete: Promise<boolean>};

/** A widget on a page with a button of its own, and what can be done with both. */
class Visit {
  constructor(
    readonly widget: Drawn,
    readonly outside: HTMLButtonElement,
  ) {}

  static async to({widget}: Walk): Promise<Visit> {
    const around = await place<HTMLElement>(html`<div><button>Menu</button>${widget}</div>`);
    return new Visit(around.querySelector<Drawn>(':not(button)')!, around.querySelector('button')!);
  }

  /** Presses one thing after another; a field gets a word. */
  async press(...selectors: readonly string[]): Promise<this> {
    for (const selector of selectors) {
      const target = this.widget.shadowRoot!.querySelector<HTMLInputElement>(selector);
      if (!target) throw new Error(`expected ${selector} on "${this.page}"`);
      target.focus();
      target.click();
      if (/^text/.test(target.type)) {
        target.value = 'Sam';
        target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      }
      await this.rest();
    }
    return this;
  }

  async rest(): Promise<void> {
    await this.widget.updateComplete;
    await nextTask();
  }

  /** What tells the pages apart. */
  get page(): string {
    const titles = (selector: string) => [...this.widget.shadowRoot!.querySelectorAll(`[part=page] :is(${selector})`)];
    return [...titles('legend'), ...titles('#title, #question')][0]!.textContent.trim();
  }

  get hasFocus(): boolean {
    return document.activeElement === this.widget;
  }
}

describe('the pages of a widget', () => {
  let watchers: CloseWatchers;
  beforeEach(() => (watchers = new CloseWatchers()));
  afterEach(() => watchers.stop());

  for (const [name, walk] of Object.entries(walks)) {
    describe(`<${name}>`, () => {
      /** On the second page, with the focus there; and what the first looked like. */
      const onSecond = async () => {
        const visit = await Visit.to(walk);
        const first = visit.page;
        await visit.press(...walk.second);
        expect(visit.page).not.to.equal(first);
        expect(visit.hasFocus).to.equal(true);
        return {visit, first, second: visit.page};
      };
      const goesBackOn = (act: string, back: () => void) =>
        it(`goes a page back on ${act}, and shows it from its title`, async () => {
          const {visit, first} = await onSecond();
          back();
          await visit.rest();
          expect(visit.page).to.equal(first);
          expect(focused().id).to.equal(name === 'pleinwacht-parent-panel' ? 'question' : 'title');
        });

      goesBackOn('Escape', () => expect(watchers.escape()).to.equal(false));
      goesBackOn('the gesture of a phone', () => expect(watchers.gesture()).to.equal(true));
      goesBackOn('Escape where the browser knows no gesture', () => {
        watchers.remove();
        watchers.escape();
      });

      it('keeps it from a page that closes something when the key comes up', async () => {
        const {visit} = await onSecond();
        let heard = 0;
        const hear = () => heard++;
        document.addEventListener('keyup', hear);
        const release = () => focused().dispatchEvent(new KeyboardEvent('keyup', {key: 'Escape', bubbles: true, composed: true}));
        watchers.escape();
        await visit.rest();
        release();
        expect(heard).to.equal(0);
        visit.outside.focus();
        watchers.escape();
        release();
        expect(heard).to.equal(1);
        document.removeEventListener('keyup', hear);
      });

      it('leaves Escape to the page around it on its first page', async () => {
        const visit = await Visit.to(walk);
        const {page} = visit;
        visit.widget.shadowRoot!.querySelector<HTMLElement>('[part=page] :is(button, input, summary)')!.focus();
        expect(watchers.open).to.have.length(0);
        expect(watchers.escape()).to.equal(true);
        await visit.rest();
        expect(visit.page).to.equal(page);
      });

      it('knows nothing of Escape where the focus is elsewhere', async () => {
        const {visit, second} = await onSecond();
        visit.outside.focus();
        expect(watchers.open).to.have.length(0);
        expect(watchers.escape()).to.equal(true);
        visit.outside.blur();
        expect(watchers.escape()).to.equal(true);
        await visit.rest();
        expect(visit.page).to.equal(second);
        expect(visit.hasFocus).to.equal(false);
      });

      it('leaves the gesture to what was touched last', async () => {
        const {visit, second} = await onSecond();
        visit.outside.click();
        expect(watchers.gesture()).to.equal(false);
        // A finger on plain words takes the focus away first.
        (focused() as HTMLElement).blur();
        expect(watchers.gesture()).to.equal(false);
        visit.widget.shadowRoot!.querySelector<HTMLElement>('[part=page]')!.click();
        expect(visit.page).to.equal(second);
        expect(watchers.gesture()).to.equal(true);
        await visit.rest();
        expect(visit.page).not.to.equal(second);
      });

      it("leaves Escape to the page's own that stands in the tag", async () => {
        const {visit, second} = await onSecond();
        const own = document.createElement('button');
        own.slot = 'sign-language';
        visit.widget.append(own);
        own.focus();
        expect(watchers.escape()).to.equal(true);
        await visit.rest();
        expect(visit.page).to.equal(second);
      });

      it('leaves Escape to a page that has used it', async () => {
        const {visit, second} = await onSecond();
        const closeMenu = (event: Event) => event.preventDefault();
        document.addEventListener('keydown', closeMenu, {capture: true, once: true});
        watchers.escape();
        await visit.rest();
        expect(visit.page).to.equal(second);
      });

      for (const [how, hide] of Object.entries<(around: HTMLElement) => void>({
        'in a tab that is closed': (around) => (around.hidden = true),
        'in what is inert': (around) => (around.inert = true),
        'where the page hides it': (around) => (around.style.visibility = 'hidden'),
      })) {
        it(`is not reached ${how}`, async () => {
          const {visit, second} = await onSecond();
          const lost = new Promise((resolve) => addEventListener('focusout', resolve, {once: true}));
          hide(visit.widget.parentElement!);
          await lost;
          expect(watchers.open).to.have.length(0);
          watchers.escape();
          expect(watchers.gesture()).to.equal(false);
          await visit.rest();
          expect(visit.page).to.equal(second);
        });
      }

      it('lets go of the gesture when it is taken out', async () => {
        const {visit} = await onSecond();
        visit.widget.remove();
        expect(watchers.open).to.have.length(0);
      });

      if (walk.field) {
        it('does nothing on Escape in a field', async () => {
          const visit = await Visit.to(walk);
          await visit.press(...walk.field!);
          const field = focused();
          expect(field.matches('textarea, input')).to.equal(true);
          const {page} = visit;
          expect(watchers.escape()).to.equal(false);
          await visit.rest();
          expect(visit.page).to.equal(page);
          expect(focused() === field).to.equal(true);
        });

        it('goes back from a field on the gesture of a phone', async () => {
          const visit = await Visit.to(walk);
          await visit.press(...walk.field!);
          const {page} = visit;
          expect(watchers.gesture()).to.equal(true);
          await visit.rest();
          expect(visit.page).not.to.equal(page);
        });
      }
    });
  }

  it('are those of the widget that has the focus, where there are two', async () => {
    const around = await place<HTMLElement>(html`<div>${Object.values(walks).map(({widget}) => html`<div>${widget}</div>`)}</div>`);
    const visits = [...around.children].map((own) => new Visit(own.firstElementChild as Drawn, around as never));
    for (const [index, walk] of Object.values(walks).entries()) await visits[index]!.press(...walk.second);
    const before = visits.map(({page}) => page);
    expect(watchers.open).to.have.length(1);
    visits[0]!.widget.shadowRoot!.querySelector<HTMLElement>('#title')!.focus();
    expect(watchers.open).to.have.length(1);
    watchers.escape();
    for (const visit of visits) await visit.rest();
    expect(visits[0]!.page).not.to.equal(before[0]);
    expect(visits.slice(1).map(({page}) => page)).to.deep.equal(before.slice(1));
  });

  describe('and the history of the browser', () => {
    const form = walks['pleinwacht-report-form']!;
    const field = ['[part=start]', '[part=next]', '#story'];
    const visitWithHistory = async () => {
      const visit = await Visit.to(form);
      (visit.widget as Drawn & {history: boolean}).history = true;
      return visit;
    };
    const back = async (visit: Visit) => {
      const gone = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
      history.back();
      await gone;
      await visit.rest();
    };

    it('gets no entry, also with `history`, where there is another way back', async () => {
      const visit = await visitWithHistory();
      const before = [history.length, history.state] as unknown;
      await visit.press(...field);
      expect([history.length, history.state]).to.deep.equal(before);
    });

    it('gets one entry for all pages where there is no other, and is stepped back in', async () => {
      watchers.remove();
      const visit = await visitWithHistory();
      history.replaceState({router: 7}, '');
      const {pushState} = history;
      let pushed = 0;
      history.pushState = (...given) => {
        pushed++;
        pushState.apply(history, given);
      };
      try {
        const first = visit.page;
        await visit.press('[part=start]');
        const second = visit.page;
        await visit.press('[part=next]');
        const third = visit.page;
        expect(pushed).to.equal(1);
        expect(history.state.router).to.equal(7);
        await back(visit);
        expect(visit.page).to.equal(second);
        await waitUntil(() => history.state.pleinwacht === 'pages');
        await visit.press('[part=next]');
        expect(visit.page).to.equal(third);
        // A link within the page: the entry is not ours, and the person stays where they are.
        location.hash = 'inhoud';
        await waitUntil(() => history.state === null);
        // Whatever comes late is drawn there, for example the list of words of the way back.
        (visit.widget as Drawn & {requestUpdate(): void}).requestUpdate();
        await visit.rest();
        expect(visit.page).to.equal(third);
        await back(visit);
        expect(visit.page).to.equal(third);
        await back(visit);
        await waitUntil(() => history.state.pleinwacht === 'pages');
        await back(visit);
        expect(visit.page).to.equal(first);
        expect(pushed).to.equal(1);
      } finally {
        history.pushState = pushState;
        await waitUntil(() => history.state.pleinwacht === 'pages');
      }
    });
  });
});
