import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import type {YearPlan} from '../../src/elements/year-plan/year-plan.js';
import {CaseKeeper} from '../fixtures/case-keeper.js';
import {onDay} from '../fixtures/clock.js';
import {noNetwork, Receiver, stored} from '../fixtures/receiver.js';
import {download} from '../fixtures/startgesprek-guide.js';
import {Chair, school, wordsOf} from '../fixtures/year-plan.js';

const phone = {width: 360, height: 740};

describe('<pleinwacht-year-plan>, what happened this year', () => {
  const usual = {width: innerWidth, height: innerHeight};
  beforeEach(() => onDay('2026-09-01'));
  afterEach(async () => {
    onDay();
    await setViewport(usual);
  });

  const by = {by: 'teacher', on: '2026-11-24'};
  const aCase = (nth: number, form = 'verbal') => [
    {
      ...by,
      type: 'opened',
      child: `N.${nth}`,
      group: 'groep 7',
      forms: [form],
      places: ['playground'],
      since: 'longer',
      note: `Noor ${nth}`,
    },
    {...by, type: 'parents-told', whom: 'parents-bullied', what: '=HYPERLINK("x")'},
    {...by, type: 'closed', on: '2027-01-11', why: 'walked'},
  ];
  const fileOf = (events: object) => new File([JSON.stringify({pleinwacht: 'case', version: 1, events})], 'zaak.json');
  const looksBack = async (more: object = {}, kept: Partial<Pick<YearPlan, 'endpoint' | 'authorize'>> = {}) => {
    const chair = await Chair.open({school: {...school, ...more}, ...kept});
    await chair.press('Begin dit jaarplan');
    await chair.press('Kijk wat er dit jaar gebeurde');
    return chair;
  };
  const figures = (chair: Chair) => [...chair.root.querySelectorAll('[part=figures] table')].map(wordsOf).join(' ');

  it('is in the figures in steps of five, in which few and none look alike', async () => {
    const chair = await looksBack();
    expect(chair.focused).to.equal('Wat gebeurde er dit jaar');
    const seven = Array.from({length: 7}, (_, nth) => fileOf(aCase(nth)));
    await chair.opens('Open zaken die u', ...seven);
    const without = figures(chair);
    expect(without).to.contain('Zaken die begonnen 5 tot en met 9').and.to.contain('De school keek later terug minder dan 5');
    expect(without).to.match(/Uitschelden|schelden|woorden/i);
    await chair.opens('Open zaken die u', fileOf(aCase(8, 'online')));
    expect(figures(chair)).to.equal(without);
    // The same file again is the same case; what is none is told.
    await chair.opens('Open zaken die u', ...seven, new File(['x'], 'x.json'));
    expect(chair.sees).to.contain('Er staan 8 zaken open.').and.to.contain('1 bestand is geen zaak van hier');
    expect(figures(chair)).to.equal(without);
  });

  it('is a line of the register for each case, by the scheme of the school, with no word that somebody wrote', async () => {
    const chair = await looksBack({
      register: {
        columns: [
          {member: 'opened', title: '=Dag'},
          {member: 'outcome', title: 'Hoe afgelopen'},
        ],
      },
    });
    await chair.opens('Open zaken die u', fileOf(aCase(1)));
    const file = await download(() => chair.press('Bewaar het register'));
    expect(file.name).to.equal('register-2026–2027.csv');
    const csv = await file.text();
    expect(csv).to.match(/^\uFEFF?"'=Dag","Hoe afgelopen"\r\n"2026-11-24","[^"]+"\r\n$/);
    expect(csv).not.to.contain('walked');
    expect(chair.sees).not.to.match(/Noor|groep 7|N\.1|HYPERLINK/);
    expect([...chair.root.querySelectorAll('[part=register] th')].map(wordsOf)).to.deep.equal(['=Dag', 'Hoe afgelopen']);
  });

  describe('from the cases that the school keeps', () => {
    const endpoint = 'https://school.example/api';
    const keeper = new CaseKeeper();
    let receiver: Receiver;
    beforeEach(() => {
      keeper.cases.clear();
      receiver = new Receiver(stored);
      receiver.casesApart = keeper.act;
    });
    afterEach(() => receiver.stop());

    const enter = async (chair: Chair, {token = true} = {}) => {
      if (token) await chair.type('Toegangscode', 'code');
      await chair.press('Haal de zaken op');
      await waitUntil(() => !chair.sees.includes('Bezig met'));
      await chair.settled();
    };

    it('has a line for each of them, of every page, and counts one that was kept as a file too once', async () => {
      for (let nth = 0; nth < 7; nth++) keeper.keep(`case-${nth}`, aCase(nth));
      keeper.pageSize = 3;
      const chair = await looksBack({}, {endpoint});
      await chair.opens('Open zaken die u', fileOf(aCase(3)));
      await enter(chair);
      expect(chair.sees).to.contain('Er staan 7 zaken open.').and.to.contain('Dit zijn alle zaken');
      expect(chair.root.querySelectorAll('[part=register] tbody tr')).to.have.lengthOf(7);
      expect(chair.sees).not.to.match(/Noor|groep 7|N\.1|HYPERLINK|Toegangscode/);
      await expect(chair.el).to.be.accessible();
      await chair.press('Haal de zaken van dit scherm');
      expect(chair.sees).to.contain('Toegangscode').and.not.to.contain('Het register');
    });

    it('has none of them when one page does not come, and says so', async () => {
      for (let nth = 0; nth < 4; nth++) keeper.keep(`case-${nth}`, aCase(nth));
      keeper.pageSize = 3;
      receiver.casesApart = (call) => (call.url.includes('after') ? noNetwork(call) : keeper.act(call));
      const chair = await looksBack({}, {endpoint});
      await enter(chair);
      expect(chair.sees).to.contain('De zaken zijn nu niet te bereiken').and.not.to.contain('Het register');
    });

    it('comes without a code where the page knows who reads, and goes when that is somebody else', async () => {
      keeper.keep('case-1', aCase(1));
      const chair = await looksBack({}, {endpoint, authorize: () => ({Authorization: 'Bearer one'})});
      expect(chair.sees).not.to.contain('Toegangscode');
      await enter(chair, {token: false});
      expect(chair.sees).to.contain('Er staat 1 zaak open.');
      chair.el.authorize = () => ({Authorization: 'Bearer other'});
      await chair.settled();
      expect(chair.sees).not.to.contain('Er staat 1 zaak open.');
    });
  });

  it('stays out of the plan, and goes from the screen when asked', async () => {
    const chair = await looksBack();
    await chair.opens('Open zaken die u', fileOf(aCase(1)));
    await chair.press('Haal de zaken van dit scherm');
    expect(chair.sees).not.to.contain('Het register');
    await chair.press('Terug naar het jaar');
    expect(await (await download(() => chair.press('Bewaar als bestand'))).text()).not.to.contain('parents-told');
  });

  it('is accessible, on a phone too', async () => {
    await setViewport(phone);
    const chair = await looksBack();
    await chair.opens('Open zaken die u', fileOf(aCase(1)));
    await expect(chair.el).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.be.at.most(phone.width);
  });
});
