import {expect, oneEvent} from '@open-wc/testing';

import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {registerPack} from '../../src/portal/packs.js';
import {dangerWords} from '../../src/protocol/wire/danger-words.js';
import {reporters, type Wish, wishes} from '../../src/protocol/wire/limits.js';
import type {Submission} from '../../src/protocol/wire/submission.js';
import {content, type Person, personAt, questions, text, texts} from '../fixtures/report-form.js';
import {titledAfter} from '../fixtures/report-form-pages.js';

const sent: Submission[] = [];
const transport = async (submission: object) => {
  sent.push(submission as Submission);
  return {received: true, version: 1};
};
const lastBody = () => sent.at(-1)!.body as Record<string, unknown>;

/** A choice, by its id or by what it sends. */
const choiceOf = (name: 'wish' | 'contact' | 'forms', id: string) =>
  questions[name].choices.find((choice) => choice.id === id || choice.value === id)!.text;

/** Somebody who has told something, and now says how far the school may go. */
async function wishing(wish: Wish, reporter: (typeof reporters)[number] = 'self', given: Parameters<typeof personAt>[0] = {}) {
  const person = await personAt({transport, ...given}, reporter);
  await person.begin();
  await person.choose(choiceOf('forms', 'verbal'));
  await person.goTo(questions.wish.title);
  await person.choose(choiceOf('wish', wish));
  await person.goTo(questions.contact.title);
  return person;
}

async function send(person: Person): Promise<void> {
  await person.goTo(texts.check.title);
  const settled = oneEvent(person.form, 'pleinwacht-submitted');
  await person.press(texts.check.send);
  await settled;
  await person.form.updateComplete;
}

describe('<pleinwacht-report-form> keeps its word', () => {
  for (const reporter of reporters) {
    it(`promises ${reporter} without a name nobody who comes and nothing that comes back`, async () => {
      for (const wish of wishes) {
        const person = await wishing(wish, reporter);
        const needed = wish === 'act' || wish === 'talk-with-me';
        await person.choose(choiceOf('contact', needed ? 'lower' : 'none'));
        await person.goTo(texts.check.title);
        const before = text(person.find('[part=promises]'));
        await send(person);
        for (const page of [before, person.sees]) {
          expect(page, wish).to.contain(person.words(content.promises['no-answer'].text));
          expect(page, wish).not.to.match(/zoekt (je|u) op|praat met (je|u)\b|een plan|neemt contact/);
        }
        expect(lastBody()['wish']).to.equal(needed ? 'let-know' : wish);
        expect(lastBody()['contact']).to.deep.equal({mode: 'none'});
      }
    });
  }

  it('names no day where the holidays of the school have no end', async () => {
    const school = {promise: {schoolDays: 3}, holidays: [{from: '2020-01-01', until: '9999-12-31'}]};
    const person = await wishing('let-know', 'self', {school});
    await person.goTo(texts.check.title);
    const promises = text(person.find('[part=promises]'));
    expect(promises)
      .to.contain('Op een schooldag')
      .and.not.match(/Uiterlijk|31 december/);
  });

  it('asks for one honest choice where what is wished needs somebody to do it with', async () => {
    for (const wish of ['act', 'talk-with-me'] as const) {
      const person = await wishing(wish);
      expect(person.sees).to.contain(person.words(content.toBeFound.text));
      expect(person.choices).to.deep.equal([choiceOf('contact', 'name'), choiceOf('contact', 'lower')]);
      expect(person.buttons).not.to.contain(texts.skip);
      await person.press(texts.next);
      expect(person.title).to.equal(person.words(questions.contact.title));
      expect(text(person.find('.summary'))).to.contain(person.words(texts.missing.contact));
      await person.choose(choiceOf('contact', 'name'));
      await person.type('name', 'Sam');
      await send(person);
      expect(lastBody()['wish']).to.equal(wish);
    }
  });

  it('asks again of who wishes more after all, from the page that checks everything', async () => {
    const person = await wishing('let-know');
    await person.choose(choiceOf('contact', 'none'));
    await person.goTo(texts.check.title);
    const change = `${texts.check.change} ${person.words(texts.check.changeOf.wish)}`;
    const count = sent.length;
    await person.press(change);
    await person.choose(choiceOf('wish', 'act'));
    await person.press(texts.next);
    await person.press(texts.check.send);
    expect(person.title).to.equal(person.words(questions.contact.title));
    expect(sent).to.have.length(count);
    await person.choose(choiceOf('contact', 'lower'));
    await person.press(texts.next);
    expect(text(person.find('[part=answers]'))).to.contain(choiceOf('wish', 'let-know') as string);
    // Lowered, and then raised once more: the choice is open again.
    await person.press(change);
    await person.choose(choiceOf('wish', 'talk-with-me'));
    await person.press(texts.next);
    await person.press(texts.check.send);
    expect(person.title).to.equal(person.words(questions.contact.title));
  });

  it('says that somebody gets notice only where the school says so', async () => {
    const {school} = await import('../fixtures/school.js');
    for (const notices of [undefined, true]) {
      const person = await wishing('let-know', 'self', {school: {...school, ...(notices && {notices})}});
      await person.choose(choiceOf('contact', 'none'));
      await person.goTo(questions.recipient.title);
      expect(person.sees.includes(texts.promises.notice)).to.equal(notices === true);
      await send(person);
      expect(person.sees.includes(texts.promises.notice)).to.equal(notices === true);
    }
  });

  it('asks kindly about whom it is, and says why', async () => {
    for (const reporter of reporters) {
      const person = await personAt({transport}, reporter);
      await person.begin();
      await person.goTo(questions.story.title);
      const label = text(person.find('label[for=whom]'));
      expect(label).to.equal(person.words(questions.whom.title));
      expect(text(person.find('#whom-hint'))).to.match(/naam mag.*helpen.*[Ll]eeg laten mag/);
      await person.type('whom', 'x'.repeat(501));
      await person.type('story', 'Iets.');
      await person.press(texts.next);
      expect(text(person.find('.summary'))).to.contain(texts.fields.tooLong);
      await person.type('whom', 'Noor uit groep 6');
      await send(person);
      expect(lastBody()['whom']).to.equal('Noor uit groep 6');
    }
  });

  for (const [reporter, who, speed] of [
    ['self', 'a child of nine', 88], // words a minute, in silence: 880 words are ten minutes
    ['parent', 'a parent', 180],
  ] as const) {
    it(`says how long reading takes ${who}, for the short way as it is`, async () => {
      const numbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];
      const person = await personAt({transport}, reporter);
      const pages: string[] = [];
      for (const name of ['reporter', 'forms', 'story', 'wish', 'contact', 'check'] as const) {
        pages.push(person.page.innerText);
        if (name === 'forms') await person.choose(questions.reporter.choices.find(({id}) => id === reporter)!.text);
        if (name === 'story') await person.choose(choiceOf('forms', 'verbal'));
        await person.goTo(name === 'check' ? texts.check.title : questions[name].title);
      }
      pages.push(person.page.innerText);
      const words = pages.join(' ').match(/[\p{L}\p{N}]+/gu)!.length;
      expect(person.words(content.lead), `${words} words`).to.contain(`ongeveer ${numbers[Math.round(words / speed)]} minuten`);
    });
  }
});

describe('<pleinwacht-report-form> when a life can be in danger', () => {
  const crisis = 'Ik wil niet meer leven.';

  it('has 112, 113 and the Kindertelefoon in reach on every page', async () => {
    const person = await personAt({transport});
    const numbers = () => [...person.find('.exitbar').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const look = () => {
      expect(text(person.find('.talk summary'))).to.equal(texts.talkBar);
      for (const number of ['tel:112', 'tel:08000113', 'tel:08000432']) expect(numbers(), person.title).to.contain(number);
    };
    look();
    await person.begin();
    await person.choose(choiceOf('forms', 'verbal'));
    for (const name of titledAfter('forms')) {
      await person.goTo(questions[name].title);
      look();
    }
    await send(person);
    look();
  });

  it('brings 113 beside the story and the wish as the words are typed, and before any day', async () => {
    const events: string[] = [];
    const person = await personAt({transport});
    const tell = ({type, ...more}: Event) => events.push(type, JSON.stringify(more));
    for (const type of ['pleinwacht-submitted', 'pleinwacht-step-changed', 'pleinwacht-crisis']) person.form.addEventListener(type, tell);
    await person.begin();
    await person.goTo(questions.story.title);
    await person.type('story', 'Ze lachen om mij.');
    expect(person.has('[part=crisis]')).to.equal(false);
    await person.type('story', crisis);
    const note = () => text(person.find('[part=crisis]'));
    expect(note()).to.contain('0800-0113').and.contain('112').and.contain('0800-0432');
    expect(person.find('[part=crisis]').parentElement!.role, 'told to who cannot see it appear').to.equal('status');
    await person.goTo(questions.wish.title);
    expect(note()).to.contain('0800-0113');
    await person.type('notWanted', 'x');
    await send(person);
    const order = ['0800-0113', texts.afterSending.first, 'Uiterlijk'].map((words) => person.sees.indexOf(words));
    expect(order.every((at) => at > 0)).to.equal(true);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    // It is known here alone.
    expect(lastBody()).to.deep.equal({reporter: 'self', story: crisis, notWanted: 'x'});
    expect(events.filter((name) => name.startsWith('pleinwacht-'))).to.deep.equal(['pleinwacht-submitted']);
    expect(events.join()).not.to.match(/crisis|danger|0113/);
    await person.press(texts.again);
    expect(person.has('[part=crisis]')).to.equal(false);
  });

  it('hears them in any of the answers, and in what is only wished', async () => {
    const person = await personAt({transport});
    await person.begin();
    await person.choose(choiceOf('forms', 'verbal'));
    await person.goTo(questions.wish.title);
    await person.type('notWanted', 'ik snij mezelf');
    expect(person.has('[part=crisis]')).to.equal(true);
  });

  it('hears them in the language that it speaks, and still in Dutch and English', async () => {
    registerPack({...pack, lang: 'tr', content: {...pack.content, dangerWords: dangerWords['tr']!}});
    const person = await personAt({transport});
    person.form.lang = 'tr';
    await person.begin();
    await person.goTo(questions.story.title);
    for (const [words, found] of [
      ['ölmek istiyorum', true],
      ['açlıktan ölüyorum', false],
      ['artik yasamak istemiyom', true],
      ['Herkes gülüyor', false],
      ['ik wil dood', true],
      ['her gün', false],
      ['I want to die', true],
      ['canıma kıyacağım', true],
    ] as const) {
      await person.type('story', words);
      expect(person.has('[part=crisis]'), words).to.equal(found);
    }
    await person.goTo(questions.wish.title);
    await person.type('notWanted', 'x');
    await send(person);
    expect(person.sees.indexOf('0800-0113')).to.be.above(0).and.below(person.sees.indexOf(texts.afterSending.first));
  });

  it('never asks to keep or show a naked picture', async () => {
    for (const reporter of reporters) {
      const person = await personAt({transport}, reporter);
      await person.begin();
      await person.choose(choiceOf('forms', 'online'));
      expect(person.sees)
        .to.match(/naakt/)
        .and.match(/Helpwanted/);
      expect(person.sees).to.match(reporter === 'staff' ? /Kijk er niet naar, kopieer hem niet/ : /Stuur die nooit door.*bewaar hem niet/);
    }
  });
});
