import {faultText} from '../portal/developer-error.js';
import {type Height, type Hello, isMessage, lookNames, ready, reportHeight} from '../portal/frame-messages.js';

// For the pages in `dist/embed`: dresses the widget as the page's own address says, and tells the page around how high it is.
//
// Anybody can make a link to this page, with any address in it. So a school file and an endpoint are taken only from where the page's
// Content-Security-Policy lets it connect to: its own origin, and those that whoever put it there has added to `connect-src`.

/** By this the report form knows that no script of a portal is on its page. */
Object.assign(globalThis, {[Symbol.for('pleinwacht.frame')]: true});

const portal = document.querySelector('pleinwacht-portal')!;
const widget = portal.querySelector<HTMLElement>('[data-takes]')!;
const name = widget.localName.replace('pleinwacht-', '');

const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')!.content;
const origins = /connect-src ([^;]*)/
  .exec(policy)![1]!
  .split(' ')
  .map((source) => (source === "'self'" ? location.origin : source));

/** What has to be there before the page is as its address says. Until then it keeps its place, and nothing of it is seen. */
const awaited: Promise<unknown>[] = [];
const drawn = customElements.whenDefined(widget.localName);

/** What the address may say; anything else is told to the developer and left alone. Each says what it expects when it refuses. */
const takes: Record<string, (value: string) => string | void> = {
  'school-src': (value) => setAddress('school-src', value),
  endpoint: (value) => setAddress('endpoint', value),
  lang(value) {
    const known = ['nl', ...list('languages')];
    if (!known.includes(value)) return `one of ${known.join(', ')}`;
    document.documentElement.lang = value;
    if (value !== 'nl') awaited.push(import(new URL(`../cdn/lang/${value}/${name}.js`, import.meta.url).href), drawn);
  },
  theme(value) {
    if (!/^[a-z0-9-]+$/.test(value)) return 'the name of a file in themes, without .css';
    const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: `../themes/${value}.css`});
    link.addEventListener('error', () => tell('theme', 'the name of a file in themes, without .css', value));
    awaited.push(new Promise((resolve) => (link.onload = link.onerror = resolve)));
    document.head.append(link);
  },
  /** For the endpoint that gave the page. */
  school: () => {},
  scheme(value) {
    if (!/^(light|dark|auto)$/.test(value)) return 'light, dark or auto';
    document.documentElement.style.colorScheme = value === 'auto' ? 'light dark' : value;
  },
};
for (const attribute of list('takes')) {
  takes[attribute] = (value) => {
    if (!/^[a-z0-9 ,-]+$/.test(value)) return 'small letters, digits, spaces, commas and -';
    widget.setAttribute(attribute, value);
    awaited.push(drawn);
  };
}

for (const [parameter, value] of new URLSearchParams(location.search)) {
  const expected = Object.hasOwn(takes, parameter) ? takes[parameter]!(value) : `one of ${Object.keys(takes).join(', ')}`;
  if (expected) tell(parameter, expected, value);
}

if (awaited.length > 0) {
  portal.dataset.waits = '';
  const tooLong = new Promise((resolve) => setTimeout(resolve, 5000));
  void Promise.race([Promise.allSettled(awaited), tooLong]).then(() => delete portal.dataset.waits);
}

function setAddress(attribute: string, value: string): string | void {
  const origin = URL.canParse(value, location.href) ? new URL(value, location.href).origin : '';
  if (!origins.includes(origin)) return `an address on ${origins.join(' or ')}, or one that connect-src in this page names`;
  portal.setAttribute(attribute, value);
}

function list(attribute: string): string[] {
  return widget.dataset[attribute]?.split(' ').filter(Boolean) ?? [];
}

function tell(parameter: string, expected: string, found: string): void {
  console.error(faultText(`${name}.html ?${parameter}`, expected, found));
}

/** Steps of the height that is told: what somebody writes makes a field grow line by line. */
const step = 64;
let listener: string | undefined;
let told = 0;

function tellHeight(): void {
  const scrolls = name === 'report-form';
  const height = scrolls ? reportHeight : Math.ceil(document.body.getBoundingClientRect().height / step) * step;
  if (listener === undefined || height === told) return;
  told = height;
  const message: Height = {type: 'pleinwacht:height', version: 1, height, scrolls};
  parent.postMessage(message, listener);
}

/** Of what the page around looks like: nothing that loads something, or that is looked up elsewhere. */
function wear(look: Hello['look'] = {}): void {
  for (const name of lookNames) {
    const value = look?.[name];
    if (
      typeof value !== 'string' ||
      !/^[\w#%.,/()\s"'+*-]{1,120}$/.test(value) ||
      /(url|src|image(-set)?|var|env|attr|expression)\(/i.test(value)
    )
      continue;
    if (name === 'scheme') takes['scheme']!(value === 'light dark' ? 'auto' : value);
    else portal.style.setProperty(`--pleinwacht-${name}`, value);
  }
}

addEventListener('message', ({data, source, origin}) => {
  if (source !== parent || parent === window || !isMessage<Hello>(data, 'pleinwacht:hello')) return;
  listener = origin;
  told = 0;
  wear(data.look);
  tellHeight();
});
new ResizeObserver(tellHeight).observe(document.body);
// Nothing but that there is a widget here, which everybody around knows by its address.
if (parent !== window) parent.postMessage(ready, '*');
