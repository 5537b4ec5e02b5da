import {type Browser, type BrowserContext, type Page} from 'puppeteer-core';

import {type Login, password, type Site} from './site.js';

/** Somebody who signed in, in a browser of their own. */
export async function signIn(browser: Browser, site: Site, login: Login): Promise<{page: Page; context: BrowserContext}> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.goto(`${site.url}/wp-login.php`);
  // The page of WordPress puts the focus in its first field a moment after it came.
  await page.evaluate(
    (login, password) => {
      document.querySelector<HTMLInputElement>('#user_login')!.value = login;
      document.querySelector<HTMLInputElement>('#user_pass')!.value = password;
    },
    login,
    password,
  );
  await follow(page, '#wp-submit');
  return {page, context};
}

/** Presses what leads to another page. */
export async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation({waitUntil: 'load'}), page.$eval(selector, (element) => (element as HTMLElement).click())]);
}

export async function fill(page: Page, values: Readonly<Record<string, string | boolean>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = await page.waitForSelector(`xpath/.//label[contains(normalize-space(.), "${label}")]`);
    await field!.evaluate((element, value) => {
      const {control} = element as HTMLLabelElement;
      if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
      else (control as HTMLInputElement).value = value;
    }, value);
  }
}

/** A new page in the block editor, with what an editor finds there by a word. @returns its address. */
export async function publishWithBlock(
  page: Page,
  site: Site,
  title: string,
  search: string,
  choice: string,
  type = 'page',
): Promise<string> {
  await page.goto(`${site.url}/wp-admin/post-new.php?post_type=${type}`, {waitUntil: 'load'});
  await page.waitForSelector('.edit-post-header-toolbar__inserter-toggle:not([disabled])');
  const titleField = await page.waitForSelector('.editor-post-title__input');
  await titleField!.click();
  await page.keyboard.type(title);
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await (await page.waitForSelector('.block-editor-inserter__search input'))!.click();
  await page.keyboard.type(search);
  const item = await page.waitForSelector(
    `xpath/.//button[contains(@class,"block-editor-block-types-list__item")][contains(normalize-space(.), "${choice}")]`,
  );
  await item!.click();
  await page.waitForSelector('.edit-post-visual-editor [data-type^="pleinwacht/"] .pleinwacht');
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  return await publish(page);
}

async function publish(page: Page): Promise<string> {
  await page.click('.editor-post-publish-panel__toggle');
  const button = await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
  // Not by the mouse: the panel slides in, and the button is not where it will be.
  await button!.evaluate((element) => (element as HTMLElement).click());
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
  return link!.evaluate((element) => (element as HTMLAnchorElement).href);
}

/** The same in the classic editor, where the code is typed. */
export async function publishInClassic(page: Page, site: Site, title: string, words: string, type = 'page'): Promise<string> {
  await page.goto(`${site.url}/wp-admin/post-new.php?post_type=${type}&classic=1`, {waitUntil: 'load'});
  await page.evaluate(() =>
    (window as unknown as {switchEditors: {go(id: string, mode: string): void}}).switchEditors.go('content', 'html'),
  );
  await page.evaluate(
    (title, words) => {
      document.querySelector<HTMLInputElement>('#title')!.value = title;
      document.querySelector<HTMLTextAreaElement>('#content')!.value = words;
      const classic = Object.assign(document.createElement('input'), {type: 'hidden', name: 'classic', value: '1'});
      document.querySelector('#post')!.append(classic);
    },
    title,
    words,
  );
  // Not `follow()`: the page changes its own address meanwhile.
  await page.$eval('#publish', (button) => (button as HTMLElement).click());
  await page.waitForFunction(() => location.search.includes('post='), {timeout: 60_000});
  return `${site.url}/?p=${new URL(page.url()).searchParams.get('post')}`;
}

/** A page as a visitor has it, with every part of its widgets. */
export async function visit(browser: Browser, address: string, width = 1280) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on(
    'console',
    (message) => message.type() === 'error' && !/ERR_NAME_NOT_RESOLVED|favicon/.test(message.text()) && faults.push(message.text()),
  );
  await page.setViewport({width, height: 900});
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[class*="pleinwacht"] pleinwacht-portal > *:not(script)')].every(
      (widget) => widget.shadowRoot?.querySelector('[part=page], #title, .in') && !widget.shadowRoot.textContent.includes('Even wachten…'),
    ),
  );
  const seen = await page.evaluate(() => {
    const own = document.querySelector('.entry-content > p, .wp-block-post-content > p') ?? document.querySelector('h1')!;
    const column = own.getBoundingClientRect();
    const widgets = [...document.querySelectorAll('pleinwacht-portal > *:not(script)')];
    return {
      column: {left: column.left, right: column.right},
      overflow: document.documentElement.scrollWidth - innerWidth,
      drawn: Object.fromEntries(
        widgets.map((widget) => {
          const {left, right} = widget.getBoundingClientRect();
          return [widget.localName, {left, right, words: widget.shadowRoot!.textContent.replace(/\s+/g, ' ')}];
        }),
      ),
    };
  });
  if (process.env.PICTURES)
    await page.screenshot({path: `${process.env.PICTURES}/${new URL(address).pathname.replaceAll('/', '')}-${width}.png`});
  await context.close();
  return {...seen, faults};
}
