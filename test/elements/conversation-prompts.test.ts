import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';

import {content} from '../../src/content/nl/conversation-prompts.js';
import {type Card, cardsOf, pileFor} from '../../src/elements/conversation-prompts/cards.js';
import type {PromptShownEvent} from '../../src/elements/conversation-prompts/conversation-prompts.events.js';
import type {ConversationPrompts} from '../../src/elements/conversation-prompts/conversation-prompts.js';
import '../../src/elements/conversation-prompts/define.js';
import type {SubmittedEvent} from '../../src/portal/submitted-event.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import {schoolTypes} from '../../src/protocol/wire/limits.js';
import type {Submission} from '../../src/protocol/wire/submission.js';

const received = () => Promise.resolve({received: true, version: 1});

describe('cardsOf()', () => {
  const dayAfter = (day: string, days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  const ids = (cards: readonly Card[]) => cards.map(({id}) => id);
  const pileOf = (count: number): readonly Card[] =>
    Array.from({length: count}, (_, index) => ({id: `card-${index}`, text: 'Vraag?', kind: 'open'}));

  it('gives the same cards for the same day', () => {
    const pile = pileFor('po', content.prompts);
    expect(cardsOf('2026-11-23', pile)).to.deep.equal(cardsOf('2026-11-23', pile));
  });

  it('never gives a card of the day before, through new years and leap days', () => {
    for (const age of schoolTypes) {
      const pile = pileFor(age, content.prompts);
      for (let day = '2027-12-20'; day < '2028-03-10'; day = dayAfter(day)) {
        const today = ids(cardsOf(day, pile));
        expect(new Set(today).size).to.equal(3);
        for (const id of ids(cardsOf(dayAfter(day, -1), pile))) expect(today).to.not.include(id);
      }
    }
  });

  it('deals every card before long', () => {
    const pile = pileFor('vo', content.prompts);
    const seen = new Set<string>();
    for (let day = 0; day < pile.length; day++) for (const id of ids(cardsOf(dayAfter('2026-09-01', day), pile))) seen.add(id);
    expect(seen.size).to.equal(pile.length);
  });

  it('deals them also where an old library made Array.from its own', () => {
    const {from} = Array;
    Array.from = (list: ArrayLike<unknown>) => [].slice.call(list);
    try {
      expect(cardsOf('2026-11-23', pileFor('po', content.prompts)).every(({text}) => text)).to.equal(true);
    } finally {
      Array.from = from;
    }
  });

  it('mixes the kinds', () => {
    const kinds = cardsOf('2026-11-23', pileFor('po', content.prompts)).map(({kind}) => kind);
    expect(new Set(kinds).size).to.equal(3);
  });

  it('keeps half of a small pile for tomorrow', () => {
    expect(cardsOf('2026-11-23', pileOf(5))).to.have.length(2);
    expect(cardsOf('2026-11-23', pileOf(1))).to.have.length(1);
    expect(cardsOf('2026-11-23', [])).to.deep.equal([]);
    expect(ids(cardsOf('2026-11-23', pileOf(2)))).to.not.deep.equal(ids(cardsOf('2026-11-24', pileOf(2))));
  });
});

describe('<pleinwacht-conversation-prompts>', () => {
  const render = () => fixture<ConversationPrompts>(html`<pleinwacht-conversation-prompts></pleinwacht-conversation-prompts>`);
  const page = (el: ConversationPrompts) => el.shadowRoot!.querySelector<HTMLElement>('[part=page]')!;
  const text = (el: ConversationPrompts) => page(el).textContent.replace(/\s+/g, ' ');
  const focused = (el: ConversationPrompts) => el.shadowRoot!.activeElement as HTMLElement;
  const cards = (el: ConversationPrompts) => [...page(el).querySelectorAll('.card .ask')].map((ask) => ask.textContent);
  const settled = async (el: ConversationPrompts) => {
    await el.updateComplete;
    await el.updateComplete; // the focus moves after the page has changed
  };
  const click = async (el: ConversationPrompts, selector: string) => {
    el.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await settled(el);
  };
  const press = async (el: ConversationPrompts, words: string) => {
    [...el.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.includes(words))!.click();
    await settled(el);
  };
  const type = async (el: ConversationPrompts, field: string, words: string) => {
    const input = page(el).querySelector<HTMLInputElement>(`#${field}`)!;
    input.value = words;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled(el);
  };
  const choose = async (el: ConversationPrompts, kind: string) => {
    const select = page(el).querySelector('select')!;
    select.value = kind;
    select.dispatchEvent(new Event('change'));
    await settled(el);
  };
  const textsOf = (age: string, kind?: string) =>
    content.prompts.filter((prompt) => prompt.ageBand === age && (!kind || prompt.kind === kind)).map((prompt) => prompt.text);
  const send = async (el: ConversationPrompts) => {
    const told = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
    await click(el, '[part=send]');
    const event = await told;
    await settled(el);
    return event;
  };
  const ask = async (el: ConversationPrompts) => {
    await click(el, '[part=told]');
    await click(el, '[part=ask]');
  };

  it('is whole without a portal, silent until the reader acts', async () => {
    const events: string[] = [];
    const listen = (event: Event) => events.push(event.type);
    document.addEventListener('pleinwacht-prompt-shown', listen);
    const el = await render();
    document.removeEventListener('pleinwacht-prompt-shown', listen);
    expect(cards(el)).to.have.length(3);
    expect(textsOf('po')).to.include.members(cards(el));
    expect(el.shadowRoot!.activeElement === null).to.equal(true);
    expect(events).to.deep.equal([]);
  });

  it('is accessible with the cards, one in large, and everything opened', async () => {
    const el = await fixture<ConversationPrompts>(
      html`<pleinwacht-conversation-prompts age-band="kleuters"></pleinwacht-conversation-prompts>`,
    );
    page(el)
      .querySelectorAll('details')
      .forEach((details) => (details.open = true));
    await expect(el).to.be.accessible();
    await press(el, 'Groot op het scherm');
    await expect(el).to.be.accessible();
  });

  it('is accessible when a child told something, up to what was sent', async () => {
    const el = await render();
    el.transport = received;
    el.school = {contacts: [{role: 'teacher', name: 'Fatma Yilmaz', phone: '0517 00 00 02'}]};
    await click(el, '[part=told]');
    await expect(el).to.be.accessible();
    await click(el, '[part=ask]');
    await click(el, '[part=next]');
    await expect(el).to.be.accessible();
    await type(el, 'name', 'Sam Vos');
    await click(el, '[part=next]');
    await expect(el).to.be.accessible();
    await send(el);
    await expect(el).to.be.accessible();
  });

  it('starts with the middle of what the school has', async () => {
    const el = await fixture<ConversationPrompts>(
      html`<pleinwacht-conversation-prompts .school=${{types: ['kleuters', 'po']}}></pleinwacht-conversation-prompts>`,
    );
    expect(textsOf('po')).to.include.members(cards(el));
  });

  it('starts with the age of the attribute, or else of the school, and lets the reader choose', async () => {
    const el = await fixture<ConversationPrompts>(
      html`<pleinwacht-conversation-prompts age-band="vo" school-type="kleuters"></pleinwacht-conversation-prompts>`,
    );
    expect(textsOf('vo')).to.include.members(cards(el));
    el.ageBand = undefined;
    await settled(el);
    expect(textsOf('kleuters')).to.include.members(cards(el));
    await click(el, 'input[value=po]');
    expect(textsOf('po')).to.include.members(cards(el));
  });

  it('shows all cards of a kind', async () => {
    const el = await render();
    await choose(el, 'online');
    expect(cards(el)).to.deep.equal(textsOf('po', 'online'));
    await choose(el, '');
    expect(cards(el)).to.have.length(3);
  });

  it('keeps questions about a book with the books', async () => {
    const el = await fixture<ConversationPrompts>(
      html`<pleinwacht-conversation-prompts age-band="kleuters"></pleinwacht-conversation-prompts>`,
    );
    for (let draw = 0; draw < 8; draw++) {
      for (const card of cards(el)) expect(textsOf('kleuters', 'book')).to.not.include(card);
      await click(el, '[part=others]');
    }
    for (const {title} of content.bookRoute.books) expect(text(el)).to.contain(title);
    for (const question of textsOf('kleuters', 'book')) expect(text(el)).to.contain(question);
  });

  it('gives other cards when asked, and tells the page their ids only', async () => {
    const el = await render();
    const before = cards(el);
    const told = oneEvent<PromptShownEvent>(el, 'pleinwacht-prompt-shown');
    await click(el, '[part=others]');
    const {prompts} = await told;
    expect(cards(el).filter((card) => before.includes(card))).to.deep.equal([]);
    expect(prompts.map((id) => content.prompts.find((prompt) => prompt.id === id)?.text)).to.deep.equal(cards(el));
  });

  it('adds the questions of the school, for their age', async () => {
    const el = await render();
    el.school = {prompts: [{text: 'Wat deed je op het groene plein?'}, {text: 'Alleen voor vo?', ageBand: 'vo'}]};
    await settled(el);
    await choose(el, 'own');
    expect(cards(el)).to.deep.equal(['Wat deed je op het groene plein?']);
    await click(el, 'input[value=vo]');
    await choose(el, 'own');
    expect(cards(el)).to.deep.equal(['Wat deed je op het groene plein?', 'Alleen voor vo?']);
  });

  it('lays one card over the screen, and goes back to its button', async () => {
    const el = await render();
    const [first, second] = cards(el);
    const button = page(el).querySelector<HTMLElement>('.card button')!;
    button.focus();
    button.click();
    await settled(el);
    const dialog = () => el.shadowRoot!.querySelector('dialog');
    expect(dialog()!.matches(':modal')).to.equal(true);
    expect(focused(el).textContent).to.equal(first);
    await press(el, 'Volgende kaart');
    expect(focused(el).textContent).to.equal(second);
    const closed = oneEvent(dialog()!, 'close');
    dialog()!.close(); // as Escape does
    await closed;
    await settled(el);
    expect(dialog() === null).to.equal(true);
    expect(focused(el) === button).to.equal(true);
  });

  it('has the whole pile on paper, and what a shocked parent needs when that is in view', async () => {
    const el = await render();
    const paper = () => el.shadowRoot!.querySelector<HTMLElement>('.paper');
    dispatchEvent(new Event('beforeprint'));
    for (const question of textsOf('po')) expect(paper()!.textContent).to.contain(question);
    expect(getComputedStyle(paper()!).display).to.equal('none');
    await click(el, '[part=told]');
    const {steps, firstWords, avoid} = content.safetyNet;
    for (const {text} of [...steps, ...firstWords, ...avoid]) expect(paper()!.textContent).to.contain(text);
    expect(paper()!.textContent).to.contain('112').and.to.not.contain(textsOf('po')[0]);
  });

  it('draws no two of the three cards alike', async () => {
    const el = await render();
    for (let draw = 0; draw < 8; draw++) {
      const figures = [...el.shadowRoot!.querySelectorAll('.deck .fig')].map((figure) => new XMLSerializer().serializeToString(figure));
      expect([figures.length, new Set(figures).size]).to.deep.equal([3, 3]);
      await click(el, '[part=others]');
    }
  });

  describe('when a child told something', () => {
    it('says what to do, what to say, what not to do and whom to call', async () => {
      const el = await render();
      el.school = {contacts: [{role: 'coordinator', name: 'Mira de Wit'}]};
      await click(el, '[part=told]');
      const {steps, firstWords, avoid, routes} = content.safetyNet;
      expect(focused(el).textContent).to.equal(content.safetyNet.title);
      for (const {title} of steps) expect(text(el)).to.contain(title);
      for (const words of [...firstWords, ...avoid, ...routes.filter(({to}) => to !== 'danger')]) expect(text(el)).to.contain(words.text);
      expect(text(el)).to.contain('112').and.to.contain('0800-0113').and.to.contain('Mira de Wit');
    });

    it('offers no question where nothing can be sent', async () => {
      const el = await render();
      await click(el, '[part=told]');
      expect(page(el).querySelectorAll('[part=ask]')).to.have.length(0);
    });

    it('asks for a name, and says so at the field', async () => {
      const el = await render();
      el.transport = received;
      await ask(el);
      await click(el, '[part=next]');
      expect(focused(el).className).to.contain('summary');
      await click(el, '.summary a');
      expect(focused(el).id).to.equal('name');
      expect(focused(el).getAttribute('aria-invalid')).to.equal('true');
    });

    it('sends what was typed only after the yes, which says that names go with it', async () => {
      const sent: Submission[] = [];
      const el = await render();
      el.school = {id: 'regenboog', recipients: [{role: 'coordinator', label: 'Mira de Wit'}]};
      el.transport = (submission) => {
        sent.push(submission);
        return received();
      };
      await ask(el);
      await type(el, 'message', 'Hij wil niet meer naar gym.');
      await type(el, 'name', 'Sam Vos');
      await click(el, '[part=next]');
      expect(text(el))
        .to.contain('Alle namen die hier staan, gaan mee')
        .and.to.contain('Dit gaat naar Mira de Wit.')
        .and.to.contain('Sam Vos');
      expect(sent).to.deep.equal([]);
      const event = await send(el);
      expect(sent[0]).to.deep.include({kind: 'question', school: 'regenboog'});
      expect(sent[0]!.body).to.deep.equal({topic: 'told-at-home', message: 'Hij wil niet meer naar gym.', from: {name: 'Sam Vos'}});
      expect(JSON.stringify({...event})).to.not.contain('gym');
      expect([event.kind, event.outcome]).to.deep.equal(['question', 'stored']);
      expect(text(el)).to.contain('De school heeft uw bericht').and.to.not.contain('gym');
    });

    it('keeps the words when sending fails, and sends the same again', async () => {
      const sent: Submission[] = [];
      const el = await render();
      el.transport = (submission) => {
        sent.push(submission);
        return sent.length === 1 ? Promise.reject(new SubmitError('closed')) : received();
      };
      await ask(el);
      await type(el, 'name', 'Sam Vos');
      await click(el, '[part=next]');
      for (let attempt = 0; attempt < 2; attempt++) {
        await send(el);
        if (attempt === 0) expect(text(el)).to.contain('De school neemt hier nu niets aan').and.to.contain('Sam Vos');
      }
      expect(sent[1]).to.deep.equal(sent[0]);
    });

    it('sends another one after a change', async () => {
      const sent: Submission[] = [];
      const el = await render();
      el.transport = (submission) => {
        sent.push(submission);
        return sent.length === 1 ? Promise.reject(new SubmitError('closed')) : received();
      };
      await ask(el);
      await type(el, 'name', 'Sam Vos');
      await click(el, '[part=next]');
      await send(el);
      await press(el, 'Nee, ik wil iets veranderen');
      await type(el, 'name', 'Sam de Vos');
      await click(el, '[part=next]');
      await send(el);
      expect(sent[1]!.id).to.not.equal(sent[0]!.id);
      expect(sent[1]!.body).to.deep.include({from: {name: 'Sam de Vos'}});
    });

    it('wipes what was typed when the page is left', async () => {
      const el = await render();
      el.transport = received;
      await ask(el);
      await type(el, 'message', 'Hij wil niet meer naar gym.');
      const field = page(el).querySelector<HTMLTextAreaElement>('#message')!;
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(field.value).to.equal('');
      await settled(el);
      await click(el, '[part=ask]');
      expect(page(el).querySelector<HTMLTextAreaElement>('#message')!.value).to.equal('');
    });
  });

  it('stores nothing and leaves the address alone', async () => {
    const address = location.href;
    const el = await render();
    await click(el, '[part=others]');
    await click(el, '[part=told]');
    expect([localStorage.length, sessionStorage.length, document.cookie, location.href]).to.deep.equal([0, 0, '', address]);
  });

  it('fits in a column of 320 pixels', async () => {
    const narrow = fixtureSync<HTMLElement>(html`<div></div>`);
    narrow.style.width = '320px';
    const el = narrow.appendChild(document.createElement('pleinwacht-conversation-prompts'));
    await el.updateComplete;
    expect(narrow.scrollWidth).to.equal(320);
    await click(el, '[part=told]');
    expect(narrow.scrollWidth).to.equal(320);
  });
});
