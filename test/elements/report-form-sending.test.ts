import {expect, oneEvent, waitUntil} from '@open-wc/testing';

import {type Failure, type Transport} from '../../src/portal/submit.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import {type ProblemSlug, problemStatuses} from '../../src/protocol/wire/problem-slugs.js';
import {reporters} from '../../src/protocol/wire/limits.js';
import type {Submission} from '../../src/protocol/wire/submission.js';
import {type Act, loginPage, noNetwork, problem, redirect, replayed, silent, stored} from '../fixtures/receiver.js';
import {canary, content, personAt, questions, text, texts} from '../fixtures/report-form.js';
import {school} from '../fixtures/school.js';
import {atCheck, endpoint, errors, failure, receiver, send, sent, withReceiver} from '../fixtures/report-receiver.js';

const {pupil, adult} = texts.sending;

describe('<pleinwacht-report-form>, sending', () => {
  withReceiver();

  for (const what of ['TextEncoder', 'AbortController'] as const) {
    it(`says so, and keeps the words, where ${what} is missing`, async () => {
      const person = await atCheck();
      const usual: unknown = globalThis[what];
      (globalThis as Record<string, unknown>)[what] = undefined;
      const outcome = await send(person).finally(() => ((globalThis as Record<string, unknown>)[what] = usual));
      expect([outcome, receiver.calls.length]).to.deep.equal(['failed', 0]);
      expect(failure(person)).to.contain(pupil.failed.unexpected).and.contain(pupil.kept);
      expect(errors.lines.join()).to.contain('TypeError').and.not.contain(canary);
      // The page mended itself, and what was told is still there.
      expect(await send(person, pupil.retry)).to.equal('stored');
      expect(sent(0).body.story).to.equal(canary);
    });
  }

  it('says so where the page made JSON throw, and sends what was told once it does not', async () => {
    const person = await atCheck();
    const usual = JSON.parse;
    JSON.parse = () => {
      throw new RangeError(canary);
    };
    const outcome = await send(person).finally(() => (JSON.parse = usual));
    expect(outcome).to.equal('failed');
    expect(failure(person)).to.contain(pupil.failed.unexpected);
    expect(errors.lines.join()).to.contain('RangeError').and.not.contain(canary);
    expect(await send(person, pupil.retry)).to.equal('stored');
  });

  describe('what is sent', () => {
    it('is only what was answered', async () => {
      expect(await send(await atCheck())).to.equal('stored');
      expect(sent(0)).to.deep.equal({
        version: 1,
        id: sent(0).id,
        kind: 'report',
        school: 'de-regenwulp',
        body: {reporter: 'self', story: canary},
      });
    });

    it('is only what the page before it shows, also when the school changes there', async () => {
      const person = await personAt({endpoint, transport: undefined});
      await person.begin();
      await person.goTo(questions.story.title);
      await person.type('story', canary);
      await person.goTo(questions.recipient.title);
      await person.choose(school.recipients![1]!.label);
      await person.goTo(questions.group.title);
      const group = person.find<HTMLSelectElement>('#group');
      group.value = 'groep 8';
      group.dispatchEvent(new Event('change', {bubbles: true}));
      await person.goTo(texts.check.title);
      expect(person.sees).to.contain('groep 8');
      // Too few pupils to hide in by now, while another group is still offered; and somebody who reads no more.
      person.form.school = {...school, groups: [{name: 'groep 8', pupils: 4}, school.groups![1]!], recipients: [school.recipients![0]!]};
      await person.form.updateComplete;
      expect(person.sees).not.to.contain('groep 8');
      expect(await send(person)).to.equal('stored');
      expect(sent(0).body).to.deep.equal({reporter: 'self', story: canary});
    });

    it('is everything that was answered', async () => {
      const person = await personAt({endpoint, transport: undefined}, 'witness');
      const choose = async (name: 'forms' | 'involves' | 'places' | 'since' | 'frequency' | 'wish' | 'contact', ...ids: string[]) => {
        for (const id of ids) await person.choose(questions[name].choices.find((choice) => choice.id === id)!.text);
      };
      await person.begin();
      await choose('forms', 'verbal', 'online', 'unknown');
      await choose('forms', 'unknown');
      await choose('involves', 'pupils');
      await person.goTo(questions.story.title);
      await person.type('whom', ' Noor ');
      await person.type('story', ' Twee regels\r\nRene\u0301 ');
      await person.goTo(questions.wish.title);
      await choose('wish', 'wish-unsure');
      await person.type('notWanted', 'in de klas');
      await person.goTo(questions.contact.title);
      await choose('contact', 'name');
      await person.type('name', ' Sam ');
      await person.type('reach', 'in de pauze');
      await person.goTo(questions.places.title);
      await choose('places', 'toilet', 'place-online');
      await person.goTo(questions.since.title);
      await choose('since', 'since-unsure');
      await choose('frequency', 'weekly');
      await person.goTo(questions.effect.title);
      await person.type('effect', 'slaapt slecht');
      await person.goTo(questions.tried.title);
      await person.type('tried', 'niets');
      await person.goTo(questions.recipient.title);
      await person.choose(school.recipients![1]!.label);
      await person.goTo(questions.group.title);
      const group = person.find<HTMLSelectElement>('#group');
      group.value = 'groep 8';
      group.dispatchEvent(new Event('change', {bubbles: true}));
      await person.goTo(texts.check.title);
      expect(await send(person)).to.equal('stored');
      expect(sent(0).body).to.deep.equal({
        reporter: 'witness',
        forms: ['verbal', 'online'],
        story: ' Twee regels\nRen\u00e9 ',
        whom: ' Noor ',
        involves: 'pupils',
        places: ['toilet', 'online'],
        since: 'unsure',
        frequency: 'weekly',
        effect: 'slaapt slecht',
        tried: 'niets',
        wish: 'unsure',
        notWanted: 'in de klas',
        recipient: 'confidant',
        group: 'groep 8',
        contact: {mode: 'name', name: 'Sam', reach: 'in de pauze'},
      });
    });

    it('still fits when every answer is as long as the form takes it', async () => {
      const person = await atCheck();
      for (const term of ['effect', 'tried'] as const) {
        await person.goTo(questions[term].title);
        await person.type(term, '\\'.repeat(2000));
      }
      await person.press(texts.enough);
      await person.press(`${texts.check.change} ${person.words(texts.check.changeOf.story)}`);
      await person.type('story', '😀'.repeat(4000));
      await person.press(texts.next);
      expect(await send(person)).to.equal('stored');
    });

    it('names who tells when the page knows', async () => {
      const person = await personAt({endpoint, transport: undefined, reporter: 'staff'}, 'staff');
      await person.goTo(questions.story.title);
      await person.type('story', canary);
      await person.goTo(texts.check.title);
      await send(person);
      expect(sent(0).body).to.deep.equal({reporter: 'staff', story: canary});
    });

    it('leaves a name out again when it was taken back', async () => {
      const person = await atCheck();
      const contact = `${texts.check.change} ${person.words(texts.check.changeOf.contact)}`;
      await person.press(contact);
      await person.choose(questions.contact.choices[1]!.text);
      await person.type('name', 'Sam');
      await person.press(texts.next);
      await person.press(contact);
      await person.choose(questions.contact.choices[0]!.text);
      await person.press(texts.next);
      expect(text(person.find('[part=answers]'))).not.to.contain('Sam');
      await send(person);
      expect(sent(0).body['contact']).to.deep.equal({mode: 'none'});
    });
  });

  it('has a failure, and the button that tries again, in view', async () => {
    const person = await atCheck(problem(503, 'closed'));
    // Where a page of one screen leaves it: at the lower edge.
    person.find('[part=send]').scrollIntoView({block: 'end'});
    await send(person);
    await waitUntil(() =>
      ['failure', 'send'].every((part) => {
        const {top, bottom} = person.find(`[part=${part}]`).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
  });

  describe('once', () => {
    it('for two clicks on the button', async () => {
      const person = await atCheck();
      const button = person.find('[part=send]');
      const settled = oneEvent(person.form, 'pleinwacht-submitted');
      button.click();
      button.click();
      await person.form.updateComplete;
      button.click();
      await settled;
      expect(receiver.calls).to.have.length(1);
    });

    it('for two forms of the same page each', async () => {
      const [one, other] = [await atCheck(), await atCheck()];
      await send(one);
      await send(other);
      expect(receiver.calls).to.have.length(2);
      expect(sent(0).id).not.to.equal(sent(1).id);
    });
  });

  describe('when it is stored', () => {
    for (const [act, outcome] of [
      [stored, 'stored'],
      [replayed, 'replayed'],
    ] as const) {
      it(`(${outcome}) says what happens next and when, and has wiped every word`, async () => {
        const person = await atCheck(act);
        expect(await send(person)).to.equal(outcome);
        expect(person.title).to.equal(person.words(content.sent.title));
        expect(person.sees).to.contain(person.words(texts.afterSending.wiped)).and.not.contain(canary);
        expect(person.has('input, textarea')).to.equal(false);
        expect(person.sees).to.contain('mevrouw Bakker').and.contain('0800-0432');
        expect(person.root.activeElement?.id).to.equal('title');
      });
    }

    it('promises no answer to who gave no name, and one to who did', async () => {
      const person = await atCheck();
      await send(person);
      expect(person.sees).to.contain(person.words(content.promises['no-answer'].text));
      await person.press(texts.again);
      await person.tell();
      await person.press(`${texts.check.change} ${person.words(texts.check.changeOf.contact)}`);
      await person.choose(questions.contact.choices[1]!.text);
      await person.type('name', 'Sam');
      await person.press(texts.next);
      await send(person);
      expect(person.sees).to.contain(person.words(content.promises['agrees-how-to-go-on'].text)).and.not.contain('Sam');
    });

    it('starts anew with another id for another report', async () => {
      const person = await atCheck();
      await send(person);
      await person.press(texts.again);
      expect(person.buttons).to.contain(texts.start);
      await person.tell('Nog iets.');
      await send(person);
      expect(sent(1).id).not.to.equal(sent(0).id);
      expect(sent(1)).not.to.have.property('replaces');
      expect(sent(1).body['story']).to.equal('Nog iets.');
    });

    for (const [width, height] of [
      [360, 740],
      [1280, 800],
    ] as const) {
      it(`can be closed from the first screen of ${width} by ${height}`, async () => {
        const person = await atCheck();
        person.form.style.inlineSize = `${width}px`;
        await send(person);
        const close = [...person.page.querySelectorAll('button')].find((button) => text(button) === texts.close)!;
        expect(close.getBoundingClientRect().bottom - person.form.getBoundingClientRect().top).to.be.below(height);
      });
    }

    it('goes to the neutral page when it is closed', async () => {
      const person = await atCheck();
      await send(person);
      await person.press(texts.close);
      expect(person.form.left).to.have.length(1);
    });
  });

  describe('when it is not', () => {
    const acts: [reason: Failure | 'cancelled', act: Act][] = [
      ['unreachable', noNetwork],
      ['redirected', redirect],
      ['no-receipt', loginPage],
      ...Object.entries(problemStatuses).map(([slug, [status]]): [Failure, Act] => [
        slug as ProblemSlug,
        problem(status, slug as ProblemSlug),
      ]),
    ];
    for (const [reason, act] of acts) {
      it(`(${reason}) says so in words of our own and keeps every word`, async () => {
        const person = await atCheck(act);
        expect(await send(person)).to.equal('failed');
        expect(failure(person)).to.contain(pupil.failed[reason]).and.contain(pupil.kept);
        expect(failure(person)).not.to.contain('Woorden van de server');
        expect(pupil.failed[reason]).to.match(/^[A-Z].*\.$/);
        expect(adult.failed[reason]).to.match(/^[A-Z].*\.$/);
        expect(text(person.find('[part=answers]'))).to.contain(canary);
        expect(person.buttons).to.contain(pupil.retry);
        expect(person.find<HTMLAnchorElement>('[part=failure] a').href).to.equal('tel:0517000001');
        receiver.does(stored);
        expect(await send(person, pupil.retry)).to.equal('stored');
      });
    }

    it('(offline) says so, and that the network is back', async () => {
      Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
      const person = await atCheck(noNetwork);
      expect(await send(person)).to.equal('failed');
      expect(failure(person)).to.contain(pupil.failed.offline);
      expect(receiver.calls).to.have.length(1);
      receiver.does(stored);
      delete (navigator as {onLine?: boolean}).onLine;
      dispatchEvent(new Event('online'));
      await person.form.updateComplete;
      expect(person.sees).to.contain(pupil.backOnline);
      expect(await send(person, pupil.retry)).to.equal('stored');
    });

    it('(stopped by the person) says so', async () => {
      const person = await atCheck(silent);
      const settled = oneEvent(person.form, 'pleinwacht-submitted') as Promise<Event & {outcome: string}>;
      await person.press(texts.check.send);
      expect(person.find('[part=send]').getAttribute('aria-disabled')).to.equal('true');
      await person.press(pupil.cancel);
      expect((await settled).outcome).to.equal('cancelled');
      await waitUntil(() => failure(person).includes(pupil.failed.cancelled));
      expect(text(person.find('[part=answers]'))).to.contain(canary);
    });

    it('says when to come back', async () => {
      const person = await atCheck(problem(503, 'fault', {'Retry-After': '1200'}));
      await send(person);
      expect(failure(person)).to.match(/vanaf .*\b\d{1,2}:\d{2}\./);
    });

    it('does not send a person back at a time of another day', async () => {
      const person = await atCheck(problem(503, 'fault', {'Retry-After': String(3 * 24 * 60 * 60)}));
      await send(person);
      const inThreeDays = Date.now() + 3 * 24 * 60 * 60 * 1000;
      // It says the next whole minute: in the last one of a day that is the day after.
      const days = [0, 60_000].map((more) => new Intl.DateTimeFormat('nl', {weekday: 'long'}).format(inThreeDays + more));
      expect(failure(person)).to.match(new RegExp(days.join('|')));
    });

    it('speaks to grown-ups as u', async () => {
      for (const reporter of reporters) {
        receiver.does(problem(503, 'closed'));
        const person = await personAt({endpoint, transport: undefined}, reporter);
        await person.tell();
        await send(person);
        const grownUp = reporter === 'parent' || reporter === 'staff';
        expect(failure(person)).to.contain((grownUp ? adult : pupil).kept);
        expect(failure(person)).not.to.match(grownUp ? /\b(je|jij|jouw)\b/i : /\b(u|uw)\b/i);
      }
    });
  });

  describe('through a transport of the portal', () => {
    it('gives it the submission, frozen, and hears a refusal', async () => {
      const seen: Submission[] = [];
      let refuse = true;
      const transport: Transport = async (submission) => {
        seen.push(submission);
        if (refuse) throw new SubmitError('not-allowed');
        return {received: true, version: 1};
      };
      const person = await personAt({transport});
      await person.tell();
      expect(await send(person)).to.equal('failed');
      expect(failure(person)).to.contain(pupil.failed['not-allowed']);
      refuse = false;
      expect(await send(person, pupil.retry)).to.equal('stored');
      expect(seen[1]).to.deep.equal(seen[0]);
      expect(seen.every(Object.isFrozen)).to.equal(true);
      expect(receiver.calls).to.have.length(0);
    });
  });

  describe('what the page is told', () => {
    it('is the kind, the outcome and its reason, once per send, and no more', async () => {
      const events: Event[] = [];
      const person = await atCheck(noNetwork);
      document.addEventListener('pleinwacht-submitted', (event) => events.push(event), {once: false});
      await send(person);
      receiver.does(stored);
      await send(person, pupil.retry);
      expect(events.map((event) => ({...event}))).to.deep.equal([
        {isTrusted: false, kind: 'report', outcome: 'failed', reason: 'unreachable'},
        {isTrusted: false, kind: 'report', outcome: 'stored'},
      ]);
      expect(events[0]!.bubbles && events[0]!.composed).to.equal(true);
    });

    it('is nothing of the words, in the console either', async () => {
      for (const act of [noNetwork, redirect, loginPage, problem(422, 'invalid')]) await send(await atCheck(act));
      expect(errors.lines.join()).not.to.contain(canary);
    });
  });
});
