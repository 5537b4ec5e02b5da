import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {demoEndpoint} from '../endpoint/demo-process.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {canary, report, send} from '../endpoint/submissions.js';
import {sweeping} from '../sweep.js';
import {openDemoPortal, type DemoPortal} from './demo-portal.js';
import {DeskKeys} from './desk-keys.js';

const reason = 'KANARIE-reden';

describe('a case, from a report until it is erased', () => {
  let portal: DemoPortal;
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  /** The clock of the school's receiver. */
  let now = new Date();
  before(async () => {
    folder = await scratchFolder();
    portal = await openDemoPortal({windows: false, database: join(folder.folder, 'demo.db'), now: () => now});
  });
  after(async () => {
    await portal.close();
    await folder.remove();
  });

  for (const width of sweeping ? [1280, 360] : [360])
    it(`is walked by keyboard alone, ${width} pixels wide`, async () => {
      const {demo, browser} = portal;
      const context = await browser.createBrowserContext();
      const desk = new DeskKeys(await context.newPage(), demo.url, demo.token);
      const comes = (day: string, path: string) => {
        now = new Date(`${day}T08:00:00Z`);
        return desk.comes(day, path, width);
      };

      now = new Date('2026-11-30T08:00:00Z');
      const told = report({
        school: 'de-regenwulp',
        body: {reporter: 'self', forms: ['exclusion'], places: ['playground'], since: 'longer'},
      });
      assert.equal((await send(demoEndpoint(demo.url), told)).status, 201);

      // From the inbox to a case, and the child says no.
      await comes('2026-11-30', 'inbox');
      await desk.enters('Open de inbox');
      await desk.waits('inbox', 'Berichten');
      await desk.press(canary);
      await desk.types('Initialen', 'Q.Z.');
      await desk.press('Begin een zaak');
      await desk.waits('case', 'Zaak Q.Z.');
      await desk.acts('Deze stap begint');
      await desk.walks('Het antwoord is ja');
      await desk.acts('Het antwoord is ja');
      await desk.walks('Waarom kiest u dit?');
      await desk.chooses('Het is geen pesten', 'vaker');
      await desk.types('Waarom kiest u dit?', reason);
      await desk.acts('Ga verder');
      await desk.walks('Het antwoord is nee');
      await desk.acts('Het antwoord is nee');
      assert.match(await desk.sees('case'), /Bij nee|Eerder gevraagd/);
      assert.doesNotMatch(await desk.sees('case'), /Begin met Steungroep/);
      assert.match(await desk.now(), /plan/i);
      await desk.assertFit(width);

      // The next day the child says yes after all, and the group is asked.
      await comes('2026-12-01', 'zaak');
      await opens('Q.Z.');
      await desk.press('Het antwoord is ja');
      await desk.waits('case', 'Er is nu toch een ja');
      await desk.press('Ga verder', {back: true});
      await desk.waits('case', 'Begin met deze stap');
      await desk.acts('Deze stap begint');
      await desk.acts('Begin met Steungroep');
      await desk.walks('Het antwoord is ja');
      await desk.acts('Het antwoord is ja');
      await desk.walks('Nu even wachten');
      await comes('2026-12-08', 'zaak');
      await opens('Q.Z.');
      // Fourteen days after the group agreed on something is in the kerstvakantie.
      await desk.walks('Nu even wachten');
      assert.match(await desk.now(), /Vanaf vrijdag 18 december 2026.*Uiterlijk maandag 4 januari 2027/);
      await desk.assertFit(width);

      // It helps, and not enough yet: once more.
      await comes('2027-01-04', 'zaak');
      await opens('Q.Z.');
      await desk.walks('Waarom kiest u dit?');
      await desk.chooses('Het pesten is gestopt', 'Nog een ronde');
      await desk.acts('Ga verder');
      assert.match(await desk.sees('case'), /Ronde 2 van hooguit 5/);
      await desk.walks('Nu even wachten');
      await comes('2027-01-18', 'zaak');
      await opens('Q.Z.');
      await desk.walks('Waarom kiest u dit?');
      await desk.chooses('Het pesten is gestopt', 'Het pesten is gestopt');
      await desk.types('Waarom kiest u dit?', reason);
      await desk.acts('Ga verder');
      await desk.walks('Waarom kiest u dit?');
      await desk.chooses('Het pesten is gestopt', 'Het pesten is gestopt');
      await desk.types('Waarom kiest u dit?', reason);
      await desk.acts('Ga verder');
      await desk.walks('Het stappenplan is klaar');
      // In the voorjaarsvakantie, and so a week later.
      await desk.typesDay('Op welke dag vraagt u', '2027-02-22');
      await desk.acts('Plan de nazorg');
      assert.match(await desk.now(), /maandag 1 maart 2027/);

      await comes('2027-03-01', 'zaak');
      await opens('Q.Z.');
      await desk.acts('Gedaan');
      await desk.chooses('Alle stappen zijn gedaan', 'Alle stappen zijn gedaan');
      await desk.acts('Sluit de zaak');
      assert.match(await desk.now(), /gesloten op maandag 1 maart 2027/);
      await desk.assertFit(width);

      // A line of the register, without a word that somebody wrote.
      await comes('2027-03-01', 'jaarplan');
      await desk.press('Begin dit jaarplan');
      await desk.waits('year-plan', 'Kijk wat er dit jaar gebeurde');
      await desk.press('Kijk wat er dit jaar gebeurde');
      await desk.enters('Haal de zaken op');
      await desk.waits('year-plan', 'Er staat 1 zaak open');
      const line = await desk.page.$eval('>>> [part=register] tbody tr', ({textContent}) => textContent);
      assert.match(line, /2026-11-30.*2027-03-01.*[Ss]teungroep.*Alle stappen zijn gedaan/s);
      assert.doesNotMatch(await desk.sees('year-plan'), /KANARIE|Q\.Z\./);
      await desk.assertFit(width);

      // Erased, and with it the report.
      await comes('2027-03-01', 'zaak');
      await desk.enters('Open de zaken');
      await desk.waits('case', 'Gesloten zaken');
      await desk.press('Gesloten zaken');
      await desk.press('Zaak Q.Z.');
      await desk.waits('case', 'Wis deze zaak');
      await desk.press('Wis deze zaak');
      await desk.press('Ja, wis deze zaak');
      await desk.waits('case', 'Er is nog geen zaak');
      await comes('2027-03-01', 'inbox');
      await desk.enters('Open de inbox');
      await desk.waits('inbox', 'Berichten');
      await desk.press(canary);
      await desk.waits('inbox', 'Terug naar alle berichten');
      await desk.press('Wis dit bericht');
      await desk.press('Ja, wis');
      await desk.waits('inbox', 'Er is nog niets binnengekomen');
      assert.deepEqual(desk.faults, []);
      await context.close();
      assert.deepEqual(await left(), {cases: 0, submissions: 0, words: []});

      async function opens(child: string): Promise<void> {
        await desk.enters('Open de zaken');
        await desk.waits('case', 'De zaken van uw school');
        await desk.press(`Zaak ${child}`);
        await desk.waits('case', 'Begonnen op');
      }
    });

  /** What the store still holds: rows, and files in which a word of the case or the report can be found. */
  async function left() {
    const {default: Database} = await import('libsql');
    const database = new Database(join(folder.folder, 'demo.db'), {readonly: true});
    const count = (table: string) => (database.prepare(`select count(*) as rows from ${table}`).get() as {rows: number}).rows;
    const rows = {cases: count('pleinwacht_cases'), submissions: count('pleinwacht_submissions')};
    database.close();
    const files = await readdir(folder.folder);
    const found = await Promise.all(files.map(async (name) => ({name, bytes: await readFile(join(folder.folder, name))})));
    const words = found.filter(({bytes}) => [canary, reason, 'Q.Z.'].some((word) => bytes.includes(word))).map(({name}) => name);
    return {...rows, words};
  }
});
