import {School as SchoolFile} from '../protocol/index.js';
import {sha256} from './digest.js';
import {fail} from './option-faults.js';
import type {CheckedOptions, EndpointOptions} from './options.js';
import type {SchoolOption} from './school-options.js';

const page = 'embed/report-form.html';
/** What the page needs, as it lies in the package: its own files find one another by where they lie. */
const files =
  /\/(embed\/(?:report-form\.html|frame\.(?:js|css))|markup\/pleinwacht\.css|themes\/[a-z0-9-]+\.css|cdn\/[\w-]+(?:[/.][\w-]+)*\.(?:js|json))$/;
const types: Record<string, string> = {html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json'};

/** Answers what asks for the form's page and its files; nothing where it is something else. */
export function formPageOf(
  {form, schools = [], schoolOf: lookedUp}: EndpointOptions,
  {basePath, origins}: CheckedOptions,
): ((request: Request) => Promise<Response | undefined>) | undefined {
  if (!form) return undefined;
  if (typeof form.read !== 'function') fail('form.read', 'a function that reads a file of dist', form.read);
  const read = async (path: string) => {
    const found = await Promise.resolve(form.read(path)).catch(() => undefined);
    return typeof found === 'string' ? new TextEncoder().encode(found) : found && new Uint8Array(found);
  };

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const {pathname, searchParams} = new URL(request.url);
    const [tail = '', path = ''] = files.exec(pathname) ?? [];
    if (!path || (basePath !== undefined && pathname !== basePath.replace(/\/+$/, '') + tail)) return undefined;
    const bytes = await read(path);
    if (!bytes) return undefined;
    const type = types[path.split('.').at(-1)!]!;
    if (path !== page) return file(bytes, type, request);
    const id = searchParams.get('school');
    const school = schoolNamed(id, schools) ?? (id === null ? undefined : await (async () => lookedUp?.(id))().catch(() => undefined));
    if (!school) return undefined;
    const html = filledIn(new TextDecoder().decode(bytes), school);
    const headers = {
      ...common,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policyOf(html, origins),
      'Content-Type': `${type}; charset=utf-8`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    return new Response(request.method === 'HEAD' ? null : html, {headers});
  };
}

const common = {'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff'};

async function file(bytes: Uint8Array<ArrayBuffer>, type: string, {method, headers: asked}: Request): Promise<Response> {
  const etag = `"${(await sha256(bytes)).slice(0, 32)}"`;
  const known = asked.get('if-none-match')?.includes(etag);
  const headers = {
    ...common,
    'Cache-Control': 'no-cache',
    'Content-Type': `${type}; charset=utf-8`,
    'Cross-Origin-Resource-Policy': 'same-origin',
    ETag: etag,
  };
  return new Response(known || method === 'HEAD' ? null : bytes, {status: known ? 304 : 200, headers});
}

/** Only scripts that were built with the page run in it, and what these load; only pages of these origins may hold it. */
function policyOf(html: string, origins: readonly string[]): string {
  const scripts = [...html.matchAll(/<script [^>]*integrity="(sha384-[A-Za-z0-9+/=]+)"/g)].map(([, hash]) => `'${hash}'`);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')} 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${origins.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types pleinwacht',
  ].join('; ');
}

function schoolNamed(id: string | null, schools: readonly SchoolOption[]): SchoolOption | undefined {
  return id === null && schools.length === 1 ? schools[0] : schools.find((school) => school.id === id);
}

/** Where to send is where the page lies, whatever name the endpoint has outside. Of the school what its own file may say: no token. */
function filledIn(html: string, school: SchoolOption): string {
  const known = Object.fromEntries(Object.entries(school).filter(([name]) => Object.hasOwn(SchoolFile.shape, name)));
  const recipients = school.recipients.filter((recipient) => typeof recipient === 'object' && recipient.label);
  const json = JSON.stringify({...known, recipients}).replaceAll('<', '\\u003c');
  return html.replace(
    '<pleinwacht-portal>',
    () => `<pleinwacht-portal endpoint="..">\n      <script type="application/json" slot="school">${json}</script>`,
  );
}
