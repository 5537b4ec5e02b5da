import {expect, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';

import '../../src/elements/conversation-prompts/define.js';
import '../../src/elements/parent-panel/define.js';
import '../../src/elements/portal/define.js';
import '../../src/elements/report-form/define.js';
import '../../src/elements/signal-checklist/define.js';
import '../../src/elements/startgesprek-guide/define.js';
import type {IdleTimes} from '../../src/controllers/wipe-controller.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {nextTask, place} from '../fixtures/place.js';
import {school} from '../fixtures/school.js';

const canary = 'KANARIE';

type Writing = HTMLElement & {readonly unsaved: boolean; updateComplete: Promise<boolean>; setIdleTimes(times: IdleTimes): void};

/** What is pressed on the way to a field, which is the last; and from there to the button that sends. */
interface Walk {
  widget: TemplateResult;
  toField: readonly string[];
  toSend: readonly string[];
}

const walks: Record<string, Walk> = {
  'pleinwacht-report-form': {
    widget: html`<pleinwacht-report-form reporter="self"></pleinwacht-report-form>`,
    toField: ['[part=start]', '[part=next]', '#story'],
    toSend: ['[part=next]'],
  },
  'pleinwacht-signal-checklist': {
    widget: html`<pleinwacht-signal-checklist about="bullied" setting="home"></pleinwacht-signal-checklist>`,
    toField: ['.line input', '[part=next]', '[part=next]', '[part=share]', '#child'],
    toSend: ['#name', '#agreed'],
  },
  'pleinwacht-startgesprek-guide': {
    widget: html`<pleinwacht-startgesprek-guide></pleinwacht-startgesprek-guide>`,
    toField: ['[part=start]', 'textarea'],
    toSend: [],
  },
  'pleinwacht-conversation-prompts': {
    widget: html`<pleinwacht-conversation-prompts></pleinwacht-conversation-prompts>`,
    toField: ['[part=told]', '[part=ask]', '#message'],
    toSend: ['#name', '[part=next]'],
  },
  'pleinwacht-parent-panel': {
    widget: html`<pleinwacht-parent-panel sections="talk-with-school"></pleinwacht-parent-panel>`,
    toField: ['#message'],
    toSend: [], // out of its portal it says whom to call instead
  },
};

async function press(widget: Writing, ...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const target = widget.shadowRoot!.querySelector<HTMLInputElement>(selector);
    if (!target) throw new Error(`expected ${selector}`);
    target.focus();
    target.click();
    if (/^text/.test(target.type)) {
      target.value = canary;
      target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
    await widget.updateComplete;
    await nextTask();
  }
}

const holds = (widget: Writing) => {
  const fields = [...widget.shadowRoot!.querySelectorAll<HTMLInputElement>('textarea, input')];
  return fields.some(({value}) => value === canary);
};
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

for (const [name, {widget, toField, toSend}] of Object.entries(walks)) {
  describe(`<${name}>, when the page around it changes`, () => {
    /** In a portal, with words in a field. */
    const writing = async () => {
      const portal = await place<HTMLElement>(
        html`<pleinwacht-portal .school=${school} endpoint="/nowhere"><div>${widget}</div></pleinwacht-portal>`,
      );
      const written = portal.querySelector<Writing>(name)!;
      await written.updateComplete;
      expect(written.unsaved).to.equal(false);
      await press(written, ...toField);
      expect(written.unsaved).to.equal(true);
      return {portal, written};
    };
    /** Whether a way of leaving was asked about, and whether it went on. */
    const asked = async (leave: (event: (said: Event) => void) => void | Promise<void>, stay: boolean) => {
      let times = 0;
      const ask = (event: Event) => {
        times++;
        if (stay) event.preventDefault();
      };
      document.addEventListener('pleinwacht-leave', ask);
      await leave(ask);
      document.removeEventListener('pleinwacht-leave', ask);
      return times;
    };
    /** Follows a link of the page; the browser itself never gets to. Says whether a router that looks at nothing but the click went on. */
    const follow = (href: string, more: Partial<HTMLAnchorElement> = {}) => {
      const link = document.body.appendChild(Object.assign(document.createElement('a'), {href, ...more}));
      let went = false;
      const route = (event: Event) => {
        went = true;
        event.preventDefault();
      };
      document.addEventListener('click', route);
      link.click();
      document.removeEventListener('click', route);
      link.remove();
      return went;
    };

    it('asks before a link leads away, and keeps the person when the page says so', async () => {
      await writing();
      expect(await asked(() => void expect(follow('/elders')).to.equal(false), true)).to.equal(1);
      expect(await asked(() => void expect(follow('/elders')).to.equal(true), false)).to.equal(1);
    });

    it('asks nothing about links that leave nothing', async () => {
      await writing();
      const leaves = [
        ...['tel:+31517000001', 'mailto:school@example.org', 'sms:+31612345678', '#inhoud'].map((href) => [href, {}] as const),
        ['/elders', {target: '_blank'}] as const,
        ['/rooster.pdf', {download: 'rooster.pdf'}] as const,
      ];
      for (const [href, more] of leaves) expect(await asked(() => void follow(href, more), true), href).to.equal(0);
    });

    it('asks when a router writes another address, and not for its own', async () => {
      await writing();
      const before = location.href;
      expect(await asked(() => history.pushState(null, '', '/elders'), true)).to.equal(1);
      expect(location.href).to.equal(before);
      expect(await asked(() => history.replaceState(history.state, '', before), true)).to.equal(0);
    });

    it('asks once when a router follows a link, also when it first writes down where it was', async () => {
      await writing();
      const before = location.href;
      const times = await asked(() => {
        follow('/elders');
        history.replaceState({scrolled: 0}, '');
        history.pushState(null, '', '/elders');
      }, false);
      history.replaceState(null, '', before);
      expect(times).to.equal(1);
    });

    it('asks when a router leads by what stands behind a #', async () => {
      await writing();
      const before = location.href;
      for (const route of ['#/nieuws', '#!/nieuws']) {
        expect(await asked(() => void expect(follow(route)).to.equal(false), true), route).to.equal(1);
        expect(await asked(() => void (location.hash = route), true), route).to.equal(1);
        expect(location.href).to.equal(before);
      }
    });

    it('asks nothing while there is nothing to lose', async () => {
      const empty = await place<Writing>(html`<div>${widget}</div>`);
      expect(empty.firstElementChild).to.have.property('unsaved', false);
      expect(await asked(() => void follow('/elders'), true)).to.equal(0);
    });

    for (const [how, move] of Object.entries<(written: Writing, to: Element) => void | Promise<void>>({
      'moved at once': (written, to) => to.append(written),
      'kept by a page that puts it back three frames later': async (written, to) => {
        written.remove();
        for (let count = 0; count < 3; count++) await frame();
        to.append(written);
      },
      'moved twice': async (written, to) => {
        written.remove();
        await frame();
        to.append(written);
        await frame();
        written.remove();
        for (let count = 0; count < 3; count++) await frame();
        to.append(written);
      },
      'moved with its state': (written, to) => {
        const {moveBefore} = to as Element & {moveBefore?: (node: Node, child: null) => void};
        if (moveBefore) moveBefore.call(to, written, null);
        else to.append(written);
      },
    })) {
      it(`keeps what was typed when it is ${how}`, async () => {
        const {portal, written} = await writing();
        await move(written, portal);
        for (let count = 0; count < 8; count++) await frame();
        expect(holds(written)).to.equal(true);
      });
    }

    it('forgets what was typed when it stays out', async () => {
      const {written} = await writing();
      written.remove();
      await waitUntil(() => !written.unsaved);
      expect(holds(written)).to.equal(false);
    });

    it('asks before it wipes when the clock is set, forwards or back', async () => {
      const {now} = Date;
      const {written} = await writing();
      try {
        Date.now = () => now() + 24 * 3_600_000;
        document.dispatchEvent(new Event('visibilitychange'));
        await written.updateComplete;
        expect(written.shadowRoot!.querySelector<HTMLDialogElement>('.dialog')?.open).to.equal(true);
        expect(holds(written)).to.equal(true);
        // So long after the question as it gives, it wipes, says so by its title, and is not fooled by a clock that runs behind.
        written.setIdleTimes({wipeAfter: 200, askBefore: 100});
        Date.now = () => now() - 24 * 3_600_000;
        await waitUntil(() => !written.unsaved);
        await waitUntil(() => written.shadowRoot!.activeElement?.id === 'title');
      } finally {
        Date.now = now;
      }
    });

    if (toSend.length > 0) {
      it('says that it cannot send when it has been moved out of its portal', async () => {
        const {portal, written} = await writing();
        await press(written, ...toSend);
        // The form asks more than one page further.
        while (!written.shadowRoot!.querySelector('[part=send]')) await press(written, '[part=next]');
        const errors = new ConsoleErrors();
        portal.parentElement!.append(written.parentElement!);
        await written.updateComplete;
        await press(written, '[part=send]');
        errors.stop();
        expect(written.shadowRoot!.querySelector('[part=failure]')?.textContent).to.contain('Dat ligt aan de website.');
        expect(errors.lines.join()).to.contain(`<${name} endpoint>`);
      });
    }
  });
}

describe('<pleinwacht-startgesprek-guide>, the question of the browser', () => {
  it('is not for phone numbers and mail addresses, also those of the page', async () => {
    const guide = await place<Writing>(walks['pleinwacht-startgesprek-guide']!.widget);
    await press(guide, ...walks['pleinwacht-startgesprek-guide']!.toField);
    const leaving = () => {
      const event = new Event('beforeunload', {cancelable: true});
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leaving()).to.equal(true);
    for (const href of ['tel:112', 'mailto:school@example.org', 'sms:112']) {
      const link = document.body.appendChild(Object.assign(document.createElement('a'), {href}));
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      link.remove();
      expect(leaving(), href).to.equal(false);
    }
  });
});
