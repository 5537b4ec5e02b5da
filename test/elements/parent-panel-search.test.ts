import {expect} from '@open-wc/testing';

import type {ParentPanelPack} from '../../src/elements/parent-panel/parent-panel.pack.js';
import {registeredPacks} from '../../src/portal/packs.js';
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
  // Other forms, street words, and English.
  bullying: /pest/i,
  'wat is pesten': /pest/i,
  getreiterd: /pest/i,
  pesterijen: /pest/i,
  deepfake: /naakt/i,
  nudes: /naakt/i,
  dickpics: /naakt/i,
  catfishing: /nepaccounts/i,
  'snapchat groep': /app|online/i,
  'whatsapp groep': /app/i,
  discord: /app|online/i,
  'social media': /app|online/i,
  uitgescholden: /schelden|lelijk praten|lachen/i,
  uitgelachen: /schelden|lelijk praten|lachen/i,
  'blauwe plek': /geweld|slaan/i,
  geslagen: /geweld|slaan/i,
  'wil niet naar school': /naar school/i,
  spijbelt: /naar school/i,
  afgepakt: /spullen/i,
  'jas gestolen': /spullen/i,
  'mijn kind pest': /pest/i,
  geplaagd: /plagen|ruzie/i,
  'niet uitgenodigd feestje': /alleen|vrienden/i,
  paniekaanval: /somber|verdriet|huil/i,
  psycholoog: /raad|hulp|tips/i,
  wijkagent: /politie|aangifte/i,
  // Typed in a hurry.
  chanatge: /bedreigd|geld|dreigt/i,
  discriminate: /discriminatie/i,
  vertrouwenspersoonn: /vertrouwenspersoon/i,
  leerkacht: /leerkracht/i,
  stuengroep: /groepje klasgenoten/i,
};

/** What parents type in their own language: with its marks and without them, in capitals, and as others spell it. */
const inTheirLanguage: Readonly<Record<string, readonly string[]>> = {
  en: [
    'teacher',
    'naked photo',
    'BLACKMAIL',
    'does not sleep',
    'racism',
    'beaten up',
    'lonely',
    'complaint',
    'refuses to go to school',
    'police',
  ],
  tr: ['siddet', 'ogretmen', 'IRKÇILIK', 'yalniz', 'uyuyamiyor', 'dislaniyor', 'sikayet', 'çıplak fotoğraf', 'karni agriyor', 'başörtüsü'],
  ar: ['عنصريه', 'شكوي', 'إبتزاز', 'الأصدقاء', 'شُرطة', 'شرطه', 'صور عاريه', 'يضربه', 'لا ينام', 'إهانة', 'مترجم'],
  pl: ['przemoc', 'SZANTAŻ', 'szantaz', 'klamie', 'tłumacz', 'tlumacz', 'niepelnosprawny', 'nie spi', 'samotnosc', 'skarga', 'bija'],
  uk: [
    'насильство',
    'бють',
    'бʼють',
    'голі фото',
    'буллинг',
    'ШАНТАЖ',
    'самотній',
    'не спить',
    'полиция',
    'скарга',
    'не хоче йти до школи',
  ],
};

/** And what is never searched for without a number. */
const dangerous: Readonly<Record<string, readonly string[]>> = {
  en: ['my child wants to die', 'she hurts herself'],
  tr: ['oglum olmek istiyor', 'kendine zarar veriyor'],
  ar: ['ابني بدو يموت', 'بتجرح حالها'],
  pl: ['syn chce umrzec', 'córka się okalecza'],
  uk: ['дитина не хоче жити', 'ребенок хочет умереть'],
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
    for (const words of ['aardvarken', 'andere school', 'mediation', 'qwertz', 'juridisch', 'drank', 'drugs', 'vapen']) {
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
      ...['zelfmoort', 'zelmoord', 'suicde'],
    ]) {
      await type(el, '#search', words);
      const [first] = all(el, '.search li');
      expect(text(first!), words).to.contain('0800-0113').and.contain('dag en nacht').and.contain('113');
      expect(text($(el, '.search [role=status]')), words).to.contain('Bel of chat nu');
    }
    for (const harmless of ['doodsaai', 'klassen', 'snijbonen']) {
      await type(el, '#search', harmless);
      expect(text($(el, '.search [role=status]')), harmless).not.to.contain('Bel of chat nu');
    }
    expect(told).to.deep.equal([]);
    expect(location.href).not.to.contain('zelfmoord');
  });

  for (const [lang, queries] of Object.entries(inTheirLanguage)) {
    it(`answers in ${lang} what parents type, and says whom to call where it cannot`, async () => {
      await import(`/src/lang/${lang}/parent-panel.ts`);
      const el = await render();
      el.lang = lang;
      await el.updateComplete;
      const calls = registeredPacks('parent-panel').find((pack) => pack.lang === lang) as ParentPanelPack;
      const missed: string[] = [];
      for (const words of queries) {
        await type(el, '#search', words);
        if (text($(el, '.search [role=status]')).includes(calls.texts.search.nothing) || all(el, '.search li button').length === 0)
          missed.push(words);
      }
      expect(missed).to.deep.equal([]);
      await type(el, '#search', 'zxqv');
      expect(all(el, '.search a[href^="tel:"]').length).to.be.above(0);
      for (const words of dangerous[lang]!) {
        await type(el, '#search', words);
        expect(text($(el, '.search [role=status]')), words).to.contain(calls.texts.search.crisis);
        expect(text(all(el, '.search li')[0]!), words).to.contain('0800-0113');
      }
    });
  }

  it('gives the number where the subject comes up, and no date as an answer', async () => {
    const el = await render();
    const passage = all(el, '#bullied li, #bullied p')
      .map(text)
      .find((words) => words.includes('niet meer wil leven'))!;
    expect(passage).to.contain('Bel 113').and.contain('0800-0113').and.contain('112').and.contain('huisartsenpost');
  });
});
