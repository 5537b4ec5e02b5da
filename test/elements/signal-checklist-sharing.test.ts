import {expect, oneEvent, waitUntil} from '@open-wc/testing';

import '../../src/elements/signal-checklist/define.js';
import type {SubmittedEvent} from '../../src/portal/submitted-event.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import {click, doubt, fillNames, one, renderSending, sent, texts, toShare, type, words} from '../fixtures/signal-checklist.js';

describe('<pleinwacht-signal-checklist>, sharing', () => {
  it('says on the yes page that it carries names, and waits for the yes', async () => {
    const el = await renderSending();
    await toShare(el);
    expect(words(el)).to.include('Uw naam en de naam van uw kind gaan mee').and.to.include('mevrouw Bakker');
    expect(one<HTMLInputElement>(el, '#agreed').checked).to.equal(false);
    await type(el, 'child', 'Sam');
    await type(el, 'name', 'Mo');
    await click(el, '[part=send]');
    expect(one(el, '.summary').textContent).to.include(texts.yesPage.missing.agreed);
    expect(sent).to.deep.equal([]);
  });

  it('sends what was marked, with who and whom', async () => {
    const el = await renderSending();
    await doubt(el, 'Plast weer in bed');
    await toShare(el);
    await click(el, texts.back);
    await click(el, texts.back);
    await click(el, '.seg input');
    const since = one<HTMLSelectElement>(el, 'select');
    since.value = 'longer';
    since.dispatchEvent(new Event('change'));
    await type(el, 'note', 'Sinds de vakantie');
    await click(el, '[part=next]');
    await click(el, '[part=share]');
    await fillNames(el);
    const told = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
    await click(el, '[part=send]');
    const {kind, outcome} = await told;
    expect([kind, outcome]).to.deep.equal(['checklist', 'stored']);
    expect(sent[0]).to.include({kind: 'checklist', school: 'wulp', version: 1});
    expect(sent[0]!.body).to.deep.equal({
      about: 'bullied',
      setting: 'home',
      schoolType: 'po',
      signals: [
        {id: 'sleeps-badly', seen: 'yes', since: 'longer', changed: true},
        {id: 'wets-bed', seen: 'unsure'},
      ],
      note: 'Sinds de vakantie',
      child: 'Sam',
      from: {name: 'Mo'},
    });
  });

  it('says of every other row that it was not seen, once the reader said so', async () => {
    const el = await renderSending();
    await click(el, '.choice input');
    await toShare(el);
    await fillNames(el);
    const told = oneEvent<SubmittedEvent>(el, 'pleinwacht-submitted');
    await click(el, '[part=send]');
    await told;
    const {signals} = sent[0]!.body as {signals: {id: string; seen: string}[]};
    expect(signals.filter(({seen}) => seen === 'yes')).to.deep.equal([{id: 'sleeps-badly', seen: 'yes'}]);
    expect(signals.filter(({seen}) => seen === 'no').length).to.be.greaterThan(20);
  });

  it('wipes the words after sending, and keeps the talk', async () => {
    const el = await renderSending();
    await toShare(el);
    await fillNames(el);
    await click(el, '[part=send]');
    await waitUntil(() => words(el).includes(texts.sent.title));
    expect(words(el)).not.to.include('Sam');
    await click(el, texts.sent.again);
    expect(words(el)).to.include('Waar denk je aan als je wakker ligt?');
    await click(el, '[part=share]');
    expect([one<HTMLInputElement>(el, '#child').value, one<HTMLInputElement>(el, '#agreed').checked]).to.deep.equal(['', false]);
  });

  it('keeps everything when the school says no, and the same bytes while nobody knows', async () => {
    let answer: 'no' | 'lost' | 'yes' = 'no';
    const el = await renderSending(async (submission) => {
      sent.push(submission);
      if (answer === 'no') throw new SubmitError('invalid');
      if (answer === 'lost') return {received: false, version: 1};
      return {received: true, version: 1};
    });
    await toShare(el);
    await fillNames(el);
    await click(el, '[part=send]');
    await waitUntil(() => one(el, '[part=failure]'));
    expect(one<HTMLInputElement>(el, '#child').value).to.equal('Sam');

    answer = 'lost';
    await click(el, '[part=send]');
    await waitUntil(() => words(el).includes(texts.sending.uncertainTitle));
    expect(one(el, '#child').matches(':disabled')).to.equal(true);
    expect(one<HTMLInputElement>(el, '#child').value).to.equal('Sam');
    await expect(el).to.be.accessible();

    answer = 'yes';
    await click(el, '[part=send]');
    await waitUntil(() => words(el).includes(texts.sent.title));
    expect(new Set(sent.map(({id}) => id)).size).to.equal(1);
  });
});
