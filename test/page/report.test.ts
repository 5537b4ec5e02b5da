import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {content} from '../../src/content/nl/report-form.js';
import {wordsFor} from '../../src/content/form/words-for.js';
import {demoEndpoint} from '../endpoint/demo-process.js';
import {allItems} from '../endpoint/submissions.js';
import {titledAfter} from '../fixtures/report-form-pages.js';
import {accessibilityFaults} from '../demo/inbox-page.js';
import {canary, ReportPage, UnsteadyNetwork} from './report-page.js';
import {arrived, browser, choiceOf, demo, folder, questions, serve, start, telling, texts, titleOf, withDemo} from './report-demo.js';

describe('the page of the report form', () => {
  withDemo();

  it('takes a whole report by keyboard alone', async () => {
    const report = await ReportPage.open(browser, demo.url);
    const {keyboard} = report.page;
    await report.enter(start);
    // Radio buttons: Tab to the first, arrows to the others.
    await report.tabTo(choiceOf('reporter', 'self'));
    await keyboard.press('ArrowDown');
    assert.ok((await report.focused()).startsWith(choiceOf('reporter', 'witness')));
    await report.enter(texts.next);
    await report.tabTo(choiceOf('forms', 'relational'));
    await keyboard.press('Space');
    await report.tabTo(choiceOf('involves', 'pupils'));
    await keyboard.press('Space');
    await report.enter(texts.next);
    await report.tabTo(wordsFor(questions.story.title, 'witness'));
    await keyboard.type('Ze mag nooit meedoen.');
    await report.tabTo(wordsFor(questions.whom.title, 'witness'));
    await keyboard.type('Noor');
    await report.enter(texts.next);
    await report.tabTo(choiceOf('wish', 'let-know'));
    await keyboard.press('ArrowDown');
    await report.tabTo(wordsFor(questions.notWanted.title, 'witness'));
    await keyboard.type('In de klas.');
    await report.enter(texts.next);
    await report.tabTo(choiceOf('contact', 'name'));
    await keyboard.press('Space');
    await report.tabTo(wordsFor(texts.name, 'witness'));
    await keyboard.type('Sam');
    await report.tabTo(wordsFor(texts.reach, 'witness'));
    await keyboard.type('in de pauze');
    await report.enter(texts.next);
    await report.enter(wordsFor(texts.check.more, 'witness'));
    await report.tabTo(choiceOf('places', 'playground'));
    await keyboard.press('Space');
    await report.enter(texts.next);
    await report.tabTo(choiceOf('since', 'today'));
    for (let times = 0; times < 3; times++) await keyboard.press('ArrowDown');
    await report.tabTo(choiceOf('frequency', 'once'));
    for (let times = 0; times < 3; times++) await keyboard.press('ArrowDown');
    await report.enter(texts.next);
    await report.tabTo(wordsFor(questions.effect.title, 'witness'));
    await keyboard.type('Ze huilt.');
    await report.enter(texts.next);
    await report.tabTo(wordsFor(questions.tried.title, 'witness'));
    await keyboard.type('Ik vroeg of ze mee mocht doen.');
    await report.enter(texts.next);
    await report.tabTo('mevrouw Bakker');
    await keyboard.press('Space');
    await report.enter(texts.next);
    await report.tabTo(wordsFor(questions.group.title, 'witness'));
    await keyboard.type('groep 5');
    await report.enter(texts.next);
    assert.equal(await report.title(), texts.check.title);
    await report.enter(texts.check.send);
    assert.equal(await report.title(), wordsFor(content.sent.title, 'witness'));
    const [item, ...others] = await arrived('Ze mag nooit meedoen.');
    assert.deepEqual(others, []);
    assert.deepEqual(item!.body, {
      reporter: 'witness',
      forms: ['relational'],
      story: 'Ze mag nooit meedoen.',
      whom: 'Noor',
      involves: 'pupils',
      places: ['playground'],
      since: 'longer',
      frequency: 'daily',
      effect: 'Ze huilt.',
      tried: 'Ik vroeg of ze mee mocht doen.',
      wish: 'talk-with-me',
      notWanted: 'In de klas.',
      recipient: 'coordinator',
      group: 'groep 5',
      contact: {mode: 'name', name: 'Sam', reach: 'in de pauze'},
    });
    assert.deepEqual(report.faults, []);
    await report.close();
  });

  describe('when the school cannot be reached', () => {
    it('loses nothing, and the next try arrives once', async () => {
      const own = join(folder, 'half-way.db');
      const first = await serve({database: own});
      const report = await telling(first.url, 'Halverwege viel alles uit.');
      await report.goTo(texts.check.title);
      await first.close();
      await report.press(texts.check.send);
      await report.sees(texts.sending.pupil.failed.unreachable);
      assert.ok((await report.text()).includes('Halverwege viel alles uit.'));
      const second = await serve({database: own, port: Number(new URL(first.url).port)});
      await report.press(texts.sending.pupil.retry);
      await report.sees(wordsFor(content.sent.title));
      const items = await allItems(demoEndpoint(second.url), 'code');
      assert.deepEqual(
        items.map(({body}) => body['story']),
        ['Halverwege viel alles uit.'],
      );
      await report.close();
      await second.close();
    });

    for (const [name, edited] of [
      ['stores it once however many answers get lost', false],
      ['keeps a changed report and the first one as one case', true],
    ] as const) {
      it(name, async () => {
        const network = await UnsteadyNetwork.start();
        const behind = await serve({database: join(folder, `lost-${edited}.db`), origins: [network.url.replace(/\/$/, '')]});
        network.leadTo(behind.url);
        const report = await telling(network.url, 'Het antwoord raakte weg.');
        await report.goTo(texts.check.title);
        network.losing = true;
        await report.press(texts.check.send);
        await report.sees(texts.sending.pupil.uncertainTitle);
        network.losing = false;
        if (edited) {
          await report.press(texts.sending.pupil.edit);
          await report.press(`${texts.check.change} ${wordsFor(texts.check.changeOf.story)}`);
          await report.type('story', ' Nu met meer.');
          await report.goTo(texts.check.title);
          await report.press(texts.check.send);
        } else await report.press(texts.sending.pupil.retry);
        await report.sees(wordsFor(content.sent.title));
        assert.ok(network.passed >= 5);
        const items = await allItems(demoEndpoint(behind.url), 'code');
        const later = items.find((item) => item['replaces']);
        assert.deepEqual([items.length, Boolean(later)], edited ? [2, true] : [1, false]);
        if (later) {
          const first = items.find((item) => item !== later)!;
          assert.deepEqual([later['replaces'], first.replacedBy], [first.id, later.id]);
        }
        await report.close();
        await behind.close();
        await network.close();
      });
    }
  });

  it('asks for nothing elsewhere, and for nothing but the school and the list of words before sending', async () => {
    const report = await ReportPage.open(browser, demo.url);
    const assets = report.requests.splice(0).map((request) => new URL(request.url()));
    assert.deepEqual(
      assets.map(({origin}) => `${origin}/`).filter((origin) => origin !== demo.url),
      [],
    );
    assert.equal(assets.filter(({pathname}) => pathname === '/school.json').length, 1);
    // The rest of the form comes when the first screen stands, before or after what is done here: files that are the same for everybody.
    const asked = () =>
      report.requests
        .splice(0)
        .map((request) => [request.method(), request.url()])
        .filter(([, url]) => !/^pleinwacht\/parts\/pleinwacht\.[\w-]+\.js$/.test(url!.slice(demo.url.length)));
    await report.goTo(titleOf('story'));
    await report.type('story', canary);
    await report.goTo(texts.check.title);
    // The list of words for a way back comes for everybody, so that no log shows who wanted one.
    assert.deepEqual(asked(), [['GET', `${demo.url}pleinwacht/way-back/nl.json`]]);
    await report.press(texts.check.send);
    await report.sees(wordsFor(content.sent.title));
    const headers = report.requests.find((request) => request.method() === 'POST')!.headers();
    assert.deepEqual(asked(), [['POST', `${demo.url}api/pleinwacht`]]);
    assert.deepEqual([headers['cookie'] ?? '', headers['referer'] ?? ''], ['', '']);
    const {cookies, stored, databases, caches} = await report.page.evaluate(async () => ({
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await globalThis.caches.keys()).length,
    }));
    assert.deepEqual({cookies, stored, databases, caches}, {cookies: '', stored: 0, databases: 0, caches: 0});
    await report.close();
  });

  it('breaks no rule of the strictest policy, from the first page to the last', async () => {
    const report = await telling();
    // What the demo answers with is what is meant here.
    const policy = (await fetch(`${demo.url}report`)).headers.get('content-security-policy')!;
    for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "require-trusted-types-for 'script'"]) {
      assert.ok(policy.includes(rule), rule);
    }
    await report.press(texts.back);
    await report.goTo(titleOf('contact'));
    await report.press(choiceOf('contact', 'name'));
    await report.press(texts.next);
    await report.page.waitForSelector('>>> .summary');
    await report.type('name', 'Sam');
    await report.goTo(texts.check.title);
    await report.press(texts.check.discard);
    await report.press(texts.check.discardNo);
    await report.press(texts.check.send);
    await report.sees(wordsFor(content.sent.title));
    assert.deepEqual(report.faults, []);
    await report.close();
  });

  it('works with the library loaded more than once', async () => {
    const report = await ReportPage.open(browser, demo.url);
    await report.page.evaluate(async () => {
      for (const file of ['report-form.js', 'pleinwacht.js?again', 'report-form.js?again']) await import(`/pleinwacht/${file}`);
      // Made by whichever copy was first, and given its school by that copy's portal.
      const portal = document.querySelector('pleinwacht-portal')!;
      portal.append(document.createElement('pleinwacht-report-form'));
    });
    await report.goTo(titleOf('story'));
    await report.type('story', 'Met twee exemplaren.');
    await report.goTo(texts.check.title);
    await report.press(texts.check.send);
    await report.sees(wordsFor(content.sent.title));
    assert.equal((await arrived('Met twee exemplaren.')).length, 1);
    assert.equal(
      await report.page.evaluate(
        () => document.querySelectorAll('pleinwacht-report-form')[1]!.shadowRoot!.querySelectorAll('[part=start]').length,
      ),
      1,
    );
    assert.deepEqual(report.faults, []);
    await report.close();
  });

  it('gives assistive technology a name for everything that can be used, and for each hint and fault its place', async () => {
    const report = await ReportPage.open(browser, demo.url);
    const roles = new Set([
      'button',
      'checkbox',
      'radio',
      'textbox',
      'combobox',
      'link',
      'group',
      'dialog',
      'heading',
      'DisclosureTriangle',
    ]);
    const look = async () => {
      const tree = await report.tree();
      const nameless = tree.filter(({role, name}) => roles.has(role) && !name?.trim());
      // A group may be there for the browser alone; those with a question are looked at below.
      assert.deepEqual(
        nameless.filter(({role}) => role !== 'group').map(({role}) => role),
        [],
        await report.title(),
      );
      return tree;
    };
    await look();
    await report.goTo(titleOf('forms'));
    const forms = await look();
    const group = forms.find(({role, name}) => role === 'group' && name === titleOf('forms'));
    assert.equal(group?.description, wordsFor(questions.forms.hint!));
    const boxes = forms.filter(({role}) => role === 'checkbox').map(({name}) => name);
    assert.equal(boxes.length, questions.forms.choices.length);
    for (const {text} of questions.forms.choices) assert.ok(boxes.some((name) => name?.includes(wordsFor(text))));

    await report.goTo(titleOf('story'));
    await report.press(texts.next);
    await report.page.waitForSelector('>>> .summary');
    const tree = await look();
    const story = tree.find(({role, multiline}) => role === 'textbox' && multiline)!;
    assert.equal(story.name, titleOf('story'));
    assert.ok(story.description!.includes(wordsFor(questions.story.hint!)));
    assert.ok(story.description!.includes(wordsFor(texts.missing.story)));
    assert.equal(story.invalid, 'true');
    assert.ok(tree.some(({role, name}) => role === 'group' && name === texts.fields.errorTitle));
    assert.ok((await report.focused()).includes(wordsFor(texts.missing.story)));
    await report.type('story', 'Iets.');
    for (const name of titledAfter('story')) {
      await report.goTo(titleOf(name));
      const page = await look();
      assert.ok(
        page.some(({role, name: named}) => ['group', 'radiogroup', 'textbox', 'combobox'].includes(role) && named === titleOf(name)),
        name,
      );
    }
    await report.goTo(texts.check.title);
    await look();
    await report.press(texts.check.send);
    await report.sees(wordsFor(content.sent.title));
    await look();
    await report.close();
  });

  for (const [name, size] of [
    ['320 pixels', {width: 320, height: 640}],
    // 1280 by 1024, four times as large.
    ['400 percent', {width: 320, height: 256, deviceScaleFactor: 4}],
  ] as const) {
    it(`fits at ${name}, with the exit and what has the focus in view`, async () => {
      const report = await ReportPage.open(browser, demo.url, size);
      const look = async () => {
        const {wide, exit, focus} = await report.page.evaluate(() => {
          const root = document.querySelector('pleinwacht-report-form')!.shadowRoot!;
          const inView = [root.querySelector('[part=exit]')!, root.activeElement ?? root.querySelector('[part=exit]')!].map((element) => {
            const {top, bottom, left, right} = element.getBoundingClientRect();
            const middle = root.elementFromPoint((left + right) / 2, Math.min(Math.max(top + 4, 0), innerHeight - 1));
            return left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight && (element === middle || element.contains(middle));
          });
          return {wide: document.documentElement.scrollWidth > innerWidth, exit: inView[0], focus: inView[1]};
        });
        assert.deepEqual({wide, exit, focus}, {wide: false, exit: true, focus: true}, await report.title());
        // As large as this is as narrow as that, which was looked at with axe already.
        if (size.height > 300) assert.deepEqual(await accessibilityFaults(report.page), []);
      };
      const settled = () =>
        report.page.waitForFunction(() => document.querySelector('pleinwacht-report-form')!.shadowRoot!.activeElement?.id === 'title');
      for (const name of ['reporter', 'forms', 'story'] as const) {
        await report.goTo(titleOf(name));
        await settled();
        await look();
      }
      await report.type('story', 'Een_heel_lang_woord_zonder_einde_'.repeat(8));
      for (const name of titledAfter('story')) {
        await report.goTo(titleOf(name));
        await settled();
        await look();
      }
      await report.goTo(texts.check.title);
      await settled();
      await look();
      await report.press(texts.check.send);
      await report.sees(wordsFor(content.sent.title));
      await settled();
      await look();
      await report.close();
    });
  }
});
