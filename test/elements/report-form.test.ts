import {expect, html, waitUntil} from '@open-wc/testing';

import '../../stories/english.js';
import {counted, fill} from '../../src/content/form/fill.js';
import {wordsFor} from '../../src/content/form/words-for.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {registerPack} from '../../src/portal/packs.js';
import {longestStory, reporters} from '../../src/protocol/wire/limits.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {place} from '../fixtures/place.js';
import {answer, Receiver, silent} from '../fixtures/receiver.js';
import {canary, content, Person, personAt, questions, type StayingReportForm, text, texts} from '../fixtures/report-form.js';
import {school} from '../fixtures/school.js';

const choiceOf = (question: {choices: readonly {id: string; text: unknown}[]}, id: string) =>
  question.choices.find((choice) => choice.id === id)!.text as string;

describe('<pleinwacht-report-form>', () => {
  let errors: ConsoleErrors;
  beforeEach(() => {
    errors = new ConsoleErrors();
  });
  afterEach(() => errors.stop());

  describe('before the first question', () => {
    it('says what to do in danger, then that telling is no snitching, then who can read it', async () => {
      const person = await personAt();
      const parts = [content.danger.title, '112', content.notSnitching.title, content.readers.title, texts.start].map((words) =>
        person.sees.indexOf(person.words(words)),
      );
      expect(parts).to.deep.equal([...parts].sort((a, b) => a - b));
      expect(parts[0]).to.be.above(0);
      expect(person.find<HTMLAnchorElement>('.urgent a').href).to.equal('tel:112');
      expect(person.has('input, textarea')).to.equal(false);
    });

    it("names the school's own number for danger, when there is one", async () => {
      const person = await personAt({
        school: {helplines: [{id: 'beveiliging', name: 'Beveiliging', text: 'Op het terrein.', audience: ['danger'], phone: '0517 - 99'}]},
      });
      expect(person.find<HTMLAnchorElement>('.urgent a').href).to.equal('tel:051799');
    });

    it('says who can read it, for how long, and that nothing leaves before sending', async () => {
      const person = await personAt();
      const readers = text(person.find('[part=readers]'));
      for (const {label} of school.recipients!) expect(readers).to.contain(label);
      for (const {text: said} of [...content.readers.inline, ...content.readers.always]) expect(readers).to.contain(person.words(said));
      expect(readers).to.contain(counted(wordsFor(texts.promises.kept, person.reporter), 'nl', 365));
      const link = person.find<HTMLAnchorElement>('[part=readers] a');
      expect([link.href, link.target, link.rel]).to.deep.equal([school.privacyUrl, '_blank', 'noopener noreferrer']);
    });

    it('does not tell grown-ups about snitching', async () => {
      for (const reporter of ['parent', 'staff'] as const) {
        const person = await personAt({reporter}, reporter);
        expect(person.sees).not.to.contain(content.notSnitching.title);
        expect(person.sees).to.contain(person.words(content.lead));
      }
    });
  });

  it('shows the title of a next page, though a host that scrolls smoothly was still on its way elsewhere', async () => {
    const person = await personAt();
    const long = document.body.appendChild(document.createElement('div'));
    long.style.height = '5000px';
    document.documentElement.style.scrollBehavior = 'smooth';
    const frame = () => new Promise(requestAnimationFrame);
    try {
      scrollTo({top: 4000});
      await frame();
      await frame();
      await person.press(texts.start);
      for (let still = 0, at = scrollY; still < 20; at = scrollY) {
        await frame();
        still = scrollY === at ? still + 1 : 0;
      }
      const {top} = person.page.querySelector('#title')!.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
    } finally {
      document.documentElement.style.scrollBehavior = '';
      long.remove();
      scrollTo({top: 0});
    }
  });

  describe('where it cannot send', () => {
    it('says whom to turn to, and offers nothing to fill in', async () => {
      const person = await personAt({transport: undefined});
      expect(person.sees).to.contain(person.words(texts.unavailable)).and.contain('mevrouw Bakker').and.contain('0800-0432');
      expect(person.buttons).to.deep.equal([]);
    });

    it('does so without a school and without a portal too', async () => {
      const form = await place<StayingReportForm>(html`<staying-report-form></staying-report-form>`);
      expect(new Person(form).sees).to.contain(content.danger.title).and.contain('0800-0432');
      expect(errors.lines).to.deep.equal([]);
    });

    it('shows no people while the file of the school is on the way, not even those of the portal around it', async () => {
      const receiver = new Receiver(silent);
      const portal = await place(html`
        <pleinwacht-portal .school=${school}><staying-report-form school-src="/school.json"></staying-report-form></pleinwacht-portal>
      `);
      receiver.stop();
      const person = new Person(portal.querySelector('staying-report-form')!);
      expect(person.sees).to.contain('0800-0432');
      expect(person.has('.people')).to.equal(false);
    });
  });

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
          const person = await personAt({transport, school: {...school, recipients: recipients && [...recipients]} as typeof school}, reporter);
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

  describe('its answers', () => {
    it('stay when going back, inside the form', async () => {
      const person = await personAt();
      await person.begin();
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.press(texts.next);
      await person.type('story', canary);
      await person.press(texts.back);
      expect(person.title).to.equal(questions.forms.title);
      expect(person.find<HTMLInputElement>('input[value=verbal]').checked).to.equal(true);
      await person.press(texts.back);
      expect(person.find<HTMLInputElement>('input[value=self]').checked).to.equal(true);
      await person.press(texts.next);
      await person.press(texts.next);
      expect(person.valueOf('story')).to.equal(canary);
    });

    it('are not thrown away by skipping', async () => {
      const person = await personAt();
      await person.begin();
      expect(person.buttons).to.contain(texts.skip);
      await person.choose(choiceOf(questions.forms, 'physical'));
      expect(person.buttons).not.to.contain(texts.skip);
      await person.press(texts.next);
      await person.press(texts.skip);
      await person.goTo(texts.check.title);
      expect(text(person.find('[part=answers]')))
        .to.contain(choiceOf(questions.forms, 'physical'))
        .and.contain(texts.check.skipped);
    });

    it('that are enough lead straight back to the page that checks them', async () => {
      const person = await personAt();
      await person.begin();
      await person.choose(choiceOf(questions.forms, 'verbal'));
      expect(person.buttons).not.to.contain(texts.enough);
      await person.goTo(questions.places.title);
      await person.press(texts.enough);
      expect(person.title).to.equal(texts.check.title);
    });

    it('can each be changed from the page that checks them, and it comes back there', async () => {
      const person = await personAt();
      await person.tell();
      const changes = person.buttons.filter((name) => name.startsWith(texts.check.change));
      expect(changes).to.have.length(9);
      for (const name of changes) {
        await person.press(name);
        expect(person.title, name).not.to.equal(texts.check.title);
        expect(person.buttons, name).not.to.contain(texts.enough);
        await person.press(texts.next);
        expect(person.title, name).to.equal(texts.check.title);
      }
      expect(person.sees).to.contain(canary);
    });

    it('are thrown away only after a second question', async () => {
      const person = await personAt();
      await person.tell();
      await person.press(texts.check.discard);
      await waitUntil(() => person.root.activeElement?.id === 'discard');
      await person.press(texts.check.discardNo);
      expect(person.sees).to.contain(canary);
      await person.press(texts.check.discard);
      await person.press(texts.check.discardYes);
      expect(person.sees).to.contain(content.notSnitching.title);
      await person.begin();
      await person.goTo(questions.story.title).catch(() => {});
      expect(person.valueOf('story')).to.equal('');
    });

    it('go back one step on the gesture of the device, until there is nothing to go back to', async () => {
      const page = globalThis as {CloseWatcher?: unknown};
      const usual = page.CloseWatcher;
      const open = new Set<EventTarget>();
      page.CloseWatcher = class extends EventTarget {
        constructor() {
          super();
          open.add(this);
        }
        destroy() {
          open.delete(this);
        }
      };
      const back = async (person: Person) => {
        const [watcher] = open;
        open.delete(watcher!);
        watcher!.dispatchEvent(new Event('close'));
        await person.form.updateComplete;
      };
      try {
        const person = await personAt();
        expect(open.size).to.equal(0);
        await person.begin();
        await person.choose(choiceOf(questions.forms, 'verbal'));
        await person.press(texts.next);
        expect(open.size).to.equal(1);
        await back(person);
        expect(person.find<HTMLInputElement>('input[value=verbal]').checked).to.equal(true);
        await back(person);
        await back(person);
        expect(person.buttons).to.deep.equal([texts.start]);
        expect(open.size).to.equal(0);
      } finally {
        page.CloseWatcher = usual;
      }
    });
  });

  describe('what cannot be left as it is', () => {
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

  describe('read aloud', () => {
    const page = globalThis as unknown as {SpeechSynthesisUtterance: unknown};
    const usual = {utterance: page.SpeechSynthesisUtterance, getVoices: speechSynthesis.getVoices, speak: speechSynthesis.speak};
    let voices: Partial<SpeechSynthesisVoice>[];
    let spoken: SpeechSynthesisUtterance[];
    beforeEach(() => {
      voices = [];
      spoken = [];
      page.SpeechSynthesisUtterance = class {
        constructor(readonly text: string) {}
      };
      speechSynthesis.getVoices = () => voices as SpeechSynthesisVoice[];
      speechSynthesis.speak = (utterance) => void spoken.push(utterance);
    });
    afterEach(() => {
      page.SpeechSynthesisUtterance = usual.utterance;
      speechSynthesis.getVoices = usual.getVoices;
      speechSynthesis.speak = usual.speak;
    });

    it('is offered only where the device has a voice of its own, in this language', async () => {
      voices = [
        {lang: 'nl-NL', localService: false},
        {lang: 'de-DE', localService: true},
      ];
      const person = await personAt();
      await person.begin();
      expect(person.buttons).not.to.contain(texts.readAloud);
      voices.push({lang: 'nl_BE', localService: true});
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      await person.form.updateComplete;
      expect(person.buttons).to.contain(texts.readAloud);
    });

    it('says what the page says, in that voice, and not what was typed', async () => {
      voices = [
        {lang: 'nl-NL', localService: false, name: 'ver weg'},
        {lang: 'nl-NL', localService: true, name: 'van het apparaat'},
      ];
      const person = await personAt();
      await person.begin();
      await person.press(texts.next);
      await person.type('story', canary);
      await person.press(texts.readAloud);
      const [said] = spoken as [SpeechSynthesisUtterance];
      expect(said.text).to.contain(person.words(questions.story.title)).and.not.contain(canary);
      expect(said.voice!.name).to.equal('van het apparaat');
      await person.press(texts.stopReading);
      expect(person.buttons).to.contain(texts.readAloud);
    });
  });

  describe('its language', () => {
    it('is English where the page is, with every answer kept when that changes half-way', async () => {
      const person = await personAt();
      await person.begin();
      await person.goTo(questions.forms.title);
      await person.choose(choiceOf(questions.forms, 'verbal'));
      await person.press(texts.next);
      await person.type('story', canary);
      person.form.parentElement!.lang = 'en';
      await waitUntil(() => person.page.closest('[lang]')!.getAttribute('lang') === 'en');
      expect(person.buttons).to.contain('Continue');
      expect(person.valueOf('story')).to.equal(canary);
      expect(person.page.closest('[dir]')!.getAttribute('dir')).to.equal('ltr');
    });

    it('turns the whole form round where it is written from the right', async () => {
      registerPack({...pack, lang: 'ar'});
      const page = await place(html`<div lang="ar"><staying-report-form></staying-report-form></div>`);
      const root = page.querySelector('staying-report-form')!.shadowRoot!.querySelector('[dir]')!;
      expect([root.getAttribute('dir'), root.getAttribute('lang')]).to.deep.equal(['rtl', 'ar']);
    });
  });

  describe('two on one page', () => {
    it('do not know of each other', async () => {
      const [one, other] = [await personAt(), await personAt({}, 'parent')];
      await one.begin();
      await other.begin();
      await one.press(texts.next);
      await one.type('story', canary);
      await other.press(texts.next);
      expect(other.valueOf('story')).to.equal('');
      expect(other.title).to.equal(other.words(questions.story.title));
      expect(one.valueOf('story')).to.equal(canary);
    });
  });

  it('waits with sending until the school is known', async () => {
    let release!: () => void;
    const receiver = new Receiver(
      (call) => new Promise((resolve) => (release = () => void answer(200, {id: 'de-regenwulp'})(call).then(resolve))),
      answer(201, {received: true, version: 1}),
    );
    const person = await personAt({
      school: undefined,
      transport: undefined,
      schoolSrc: '/school.json',
      endpoint: 'https://school.example/',
    });
    await person.tell();
    expect(person.buttons).to.contain(texts.sending.pupil.loading).and.not.contain(texts.check.send);
    person.find('[part=send]').click();
    expect(receiver.calls).to.have.length(1);
    release();
    await waitUntil(() => person.buttons.includes(texts.check.send));
    await person.press(texts.check.send);
    await waitUntil(() => receiver.calls.length === 2);
    receiver.stop();
    expect((JSON.parse(receiver.calls[1]!.body) as {school: string}).school).to.equal('de-regenwulp');
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'staying-report-form': StayingReportForm;
  }
}
