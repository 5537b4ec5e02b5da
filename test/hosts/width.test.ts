import {expect, html} from '@open-wc/testing';
import {render} from 'lit';

import '../../src/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {tokens} from '../../src/styles/tokens.js';
import {school} from '../fixtures/school.js';
import {TinyWidget} from '../fixtures/tiny-widget.js';
import {type Layout, layouts} from './layouts.js';

const names = ['report-form', 'signal-checklist', 'parent-panel', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide'];
/** At this width nobody reads comfortably any more. */
const readable = 280;

/** A place in the page, or in somebody's shadow root, that holds one layout after another. */
class Room {
  readonly #outer = document.body.appendChild(document.createElement('div'));
  readonly #inner: HTMLElement;

  constructor(
    readonly width: number,
    {shadow = false} = {},
  ) {
    this.#inner = shadow ? this.#outer.attachShadow({mode: 'open'}).appendChild(document.createElement('div')) : this.#outer;
  }

  /** What is wrong with the width of a part of the element, when it stands in this layout. */
  faultOf(element: HTMLElement, part: Element, {around, beside = 0, host = ''}: Layout): string[] {
    this.#outer.style.inlineSize = `${this.width + beside}px`;
    element.style.cssText = host;
    render(html`${around(element)}`, this.#inner);
    const room = this.#inner.getBoundingClientRect();
    const box = part.getBoundingClientRect();
    const over = Math.max(box.right - room.right, room.left - box.left);
    const whatIs = `${element.localName} ${element.childElementCount ? 'with markup ' : ''}is`;
    return [
      ...(box.width < readable ? [`${whatIs} ${Math.round(box.width)} of ${this.width}`] : []),
      // A tag that the page itself moves to the middle hangs over when it is as wide as it may be.
      ...(over > 0.5 ? [`${whatIs} ${Math.round(over)} over the edge of ${this.width}`] : []),
    ];
  }

  leave(): void {
    this.#outer.remove();
  }
}

/** One for which the page is not ready. */
class Undrawn extends TinyWidget {
  static override styles = tokens;

  protected override shouldUpdate(): boolean {
    return false;
  }
}
customElements.define('pleinwacht-undrawn', Undrawn);

describe('a widget is as wide as there is room for in', () => {
  const rooms = [new Room(320, {shadow: true}), new Room(700)];
  const widgets = names.map((name) => document.createElement(`pleinwacht-${name}`) as Widget<unknown, unknown>);
  const undrawn = document.createElement('pleinwacht-undrawn') as Undrawn;
  before(async () => {
    for (const widget of widgets) {
      Object.assign(widget, {school, transport: async () => ({received: true, version: 1})});
      document.body.append(widget);
      await widget.updateComplete;
    }
    const look = document.createElement('style');
    look.textContent = await (await fetch('/src/markup/pleinwacht.css')).text();
    render(
      html`${look}
        <div class="pleinwacht-markup">
          <h2>Vertel het de school</h2>
          <p>Wil je praten met iemand van school? Loop even binnen, of bel.</p>
        </div>`,
      undrawn,
    );
    document.body.append(undrawn);
    await undrawn.updateComplete;
  });
  after(() => {
    for (const room of rooms) room.leave();
  });

  for (const layout of layouts) {
    it(layout.name, () => {
      const faults = rooms.flatMap((room) => [
        ...widgets.flatMap((widget) => room.faultOf(widget, widget.shadowRoot!.querySelector('.in')!, layout)),
        ...room.faultOf(undrawn, undrawn.querySelector('.pleinwacht-markup')!, layout),
      ]);
      expect(faults.join('\n')).to.equal('');
    });
  }
});
