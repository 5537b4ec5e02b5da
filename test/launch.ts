import puppeteer, {type Browser} from 'puppeteer-core';

import {chromium} from './browser.mjs';

/** A browser as people have it: with the back/forward cache, unless told otherwise. @param profile folder in which it keeps what it knows. */
export async function launch({keepsPages = true, profile}: {keepsPages?: boolean; profile?: string} = {}): Promise<Browser> {
  const {args, ...options} = await chromium();
  const off = '--disable-back-forward-cache';
  // Some versions of puppeteer switch it off.
  return puppeteer.launch({
    ...options,
    args: keepsPages ? args : [...args, off],
    ...(keepsPages && {ignoreDefaultArgs: [off]}),
    ...(profile && {userDataDir: profile}),
  });
}
