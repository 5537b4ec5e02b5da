import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {createAdaptorServer} from '@hono/node-server';

import {School} from '../protocol/index.js';
import {createEndpoint, type Endpoint, openStore} from '../endpoint/index.js';
import {compressed} from './compressed.js';
import {SignIn} from './sign-in/sign-in.js';
import type {SignInOptions} from './sign-in/sign-in-options.js';
import {jsonFile, type StaticFile, staticFile} from '../command-line/static-files.js';

/** The strictest rules that a portal can have and that every widget works under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pleinwacht',
].join('; ');

/** What the demo portal can be told; everything has a default. */
export interface DemoOptions {
  /** 0 takes any free one. */
  port?: number;
  /** The address to listen on; this machine only when missing. */
  host?: string;
  /** For the inbox of the team; made when missing. */
  token?: string;
  /** For the inbox of the recipient outside the team; made when missing. */
  outsideToken?: string;
  /** As {@link openStore} takes it; a file in `.data/` when missing. */
  database?: string;
  /** Origins besides our own whose pages may send. */
  origins?: readonly string[];
  /** Where the team hears that there is news, without its content, as Standard Webhooks says. */
  webhook?: string;
  /** Where the recipient outside the team hears it. */
  outsideWebhook?: string;
  /** With which both are signed; made when missing. */
  webhookSecret?: string;
  /** How staff sign in; then nobody reads with a token. Missing: everybody who reads has one. */
  signIn?: SignInOptions;
  /** The clock; the machine's when missing. */
  now?: () => Date;
  /** Replaces {@link strictPolicy}. */
  policy?: string;
  /** The folder with what was built; `dist` in the project's own folder when missing. */
  dist?: string;
}

export interface Demo {
  /** With a slash at the end. */
  url: string;
  token: string;
  outsideToken: string;
  webhookSecret: string;
  /** The role of who reads with that one. */
  outside: string;
  /** Brings the news that is due, as happens by itself every minute; says how much arrived. */
  deliver(): Promise<number>;
  /** Lets what is under way finish, then closes the store. */
  close(): Promise<void>;
}

const mount = '/api/pleinwacht';
/** The page with the report form in a frame. */
const apart = '/apart';
/** How long requests that are under way get when the server stops. */
const patience = 5000;

/** Serves the demo portal with its endpoint; resolves once it accepts connections. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const {port = 4173, host = '127.0.0.1', token = newToken(), outsideToken = newToken(), policy = strictPolicy} = options;
  const dist = options.dist ?? join(projectFolder(), 'dist');
  const {webhook, outsideWebhook, webhookSecret: secret = `whsec_${randomBytes(32).toString('base64')}`} = options;
  // What a widget may say of notices is what this demo does with them, for everybody who reads.
  const school = {...(await readSchool()), ...(webhook && outsideWebhook && {notices: true})};
  const outside = school.recipients!.find(({outsideTeam}) => outsideTeam)!.role;
  const store = await openStore(options.database ?? join('.data', 'pleinwacht.db'));
  const origins = [...(options.origins ?? [])];
  const news = [
    ...(webhook ? [{name: 'team', webhook: {url: webhook, secret}}] : []),
    ...(outsideWebhook ? [{name: 'outside', recipients: [outside], webhook: {url: outsideWebhook, secret}}] : []),
  ];

  const site = join(dist, 'demo', 'site');
  const signIn =
    options.signIn &&
    new SignIn(options.signIn, {
      ...{school, store, now: options.now ?? (() => new Date())},
      address: () => options.signIn?.address ?? address(),
      pageOf: async (name) => {
        const file = await staticFile(site, name);
        return file && new TextDecoder().decode(file.bytes);
      },
      ask: (path, key) => endpoint(new Request(`http://localhost${mount}${path}`, {headers: {Authorization: `Bearer ${key}`}})),
    });
  // A token is nobody in particular: nothing could be kept from its reader, and the trail would not know them.
  const tokens = signIn ? [] : [token, {token: outsideToken, recipients: [outside]}];
  const endpoint: Endpoint = createEndpoint({
    schools: [{...school, id: school.id!, recipients: school.recipients!, tokens, news}],
    ...(signIn && {authenticate: (request) => signIn.readerOf(request), onAccess: (entry) => store.trail!.keep(entry)}),
    origins,
    store,
    basePath: mount,
    // One school that tries out its portal also tries out how much it bears, and as long as nobody else can reach it, with easy tokens.
    limits: {rate: {count: 60_000, seconds: 60}, ...(isThisMachine(host) && {token: 1})},
    form: {read: (path) => readFile(join(dist, path))},
    // Who tries a webhook does not wait for noon.
    newsHours: Array.from({length: 24}, (_, hour) => hour),
    ...(options.now && {now: options.now}),
  });
  // A portal that nobody visits still erases in time. A failure is reported by the endpoint itself.
  const daily = setInterval(() => endpoint.purge().catch(() => {}), 24 * 60 * 60 * 1000);
  daily.unref();

  const names: string[] = [];
  // Pages elsewhere may hold the frames: those that may send. The rest of the site is framed by nobody else.
  const framePolicy = policy.replace("frame-ancestors 'self'", ["frame-ancestors 'self'", ...(options.origins ?? [])].join(' '));
  const policyFor = (pathname: string) =>
    pathname.startsWith('/embed/')
      ? framePolicy
      : ['/insluiten', apart].includes(pathname)
        ? `${policy}; frame-src 'self' ${names.join(' ')}`
        : policy;
  const handle = async (request: Request) => {
    const {pathname} = new URL(request.url);
    if (pathname === mount || pathname.startsWith(`${mount}/`)) return endpoint(request);
    const ofStaff = await signIn?.answer(request);
    if (ofStaff) return withPageHeaders(ofStaff, policy.replace("form-action 'none'", "form-action 'self'"));
    return servePage(request, pathname, {site, dist, school, policy: policyFor(pathname)});
  };

  // A health check by HTTP/1.0 names no host; some name is needed to make an address of its path.
  // The adaptor's own types also cover HTTP/2, which we do not ask for.
  let taken = port;
  const address = () => `http://${host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${taken}/`;
  const server = createAdaptorServer({fetch: handle, hostname: 'localhost', serverOptions: {requestTimeout: 30_000}}) as Server;
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    await store.close();
    throw error;
  }
  ({port: taken} = server.address() as AddressInfo);
  // This machine has two names, so that one can stand in for a receiver elsewhere.
  if (isThisMachine(host)) names.push(...['localhost', '127.0.0.1'].map((name) => `http://${name}:${taken}`));
  origins.push(...names);

  return {
    url: address(),
    token,
    outsideToken,
    webhookSecret: secret,
    outside,
    deliver: () => endpoint.deliver(),
    async close() {
      clearInterval(daily);
      const closed = new Promise((resolve) => server.close(resolve));
      // A connection that is kept alive turns idle only when its request has been answered.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const impatient = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearInterval(idle);
      clearTimeout(impatient);
      await store.close();
    },
  };
}

function newToken(): string {
  return randomBytes(24).toString('base64url');
}

function isThisMachine(host: string): boolean {
  return ['127.0.0.1', '::1', 'localhost'].includes(host);
}

async function servePage(
  request: Request,
  pathname: string,
  {site, dist, school, policy}: {site: string; dist: string; school: School; policy: string},
): Promise<Response> {
  const headers = pageHeaders(policy);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    headers.set('Allow', 'GET, HEAD');
    return plain(405, 'Method not allowed', headers);
  }
  const library = /^\/(pleinwacht|cdn|contract|embed|markup|themes)\/(.+)$/.exec(pathname);
  // What was built is public, so that a page under development elsewhere can try them.
  if (library) headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Cross-Origin-Resource-Policy', library ? 'cross-origin' : 'same-origin');

  const file = library
    ? await staticFile(join(dist, library[1] === 'pleinwacht' ? 'cdn' : library[1]!), library[2]!)
    : pathname === '/school.json'
      ? schoolFile(school, request)
      : await staticFile(site, pageFile(pathname));
  if (!file) {
    headers.set('Cache-Control', 'no-store');
    if (!existsSync(site)) return plain(404, 'The pages of the demo portal are not built yet: run npm run build.', headers);
    const missing = await staticFile(site, '404.html');
    if (!missing) return plain(404, 'Deze pagina bestaat niet.', headers);
    headers.set('Content-Type', missing.type);
    return new Response(missing.bytes, {status: 404, headers});
  }

  headers.set('Content-Type', file.type);
  headers.set('Vary', 'Accept-Encoding');
  if (['/report', apart, '/antwoord', '/inbox', '/zaak', '/jaarplan'].includes(pathname)) headers.set('Cache-Control', 'no-store');
  else {
    // Names do not change with their content, and a page whose integrity hash is newer than the script would be left without it.
    headers.set('Cache-Control', 'no-cache');
    if (file.etag !== '') headers.set('ETag', file.etag);
    const known = request.headers
      .get('if-none-match')
      ?.split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''));
    if (file.etag !== '' && known?.includes(file.etag)) return new Response(null, {status: 304, headers});
  }
  const {bytes, encoding} = await compressed(
    pathname === apart ? fromElsewhere(file, request) : file,
    request.headers.get('accept-encoding'),
  );
  if (encoding) {
    headers.set('Content-Encoding', encoding);
    // The same file, and other bytes.
    if (headers.has('ETag')) headers.set('ETag', `W/${file.etag}`);
  }
  return new Response(bytes, {headers});
}

function pageHeaders(policy: string): Headers {
  return new Headers({
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
}

function withPageHeaders(answer: Response, policy: string): Response {
  pageHeaders(policy).forEach((value, name) => answer.headers.set(name, value));
  answer.headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  return answer;
}

/** The page whose form is another origin's: of this machine by its other name, where it has one. */
function fromElsewhere(file: StaticFile, {url}: Request): StaticFile {
  const other = new URL(url);
  other.hostname = {localhost: '127.0.0.1', '127.0.0.1': 'localhost'}[other.hostname] ?? other.hostname;
  const html = new TextDecoder().decode(file.bytes).replace('frame-src="/', () => `frame-src="${other.origin}/`);
  return {...file, bytes: new TextEncoder().encode(html), etag: `${other.origin} ${file.etag}`};
}

/** A school file needs whole addresses, and only a request tells where the demo is. */
function schoolFile(school: School, {url}: Request): StaticFile {
  return jsonFile({...school, privacyUrl: new URL('/privacy', url).href});
}

/** `/` is index.html, `/report` is report.html, and anything with an extension is itself. */
function pageFile(pathname: string): string {
  if (pathname === '/') return 'index.html';
  return /\.[^/]+$/.test(pathname) ? pathname : `${pathname}.html`;
}

function plain(status: number, text: string, headers: Headers): Response {
  headers.set('Content-Type', 'text/plain; charset=utf-8');
  return new Response(`${text}\n`, {status, headers});
}

/** Works from `src` as well as from `dist`: up from this file to the package's own folder. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('startDemo(): expected to be inside the package, found no package.json above');
    folder = above;
  }
  return folder;
}

/** The demo school's own file: beside this module or, where it was built, among the pages; else in the sources. */
async function readSchool(): Promise<School> {
  const near = ['./school.json', './site/school.json'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const path = near.find((one) => existsSync(one)) ?? join(projectFolder(), 'src', 'demo', 'school.json');
  return School.parse(JSON.parse(await readFile(path, 'utf8')));
}
