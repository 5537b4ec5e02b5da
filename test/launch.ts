import puppeteer, {type Browser} from 'puppeteer-core';

import {chromium} from './browser.mjs';

interface Needs {
  /** Whether it keeps pages for Back, as the browsers of people do. */
  keepsPages?: boolean;
  /** The folder in which it keeps what it knows. */
  profile?: string;
  /** False where nothing but what stands in one page matters: that is cheaper. */
  windows?: boolean;
}

/** A browser as people have it, unless told otherwise. */
export async function launch({keepsPages = true, profile, windows = true}: Needs = {}): Promise<Browser> {
  const {args, ...options} = await chromium({windows});
  const off = '--disable-back-forward-cache';
  // Some versions of puppeteer switch it off.
  return puppeteer.launch({
    ...options,
    args: keepsPages ? args : [...args, off],
    ...(keepsPages && {ignoreDefaultArgs: [off]}),
    ...(profile && {userDataDir: profile}),
  });
}
