import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {tellsOfDanger} from '../../src/protocol/wire/danger.js';
import {dangerWords, everyDangerWord} from '../../src/protocol/wire/danger-words.js';

/** As children and parents type it: with and without the marks of their letters, in a hurry, of themselves or of another. */
const told: Readonly<Record<string, readonly string[]>> = {
  nl: [
    ...['Ik wil niet meer leven', 'ik wil dood', 'ze zei dat ze dood wou', 'Soms denk ik aan zelfmoord', 'suïcide', 'was ik maar dood'],
    ...['hij snijdt zichzelf', 'ik doe mezelf pijn', 'ik ga van het dak springen', 'voor de trein', 'hij zegt dat hij me vermoordt'],
    ...['hij heeft een mes bij zich', 'ik wil er niet meer zijn', 'automutilatie', 'liever dood gaan', 'pillen slikken'],
    ...[
      'ik wil er een eind aan maken',
      'ik haat mijn leven',
      'ik ga mezelf ophangen',
      'ik wil verdwijnen',
      'was ik maar nooit geboren',
      'Ik wil niet meer.',
    ],
  ],
  en: [
    ...[
      'I want to die',
      'i wanna die',
      "I don't want to live anymore",
      'i dont wanna be alive',
      'she is suicidal',
      'kms',
      'they told me kys',
    ],
    ...['I wish I was dead', 'I cut myself', 'she hurts herself', 'self-harm', 'I will kill myself', 'end my life', 'take my own life'],
    ...['no reason to live', 'I wish I had never been born', 'jump off a bridge', 'he has a knife', 'they say they will kill me'],
    ...['I want to end it all', 'my child wants to die', 'no point in living', 'I dont want to be here anymore', 'he brought a gun'],
  ],
  tr: [
    ...[
      'ölmek istiyorum',
      'olmek istiyorum',
      'ÖLMEK İSTİYORUM',
      'artık ölmek istiyom',
      'ölmeyi düşünüyorum',
      'keşke ölsem',
      'keske olseydim',
    ],
    ...['yaşamak istemiyorum', 'artik yasamak istemiyom', 'Oğlum yaşamak istemediğini söylüyor', 'intihar etmek istiyor', 'intihar edecek'],
    ...['kendimi öldüreceğim', 'kendimi oldurucem', 'kendimi asacağım', 'canıma kıyacağım', 'kendime zarar veriyorum', 'kendini kesiyor'],
    ...['kolumu jiletle kestim', 'bileklerimi kestim', 'kollarını kesiyor', 'hayatıma son vermek istiyorum', 'keşke hiç doğmasaydım'],
    ...['köprüden atlayacağım', 'bir kutu ilaç içti', 'hapları yuttum', 'seni öldürürüm dedi', 'beni öldürecekler', 'bıçak çekti'],
    ...[
      'bicakla tehdit ediyor',
      'okula silah getirdi',
      'ona tecavüz ettiler',
      'yaşamanın bir anlamı yok',
      'hayattan bıktım',
      'yok olmak istiyorum',
    ],
    ...['camdan atlayacağım', 'ölüp kurtulmak istiyorum', 'kendini yaralıyor', 'intahar etcem', 'ölüm istiyorum'],
  ],
  ar: [
    ...['أريد أن أموت', 'اريد ان اموت', 'بدي موت', 'بدي أموت', 'نفسي أموت', 'عايز اموت', 'بغيت نموت', 'يا ليتني مت', 'ياريتني اموت'],
    ...['أفكر في الانتحار', 'افكر بالانتحار', 'سأنتحر', 'بدو ينتحر', 'ابني يريد الموت', 'أفكر بالموت', 'الموت أحسن لي', 'أَتَمَنَّى المَوْت'],
    ...['لا أريد أن أعيش', 'ما بدي عيش', 'مابدي عيش', 'مش عايز اعيش', 'ما بقيتش باغي نعيش', 'كرهت حياتي', 'تعبت من الحياة'],
    ...['سأقتل نفسي', 'بدي اقتل حالي', 'اؤذي نفسي', 'بأذي حالي', 'تجرح نفسها', 'أقطع شراييني', 'حياتي ليس لها معنى', 'أريد أن أنهي حياتي'],
    ...['سأقتلك', 'قال انه رح يقتلني', 'هددني بالقتل', 'معه سكين', 'هددوني بالسكين', 'اغتصبها', 'تحرش بي', 'يشنق نفسه', 'إيذاء النفس'],
    ...['بنتي بتجرح حالها', 'بغا يقتل راسو', 'لم أعد أريد الحياة', 'عم فكر موت حالي', 'ابني بدو يموت'],
  ],
  pl: [
    ...[
      'chcę umrzeć',
      'chce umrzec',
      'Chciałabym umrzeć',
      'hce umrzec',
      'wolałbym nie żyć',
      'nie chcę żyć',
      'nie chce juz zyc',
      'nie chce mi się żyć',
    ],
    ...['myśli samobójcze', 'samobojstwo', 'popełnić samobójstwo', 'zabiję się', 'chcę się zabić', 'chce sie zabic', 'skończę ze sobą'],
    ...['odebrać sobie życie', 'moje życie nie ma sensu', 'tnę się', 'ona się tnie', 'pocięłam się', 'robi sobie krzywdę', 'okalecza się'],
    ...[
      'samookaleczanie',
      'skoczę z mostu',
      'rzucę się pod pociąg',
      'powieszę się',
      'chcę zniknąć',
      'lepiej gdybym umarł',
      'połknę tabletki',
    ],
    ...['zabiję cię', 'mówi, że mnie zabije', 'grozi mi nożem', 'ma nóż', 'zgwałcili ją', 'groził śmiercią', 'byłoby lepiej beze mnie'],
    ...['zrobię sobie coś', 'chce ze soba skonczyc', 'nacięła sobie ręce', 'lepiej by mnie nie było'],
  ],
  uk: [
    ...[
      'хочу померти',
      'хочу вмерти',
      'ХОЧУ УМЕРЕТЬ',
      'я не хочу жити',
      'не хочу больше жить',
      'не хочеться жити',
      'краще б я помер',
      'лучше бы я умерла',
    ],
    ...[
      'самогубство',
      'самоубийство',
      'суїцид',
      'суицид',
      'думаю про смерть',
      'покінчити із собою',
      'покончить с собой',
      'накласти на себе руки',
    ],
    ...[
      "вб'ю себе",
      'вбʼю себе',
      'вбю себе',
      'убью себя',
      'убити себе',
      'повішусь',
      'повеситься',
      'ріжу собі руки',
      'режу вены',
      'вона ріже себе',
    ],
    ...[
      'завдаю собі шкоди',
      'причиняет себе боль',
      'стрибну з даху',
      'прыгнуть с крыши',
      'наковтатися таблеток',
      'немає сенсу жити',
      'зачем жить',
    ],
    ...[
      'якби мене не було',
      'краще б я не народився',
      'він сказав, що вбʼє мене',
      'обещает убить меня',
      'прийшов з ножем',
      'приніс ніж',
      'зґвалтували',
    ],
    ...['погрожує вбити', 'ненавиджу своє життя', 'без мене всім буде краще', 'хоче зникнути', 'кинуся під потяг'],
    ...['жити не хочу', 'жить не хочется', 'син каже, що не хоче жити'],
  ],
};

/** What sounds like it and is not: as tired, hungry, laughing, dead or cutting as anybody. */
const ordinary: Readonly<Record<string, readonly string[]>> = {
  nl: [
    ...['Ik was doodmoe', 'ik was dood moe na gym', 'het was doodsaai', 'ik ga dood van het lachen', 'mijn opa is vorig jaar gestorven'],
    ...[
      'zij wil niet meer spelen',
      'de klas was doodstil',
      'in groep 6 leven we mee',
      'Ik moest in de trein huilen',
      'ze leven in een flat',
    ],
    ...['hij knipte papier', 'ik wou dat het ophield', 'het doet pijn in mijn buik'],
  ],
  en: [
    ...[
      'I was dead tired',
      'I want to go home',
      'we died laughing',
      'my grandpa died last year',
      'I want to die of laughter',
      'this is killing time',
    ],
    ...[
      'I live in Arnhem',
      'he cut my hair',
      'they hurt my feelings',
      'it is a dead end',
      'we went by train',
      'I want a better class',
      'my battery is dead',
    ],
  ],
  tr: [
    ...[
      'açlıktan ölüyorum',
      'acliktan olduk',
      'gülmekten öldüm',
      'yorgunluktan ölüyorum',
      'dedem geçen yıl öldü',
      'kendimi kötü hissediyorum',
    ],
    ...[
      'kendimi aşağılanmış hissediyorum',
      'kendini kesinlikle iyi hissetmiyor',
      'öğretmen olmak istiyorum',
      'saçını kestiler',
      'defterimi kestiler',
    ],
    ...['okula gitmek istemiyorum', 'trene atladık', 'sıkıntıdan patladım', 'vakit öldürmek için oynuyoruz', 'bıçak kemiğe dayandı'],
    ...[
      'çantamı pencereden attılar',
      'koluma resim çizdim',
      'kolay bir ödev',
      'hayat bilgisi dersi',
      'arkadaşım olsa yeter',
      'başım ağrıyor, ilaç içtim',
    ],
    ...[
      'kendime yeni kalem aldım',
      'hayatımda ilk kez ağladım',
      'kendi kendime konuşuyorum',
      'dışlanmış hissediyorum',
      'yalnız kalmak istemiyorum',
    ],
    ...['her gün alay ediyorlar', 'her gun gülüyorlar', 'birkaç gün sonra', 'çamura atladık', 'mesaj grubu'],
  ],
  ar: [
    ...[
      'أموت من الجوع',
      'متت من الضحك',
      'ميت من التعب',
      'بدي موت من الضحك',
      'جدي مات السنة الماضية',
      'أعيش في هولندا',
      'لا أريد الذهاب إلى المدرسة',
    ],
    ...['أكره الرياضيات', 'تعبت من المدرسة', 'قص شعرها', 'رمى حقيبتي من النافذة', 'جرحت يدي وأنا ألعب', 'السلاحف في الصف', 'أبي لا يعرف'],
    ...['يقطعون دفتري', 'يضحكون علي كل يوم', 'يسرقون طعامي', 'أنا حزين جدا', 'اسمه موسى', 'ما بعرف وين عايش'],
  ],
  pl: [
    ...[
      'umieram z głodu',
      'umieram ze śmiechu',
      'jestem śmiertelnie zmęczony',
      'chcę umrzeć ze wstydu',
      'dziadek umarł w zeszłym roku',
      'nudzę się na śmierć',
    ],
    ...[
      'strzelił samobójczego gola',
      'nożyczki leżą na stole',
      'gra mi się tnie',
      'komputer się wiesza',
      'wyrzucili mój plecak przez okno',
    ],
    ...[
      'zranił się w kolano',
      'oni mnie bronią',
      'jego zachowanie jest gwałtowne',
      'nie chce się bawić',
      'nie chcę pożyczyć zeszytu',
      'zabijam czas',
    ],
    ...[
      'tata nie żyje od roku',
      'boli mnie noga',
      'bawią się beze mnie',
      'moje życie w Holandii',
      'wycinamy z papieru',
      'moje ciało się zmienia',
    ],
  ],
  uk: [
    ...[
      'вмираю з голоду',
      'помираю зі сміху',
      'хочу вмерти від сорому',
      'смертельно втомилась',
      'дідусь помер минулого року',
      'він старший ніж я',
    ],
    ...[
      'більше ніж треба',
      'тато служить у збройних силах',
      'не хочу йти до школи',
      'не хочу жити в Нідерландах',
      'ми повеселилися',
      'телефон здох',
    ],
    ...[
      'ножиці на столі',
      'зуб ріжеться',
      'взяв із собою м’яч',
      'кинув мій рюкзак з вікна',
      'вбили багато часу',
      'сенс життя',
      'мене не було в школі',
    ],
    ...[
      'они режутся в карты',
      'хочу быть учителем',
      'на війні загинув сусід',
      'він мене б’є',
      'краще без мене',
      'я не народився тут',
      'випила таблетку від голови',
    ],
  ],
};

const listOf = (lang: string) => dangerWords[lang] ?? [];

describe('tellsOfDanger()', () => {
  for (const [lang, sentences] of Object.entries(told)) {
    it(`hears them in "${lang}", with its own words and with those of every language`, () => {
      assert.deepEqual(
        sentences.filter((text) => !tellsOfDanger({story: text}, listOf(lang)) || !tellsOfDanger(text.toUpperCase(), everyDangerWord)),
        [],
      );
      assert.ok(sentences.length >= 15);
    });
  }

  for (const [lang, sentences] of Object.entries(ordinary)) {
    it(`lets be what is only said like that in "${lang}"`, () => {
      assert.deepEqual(
        sentences.filter((text) => tellsOfDanger(text, everyDangerWord)),
        [],
      );
      assert.ok(sentences.length >= 12);
    });
  }

  it('is no work, however much was sent', () => {
    const long = ['хочу не ', 'kendini ', 'اريد ', 'chce sie ', 'a', 'dood '].map((words) => words.repeat(4000));
    const before = performance.now();
    for (const text of long) tellsOfDanger(text, everyDangerWord);
    const each = (performance.now() - before) / long.length;
    assert.ok(each < 200, `${each} ms`);
  });
});
