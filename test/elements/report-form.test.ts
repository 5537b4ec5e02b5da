import {expect, html, waitUntil} from '@open-wc/testing';

import '../../stories/english.js';
import {counted} from '../../src/content/form/fill.js';
import {wordsFor} from '../../src/content/form/words-for.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {registerPack} from '../../src/portal/packs.js';
import {CloseWatchers} from '../fixtures/close-watchers.js';
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
      const person = await personAt({endpoint: '/api', transport: undefined});
      const readers = text(person.find('[part=readers]'));
      for (const {label} of school.recipients!) expect(readers).to.contain(label);
      for (const {text: said} of [...content.readers.inline, ...content.readers.always]) expect(readers).to.contain(person.words(said));
      expect(readers).to.contain(counted(wordsFor(texts.promises.kept, person.reporter), 'nl', 365));
      const link = person.find<HTMLAnchorElement>('[part=readers] a');
      expect([link.href, link.target, link.rel]).to.deep.equal([school.privacyUrl, '_blank', 'noopener noreferrer']);
    });

    it('folds what more there is to say about snitching, for the way to the first question is long enough', async () => {
      const person = await personAt();
      const inView = () => {
        const shown = [...person.page.querySelectorAll('p')].filter((part) => part.checkVisibility()).map(text);
        return content.notSnitching.messages.map(({text: said}) => shown.includes(person.words(said)));
      };
      expect(inView()).to.deep.equal([true, false, false, false]);
      person.find<HTMLElement>('[part=snitching] summary').click();
      expect(inView()).to.deep.equal([true, true, true, true]);
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
      const watchers = new CloseWatchers();
      const {open} = watchers;
      const back = async (person: Person) => {
        watchers.gesture();
        await person.form.updateComplete;
      };
      try {
        const person = await personAt();
        expect(open.length).to.equal(0);
        await person.begin();
        await person.choose(choiceOf(questions.forms, 'verbal'));
        await person.press(texts.next);
        expect(open.length).to.equal(1);
        await back(person);
        expect(person.find<HTMLInputElement>('input[value=verbal]').checked).to.equal(true);
        await back(person);
        await back(person);
        expect(person.buttons).to.deep.equal([texts.start]);
        expect(open.length).to.equal(0);
      } finally {
        watchers.stop();
      }
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
      expect(person.buttons).not.to.contain(texts.aloud.read);
      voices.push({lang: 'nl_BE', localService: true});
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      await person.form.updateComplete;
      expect(person.buttons).to.contain(texts.aloud.read);
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
      await person.press(texts.aloud.read);
      // Each passage by itself, as it stands there.
      const said = spoken.map((utterance) => utterance.text);
      expect(said).to.contain(person.words(questions.story.title));
      expect(said.length).to.be.above(1);
      expect(said.join()).not.to.contain(canary);
      expect(spoken[0]!.voice!.name).to.equal('van het apparaat');
      spoken[0]!.onend!(new Event('end') as SpeechSynthesisEvent);
      await person.form.updateComplete;
      expect(person.buttons).to.contain(texts.aloud.stop);
      await person.press(texts.aloud.stop);
      expect(person.buttons).to.contain(texts.aloud.read);
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
