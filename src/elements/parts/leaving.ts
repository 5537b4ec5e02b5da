import type {Filled} from '../../content/form/fill.js';

/** Where a quick exit leads when the school has not chosen: a page that anybody may have open. */
export const neutralPage = 'https://nl.wikipedia.org/wiki/Hoofdpagina';

/** After so many milliseconds somebody still looks at an empty page: then it says where it leads. */
const patience = 4000;

/** What the empty page says when the next one does not come. */
export interface WaitingWords {
  readonly lang: string;
  readonly text: Filled<'site'>;
}

/** Said on the page, for each widget's own file has a copy of this. */
const left = Symbol.for('pleinwacht.left');

/** Whether the quick exit was used in this document: then no form is drawn in it any more, whoever puts one back. */
export function hasLeft(): boolean {
  return left in globalThis;
}

/**
 * Empties this document for good and replaces its page by another, and the one around it when this is a frame, without a question of
 * ours or of anybody else's, and without saying where the person came from. There is nothing left in it that could be closed or brought
 * back while the next page is on its way, or when it never comes.
 */
export function leaveFor(href: string, words: WaitingWords): void {
  Object.assign(globalThis, {[left]: true});
  empty();
  askNothing(window);
  // Also the way back into this document, out of the browser's cache or between two entries of its own, leads on.
  addEventListener('pageshow', ({persisted}) => persisted && go(href));
  addEventListener('popstate', () => go(href));
  setTimeout(() => wait(href, words), patience);
  go(href);
}

function empty(): void {
  try {
    // Opening a document takes every listener off it and its window, and with them each question that was to be asked before leaving.
    // In `<img name="open">` a page can have another thing of that name, and old libraries have another `Document`.
    const own = Object.getPrototypeOf(Object.getPrototypeOf(document)) as Document;
    (own.open as () => Document).call(document);
    own.close.call(document);
  } catch {
    // XHTML cannot be opened.
  }
  const [page, head, body] = ['html', 'head', 'body'].map((name) => document.createElement(name));
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  head!.append(referrer);
  page!.append(head!, body!);
  document.documentElement?.remove();
  document.append(page!);
}

function askNothing(page: Window): void {
  page.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {capture: true});
  // By these routers keep somebody on their page, or draw the next one themselves. Who listens lives on in an opened document, and is heard first.
  const {NavigateEvent} = page as {NavigateEvent?: {prototype: object}};
  if (NavigateEvent) Object.assign(NavigateEvent.prototype, {preventDefault() {}, intercept() {}});
}

function go(href: string): void {
  const {top} = window;
  try {
    askNothing(top!);
  } catch {
    // The page around is another origin's; what it asks cannot be helped.
  }
  try {
    top!.location.replace(href);
  } catch {
    location.replace(href); // a sandboxed frame may not move the page around it
  }
}

function wait(href: string, {lang, text}: WaitingWords): void {
  const [words, link] = [document.createElement('p'), document.createElement('a')];
  Object.assign(link, {href, target: '_top', rel: 'noreferrer', textContent: new URL(href).hostname});
  const [before, after] = text.split('{site}');
  words.append(before!, link, after!);
  Object.assign(document.documentElement, {lang});
  document.body.append(words);
}
