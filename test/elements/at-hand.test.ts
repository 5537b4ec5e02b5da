import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import type {Transport} from '../../src/portal/submit.js';
import {nextTask} from '../fixtures/place.js';
import {agreed, cards, checklist, guide, panel, quiz, Reader, refuses, report, senders, takes, talk, written} from '../fixtures/readers.js';
import {personAt, questions, texts} from '../fixtures/report-form.js';

const phone = {width: 360, height: 740};
const desk = {width: 1280, height: 800};

/** Waits for an answer for as long as anybody looks. */
const deaf: Transport = () => new Promise(() => {});

function isInView(element: Element): boolean {
  const {top, bottom, height} = element.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}

function said(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('what somebody has to see or reach', () => {
  const random = Math.random;
  const usual = {width: innerWidth, height: innerHeight};
  beforeEach(() => {
    Math.random = () => 0; // no pauses between attempts
  });
  afterEach(() => {
    Math.random = random;
    document.documentElement.style.cssText = '';
    document.body.style.cssText = '';
  });
  after(() => setViewport(usual));

  for (const size of [phone, desk])
    for (const [who, ready] of Object.entries(senders))
      it(`is in view at ${size.width} when ${who} could not be sent`, async () => {
        await setViewport(size);
        const one = await ready(refuses);
        const button = one.find('[part=send]');
        button.scrollIntoView({block: 'end'});
        await one.click('[part=send]');
        await waitUntil(() => ['failure', 'send'].every((part) => isInView(one.find(`[part=${part}]`))));
      });

  for (const [who, ready] of Object.entries(senders))
    it(`stays under the finger while ${who} is sent`, async () => {
      await setViewport(phone);
      // As in browsers that do not hold on to what is in view.
      document.documentElement.style.overflowAnchor = 'none';
      document.body.style.paddingBlockEnd = '100vh';
      const one = await ready(deaf);
      const button = one.find('[part=send]');
      button.scrollIntoView({block: 'center'});
      const {top} = button.getBoundingClientRect();
      await one.click('[part=send]');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(Math.abs(button.getBoundingClientRect().top - top)).to.be.lessThan(2);
    });

  const changing: Readonly<Record<string, readonly [ready: () => Promise<Reader>, press: string]>> = {
    'what was missing is chosen': [
      async () => {
        const one = await panel(takes);
        await one.click('[part=next]');
        return one;
      },
      '#topic label:nth-of-type(3) input',
    ],
    'there is more to talk to in the bar': [() => report(questions.forms.title), '[part=talk] summary'],
  };
  for (const [when, [ready, selector]] of Object.entries(changing))
    it(`stays under the finger when ${when}`, async () => {
      await setViewport(phone);
      document.documentElement.style.overflowAnchor = 'none';
      document.body.style.paddingBlock = '50vh 100vh';
      const one = await ready();
      const pressed = one.find(selector);
      pressed.scrollIntoView({block: 'center'});
      const {top} = pressed.getBoundingClientRect();
      const before = one.widget.shadowRoot!.textContent;
      await one.click(selector);
      expect(one.widget.shadowRoot!.textContent !== before || (pressed.parentElement as HTMLDetailsElement).open, 'changed').to.equal(true);
      expect(Math.abs(pressed.getBoundingClientRect().top - top)).to.be.lessThan(2);
    });

  it('stays under the finger when a question at the end of a page is answered', async () => {
    await setViewport(phone);
    for (const title of [questions.forms.title, questions.reporter.title]) {
      const one = await report(title);
      scrollTo(0, document.documentElement.scrollHeight);
      const choice = one.root.querySelector<HTMLElement>('.in .choice:last-of-type input')!;
      const {top} = choice.getBoundingClientRect();
      choice.click();
      await one.settle();
      expect(Math.abs(choice.getBoundingClientRect().top - top)).to.be.lessThan(2);
      one.widget.remove();
    }
  });

  for (const width of [320, 360, 412])
    it(`is the number for danger, on the first screen after a child told something, at ${width}`, async () => {
      await setViewport({width, height: 740});
      document.body.style.margin = '0';
      const one = await cards();
      await one.click('[part=told]');
      scrollTo(0, 0);
      expect(one.find('.urgent a').textContent).to.contain('112');
      expect(isInView(one.find('.urgent a'))).to.equal(true);
    });

  for (const lang of ['nl', 'en', 'tr', 'ar', 'pl', 'uk'])
    it(`is the number for danger on a small phone in ${lang} too, under the choice of a language and a line of the page`, async () => {
      // As the test runner serves it: see test/stories/languages-of-source.mjs.
      if (lang !== 'nl') await import(`/src/lang/${lang}/conversation-prompts.ts`);
      await setViewport({width: 320, height: 568});
      document.body.style.cssText = 'margin: 0; padding-block-start: 1.5em';
      const one = await cards();
      Object.assign(one.widget, {lang, languages: 'nl en'});
      await one.settle();
      // It comes with a part, which a busy machine has not at once.
      await waitUntil(() => one.root.querySelector('.languages select, .languages button'), undefined, {timeout: 20_000});
      await one.click('[part=told]');
      scrollTo(0, 0);
      expect(one.root.querySelector('[lang]')!.getAttribute('lang')).to.equal(lang);
      expect(isInView(one.find('.urgent a'))).to.equal(true);
    });

  for (const size of [phone, desk, {width: 320, height: 568}])
    it(`is the first of other cards, and the button stays, at ${size.width}`, async () => {
      await setViewport(size);
      const one = await cards();
      for (let times = 0; times < 3; times++) {
        const button = one.find('[part=others]');
        button.scrollIntoView({block: 'center'});
        const {top} = button.getBoundingClientRect();
        await one.click('[part=others]');
        expect(Math.abs(button.getBoundingClientRect().top - top)).to.be.lessThan(2);
        const card = one.find('.card').getBoundingClientRect();
        expect(card.top, 'a card begins in view').to.be.within(0, innerHeight - 60);
      }
    });

  it('is a control as wide as what it says, from 320 to 1280', async () => {
    const all: readonly (readonly [string, () => Promise<Reader>])[] = [
      ['cards', () => cards(takes)],
      ['checklist', checklist],
      ['details', details],
      ['agreements', agreed],
      ['closing', closing],
      ['panel', () => panel(takes)],
      ['quiz', quiz],
      ['form', () => report(questions.forms.title)],
    ];
    const narrow: string[] = [];
    for (const [what, ready] of all) {
      const one = await ready();
      const room = one.widget.parentElement!;
      for (let width = 320; width <= 1280; width += 48) {
        room.style.inlineSize = `${width}px`;
        for (const control of one.root.querySelectorAll<HTMLElement>('button, select, input[type=date], input[type=time]'))
          if (control.checkVisibility() && isTooNarrow(control)) narrow.push(`${what}, ${width}: ${control.id || said(control)}`);
      }
      one.widget.remove();
    }
    expect(narrow).to.deep.equal([]);
  });

  for (const size of [200, 150])
    it(`stays on a phone with root text of ${size}%`, async () => {
      await setViewport(phone);
      document.documentElement.style.fontSize = `${size}%`;
      document.body.style.margin = '0';
      const over: string[] = [];
      for (const [what, ready] of Object.entries({
        told: async () => {
          const one = await cards();
          await one.click('[part=told]');
          return one;
        },
        agreements: agreed,
        closing,
        call: () => panel(undefined),
        talk,
        'list for school': senders['the checklist']!.bind(undefined, takes),
        check: senders['the report form']!.bind(undefined, takes),
        question: () => report(questions.story.title),
        quiz,
      })) {
        const one = await ready();
        const edge = one.widget.getBoundingClientRect();
        for (const part of one.root.querySelectorAll<HTMLElement>('a, input, select, textarea, button, summary, .progress *')) {
          const {left, right} = part.getBoundingClientRect();
          if (part.checkVisibility() && !part.closest('.hush, .away') && (right > edge.right + 0.5 || left < edge.left - 0.5))
            over.push(`${what}: ${part.id || said(part)}`);
        }
        one.widget.remove();
      }
      expect(over).to.deep.equal([]);
    });

  it('is large enough for a thumb', async () => {
    await setViewport(phone);
    const small: string[] = [];
    const failing = await report(questions.story.title);
    await failing.press(texts.next);
    const told = await cards(takes);
    await told.click('[part=told]');
    const naming = await panel(takes);
    await naming.click('[part=next]');
    const start = await personAt();
    for (const part of ['readers', 'talk']) start.find<HTMLDetailsElement>(`[part=${part}]`).open = true;
    for (const root of [failing.root, told.root, naming.root, start.root])
      for (const link of root.querySelectorAll<HTMLElement>('a'))
        if (link.checkVisibility() && link.getBoundingClientRect().height < 43.5) small.push(said(link));
    expect(small).to.deep.equal([]);
  });
});

describe('what a screen reader lists', () => {
  const headingOf = (one: Reader, words: string) =>
    [...one.root.querySelectorAll('h2, h3, h4, h5')].some((heading) => said(heading) === words);

  const titles: Readonly<Record<string, () => Promise<Reader>>> = {
    'Is er nu iemand in gevaar?': async () => ofPerson(await personAt()),
    'We missen nog iets': async () => {
      const one = await report(questions.story.title);
      await one.press(texts.next);
      return one;
    },
    'Weet je het zeker? Alles wat je typte is dan weg.': async () => {
      const person = await written();
      await person.press(texts.check.discard);
      return ofPerson(person);
    },
    'Alles leegmaken?': async () => {
      const one = await checklist();
      await one.click('.row input');
      await one.press('Alles leegmaken');
      return one;
    },
    'Alles wissen? Wat hier staat, komt niet terug.': async () => {
      const one = await agreed();
      await one.press('Het gespreksblad');
      await one.press('Wis alles');
      return one;
    },
    'Ben je er nog?': async () => {
      const person = await written();
      person.form.setIdleTimes({wipeAfter: 60_000, askBefore: 59_900});
      await waitUntil(() => person.root.querySelector('dialog'));
      return ofPerson(person);
    },
  };

  for (const [words, ready] of Object.entries(titles))
    it(`has the heading "${words}"`, async () => {
      const one = await ready();
      expect(headingOf(one, words)).to.equal(true);
      for (const dialog of one.root.querySelectorAll('dialog')) {
        expect(dialog.getAttribute('role')).to.equal('alertdialog');
        for (const name of ['aria-labelledby', 'aria-describedby'])
          expect(said(one.root.getElementById(dialog.getAttribute(name)!)), name).not.to.equal('');
      }
    });

  for (const [who, ready] of Object.entries(senders))
    it(`has a heading when ${who} could not be sent`, async () => {
      const one = await ready(refuses);
      await one.click('[part=send]');
      await waitUntil(() => headingOf(one, 'Het is nog niet verstuurd'));
    });

  it('has no title that is a paragraph', async () => {
    for (const ready of [cards, checklist, talk, panel, quiz, agreed]) {
      const one = await ready();
      expect([...one.root.querySelectorAll('p.note-title')].map(said)).to.deep.equal([]);
    }
  });

  it('has a heading for each part of the checklist, and one stop for each row', async () => {
    const one = await checklist();
    for (const group of one.root.querySelectorAll('.groups > *')) {
      const title = group.querySelector('summary')!.firstElementChild!;
      expect([title.localName, group.querySelector('fieldset')!.getAttribute('aria-labelledby')]).to.deep.equal(['h3', title.id]);
    }
    const rows = one.root.querySelectorAll('.line');
    const stops = [...one.root.querySelectorAll<HTMLElement>('.groups :is(input, button)')].filter(({tabIndex}) => tabIndex >= 0);
    expect(stops.length).to.equal(rows.length);
    expect(rows.length).to.be.greaterThan(20);
  });

  it('says in whole sentences how the list is marked', async () => {
    const one = await checklist();
    expect(said(one.root.querySelector('.how'))).to.contain(
      'Kruis aan wat u ziet of hoort. Weet u het niet? Kies dan ?‘Weet ik niet’ achter de regel.',
    );
  });

  it('has the question mark of a row behind the arrows', async () => {
    const one = await checklist();
    const [row, other] = one.root.querySelectorAll<HTMLElement>('.line');
    const [tick, mark] = row!.querySelectorAll<HTMLElement>('input, button');
    tick!.focus();
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true});
      one.root.activeElement!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    press('ArrowRight');
    expect(one.root.activeElement === mark).to.equal(true);
    press('ArrowLeft');
    expect(one.root.activeElement === tick).to.equal(true);
    // Up, down and all others stay what they are.
    for (const key of ['ArrowDown', 'Enter', ' ', 'Tab']) expect(press(key)).to.equal(false);
    expect(other!.contains(one.root.activeElement)).to.equal(false);
  });

  it('is the name of an adult where the form has names, and nobody else’s', async () => {
    for (const [who, ready] of Object.entries(senders)) {
      if (who === 'the quiz' || who === 'the report form') continue;
      const one = await ready(takes);
      const field = one.root.querySelector<HTMLInputElement>('#name') ?? (await before(one));
      expect(field.autocomplete, who).to.equal('name');
      for (const other of one.root.querySelectorAll<HTMLInputElement>('input[type=text]:not(#name)'))
        expect(other.autocomplete, `${who}, ${other.id}`).to.equal('off');
    }
    const form = await report(questions.contact.title);
    await form.click('[value=name]');
    expect(form.find<HTMLInputElement>('#name').autocomplete).to.equal('off');

    async function before(one: Reader): Promise<HTMLInputElement> {
      await one.press('Nee, ik wil iets veranderen');
      return one.find('#name');
    }
  });

  it('is told after how long everything is wiped, before anything is typed', async () => {
    const minutes = /\b15 minuten niets/;
    for (const ready of [checklist, () => panel(takes), async () => ofPerson(await personAt())]) {
      const one = await ready();
      expect(said(one.root.querySelector('[part=page]'))).to.match(minutes);
    }
    const asking = await cards(takes);
    await asking.click('[part=told]');
    await asking.click('[part=ask]');
    expect(said(asking.root.querySelector('[part=page]'))).to.match(minutes);
    const talking = await guide();
    await talking.press('Vorige');
    await talking.settle();
    while (!talking.root.querySelector('[part=start]')) await talking.press('Vorige');
    expect(said(talking.root.querySelector('[part=page]'))).to.match(/\b60 minuten niets/);
  });

  it('has a label for each part of an agreement on a phone', async () => {
    const one = await agreed();
    await one.press('Het gespreksblad');
    one.widget.parentElement!.style.inlineSize = '320px';
    const cells = [...one.root.querySelectorAll('.paper table td')].filter((cell) => said(cell));
    expect(cells.map((cell) => getComputedStyle(cell, '::before').content)).to.deep.equal(
      Array.from({length: 2}, () => ['"Wat: "', '"Wie: "']).flat(),
    );
    one.widget.parentElement!.style.inlineSize = '900px';
    expect(getComputedStyle(cells[0]!, '::before').content).to.equal('none');
  });
});

async function details(): Promise<Reader> {
  const one = await checklist();
  await one.click('.row input');
  await one.press('Verder');
  return one;
}

async function closing(): Promise<Reader> {
  const one = await guide();
  await one.press('Tot slot');
  await nextTask();
  return one;
}

function ofPerson({form}: Awaited<ReturnType<typeof personAt>>): Reader {
  return new Reader(form);
}

/** Whether it would be wider if its words could say so. */
function isTooNarrow(control: HTMLElement): boolean {
  if (control.localName === 'button') return control.scrollWidth > control.clientWidth + 1;
  const free = control.cloneNode(true) as HTMLElement;
  if (control instanceof HTMLSelectElement) (free as HTMLSelectElement).replaceChildren(control.selectedOptions[0]!.cloneNode(true));
  free.style.cssText = 'position: absolute; visibility: hidden; inline-size: max-content; max-inline-size: none';
  control.after(free);
  const needed = free.getBoundingClientRect().width;
  free.remove();
  return control.getBoundingClientRect().width < needed - 0.5;
}
