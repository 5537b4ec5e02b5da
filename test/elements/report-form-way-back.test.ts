import {expect} from '@open-wc/testing';

import {list} from '../../src/content/way-back/nl.js';
import {howManyWords} from '../../src/portal/can-come-back.js';
import {lookupOf} from '../../src/portal/way-back.js';
import type {School} from '../../src/protocol/school/school.js';
import {canary, type Person, personAt, questions, text, texts} from '../fixtures/report-form.js';
import {endpoint, receiver, send, sent, withReceiver} from '../fixtures/report-receiver.js';
import {school} from '../fixtures/school.js';

const answering: School = {...school, answers: true};
const own = texts.wayBack;
const wayBack = questions.contact.choices.find(({id}) => id === 'way-back')!.text;

/** On the page with the words, and once they are there. */
async function atWords(): Promise<{person: Person; words: readonly string[]}> {
  const person = await personAt({endpoint, transport: undefined, school: answering});
  await person.begin();
  await person.goTo(questions.story.title);
  await person.type('story', canary);
  await person.goTo(questions.contact.title);
  await person.choose(wayBack);
  await person.press(texts.next);
  while (!person.has('.to-keep')) await drawn(person);
  return {person, words: [...person.page.querySelectorAll('.to-keep li')].map(text)};
}

async function drawn({form}: Person): Promise<void> {
  await new Promise((frame) => requestAnimationFrame(frame));
  await form.updateComplete;
}

/** Which word is asked for, from 0. */
const asked = (person: Person) => Number(/\d/.exec(text(person.find('label[for=copied]')))![0]) - 1;

async function onward(person: Person): Promise<void> {
  await person.press(texts.next);
  while (person.title !== person.words(texts.check.title)) await drawn(person);
}

/** How many of them stand beside the next one in what travelled, is kept or is on the screen: one alone may be a word of the page. */
async function tracesOf(words: readonly string[], person: Person): Promise<number> {
  const travelled = receiver.calls.map(({url, body, headers}) => url + body + JSON.stringify([...headers])).join();
  const databases = (await indexedDB.databases()).map(({name}) => name);
  const page = [history.state as unknown, location.href, document.title, document.cookie];
  const kept = JSON.stringify([{...localStorage}, {...sessionStorage}, ...databases, ...page]);
  const everything = travelled + kept + person.sees;
  return words.slice(1).filter((word, index) => new RegExp(`${words[index]}[^a-z]{1,6}${word}`).test(everything)).length;
}

describe('<pleinwacht-report-form>, a way back without a name', () => {
  withReceiver();

  it('shows words of the list before sending, and sends what they are known by and none of them', async () => {
    const {person, words} = await atWords();
    expect(words).to.have.length(howManyWords);
    for (const word of words) expect(list).to.include(word);
    expect(person.sees).to.contain(person.words(own.losing));
    await expect(person.form).to.be.accessible();
    await person.type('copied', ` ${words[asked(person)]!.toUpperCase()}. `);
    await onward(person);
    expect(await send(person)).to.equal('stored');
    expect(sent(0).body).to.deep.include({wayBack: {lookup: await lookupOf(words, school.id)}, contact: {mode: 'none'}});
    expect(await tracesOf(words, person)).to.equal(0);
  });

  it('asks for other words where the school became another one, for those open nothing there', async () => {
    const {person, words} = await atWords();
    await person.type('copied', words[asked(person)]!);
    await onward(person);
    person.form.school = {...answering, id: 'de-fusie'};
    await person.form.updateComplete;
    await person.press(texts.check.send);
    while (!person.has('.to-keep') || person.page.querySelector('.to-keep li')!.textContent === words[0]) await drawn(person);
    expect(receiver.calls).to.have.length(0);
    const others = [...person.page.querySelectorAll('.to-keep li')].map(text);
    await person.type('copied', others[asked(person)]!);
    await onward(person);
    expect(await send(person)).to.equal('stored');
    expect(sent(0).body).to.deep.include({wayBack: {lookup: await lookupOf(others, 'de-fusie')}});
  });

  it('is neither shown nor sent where the school answers no more', async () => {
    const {person, words} = await atWords();
    await person.type('copied', words[asked(person)]!);
    await onward(person);
    expect(text(person.find('[part=answers]'))).to.contain(wayBack);
    person.form.school = school;
    await person.form.updateComplete;
    expect(text(person.find('[part=answers]'))).not.to.contain(wayBack);
    expect(await send(person)).to.equal('stored');
    expect(sent(0).body).to.have.all.keys('reporter', 'story');
  });

  it('would be caught by the same search, if a build sent them, kept them or left them on the screen', async () => {
    const {person, words} = await atWords();
    await person.type('copied', words[asked(person)]!);
    await onward(person);
    const before: unknown = history.state;
    for (const leak of [
      () => fetch(endpoint, {method: 'POST', body: JSON.stringify({words})}),
      () => fetch(`${endpoint}?words=${words.join('+')}`),
      () => localStorage.setItem('leak', words.join(' ')),
      () => history.replaceState({words}, ''),
      () => person.page.append(words.join(', ')),
    ]) {
      await leak();
      expect(await tracesOf(words, person)).to.equal(howManyWords - 1);
      receiver.calls.length = 0;
      localStorage.removeItem('leak');
      history.replaceState(before, '');
    }
  });

  it('lets nobody go on who has not copied the word that is asked for', async () => {
    const {person, words} = await atWords();
    await person.press(texts.next);
    expect(person.sees).to.contain(person.words(own.faults.empty));
    await person.type('copied', words[(asked(person) + 1) % howManyWords]!);
    await person.press(texts.next);
    expect(person.sees).to.contain(person.words(own.faults.wrong));
    expect(person.title).to.equal(person.words(own.title));
    await expect(person.form).to.be.accessible();
  });

  it('shows the words at once on a slow phone, and says that it is still busy to who goes on sooner', async () => {
    const {deriveBits} = SubtleCrypto.prototype;
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    SubtleCrypto.prototype.deriveBits = async (...given) => {
      await held;
      return deriveBits.apply(crypto.subtle, given);
    };
    try {
      const {person, words} = await atWords();
      await person.type('copied', words[asked(person)]!);
      await person.press(texts.next);
      expect([...person.page.querySelectorAll('[role=status]')].map(text)).to.contain(own.waiting);
      expect(person.find('[part=next]').ariaDisabled).to.equal('true');
      expect(person.title).to.equal(person.words(own.title));
      release();
      while (person.title !== person.words(texts.check.title)) await drawn(person);
    } finally {
      SubtleCrypto.prototype.deriveBits = deriveBits;
    }
  });

  it('keeps the words as long as the form is filled in, and makes others after a wipe', async () => {
    const {person, words} = await atWords();
    await person.type('copied', words[asked(person)]!);
    await onward(person);
    await person.press(texts.back);
    expect([...person.page.querySelectorAll('.to-keep li')].map(text)).to.deep.equal(words);
    person.form.wipe();
    await person.form.updateComplete;
    expect(person.root.textContent).to.not.contain(words.join(' '));
    const {words: others} = await atWords();
    expect(others).to.not.deep.equal(words);
  });

  it('goes back to the choice for who would rather do without, and sends no way back then', async () => {
    const {person} = await atWords();
    await person.press(own.without);
    expect(person.title).to.equal(person.words(questions.contact.title));
    await person.goTo(texts.check.title);
    await send(person);
    expect(sent(0).body).to.not.have.any.keys('wayBack', 'contact');
  });

  it('is offered where the school answers, and where the browser can make it', async () => {
    const offered = async (given: School) => {
      const person = await personAt({endpoint, transport: undefined, school: given});
      await person.begin();
      await person.goTo(questions.story.title);
      await person.type('story', canary);
      await person.goTo(questions.contact.title);
      return person.choices.includes(person.words(wayBack));
    };
    expect(await offered(school)).to.equal(false);
    expect(await offered(answering)).to.equal(true);
    // As on a plain http page.
    Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
    try {
      expect(await offered(answering)).to.equal(false);
    } finally {
      delete (crypto as {subtle?: unknown}).subtle;
    }
  });
});
