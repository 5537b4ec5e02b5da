import {expect, oneEvent, waitUntil} from '@open-wc/testing';

import {CloseWatchers} from '../fixtures/close-watchers.js';
import {type Act, noNetwork, problem, replayed, stored} from '../fixtures/receiver.js';
import {canary, personAt, questions, text, texts} from '../fixtures/report-form.js';
import {school} from '../fixtures/school.js';
import {atCheck, endpoint, failure, receiver, send, sent, withReceiver} from '../fixtures/report-receiver.js';

const {pupil} = texts.sending;

describe('<pleinwacht-report-form>, while nobody knows whether it arrived', () => {
  withReceiver();

  it('the answers are locked, and it says why', async () => {
    const person = await atCheck(noNetwork);
    await send(person);
    expect(failure(person)).to.contain(pupil.uncertainTitle).and.contain(pupil.locked);
    expect(person.buttons).to.deep.equal([pupil.retry, pupil.edit]);
    expect(text(person.find('[part=answers]'))).to.contain(canary);
  });

  it('trying again sends the very same bytes', async () => {
    const person = await atCheck(noNetwork, noNetwork, noNetwork, noNetwork, noNetwork, replayed);
    await send(person);
    expect(await send(person, pupil.retry)).to.equal('replayed');
    expect(new Set(receiver.calls.map(({body}) => body)).size).to.equal(1);
  });

  it('trying again at a school that changed sends what the page shows by then', async () => {
    const person = await personAt({endpoint, transport: undefined});
    receiver.does(problem(503, 'closed'), stored);
    await person.begin();
    await person.goTo(questions.story.title);
    await person.type('story', canary);
    await person.goTo(questions.group.title);
    const group = person.find<HTMLSelectElement>('#group');
    group.value = 'groep 8';
    group.dispatchEvent(new Event('change', {bubbles: true}));
    await person.goTo(texts.check.title);
    expect(await send(person)).to.equal('failed');
    person.form.school = {...school, id: 'de-fusie', groups: []};
    await person.form.updateComplete;
    expect(person.sees).not.to.contain('groep 8');
    expect(await send(person, pupil.retry)).to.equal('stored');
    expect([sent(0).body['group'], sent(1).body['group']]).to.deep.equal(['groep 8', undefined]);
    expect([sent(1).school, sent(1).replaces]).to.deep.equal(['de-fusie', undefined]);
  });

  it('what goes to a school that changed takes the place of what may have arrived', async () => {
    const person = await atCheck(noNetwork, noNetwork, noNetwork, noNetwork, noNetwork, stored);
    await send(person);
    person.form.school = {...school, id: 'de-fusie'};
    await person.form.updateComplete;
    expect(await send(person, pupil.retry)).to.equal('stored');
    expect([sent(5).school, sent(5).replaces]).to.deep.equal(['de-fusie', sent(0).id]);
  });

  it('who changes something sends another id, that names the first', async () => {
    const person = await atCheck(noNetwork, noNetwork, noNetwork, noNetwork, noNetwork, stored);
    await send(person);
    await person.press(pupil.edit);
    expect(person.buttons).to.contain(texts.back);
    await person.press(`${texts.check.change} ${person.words(texts.check.changeOf.story)}`);
    expect(person.valueOf('story')).to.equal(canary);
    await person.type('story', 'Anders verteld.');
    await person.press(texts.next);
    expect(await send(person)).to.equal('stored');
    expect(sent(5).id).not.to.equal(sent(0).id);
    expect(sent(5).replaces).to.equal(sent(0).id);
    expect(sent(5).body['story']).to.equal('Anders verteld.');
  });

  it('every later version names the first, for the one in between may never have arrived', async () => {
    const person = await atCheck(noNetwork);
    await send(person);
    for (const story of ['Anders verteld.', 'Nog anders verteld.']) {
      await person.press(pupil.edit);
      await person.press(`${texts.check.change} ${person.words(texts.check.changeOf.story)}`);
      await person.type('story', story);
      await person.press(texts.next);
      await send(person);
    }
    expect(new Set(receiver.calls.map(({body}) => body)).size).to.equal(3);
    expect([sent(5).replaces, sent(10).replaces]).to.deep.equal([sent(0).id, sent(0).id]);
  });

  it('sending goes on when the form is taken out of the page, and its words do not come back with it', async () => {
    let fail = () => {};
    const held: Act = () => new Promise((_, reject) => (fail = () => reject(new TypeError('Failed to fetch'))));
    const person = await atCheck(held, stored);
    const settled = oneEvent(person.form, 'pleinwacht-submitted') as Promise<Event & {outcome: string}>;
    await person.press(texts.check.send);
    const around = person.form.parentElement!;
    person.form.remove();
    await waitUntil(() => !person.has('[part=answers]'));
    fail();
    expect((await settled).outcome).to.equal('stored');
    expect(receiver.calls[1]!.body).to.equal(receiver.calls[0]!.body);
    around.append(person.form);
    await person.form.updateComplete;
    expect(person.buttons).to.contain(texts.start);
    expect(person.sees).not.to.contain(canary);
  });

  it('is over when the receiver surely has nothing: then changing leaves no trace', async () => {
    const person = await atCheck(problem(503, 'closed'), stored);
    await send(person);
    expect(person.buttons).to.contain(texts.back).and.not.contain(pupil.edit);
    await person.press(`${texts.check.change} ${person.words(texts.check.changeOf.story)}`);
    await person.type('story', 'Anders verteld.');
    await person.press(texts.next);
    await send(person);
    expect(sent(1).id).not.to.equal(sent(0).id);
    expect(sent(1)).not.to.have.property('replaces');
  });

  it('the way back of the browser leads nowhere, where it is an entry of its history', async () => {
    const watchers = new CloseWatchers();
    watchers.remove();
    const person = await personAt({endpoint, transport: undefined, history: true});
    receiver.does(noNetwork);
    await person.tell();
    await send(person);
    history.back();
    await oneEvent(window, 'popstate');
    await oneEvent(window, 'popstate');
    expect(person.title).to.equal(texts.check.title);
    expect(history.state.pleinwacht).to.equal('pages');
    watchers.stop();
  });
});
