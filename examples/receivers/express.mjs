// Express, with a receiver of your own: npm i express libsql (or the database that you have)
//
// PORT=8080 DATABASE=reports.db SCHOOL=de-regenwulp ORIGIN=https://www.regenwulp.example node express.mjs
//
// Put a server that speaks https before it, without an access log for its address. Who reads what it keeps is yours to build: what has
// `apart` 1 is about an adult of the school, and is for whoever reads outside the team alone.

import {createHash} from 'node:crypto';

import express from 'express';
import Database from 'libsql';

const {PORT, DATABASE, SCHOOL, ORIGIN} = process.env;
if (!PORT || !DATABASE || !SCHOOL || !ORIGIN) throw new Error('expected PORT, DATABASE, SCHOOL and ORIGIN in the environment');
const kinds = ['report', 'checklist', 'quiz', 'startgesprek', 'question'];
const texts = {story: 4000, effect: 2000, tried: 2000, notWanted: 2000, group: 200, whom: 500, note: 2000, message: 2000};

const database = new Database(DATABASE);
database.exec('pragma journal_mode = wal');
database.exec('pragma synchronous = full');
database.exec('create table if not exists kept (id text primary key, hash text, day text, apart integer, content text)');
const insert = database.prepare('insert into kept values (?, ?, ?, ?, ?) on conflict (id) do nothing');
const known = database.prepare('select hash from kept where id = ?');

/** Says no in the words of the contract, and repeats nothing of what came. */
class Refused extends Error {
  constructor(status, slug, path, code) {
    super(slug);
    this.status = status;
    this.problem = {type: `urn:pleinwacht:problem:${slug}`, status, ...(path !== undefined && {fields: [{path, code}]})};
  }
}

function need(right, path, code = 'wrong_format') {
  if (!right) throw new Refused(422, 'invalid', path, code);
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';

function parse(raw) {
  try {
    return clean(JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(raw)));
  } catch {
    throw new Refused(400, 'invalid', '', 'not_json');
  }
}

/** Refuses nobody for characters: what is no text goes, and half a surrogate pair becomes U+FFFD. */
function clean(value) {
  if (isText(value)) {
    const whole = new TextDecoder().decode(new TextEncoder().encode(value)).normalize('NFC').replaceAll('\r\n', '\n');
    return whole.replace(/\p{Cc}/gu, (one) => (one === '\n' || one === '\t' ? one : ''));
  }
  if (Array.isArray(value)) return value.map(clean);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, clean(item)])) : value;
}

function check(value) {
  need(isObject(value), '', 'wrong_type');
  const {version, kind, id, replaces, school = SCHOOL, body} = value;
  if (typeof version === 'number' && version !== 1) throw new Refused(406, 'unsupported-version');
  need(version === 1, 'version', 'unknown_value');
  need(kinds.includes(kind), 'kind', 'unknown_value');
  need(isText(id) && /^[\w-]{22}$/.test(id), 'id');
  need(replaces === undefined || (isText(replaces) && /^[\w-]{22}$/.test(replaces)), 'replaces');
  need(school === SCHOOL, 'school', 'unknown_school');
  need(isObject(body), 'body', 'wrong_type');
  for (const [name, most] of Object.entries(texts)) {
    const {[name]: text = ''} = body;
    need(isText(text), `body.${name}`, 'wrong_type');
    need([...text].length <= most, `body.${name}`, 'too_long'); // code points
  }
  for (const name of ['forms', 'places']) {
    const {[name]: items = []} = body;
    need(Array.isArray(items) && items.length <= 40, `body.${name}`, 'wrong_type');
    items.forEach((item, index) => need(isText(item) && /^[a-z0-9-]{1,40}$/.test(item), `body.${name}.${index}`));
  }
  const {story = '', forms = [], contact = {mode: 'none'}} = body;
  need(kind !== 'report' || story.trim() !== '' || forms.length > 0, 'body.story', 'required');
  need(['none', 'name'].includes(contact?.mode), 'body.contact.mode', 'unknown_value');
  need(contact.mode === 'none' || (isText(contact.name) && contact.name.trim() !== ''), 'body.contact.name', 'too_short');
}

/** 201 after the commit, 200 to the same bytes again; the key decides what came first. A day and no time: nobody is found by when. */
function keep(value, raw) {
  const hash = createHash('sha256').update(raw).digest('hex');
  const day = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Amsterdam'}).format();
  const apart = value.body.involves === 'adult' ? 1 : 0;
  if (insert.run(value.id, hash, day, apart, JSON.stringify(value)).changes === 1) return 201;
  if (known.get(value.id).hash !== hash) throw new Refused(422, 'conflict');
  return 200;
}

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use((request, response, next) => {
  response.set({'Cache-Control': 'no-store', Vary: 'Origin'});
  if (request.get('Origin') === ORIGIN) {
    response.set({
      'Access-Control-Allow-Origin': ORIGIN,
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'content-type, idempotency-key',
      'Access-Control-Expose-Headers': 'Retry-After',
    });
  }
  next();
});
app.options('/', (_request, response) => response.status(204).end());
// The bytes, not express.json(): by them the same is known from another.
app.post('/', express.raw({type: () => true, limit: '64kb'}), (request, response) => {
  const [type, ...parameters] = (request.get('Content-Type') ?? '').toLowerCase().split(';');
  const charset = parameters.find((one) => one.includes('charset'));
  if (type.trim() !== 'application/json' || (charset && !/charset="?utf-?8/.test(charset)))
    throw new Refused(415, 'unsupported-media-type');
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const value = parse(raw);
  check(value);
  const key = request.get('Idempotency-Key')?.replaceAll('"', '').trim() ?? value.id;
  need(key === value.id, 'id', 'different_id');
  response.status(keep(value, raw)).json({received: true, version: 1});
});
app.all('/', (_request, response) => response.status(405).set('Allow', 'OPTIONS, POST').end());
app.use((_request, response) => response.status(404).end());
// Four arguments make it the one for errors. What it answers and logs holds nothing that was sent.
app.use((error, _request, response, _next) => {
  const refused = error instanceof Refused ? error : error.status === 413 ? new Refused(413, 'too-large') : new Refused(500, 'fault');
  if (refused.status === 500) console.error(`not kept (${error.code ?? error.name})`);
  response.status(refused.status).type('application/problem+json').send(JSON.stringify(refused.problem));
});
app.listen(Number(PORT), '127.0.0.1', () => console.log(`A receiver for ${SCHOOL}: http://localhost:${PORT}/`));
