import {expect, waitUntil} from '@open-wc/testing';

import '../../stories/english.js';
import {fill} from '../../src/content/form/fill.js';
import {reporters} from '../../src/protocol/wire/limits.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {content, personAt, questions, text, texts} from '../fixtures/report-form.js';
import {answer, Receiver} from '../fixtures/receiver.js';
import {school} from '../fixtures/school.js';

const choiceOf = (question: {choices: readonly {id: string; text: unknown}[]}, id: string) =>
  question.choices.find((choice) => choice.id === id)!.text as string;

describe('<pleinwacht-report-form>, what it asks', () => {
  let errors: ConsoleErrors;
  beforeEach(() => {
    errors = new ConsoleErrors();
  });
  afterEach(() => errors.stop());

  describe('its questions', () => {
    it('come one by one, with how far it is in words', async () => {
      const person = await personAt();
      await person.press(texts.start);
      const titles: string[] = [];
      for (let page = 1; person.title !== texts.check.title; page++) {
        expect(person.progress).to.contain(fill(texts.progress, {page: page, pages: 5}));
        expect(person.root.querySelectorAll('#title')).to.have.length(1);
        titles.push(person.title);
        if (page === 2) await person.choose(choiceOf(questions.forms, 'verbal'));
        await person.press(texts.next);
      }
      const titlesOf = (...names: (keyof typeof questions)[]) => names.map((name) => person.words(questions[name].title));
      expect(titles).to.deep.equal(titlesOf('reporter', 'forms', 'story', 'wish', 'contact'));
      titles.length = 0;
      await person.press(texts.check.more);
      for (let page = 1; person.title !== texts.check.title; page++) {
        expect(person.progress).to.contain(fill(texts.progress, {page: page, pages: 6}));
        titles.push(person.title);
        await person.press(texts.next);
      }
      expect(titles).to.deep.equal(titlesOf('places', 'since', 'effect', 'tried', 'recipient', 'group'));
    });

    it('are announced by their title', async () => {
      const person = await personAt();
      await person.press(texts.start);
      await waitUntil(() => person.root.activeElement?.id === 'title');
      await person.press(texts.next);
      await waitUntil(() => text(person.root.activeElement) === questions.forms.title);
    });

    for (const reporter of reporters) {
      it(`speak to ${reporter} in their own words`, async () => {
        const person = await personAt({}, reporter);
        await person.begin();
        await person.choose(choiceOf(questions.forms, 'verbal'));
        for (const name of ['story', 'wish', 'contact', 'effect', 'tried'] as const) {
          await person.goTo(questions[name].title);
          expect(person.sees).to.contain(person.words(questions[name].hint ?? questions[name].title));
          const other = /\b(je|jij|jou|jouw)\b/i;
          if (reporter === 'parent' || reporter === 'staff') expect(person.sees).not.to.match(other);
          else expect(person.sees).not.to.match(/\b(u|uw)\b/i);
        }
      });

      it(`leave out who it is when the page says ${reporter}`, async () => {
        const person = await personAt({reporter}, reporter);
        await person.press(texts.start);
        expect(person.title).to.equal(person.words(questions.forms.title));
        expect(person.progress).to.contain(fill(texts.progress, {page: 1, pages: 4}));
      });
    }

    it('say so once when the page names somebody else', async () => {
      const person = await personAt({reporter: 'teacher' as never});
      await person.press(texts.start);
      expect(person.title).to.equal(questions.reporter.title);
      expect(errors.lines).to.deep.equal(['<staying-report-form reporter>: expected one of self, witness, parent, staff, got "teacher"']);
    });

    it('offer the places of this type of school', async () => {
      for (const [schoolType, there, missing] of [
        ['po', 'playground', 'lockers'],
        ['vo', 'lockers', 'playground'],
        ['kleuters', 'playground', 'bike-shed'],
      ] as const) {
        const person = await personAt({schoolType});
        await person.begin();
        await person.choose(choiceOf(questions.forms, 'verbal'));
        await person.goTo(questions.places.title);
        expect(person.choices).to.contain(choiceOf(questions.places, there)).and.not.contain(choiceOf(questions.places, missing));
      }
    });

    it('offer the places of every type that the school has', async () => {
      const person = await personAt({school: {types: ['kleuters', 'vo']}});
      await person.begin();
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.goTo(questions.places.title);
      for (const place of ['playground', 'lockers']) expect(person.choices).to.contain(choiceOf(questions.places, place));
    });

    it('say how to keep proof when it happens online', async () => {
      const person = await personAt();
      await person.begin();
      expect(person.sees).not.to.contain(person.words(content.keepProof.text));
      await person.choose(choiceOf(questions.forms, 'online'));
      expect(person.sees).to.contain(person.words(content.keepProof.text));
    });

    it('offer the four steps of what the school may do, and what must not happen', async () => {
      const person = await personAt();
      await person.begin();
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.goTo(questions.wish.title);
      expect(person.choices).to.deep.equal(questions.wish.choices.map((choice) => person.words(choice.text)));
      for (const id of ['would-know', 'would-talk', 'would-plan', 'asks-first-if-known', 'danger-told'] as const) {
        expect(person.sees).to.contain(person.words(content.promises[id].text));
      }
      expect(text(person.find('label[for=notWanted]'))).to.equal(questions.notWanted.title);
    });

    it('offer no group that is too small to hide in', async () => {
      const person = await personAt();
      await person.begin();
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.goTo(questions.group.title);
      const offered = [...person.find<HTMLSelectElement>('#group').options].map(({label}) => label);
      expect(offered).to.deep.equal([person.words(texts.noGroup), 'groep 8', 'groep 10']);
    });

    it('do not ask for a group or a reader where there is nothing to choose', async () => {
      const person = await personAt({school: {groups: [{name: 'taalklas', pupils: 9}], recipients: [school.recipients![0]!]}});
      await person.begin();
      expect(person.progress).to.contain(fill(texts.progress, {page: 2, pages: 5}));
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.goTo(questions.tried.title);
      await person.press(texts.next);
      expect(person.title).to.equal(texts.check.title);
      expect(person.sees).to.contain(fill(texts.promises.reads, {who: school.recipients![0]!.label}));
    });
  });

  describe('when an adult is involved', () => {
    const outside = school.recipients!.filter(({outsideTeam}) => outsideTeam);
    const team = school.recipients!.filter(({outsideTeam}) => !outsideTeam);

    it('says before the story that it goes outside the team, and offers only those readers', async () => {
      const person = await personAt();
      await person.begin();
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.choose(choiceOf(questions.involves, 'adult'));
      const goesTo = fill(texts.promises['outside-reads'], {who: outside[0]!.label});
      expect(person.sees).to.contain(goesTo);
      await person.goTo(texts.check.title);
      expect(person.sees).to.contain(goesTo);
      await person.goTo(questions.recipient.title);
      expect(person.choices).to.deep.equal(outside.map(({label}) => label));
    });

    it('sends nothing to a reader in the team who was chosen before that was told', async () => {
      const sent: unknown[] = [];
      const person = await personAt({
        transport: async ({body}) => {
          sent.push(body);
          return {received: true, version: 1};
        },
      });
      await person.begin();
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.goTo(questions.recipient.title);
      await person.choose(school.recipients![0]!.label);
      await person.press(texts.enough);
      await person.press(`${texts.check.change} ${person.words(texts.check.changeOf.involves)}`);
      await person.choose(choiceOf(questions.involves, 'adult'));
      await person.press(texts.next);
      expect(person.title).to.equal(texts.check.title);
      expect(person.sees).not.to.contain('mevrouw Bakker');
      await person.press(texts.check.send);
      await waitUntil(() => sent.length > 0);
      expect(sent).to.deep.equal([{reporter: 'self', forms: ['verbal'], involves: 'adult'}]);
    });

    for (const [who, recipients] of [
      ['a team alone', team],
      ['nobody', []],
      ['nobody that it names', undefined],
    ] as const) {
      it(`collects no story where ${who} receives, and says whom to call`, async () => {
        const sent: unknown[] = [];
        for (const [reporter, number] of [
          ['self', '0800-0432'],
          ['parent', '0900-111 3 111'],
        ] as const) {
          const transport = async (submission: object) => {
            sent.push(submission);
            return {received: true, version: 1};
          };
          const person = await personAt(
            {transport, school: {...school, recipients: recipients && [...recipients]} as typeof school},
            reporter,
          );
          await person.begin();
          await person.choose(choiceOf(questions.involves, 'adult'));
          expect(person.sees).to.contain(person.words(content.promises['nobody-outside'].text)).and.contain(number);
          expect(person.has('[part=next]'), 'no way on').to.equal(false);
          person.find<HTMLFormElement>('form').requestSubmit();
          await person.form.updateComplete;
          expect(person.title).to.equal(person.words(questions.forms.title));
          // It was a mistake: then it goes on.
          await person.choose(choiceOf(questions.involves, 'pupils'));
          await person.press(texts.next);
          expect(person.title).to.equal(person.words(questions.story.title));
        }
        expect(sent).to.deep.equal([]);
      });
    }

    it('says nothing of who may read it, and asks for no story, before it knows', async () => {
      for (const [recipients, row] of [
        [outside, 'outside-reads'],
        [team, 'nobody-outside'],
      ] as const) {
        let come!: () => void;
        const receiver = new Receiver(
          (call) => new Promise((resolve) => (come = () => void answer(200, {id: 'school', recipients})(call).then(resolve))),
        );
        const person = await personAt({school: undefined, schoolSrc: '/school.json'});
        await person.begin();
        await person.choose(choiceOf(questions.involves, 'adult'));
        expect(person.sees).to.contain(texts.sending.pupil.loading).and.not.contain(person.words(content.refused.text));
        for (const {text} of [content.promises['nobody-outside'], content.refused]) expect(person.sees).not.to.contain(person.words(text));
        expect(person.has('[part=next]'), 'no way on').to.equal(false);
        person.find<HTMLFormElement>('form').requestSubmit();
        await person.form.updateComplete;
        expect(person.title).to.equal(person.words(questions.forms.title));
        come();
        await waitUntil(() => !person.sees.includes(texts.sending.pupil.loading));
        receiver.stop();
        const refused = row === 'nobody-outside';
        expect(person.sees.includes(person.words(content.promises['nobody-outside'].text)), row).to.equal(refused);
        expect(person.has('[part=next]'), row).to.equal(!refused);
        // Somebody who cannot see it come hears it.
        expect(person.find('[role=status] .note').textContent, row).to.contain(
          refused ? person.words(content.refused.text) : outside[0]!.label,
        );
      }
    });

    it('sends no story that was told before it turned out that nobody may read it', async () => {
      const sent: unknown[] = [];
      const transport = async (submission: object) => {
        sent.push(submission);
        return {received: true, version: 1};
      };
      const person = await personAt({transport, school: {...school, recipients: team}});
      await person.tell();
      await person.press(`${texts.check.change} ${person.words(texts.check.changeOf.involves)}`);
      await person.choose(choiceOf(questions.involves, 'adult'));
      await person.press(texts.back);
      await person.press(texts.check.send);
      expect(person.title).to.equal(questions.forms.title);
      expect(sent).to.deep.equal([]);
    });
  });
});
