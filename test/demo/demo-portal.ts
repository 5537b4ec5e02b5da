import {join} from 'node:path';

import type {Browser} from 'puppeteer-core';

import {type Demo, type DemoOptions, startDemo} from '../../src/demo/server.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {launch} from '../launch.js';
import {builtElsewhere} from './inbox-page.js';

/** The demo portal with a store of its own, and a browser to look at it. */
export interface DemoPortal {
  readonly demo: Demo;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openDemoPortal({windows = true, ...options}: DemoOptions & {windows?: boolean} = {}): Promise<DemoPortal> {
  const {folder, remove} = await scratchFolder();
  const demo = await startDemo({port: 0, token: 'code', database: join(folder, 'demo.db'), ...builtElsewhere, ...options});
  const browser = await launch({windows});
  return {
    demo,
    browser,
    close: async () => {
      await browser.close();
      await demo.close();
      await remove();
    },
  };
}
