import {expect} from '@open-wc/testing';

import {$, all, render, text, type} from '../fixtures/parent-panel.js';

/** Where each is answered, among the words that parents type: the id of a section or door, by what the button says. */
const answered: Readonly<Record<string, RegExp>> = {
  naaktfoto: /naakt/i,
  'blote foto': /naakt/i,
  sexting: /naakt/i,
  exposing: /naakt/i,
  chantage: /bedreigd|geld|dreigt/i,
  afpersing: /bedreigd|geld|dreigt/i,
  nepaccount: /nepaccounts/i,
  gehackt: /nepaccounts/i,
  grooming: /grooming/i,
  'klacht indienen': /klacht/i,
  klachtencommissie: /klacht/i,
  'mijn kind slaapt niet': /slap/i,
  nachtmerries: /slap/i,
  buikpijn: /buikpijn/i,
  steungroep: /groepje klasgenoten/i,
  'no blame': /groepje klasgenoten/i,
  docent: /leerkracht/i,
  juf: /leerkracht/i,
  leraar: /leerkracht/i,
  rector: /directie/i,
  directeur: /directie/i,
  'ib’er': /intern begeleider/i,
  "ib'er": /intern begeleider/i,
  zorgcoördinator: /intern begeleider/i,
  schoolbestuur: /bestuur/i,
  inspectie: /inspect/i,
  vertrouwenspersoon: /vertrouwenspersoon/i,
  racisme: /discriminatie/i,
  discriminatie: /discriminatie/i,
  homo: /discriminatie/i,
  beperking: /discriminatie/i,
  autisme: /discriminatie/i,
  hoofddoek: /discriminatie/i,
  advies: /raad|hulp|tips/i,
  aangifte: /politie|aangifte/i,
  politie: /politie/i,
  ideeënbus: /briefje/i,
  straf: /straf/i,
  'wordt hij geschorst': /straf/i,
  'hoe lang duurt het': /duren|duurt|weken/i,
  'durft niet meer naar school': /naar school/i,
  thuiszitter: /naar school/i,
  schoolweigering: /naar school/i,
  geweld: /geweld/i,
  slaan: /geweld|slaan/i,
  schelden: /schelden|lelijk praten|lachen/i,
  'geen vrienden': /alleen|vrienden/i,
  eenzaam: /alleen|eenzaam/i,
  roddelen: /lelijk praten|roddel/i,
  whatsapp: /app/i,
  snapchat: /app|online/i,
  cyberpesten: /online/i,
  doof: /doof/i,
  misbruik: /misbruik/i,
  bewijs: /bewijs/i,
  wet: /wet/i,
  zelfvertrouwen: /zelfvertrouwen/i,
  somber: /somber/i,
  's nachts': /nacht/i,
  luisterlijn: /luisterlijn/i,
  tolk: /vertaalt/i,
  kleuter: /kleuter/i,
};

describe('the search of <pleinwacht-parent-panel>', () => {
  it('answers what parents type, in their words', async () => {
    const el = await render({schoolType: 'kleuters'});
    const wrong: string[] = [];
    for (const [words, answer] of Object.entries(answered)) {
      await type(el, '#search', words);
      const found = all(el, '.search li').map(text);
      if (!found.some((one) => answer.test(one)) || text($(el, '.search [role=status]')).includes('staat hier niet')) {
        wrong.push(`${words}: ${found.join(' | ').slice(0, 200)}`);
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(Object.keys(answered).length).to.be.above(51);
  });

  it('has an answer to anything: where it has none itself, whom to call', async () => {
    const el = await render();
    for (const words of ['aardvarken', 'andere school', 'mediation', 'qwertz', 'juridisch']) {
      await type(el, '#search', words);
      expect(all(el, '.search li').length, words).to.be.above(0);
    }
  });

  it('says whom to call before anything else when a life can be in danger, and tells nobody', async () => {
    const el = await render();
    const told: string[] = [];
    for (const type of ['pleinwacht-submitted', 'pleinwacht-search', 'pleinwacht-crisis']) el.addEventListener(type, () => told.push(type));
    for (const words of [
      ...['zelfdoding', 'zelfmoord', 'suicide', 'suïcide', 'dood', 'mijn kind wil dood', 'snijden', 'snijdt zichzelf', 'automutilatie'],
      ...['niet meer leven', 'hij wil niet meer leven', 'ZELFMOORD', 'kind krast in armen zichzelf pijn'],
    ]) {
      await type(el, '#search', words);
      const [first] = all(el, '.search li');
      expect(text(first!), words).to.contain('0800-0113').and.contain('dag en nacht').and.contain('113');
      expect(text($(el, '.search [role=status]')), words).to.contain('Bel of chat nu');
    }
    await type(el, '#search', 'doodsaai');
    expect(text($(el, '.search [role=status]'))).not.to.contain('Bel of chat nu');
    expect(told).to.deep.equal([]);
    expect(location.href).not.to.contain('zelfmoord');
  });

  it('gives the number where the subject comes up, and no date as an answer', async () => {
    const el = await render();
    const passage = all(el, '#bullied li, #bullied p')
      .map(text)
      .find((words) => words.includes('niet meer wil leven'))!;
    expect(passage).to.contain('Bel 113').and.contain('0800-0113').and.contain('112').and.contain('huisartsenpost');
  });
});
