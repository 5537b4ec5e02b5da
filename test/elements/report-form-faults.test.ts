import {expect, waitUntil} from '@open-wc/testing';

import '../../stories/english.js';
import {counted} from '../../src/content/form/fill.js';
import {longestStory} from '../../src/protocol/wire/limits.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import type {Person} from '../fixtures/report-form.js';
import {personAt, questions, text, texts} from '../fixtures/report-form.js';

const choiceOf = (question: {choices: readonly {id: string; text: unknown}[]}, id: string) =>
  question.choices.find((choice) => choice.id === id)!.text as string;

describe('<pleinwacht-report-form>, what cannot be left as it is', () => {
  let errors: ConsoleErrors;
  beforeEach(() => {
    errors = new ConsoleErrors();
  });
  afterEach(() => errors.stop());

  const summary = (person: Person) => person.root.querySelector('.summary');
  const atStory = async () => {
    const person = await personAt();
    await person.begin();
    await person.press(texts.next);
    return person;
  };

  it('is a report without a story and without one form', async () => {
    const person = await atStory();
    expect(person.buttons).not.to.contain(texts.skip);
    expect(person.progress).not.to.contain(texts.mayBeSkipped as string);
    await person.press(texts.next);
    expect(person.title).to.equal(person.words(questions.story.title));
    expect(text(summary(person))).to.contain(texts.missing.story as string);
    await waitUntil(() => person.root.activeElement === summary(person));
  });

  it('is told in a summary whose link leads to the field, and beside the field', async () => {
    const person = await atStory();
    await person.type('story', '   ');
    await person.press(texts.next);
    summary(person)!.querySelector('a')!.click();
    const story = person.find<HTMLTextAreaElement>('#story');
    expect(person.root.activeElement === story).to.equal(true);
    expect(story.getAttribute('aria-invalid')).to.equal('true');
    const described = story
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => text(person.root.getElementById(id)));
    expect(described).to.contain(`${texts.fields.errorPrefix}${texts.missing.story as string}`);
    expect(location.hash).to.equal('');
  });

  it('is gone once it is mended', async () => {
    const person = await atStory();
    await person.press(texts.next);
    await person.type('story', 'Ze lachen mij uit.');
    await person.press(texts.next);
    expect(person.title).to.equal(person.words(questions.wish.title));
    await person.press(texts.back);
    expect(summary(person) === null).to.equal(true);
  });

  it('is "I do not know" not: that alone counts', async () => {
    const person = await personAt();
    await person.begin();
    await person.choose(choiceOf(questions.forms, 'unknown'));
    await person.goTo(texts.check.title);
  });

  it('is a story of more than 4000 characters, counted as people do, and nothing of it is cut', async () => {
    const person = await atStory();
    const family = '👩‍👩‍👧'; // five code points, eight in UTF-16
    const words = family.repeat(700) + 'e\u0301'.repeat(500); // 3500 + 500 after NFC
    await person.type('story', words);
    expect(person.sees).to.contain(counted(texts.fields.charactersLeft, 'nl', 0));
    await person.press(texts.next);
    expect(person.title).to.equal(person.words(questions.wish.title));
    await person.press(texts.back);
    await person.type('story', words + 'x');
    expect(person.sees).to.contain(counted(texts.fields.charactersOver, 'nl', 1));
    await person.press(texts.next);
    expect(text(summary(person))).to.contain(texts.fields.tooLong);
    expect(person.valueOf('story')).to.equal(words + 'x');
    expect(person.find<HTMLTextAreaElement>('#story').maxLength).to.equal(-1);
    expect(longestStory).to.equal(4000);
  });

  for (const [name, longest] of [
    ['effect', 2000],
    ['tried', 2000],
    ['notWanted', 2000],
  ] as const) {
    it(`is "${name}" of more than ${longest} characters`, async () => {
      const person = await personAt();
      await person.begin();
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.goTo(name === 'notWanted' ? questions.wish.title : questions[name].title);
      await person.type(name, '😀'.repeat(longest));
      await person.press(texts.next);
      await person.press(texts.back);
      await person.type(name, '😀'.repeat(longest + 1));
      await person.press(texts.next);
      expect(text(summary(person))).to.contain(texts.fields.tooLong);
    });
  }

  it('is contact by name without a name', async () => {
    const person = await personAt();
    await person.begin();
    await person.choose(choiceOf(questions.forms, 'verbal'));
    await person.goTo(questions.contact.title);
    expect(person.has('#name')).to.equal(false);
    await person.choose(choiceOf(questions.contact, 'name'));
    await person.type('name', ' ');
    await person.press(texts.next);
    expect(text(summary(person))).to.contain(person.words(texts.missing.name));
    await person.type('name', 'Sam');
    await person.press(texts.next);
    expect(person.title).to.equal(texts.check.title);
    expect(text(person.find('[part=answers]'))).to.contain('Sam');
  });

  it('keeps even a changed report from being sent', async () => {
    const person = await personAt();
    await person.tell();
    await person.press(`${texts.check.change} ${person.words(texts.check.changeOf.story)}`);
    await person.type('story', '');
    await person.press(texts.back);
    await person.press(texts.check.send);
    expect(person.title).to.equal(person.words(questions.story.title));
    expect(text(summary(person))).to.contain(texts.missing.story as string);
  });

  it('is announced in steps while the end of the story comes near', async () => {
    const person = await atStory();
    const told = () => text(person.find('.field [role=status]'));
    await person.type('story', 'x'.repeat(3599));
    expect(told()).to.equal('');
    await person.type('story', 'x'.repeat(3601));
    const first = told();
    await person.type('story', 'x'.repeat(3602));
    expect(told()).to.equal(first);
    await person.type('story', 'x'.repeat(3651));
    expect(told()).not.to.equal(first);
  });
});
