import {expect, html, waitUntil} from '@open-wc/testing';

import {defineOnce} from '../../src/elements/base/define-once.js';
import {Part} from '../../src/elements/base/part.js';
import '../../src/elements/portal/define.js';
import type {Portal} from '../../src/elements/portal/portal.js';
import type {SchoolChecks} from '../../src/portal/settings-controller.js';
import {panelMembers} from '../../src/portal/shapes.js';
import type {School} from '../../src/protocol/school/school.js';
import {Clock} from '../fixtures/clock.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {place} from '../fixtures/place.js';
import {type Act, answer, noNetwork, Receiver} from '../fixtures/receiver.js';
import {settled, TinyWidget} from '../fixtures/tiny-widget.js';

describe('the settings of a widget', () => {
  let errors: ConsoleErrors;
  let receiver: Receiver | undefined;

  beforeEach(() => {
    errors = new ConsoleErrors();
  });
  afterEach(() => {
    errors.stop();
    receiver?.stop();
    receiver = undefined;
  });

  /** A widget in a portal, both told something. */
  async function inPortal(portalGets: Partial<Portal> = {}, widgetGets: Partial<TinyWidget> = {}) {
    const portal = await place<Portal>(html`<pleinwacht-portal><pleinwacht-tiny></pleinwacht-tiny></pleinwacht-portal>`);
    const widget = portal.querySelector('pleinwacht-tiny')!;
    Object.assign(portal, portalGets);
    Object.assign(widget, widgetGets);
    await settled(portal, widget);
    return {portal, widget};
  }
  const alone = (gets: Partial<TinyWidget> = {}) => inPortal({}, gets);

  describe('what checks a school, where a widget reads more of it than the portal', () => {
    let tries = 0;
    let missed = 0;
    const checks = new Part<SchoolChecks>(async () => {
      if (tries++ < missed) throw new Error('the line was cut');
      return {...(await import('../../src/portal/check.js')), ownMembers: panelMembers};
    });
    defineOnce(
      'pleinwacht-tiny-reader',
      class extends TinyWidget {
        constructor() {
          super(checks);
        }
      },
    );

    for (const [title, times, told] of [
      ['does not come: whom to call stays, and that is said', 2, 1],
      ['comes at the second try', 1, 0],
    ] as const) {
      it(title, async () => {
        [tries, missed] = [0, times];
        const portal = await place<Portal>(html`<pleinwacht-portal><pleinwacht-tiny-reader></pleinwacht-tiny-reader></pleinwacht-portal>`);
        const reader = portal.querySelector<TinyWidget>('pleinwacht-tiny-reader')!;
        const contacts = [{role: 'coordinator', phone: '0517 00 00 01'}];
        portal.school = {name: 'De Regenwulp', contacts, books: 'none'} as unknown as School;
        await settled(portal, reader);
        expect(reader.given.school).to.deep.equal({name: 'De Regenwulp', contacts});
        expect(reader.given.schoolSettled).to.equal(true);
        expect(errors.lines.filter((line) => line.includes('that checks a school'))).to.have.length(told);
      });
    }
  });

  describe('endpoint', () => {
    for (const [given, used] of [
      ['https://school.example/meldingen?s=1', 'https://school.example/meldingen?s=1'],
      ['/api/pleinwacht', `${location.origin}/api/pleinwacht`],
      ['http://localhost:4173/api', 'http://localhost:4173/api'],
      ['http://127.0.0.1/api', 'http://127.0.0.1/api'],
      ['http://[::1]:8080/api', 'http://[::1]:8080/api'],
    ] as const) {
      it(`takes ${given}`, async () => {
        const {widget} = await alone({endpoint: given});
        expect(widget.way?.endpoint).to.equal(used);
        expect(errors.lines).to.deep.equal([]);
      });
    }

    for (const given of [
      '',
      ' ',
      'http://school.example/meldingen',
      'http://localhost.school.example/',
      'http://127.0.0.1.school.example/',
      'ftp://school.example/',
      'javascript:alert(1)',
      'data:text/plain,x',
      'blob:https://school.example/x',
      'https://naam:wachtwoord@school.example/',
      'http://[',
    ]) {
      it(`refuses "${given}", says so once and goes on`, async () => {
        const {widget} = await alone();
        widget.setAttribute('endpoint', given);
        await settled(widget);
        widget.requestUpdate();
        await settled(widget);
        expect(widget.way).to.equal(undefined);
        expect(widget.says).to.equal('hallo');
        expect(errors.lines).to.deep.equal([
          `<pleinwacht-tiny endpoint>: expected an https address (or http on localhost), got ${JSON.stringify(given)}`,
        ]);
      });
    }

    it('is read as the page reads its links', async () => {
      const base = document.head.appendChild(document.createElement('base'));
      base.href = 'https://portaal.example/groep/8/';
      const {widget} = await alone({endpoint: 'meldingen'});
      base.remove();
      expect(widget.way?.endpoint).to.equal('https://portaal.example/groep/8/meldingen');
    });

    it('comes from the portal, unless the widget has one of its own', async () => {
      const {portal, widget} = await inPortal({endpoint: 'https://portaal.example/'});
      expect(widget.way?.endpoint).to.equal('https://portaal.example/');
      widget.endpoint = 'https://eigen.example/';
      await settled(widget);
      expect(widget.way?.endpoint).to.equal('https://eigen.example/');
      widget.endpoint = undefined;
      portal.endpoint = 'https://nieuw.example/';
      await settled(portal, widget);
      expect(widget.way?.endpoint).to.equal('https://nieuw.example/');
    });

    it('may be taken away by a framework that writes null', async () => {
      const {widget} = await inPortal({endpoint: 'https://portaal.example/'}, {endpoint: null as unknown as undefined});
      expect(widget.way?.endpoint).to.equal('https://portaal.example/');
      expect(errors.lines).to.deep.equal([]);
    });
  });

  describe('transport and requestHeaders', () => {
    const transport = async () => ({received: true, version: 1});
    const requestHeaders = () => ({'X-Key': 'sleutel'});

    it('come from the portal, with its endpoint', async () => {
      const {widget} = await inPortal({endpoint: 'https://portaal.example/', transport, requestHeaders});
      expect(widget.way).to.include({endpoint: 'https://portaal.example/', transport, requestHeaders});
    });

    it('need no endpoint', async () => {
      const {widget} = await inPortal({transport});
      expect(widget.way?.transport).to.equal(transport);
    });

    it('do not go with another endpoint: its keys are not for that receiver', async () => {
      const {widget} = await inPortal({transport, requestHeaders}, {endpoint: 'https://eigen.example/'});
      expect(widget.way).to.include({endpoint: 'https://eigen.example/', transport: undefined, requestHeaders: undefined});
    });

    it("of the widget win over the portal's", async () => {
      const own = async () => ({received: true, version: 1});
      const {widget} = await inPortal({transport}, {transport: own});
      expect(widget.way?.transport).to.equal(own);
    });
  });

  describe('school-type', () => {
    it('takes the three that there are, and says so once of another', async () => {
      for (const schoolType of ['kleuters', 'po', 'vo'] as const)
        expect((await alone({schoolType})).widget.given.schoolType).to.equal(schoolType);
      expect(errors.lines).to.deep.equal([]);
      expect((await alone({schoolType: 'mbo' as 'vo'})).widget.given.schoolType).to.equal(undefined);
      expect(errors.lines).to.deep.equal(['<pleinwacht-tiny school-type>: expected one of kleuters, po, vo, got "mbo"']);
    });
  });

  describe('school', () => {
    const school: School = {name: 'De Regenwulp', contacts: [{role: 'coordinator', phone: '112'}]};

    it("comes from the portal; the widget's own wins", async () => {
      const {widget} = await inPortal({school});
      expect(widget.given.school).to.deep.equal(school);
      widget.school = {name: 'De Scholekster'};
      await settled(widget);
      expect(widget.given.school).to.deep.equal({name: 'De Scholekster'});
      widget.school = undefined;
      await settled(widget);
      expect(widget.given.school).to.deep.equal(school);
    });

    it('loses a faulty member alone, with one line that says where', async () => {
      const faulty = {...school, contacts: [...school.contacts!, {role: 'confidant', phone: 'bel maar'}], promise: 'snel'};
      const {widget} = await alone({school: faulty as unknown as School});
      expect(widget.given.school).to.deep.equal({...school, contacts: [...school.contacts!, {role: 'confidant'}]});
      expect(errors.lines).to.have.length(2);
      expect(errors.lines[0]).to.match(/^<pleinwacht-tiny school\.contacts\[1\]\.phone>: expected text like .*, got "bel maar"$/);
      expect(errors.lines[1]).to.match(/^<pleinwacht-tiny school\.promise>: expected an object, got "snel"$/);
    });

    it('that wants sealed reports sends nothing, and says why', async () => {
      const {widget} = await inPortal(
        {endpoint: 'https://portaal.example/'},
        {school: {recipients: [{role: 'confidant', label: 'mevrouw Yilmaz', publicKey: 'MCow'} as never]}},
      );
      expect(widget.way).to.equal(undefined);
      expect(errors.lines[0]).to.contain('publicKey').and.contain('sealed');
      widget.school = {};
      await settled(widget);
      expect(widget.way?.endpoint).to.equal('https://portaal.example/');
    });
  });

  describe('school-src', () => {
    it('is waited for ten seconds, told then, and taken all the same when it comes', async () => {
      const clock = Clock.start();
      try {
        let arrive: (response: Response) => void = () => {};
        receiver = new Receiver(() => new Promise((resolve) => (arrive = resolve)));
        const {widget} = await alone({schoolSrc: '/school.json'});
        expect(widget.given.schoolSettled).to.equal(false);
        while (!widget.given.schoolSettled) await new Promise(requestAnimationFrame);
        expect(clock.asked).to.include(10_000);
        expect(errors.lines).to.deep.equal(['<pleinwacht-tiny school-src>: expected an answer within 10 seconds, got "/school.json"']);
        arrive(new Response('{"name": "De Regenwulp"}'));
        while (widget.given.school.name !== 'De Regenwulp') await new Promise(requestAnimationFrame);
      } finally {
        clock.stop();
      }
    });

    /** Answers when told to. */
    function held() {
      const waiting: (() => void)[] = [];
      const act =
        (then: Act): Act =>
        (call) =>
          new Promise((resolve, reject) => waiting.push(() => void then(call).then(resolve, reject)));
      return {act, release: (index: number) => waiting[index]!()};
    }
    const file = (name: string) => answer(200, {name});

    it('is the only request, carries no cookie, and is waited for', async () => {
      const {act, release} = held();
      receiver = new Receiver(act(file('De Regenwulp')));
      const {portal, widget} = await inPortal({schoolSrc: '/school.json', endpoint: 'https://portaal.example/'});
      expect(receiver.calls.map(({url}) => url)).to.deep.equal([`${location.origin}/school.json`]);
      const {credentials, referrerPolicy, method = 'GET'} = receiver.calls[0]!.init;
      expect({credentials, referrerPolicy, method}).to.deep.equal({credentials: 'omit', referrerPolicy: 'no-referrer', method: 'GET'});
      expect(widget.given.schoolSettled).to.equal(false);
      expect(widget.given.school).to.deep.equal({});
      release(0);
      while (!widget.given.schoolSettled) await new Promise(requestAnimationFrame);
      expect(widget.given.school).to.deep.equal({name: 'De Regenwulp'});
      portal.requestUpdate();
      await settled(portal, widget);
      expect(receiver.calls).to.have.length(1);
    });

    for (const [name, act, said] of [
      ['is not there', answer(404, {}), 'status 404'],
      ['cannot be reached', noNetwork, 'Failed to fetch'],
      ['is no JSON', answer(200, '<!doctype html>'), 'JSON'],
    ] as const) {
      it(`that ${name} is told once, and holds nothing up`, async () => {
        receiver = new Receiver(act);
        const {widget} = await inPortal({}, {schoolSrc: '/school.json', endpoint: 'https://eigen.example/'});
        while (!widget.given.schoolSettled) await new Promise(requestAnimationFrame);
        expect(widget.way).not.to.equal(undefined);
        expect(errors.lines).to.have.length(1);
        expect(errors.lines[0]).to.match(/^<pleinwacht-tiny school-src>: expected /);
        expect(errors.lines[0]).to.contain('/school.json');
        expect(errors.lines[0]).to.contain(said);
      });
    }

    it('that is no address is told, and holds nothing up', async () => {
      receiver = new Receiver(file('x'));
      const {widget} = await alone({schoolSrc: 'http://['});
      while (!widget.given.schoolSettled) await new Promise(requestAnimationFrame);
      expect(errors.lines).to.have.length(1);
      expect(receiver.calls).to.have.length(0);
    });

    it('that was replaced meanwhile does not come back', async () => {
      const {act, release} = held();
      receiver = new Receiver(act(file('Oud')), act(file('Nieuw')));
      const {widget} = await alone({schoolSrc: '/oud.json'});
      widget.schoolSrc = '/nieuw.json';
      await settled(widget);
      expect(receiver.calls[0]!.init.signal!.aborted).to.equal(true);
      release(1);
      while (!widget.given.schoolSettled) await new Promise(requestAnimationFrame);
      release(0);
      await settled(widget);
      expect(widget.given.school).to.deep.equal({name: 'Nieuw'});
      expect(errors.lines).to.deep.equal([]);
    });

    it("of the widget wins over the portal's school", async () => {
      receiver = new Receiver(file('De Scholekster'));
      const {widget} = await inPortal({school: {name: 'De Regenwulp'}}, {schoolSrc: '/school.json'});
      await waitUntil(() => widget.given.school.name === 'De Scholekster');
    });

    it('gives way to a school that is given as an object, and says so once', async () => {
      receiver = new Receiver(file('Van het adres'), file('Van het adres'));
      const {widget} = await alone({school: {name: 'Als object'}, schoolSrc: '/school.json', endpoint: 'https://eigen.example/'});
      widget.school = {name: 'Als ander object'};
      await settled(widget);
      expect(widget.given.school).to.deep.equal({name: 'Als ander object'});
      expect(widget.given.schoolSettled).to.equal(true);
      expect(receiver.calls).to.have.length(0);
      expect(errors.lines).to.deep.equal([
        '<pleinwacht-tiny school-src>: expected none beside the school that was given as an object, which wins, got "/school.json"',
      ]);
      widget.school = undefined;
      await waitUntil(() => widget.given.school.name === 'Van het adres');
    });

    it('that is under way gives way too', async () => {
      const {act, release} = held();
      receiver = new Receiver(act(file('Van het adres')));
      const {widget} = await alone({schoolSrc: '/school.json'});
      widget.school = {name: 'Als object'};
      await settled(widget);
      release(0);
      await settled(widget);
      expect([widget.given.school.name, widget.given.schoolSettled]).to.deep.equal(['Als object', true]);
    });

    it('is not asked for again when the widget is moved', async () => {
      receiver = new Receiver(file('De Regenwulp'));
      const {portal, widget} = await alone({schoolSrc: '/school.json'});
      portal.before(widget);
      portal.append(widget);
      await settled(widget);
      expect(receiver.calls).to.have.length(1);
    });
  });
});
