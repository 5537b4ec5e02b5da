import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';

import {content} from '../../src/content/nl/pesten-plagen-quiz.js';
import '../../src/elements/pesten-plagen-quiz/define.js';
import type {QuizAnsweredEvent} from '../../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.events.js';
import type {PestenPlagenQuiz} from '../../src/elements/pesten-plagen-quiz/pesten-plagen-quiz.js';
import type {SubmittedEvent} from '../../src/portal/submitted-event.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import type {Submission} from '../../src/protocol/wire/submission.js';

const situations = content.situations.filter(({schoolTypes}) => schoolTypes.includes('po'));
const plagen = situations.findIndex(({leansTo}) => leansTo === 'plagen');
const pesten = situations.findIndex(({leansTo}) => leansTo === 'pesten');
const open = situations.findIndex(({leansTo}) => leansTo === 'unclear');

describe('<pleinwacht-pesten-plagen-quiz>', () => {
  const render = () => fixture<PestenPlagenQuiz>(html`<pleinwacht-pesten-plagen-quiz></pleinwacht-pesten-plagen-quiz>`);
  const page = (el: PestenPlagenQuiz) => el.shadowRoot!.querySelector<HTMLElement>('[part=page]')!;
  const text = (el: PestenPlagenQuiz) => page(el).textContent.replace(/\s+/g, ' ');
  const focused = (el: PestenPlagenQuiz) => el.shadowRoot!.activeElement?.textContent?.trim();
  const click = async (el: PestenPlagenQuiz, selector: string) => {
    page(el).querySelector<HTMLElement>(selector)!.click();
    await settled(el);
  };
  const press = async (el: PestenPlagenQuiz, words: string) => {
    [...page(el).querySelectorAll('button')].find((button) => button.textContent.includes(words))!.click();
    await settled(el);
  };
  const settled = async (el: PestenPlagenQuiz) => {
    await el.updateComplete;
    await el.updateComplete; // the focus moves after the page has changed
  };
  const next = (el: PestenPlagenQuiz) => click(el, '[part=next]');
  const answer = async (el: PestenPlagenQuiz, choice: string, reason: string) => {
    await click(el, `input[value=${choice}]`);
    await next(el);
    await click(el, `input[value=${reason}]`);
    await next(el);
  };
  const goTo = async (el: PestenPlagenQuiz, index: number) => {
    for (let step = 0; step < index; step++) await press(el, 'Sla over');
  };
  const key = async (el: PestenPlagenQuiz, pressed: string, target?: Element | null, more: KeyboardEventInit = {}) => {
    (target ?? page(el)).dispatchEvent(
      new KeyboardEvent('keydown', {key: pressed, bubbles: true, composed: true, cancelable: true, ...more}),
    );
    await settled(el);
  };
  const chosen = (el: PestenPlagenQuiz) => page(el).querySelector<HTMLInputElement>('input:checked')?.value;
  const startClass = async (el: PestenPlagenQuiz) => {
    await press(el, 'Met de klas');
    await click(el, '[part=start]');
  };
  const hand = (el: PestenPlagenQuiz, row: number, button: 'first' | 'last' = 'last') =>
    click(el, `.hands li:nth-child(${row}) button:${button}-child`);
  const shown = (el: PestenPlagenQuiz) => [...page(el).querySelectorAll('output')].map((output) => output.textContent);

  it('is whole without a portal, silent until the reader acts', async () => {
    const events: string[] = [];
    const listen = (event: Event) => events.push(event.type);
    for (const type of ['pleinwacht-quiz-answered', 'pleinwacht-submitted']) document.addEventListener(type, listen);
    const el = await render();
    expect(text(el)).to.contain(situations[0]!.text);
    expect(page(el).querySelectorAll('input:checked')).to.have.length(0);
    expect(el.shadowRoot!.activeElement === null).to.equal(true);
    expect(events).to.deep.equal([]);
    for (const type of ['pleinwacht-quiz-answered', 'pleinwacht-submitted']) document.removeEventListener(type, listen);
  });

  it('is accessible on every page', async () => {
    const el = await render();
    page(el)
      .querySelectorAll('details')
      .forEach((details) => (details.open = true));
    await expect(el).to.be.accessible();
    await next(el);
    await expect(el).to.be.accessible();
    await click(el, 'input[value=unclear]');
    await next(el);
    await expect(el).to.be.accessible();
    await click(el, 'input');
    await next(el);
    await expect(el).to.be.accessible();
    await press(el, 'Ik stop');
    await expect(el).to.be.accessible();
  });

  it('is accessible in class mode', async () => {
    const el = await render();
    el.transport = () => Promise.resolve({received: true, version: 1});
    await press(el, 'Met de klas');
    await expect(el).to.be.accessible();
    await click(el, '[part=start]');
    await hand(el, 1);
    await expect(el).to.be.accessible();
    await next(el);
    await expect(el).to.be.accessible();
    await press(el, 'Stop');
    await expect(el).to.be.accessible();
    await press(el, 'Stuur');
    await expect(el).to.be.accessible();
  });

  it('shows the situations for the type of school', async () => {
    const el = await fixture<PestenPlagenQuiz>(html`<pleinwacht-pesten-plagen-quiz school-type="vo"></pleinwacht-pesten-plagen-quiz>`);
    const forVo = content.situations.filter(({schoolTypes}) => schoolTypes.includes('vo'));
    await press(el, 'Sla over');
    expect(text(el)).to.contain(forVo[1]!.text);
  });

  it('has the situations for every type that the school has', async () => {
    const el = await render();
    el.school = {types: ['kleuters', 'vo']};
    await settled(el);
    dispatchEvent(new Event('beforeprint'));
    const paper = el.shadowRoot!.querySelector('.paper')!.textContent;
    const missing = content.situations.filter(({text}) => !paper.includes(text));
    expect(missing.map(({schoolTypes}) => schoolTypes.join())).to.satisfy((types: string[]) => types.every((type) => type === 'po'));
  });

  it('asks for an answer, or lets the reader skip', async () => {
    const el = await render();
    await next(el);
    expect(page(el).querySelector('[role=alert]')!.textContent).to.contain('Kies er één');
    await press(el, 'Sla over');
    expect(text(el)).to.contain(situations[1]!.text);
    expect(focused(el)).to.contain('Situatie 2 van 6');
  });

  it('says the reason for whatever was chosen, and never a mark', async () => {
    const situation = situations[pesten]!;
    for (const choice of ['plagen', 'ruzie', 'pesten', 'unclear'] as const) {
      const el = await render();
      await goTo(el, pesten);
      await answer(el, choice, 'repetition');
      expect(text(el)).to.contain(situation.feedback[choice]);
      expect(text(el)).to.contain('Dit lijkt op pesten');
      expect(text(el)).to.not.match(/\b(goed geraden|fout|juist|punten|score)\b/i);
      expect(focused(el)).to.equal('Dit lijkt op pesten');
    }
  });

  it('shows which hallmark decides', async () => {
    const el = await render();
    await goTo(el, pesten);
    await answer(el, 'pesten', 'power');
    const situation = situations[pesten]!;
    const mark = situation.leansTo === 'unclear' ? '' : situation.marks[situation.decides];
    expect(page(el).querySelector('.decides')!.textContent).to.contain('daaraan zie je het').and.to.contain(mark);
    expect(text(el)).to.contain('Jij zag het hieraan: wie de sterkste is.');
  });

  it('does not let "not meant so" clear it, and says that teasing that hurts stops too', async () => {
    const el = await render();
    await goTo(el, plagen);
    await answer(el, 'plagen', 'intent');
    expect(text(el)).to.contain(content.notMeantSo.text).and.to.contain(content.teasingHurts.text);
  });

  it('asks what to know first when it cannot be told, and says what either answer would mean', async () => {
    const el = await render();
    const situation = situations[open]!;
    if (situation.leansTo !== 'unclear') throw new Error('no open situation');
    await goTo(el, open);
    await answer(el, 'unclear', situation.ask[1]!.id);
    expect(page(el).querySelector('.chosen')!.textContent).to.contain(situation.ask[1]!.reply);
    for (const {reply} of situation.ask) expect(text(el)).to.contain(reply);
  });

  it('keeps the answer on the way back from the reason', async () => {
    const el = await render();
    await click(el, 'input[value=ruzie]');
    await next(el);
    await press(el, 'Terug');
    expect(chosen(el)).to.equal('ruzie');
  });

  describe('keys 1 to 4', () => {
    it('choose, with the focus in the question', async () => {
      const el = await render();
      for (const [index, outcome] of ['plagen', 'ruzie', 'pesten', 'unclear'].entries()) {
        await key(el, String(index + 1), page(el).querySelector('input'));
        expect(chosen(el)).to.equal(outcome);
      }
    });

    it('work at once on the next question', async () => {
      const el = await render();
      await press(el, 'Sla over');
      await key(el, '2', el.shadowRoot!.activeElement);
      expect(chosen(el)).to.equal('ruzie');
    });

    it('do nothing elsewhere, nor with another key held', async () => {
      const el = await render();
      await key(el, '1', document.body);
      await key(el, '1', page(el).querySelector('summary'));
      await key(el, '1', page(el).querySelector('input'), {ctrlKey: true});
      expect(chosen(el)).to.equal(undefined);
    });
  });

  it('tells the page ids only', async () => {
    const el = await render();
    await click(el, 'input[value=pesten]');
    await next(el);
    await click(el, 'input[value=intent]');
    const told = oneEvent<QuizAnsweredEvent>(el, 'pleinwacht-quiz-answered');
    await next(el);
    const {situation, choice, reason} = await told;
    expect({situation, choice, reason}).to.deep.equal({situation: situations[0]!.id, choice: 'pesten', reason: 'intent'});
  });

  it('ends by taking the child seriously and saying where to go, whenever it ends', async () => {
    const el = await render();
    await goTo(el, 6);
    expect(text(el)).to.contain(content.closing.takenSeriously.text).and.to.contain('0800-0432');
    await next(el);
    expect(text(el)).to.contain(situations[6]!.text).and.to.contain('Situatie 1 van 6');
    await press(el, 'Ik stop');
    expect(text(el)).to.contain(content.closing.takenSeriously.text);
    await next(el);
    expect(text(el)).to.contain(situations[6]!.text);
  });

  it('names the people at school', async () => {
    const el = await render();
    el.school = {contacts: [{role: 'confidant', name: 'Sanne Kuiper'}]};
    await press(el, 'Sla over');
    await press(el, 'Ik stop');
    expect(text(el)).to.contain('Sanne Kuiper').and.to.contain('vertrouwenspersoon');
  });

  it('keeps the comparison a table where it is narrow', async () => {
    const narrow = fixtureSync<HTMLElement>(html`<div></div>`);
    narrow.style.width = '320px';
    const el = narrow.appendChild(document.createElement('pleinwacht-pesten-plagen-quiz'));
    await el.updateComplete;
    await click(el, 'summary');
    const table = page(el).querySelector('table')!;
    expect(getComputedStyle(table.querySelector('td')!).display).to.equal('block');
    for (const [selector, role] of Object.entries({
      table: 'table',
      tr: 'row',
      'tbody th': 'rowheader',
      'tbody td': 'cell',
      'thead th': 'columnheader',
    })) {
      const parts = [...page(el).querySelectorAll(selector)];
      expect(parts.every((part) => part.getAttribute('role') === role)).to.equal(true, selector);
    }
    expect(narrow.scrollWidth).to.be.at.most(320);
  });

  it('has every situation on paper, and not on screen', async () => {
    const el = await render();
    dispatchEvent(new Event('beforeprint'));
    const paper = el.shadowRoot!.querySelector<HTMLElement>('.paper')!;
    for (const situation of situations) expect(paper.textContent).to.contain(situation.text).and.to.contain(situation.discussion);
    expect(getComputedStyle(paper).display).to.equal('none');
  });

  describe('with a class', () => {
    it('counts hands up and down, never below none', async () => {
      const el = await render();
      await startClass(el);
      await hand(el, 1);
      await hand(el, 1);
      await hand(el, 3);
      await hand(el, 3, 'first');
      await hand(el, 3, 'first');
      await key(el, '4', page(el).querySelector('h2'));
      expect(shown(el)).to.deep.equal(['2', '0', '0', '1']);
    });

    it('shows the counts with their reasons and a question to talk about', async () => {
      const el = await render();
      await startClass(el);
      await hand(el, 2);
      await next(el);
      expect(text(el)).to.contain('1 hand').and.to.contain(situations[0]!.feedback.ruzie).and.to.contain(situations[0]!.discussion);
    });

    it('offers no sending where nothing can be sent', async () => {
      const el = await render();
      await startClass(el);
      await hand(el, 1);
      await press(el, 'Stop');
      expect(text(el)).to.not.contain('Stuur de tellingen');
      expect(text(el)).to.contain(content.closing.takenSeriously.text);
    });

    it('sends counts only, and only after the yes', async () => {
      const sent: Submission[] = [];
      const el = await render();
      el.school = {id: 'regenboog'};
      el.transport = (submission) => {
        sent.push(submission);
        return Promise.resolve({received: true, version: 1});
      };
      await startClass(el);
      await hand(el, 1);
      await hand(el, 3);
      await press(el, 'Stop');
      await press(el, 'Stuur');
      expect(text(el)).to.contain('Geen namen');
      expect(sent).to.deep.equal([]);
      const told = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
      await click(el, '[part=send]');
      const {kind, outcome} = await told;
      await settled(el);
      expect({kind, outcome}).to.deep.equal({kind: 'quiz', outcome: 'stored'});
      expect(sent[0]).to.deep.include({kind: 'quiz', school: 'regenboog'});
      expect(sent[0]!.body).to.deep.equal({
        counts: [
          {situation: situations[0]!.id, choice: 'plagen', count: 1},
          {situation: situations[0]!.id, choice: 'pesten', count: 1},
        ],
      });
      expect(text(el)).to.contain('De tellingen zijn verstuurd');
    });

    it('keeps the counts and sends the same again when sending fails', async () => {
      const sent: Submission[] = [];
      const el = await render();
      el.transport = (submission) => {
        sent.push(submission);
        return sent.length === 1 ? Promise.reject(new SubmitError('invalid')) : Promise.resolve({received: true, version: 1});
      };
      await startClass(el);
      await hand(el, 1);
      await press(el, 'Stop');
      await press(el, 'Stuur');
      await sendAndSettle(el);
      expect(page(el).querySelectorAll('[part=failure]')).to.have.length(1);
      await sendAndSettle(el);
      expect(sent[1]).to.deep.equal(sent[0]);
    });

    it('forgets the counts when the teacher stops', async () => {
      const el = await render();
      await startClass(el);
      await hand(el, 1);
      await press(el, 'Stop');
      await press(el, 'Wis de tellingen');
      await press(el, 'Ik stop');
      await startClass(el);
      expect(shown(el)).to.deep.equal(['0', '0', '0', '0']);
    });

    const sendAndSettle = async (el: PestenPlagenQuiz) => {
      const told = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
      await click(el, '[part=send]');
      await told;
      await settled(el);
    };
  });

  it('stores nothing and leaves the address alone', async () => {
    const address = location.href;
    const el = await render();
    await answer(el, 'pesten', 'power');
    expect([localStorage.length, sessionStorage.length, document.cookie, location.href]).to.deep.equal([0, 0, '', address]);
  });
});
