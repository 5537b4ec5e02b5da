import {openDemoPortal} from '../../demo/demo-portal.js';
import type {Proof} from '../proof.js';
import {type Seen, spyOn, tellAndSend} from '../spies.js';

export const proof: Proof = {
  name: 'listeners in the page',
  what: 'A key logger, observers and rrweb in the page around `frame-src`, while a report is typed and sent: any word that they see',
  control: 'The same listeners around the form in the page itself',

  async run({small}) {
    const {demo, browser, close} = await openDemoPortal();
    const heights = new Set<number>();
    let recorded = 0;
    const arm = async (path: string, framed: boolean) => {
      const page = await browser.newPage();
      await spyOn(page);
      await page.goto(`${demo.url}${path}`);
      const frame = framed ? await page.waitForFrame((one) => one.url().includes('/embed/')) : page.mainFrame();
      await tellAndSend(frame);
      const seen = await page.evaluate(() => (globalThis as unknown as {seen: Seen}).seen);
      for (const height of seen.heights) heights.add(height);
      await page.close();
      if (framed) recorded += seen.recorded;
      return {any: seen.words.length + seen.events.length > 0, rrweb: seen.words.includes('rrweb')};
    };
    try {
      const tried = small ? 1 : 10;
      let hits = 0;
      for (let count = 0; count < tried; count++) hits += Number((await arm('apart', true)).any);
      const inPage = await arm('report', false);
      return {
        tried,
        hits,
        control: {tried: 1, hits: Number(inPage.any && inPage.rrweb)},
        figures: `heights that the page heard: ${heights.size}; what rrweb wrote down: ${recorded}`,
      };
    } finally {
      await close();
    }
  },
};
