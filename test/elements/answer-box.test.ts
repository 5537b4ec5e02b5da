import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/elements/answer-box/define.js';
import {AnswerBox} from '../../src/elements/answer-box/answer-box.js';
import {list} from '../../src/content/way-back/nl.js';
import {howManyWords} from '../../src/portal/can-come-back.js';
import {lookupOf} from '../../src/portal/way-back.js';
import type {School} from '../../src/protocol/school/school.js';
import {longestAnswer, longestStory} from '../../src/protocol/wire/limits.js';
import {LiveRegions} from '../fixtures/live-regions.js';
import {answer, type Call, Receiver} from '../fixtures/receiver.js';

const school: School = {
  id: 'de-regenwulp',
  answers: true,
  contacts: [{role: 'coordinator', name: 'mevrouw Bakker', phone: '0517 - 00 00 01'}],
};
const words = list.slice(300, 300 + howManyWords);
const asked = {id: 'm1', from: 'school', on: '2026-11-24', text: 'Mogen we met de meester praten?', asks: 'consent'};
const receipt = (thread: unknown) => answer(200, {received: true, version: 1, thread});
const sent = (call: Call | undefined) => (JSON.parse(call!.body) as {kind: string; body: Record<string, string>}).body;

describe('<pleinwacht-answer-box>', () => {
  let receiver: Receiver;
  let el: AnswerBox;
  const render = async (given: School = school) => {
    el = await fixture<AnswerBox>(
      html`<pleinwacht-answer-box endpoint="https://school.example/api" .school=${given}>geen script</pleinwacht-answer-box>`,
    );
    return el;
  };
  const find = <Found extends HTMLElement>(selector: string) => el.shadowRoot!.querySelector<Found>(selector)!;
  const type = (selector: string, text: string) => {
    const field = find<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  };
  const text = () => find('[part=page]').innerText;
  const press = (words: string) =>
    [...el.shadowRoot!.querySelectorAll('button')].find((one) => one.innerText.trim().startsWith(words))!.click();
  const settled = async (act: () => void) => {
    const told = oneEvent(el, 'pleinwacht-submitted');
    act();
    await told;
    await el.updateComplete;
  };
  const open = async (typed = words.join(' ')) => {
    type('#words', typed);
    await el.updateComplete;
    await settled(() => press('Laat mijn antwoord zien'));
    await new Promise((drawn) => requestAnimationFrame(drawn));
  };
  /** Until the page says something; it has to make a lookup first. */
  const says = async (words: string) => {
    while (!text().includes(words)) await new Promise((drawn) => requestAnimationFrame(drawn));
  };

  beforeEach(() => {
    receiver = new Receiver(receipt({state: 'asked', messages: [asked]}));
  });
  afterEach(() => receiver.stop());

  it('opens the answer with the words, however they are typed, and sends none of them', async () => {
    await render();
    await open(`1. ${words.join(',\n').toUpperCase()}`);
    expect(sent(receiver.calls[0])).to.deep.equal({lookup: await lookupOf(words, school.id), act: 'read'});
    expect(text())
      .to.include('Mogen we met de meester praten?')
      .and.include('De school vraagt jou iets.')
      .and.include('dinsdag 24 november');
    const travelled = receiver.calls.map(({url, body, headers}) => url + body + JSON.stringify([...headers])).join();
    // In no event, no address and no field either.
    for (const word of words) expect(travelled + location.href + document.title).to.not.include(word);
    expect(find('#words')).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('says what is wrong with the words before anything is asked', async () => {
    await render();
    for (const [typed, fault] of [
      ['', 'Typ eerst je woorden.'],
      [words.slice(1).join(' '), `Je hebt ${howManyWords - 1} woorden getypt. Het zijn er ${howManyWords}.`],
      [`${words.slice(1).join(' ')} xylofoon`, 'Het woord ‘xylofoon’ kennen we niet.'],
    ] as const) {
      type('#words', typed);
      press('Laat mijn antwoord zien');
      await says(fault);
      expect(find('#words').getAttribute('aria-invalid')).to.equal('true');
    }
    expect(receiver.calls).to.have.length(0);
    // Half-way to another colour nothing has its contrast.
    for (const animation of el.shadowRoot!.getAnimations()) animation.finish();
    await expect(el).to.be.accessible();
  });

  it('answers what the school asks, with no as easily as with yes', async () => {
    await render();
    await open();
    const groups = [...el.shadowRoot!.querySelectorAll('fieldset, [role=group]')];
    // Heard once, not as a group in a group of that name.
    expect(groups.filter((group) => group.textContent.includes('Mag de school dit doen?'))).to.have.length(1);
    press('Verstuur mijn antwoord');
    await says('Kies eerst een antwoord.');
    find('input[value=no]').click();
    type('#because', 'Dan weet iedereen het.');
    await el.updateComplete;
    const said = {id: 'm2', from: 'reporter', on: '2026-11-26', reply: 'no', text: 'Dan weet iedereen het.', to: 'm1'};
    receiver.does(receipt({state: 'new', messages: [asked, said]}));
    await settled(() => press('Verstuur mijn antwoord'));
    const {lookup: _lookup, ...reply} = sent(receiver.calls[1]);
    expect(reply).to.deep.equal({act: 'reply', reply: 'no', text: 'Dan weet iedereen het.', to: 'm1'});
    await says('Je antwoord is verstuurd.');
    expect(text()).to.include('Nee, liever niet.');
    // What was asked is answered.
    expect(find('input[value=no]')).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('adds something, and keeps it when it did not arrive', async () => {
    await render();
    await open();
    press('Verstuur dit erbij');
    await says('Schrijf eerst wat je wilt vertellen.');
    type('#more', 'Vandaag weer.');
    await el.updateComplete;
    receiver.does(answer(403, {}));
    await settled(() => press('Verstuur dit erbij'));
    await says('Het lukt nu niet');
    expect(find<HTMLTextAreaElement>('#more').value).to.equal('Vandaag weer.');
    receiver.does(receipt({state: 'new', messages: [asked, {from: 'reporter', on: '2026-11-26', text: 'Vandaag weer.'}]}));
    await settled(() => press('Probeer opnieuw'));
    await says('Het staat erbij.');
    expect(find<HTMLTextAreaElement>('#more').value).to.equal('');
  });

  it('keeps the focus where it can be asked again, while the school cannot be asked', async () => {
    await render();
    receiver.does(answer(403, {}));
    find('[part=open]').focus();
    await open();
    await says('Het lukt nu niet');
    const focused = () => el.shadowRoot!.activeElement;
    expect(focused()?.id).to.equal('failure');
    find('[part=send]').focus();
    await settled(() => press('Probeer opnieuw'));
    await says('Het lukt nu niet');
    expect(focused()?.id).to.equal('failure');
    receiver.does(receipt({state: 'asked', messages: [asked]}));
    await settled(() => press('Probeer opnieuw'));
    await says('Mogen we met de meester praten?');
    await waitUntil(() => focused()?.id === 'title');
  });

  it('shows the failure of what failed now, with its button', async () => {
    await render();
    await open();
    receiver.does(answer(403, {}));
    find('input[value=no]').click();
    await el.updateComplete;
    await settled(() => press('Verstuur mijn antwoord'));
    type('#more', 'Vandaag weer.');
    await el.updateComplete;
    find('.add [part=send]').scrollIntoView({block: 'end'});
    await settled(() => press('Verstuur dit erbij'));
    await waitUntil(() =>
      [...el.shadowRoot!.querySelectorAll('.add :is([part=failure], [part=send])')].every((one) => {
        const {top, bottom} = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(el.shadowRoot!.querySelectorAll('[part=failure]').length).to.equal(2);
  });

  it('shows what failed in the question before all of it is erased, with its button, on a phone', async () => {
    const usual = {width: innerWidth, height: innerHeight};
    await setViewport({width: 360, height: 740});
    await render();
    await open();
    press('Neem mijn verhaal terug');
    await el.updateComplete;
    receiver.does(answer(403, {}));
    await settled(() => press('Ja, wis alles'));
    await waitUntil(() =>
      [...el.shadowRoot!.querySelectorAll('dialog :is([part=failure], [part=send])')].every((one) => {
        const {top, bottom} = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(el.shadowRoot!.activeElement?.closest('dialog')).not.to.equal(null);
    await setViewport(usual);
  });

  it('sends nothing that is longer than the school takes, and says where', async () => {
    await render();
    await open();
    for (const [field, longest, button] of [
      ['more', longestStory, 'Verstuur dit erbij'],
      ['because', longestAnswer, 'Verstuur mijn antwoord'],
    ] as const) {
      find('input[value=no]').click();
      type(`#${field}`, 'x'.repeat(longest + 1));
      await el.updateComplete;
      press(button);
      await waitUntil(() => el.shadowRoot!.activeElement?.id === field);
      expect(find(`#${field}`).getAttribute('aria-invalid')).to.equal('true');
    }
    expect(receiver.calls).to.have.length(1);
  });

  it('says that everything is off the screen, and before that after how long it would be', async () => {
    await render();
    expect(text()).to.match(/Doe je 15 minuten niets\? Dan halen we alles van dit scherm/);
    await open();
    const regions = new LiveRegions(el);
    press('Klaar, maak deze pagina leeg');
    await waitUntil(() => regions.said.includes('Alles is van dit scherm gehaald.'));
    await waitUntil(() => el.shadowRoot!.activeElement?.id === 'title');
  });

  it('takes everything back after a second yes', async () => {
    await render();
    await open();
    press('Neem mijn verhaal terug');
    await el.updateComplete;
    expect(find<HTMLDialogElement>('dialog').open).to.equal(true);
    await expect(el).to.be.accessible();
    receiver.does(receipt(null));
    await settled(() => press('Ja, wis alles'));
    await says('Alles is gewist');
    expect(sent(receiver.calls[1])!.act).to.equal('withdraw');
    expect(find('dialog')).to.equal(null);
  });

  it('says the same of words that open nothing, whatever the reason', async () => {
    receiver.does(receipt(null));
    await render();
    await open();
    await says('We vinden niets bij deze woorden');
    expect(text()).to.include('mevrouw Bakker');
    await expect(el).to.be.accessible();
  });

  it('keeps nothing when the page is left, also not while it was still looking', async () => {
    await render();
    await open();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await el.updateComplete;
    expect(el.shadowRoot!.textContent).to.not.include('Mogen we met de meester praten?');
    type('#words', words.join(' '));
    press('Laat mijn antwoord zien');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await lookupOf(words, school.id);
    await el.updateComplete;
    expect(receiver.calls).to.have.length(1);
    expect(find<HTMLInputElement>('#words').value).to.equal('');
  });

  it('has whom to call and the quick exit in reach on every page, as the report form has', async () => {
    class StayingAnswerBox extends AnswerBox {
      readonly left: string[] = [];
      protected override leave(href: string): void {
        this.left.push(href);
      }
    }
    if (!customElements.get('staying-answer-box')) customElements.define('staying-answer-box', StayingAnswerBox);
    const staying = await fixture<StayingAnswerBox>(html`
      <staying-answer-box
        endpoint="https://school.example/api"
        exit-href="https://nl.wikipedia.org/wiki/Kerkuil"
        .school=${school}
      ></staying-answer-box>
    `);
    el = staying;
    const look = () => {
      const bar = find('.exitbar');
      expect(bar.querySelector('summary')!.innerText).to.equal('Liever praten?');
      const numbers = [...bar.querySelectorAll('a')].map(({href}) => href);
      for (const number of ['tel:112', 'tel:08000113', 'tel:08000432']) expect(numbers).to.contain(number);
    };
    look();
    await open();
    look();
    const shift = async () => {
      for (const name of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(name, {key: 'Shift', bubbles: true}));
      await el.updateComplete;
      return find('.exitbar [role=status]').textContent.trim();
    };
    expect(await shift()).to.match(/^Nog 2 keer/);
    expect(await shift()).to.match(/^Nog één keer/);
    expect(staying.left).to.deep.equal([]);
    await shift();
    expect(staying.left).to.deep.equal(['https://nl.wikipedia.org/wiki/Kerkuil']);
    expect(el.shadowRoot!.textContent).to.not.include('Mogen we met de meester praten?');
  });

  it('says whom to talk to where the school gives no answers', async () => {
    await render({...school, answers: false});
    await says('mevrouw Bakker');
    expect(find('#words')).to.equal(null);
    await expect(el).to.be.accessible();
  });
});
