import {AuthorizationResponseError} from 'oauth4webapi';

import type {Reader, ReaderOption} from '../../endpoint/index.js';
import {dutchDay} from '../../endpoint/calendar.js';
import {cookie, cookiesIn} from './cookies.js';
import {type Kept, type Outcome, conflictsPage, memberBar, outcomePage, trailPage} from './pages.js';
import {type Begun, Provider} from './provider.js';
import {newSecret, Sessions} from './sessions.js';
import {folder, type SignInOptions, type Surroundings} from './sign-in-options.js';
import {memberOf, readGroups, type StaffMember} from './staff.js';

const names = {session: 'pleinwacht-medewerker', begun: 'pleinwacht-aanmelding'};
/** How long somebody may take at the provider's, in seconds. */
const patience = 600;
/** How many can be on their way at once; nobody fills the memory by beginning. */
const mostBegun = 1000;
/** How much of the trail one page shows. */
const mostEntries = 500;
/** The pages of the site that are staff's. */
const staffPages = ['inbox', 'zaak', 'jaarplan'];

/** Staff of the demo's school sign in with their own account. */
export class SignIn {
  private readonly groups: ReturnType<typeof readGroups>;
  private readonly provider: Provider;
  private readonly sessions: Sessions;
  private readonly begun = new Map<string, Begun & {until: number}>();
  /** Who has been here since the start, by what their account is known as. */
  private readonly people = new Map<string, string>();

  /** Throws at options that are wrong. */
  constructor(
    options: SignInOptions,
    private readonly around: Surroundings,
  ) {
    this.groups = readGroups(options.groups, {id: around.school.id!, recipients: around.school.recipients!});
    this.provider = new Provider(options);
    this.sessions = new Sessions(around.now);
  }

  /** Who asks the receiver, by the key in a request. No cookie gets there. */
  readerOf({headers}: Request): ReaderOption | undefined {
    const key = /^Bearer ([\w-]+)$/.exec(headers.get('authorization') ?? '')?.[1];
    return key === undefined ? undefined : this.sessions.memberByKey(key)?.reader;
  }

  /** The answer to what is asked of the pages of staff; nothing for what is not theirs. */
  async answer(request: Request): Promise<Response | undefined> {
    const {pathname} = new URL(request.url);
    if (staffPages.some((name) => pathname === `/${name}`)) return redirect(folder + pathname);
    if (pathname === folder) return redirect(`${folder}/inbox`);
    if (!pathname.startsWith(`${folder}/`)) return undefined;
    const name = pathname.slice(folder.length + 1);
    const session = cookiesIn(request).get(names.session);
    const member = this.sessions.member(session);

    if (request.method === 'POST') {
      // What another site's page sends is sent by nobody of ours.
      if (!['same-origin', null].includes(request.headers.get('sec-fetch-site'))) return plain(403);
      if (name === 'afmelden') return this.leave(session);
      const key = member?.reader && this.sessions.keyFor(session!);
      if (name === 'sleutel') return key === undefined ? plain(401) : Response.json({key}, {headers: {'Cache-Control': 'no-store'}});
      if (name === 'afstand') return this.changeConflict(request, member, key);
      return plain(404);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405);
    if (name === 'aanmelden') return this.begin();
    if (name === 'terug') return this.finish(request);
    if (name === 'afgemeld') return outcome('left');
    if (!member) return staffPages.includes(name) || ['logboek', 'afstand'].includes(name) ? outcome('signed-out') : plain(404);
    if (name === 'logboek') return member.trail ? this.showTrail(member) : outcome('not-yours');
    if (name === 'afstand') return this.showConflicts(member, this.sessions.keyFor(session!));
    return staffPages.includes(name) ? this.showPage(name, member) : plain(404);
  }

  private get secure(): boolean {
    return this.around.address().startsWith('https:');
  }

  private get redirectUri(): string {
    return new URL(`${folder}/terug`, this.around.address()).href;
  }

  private async begin(): Promise<Response> {
    try {
      const {begun, address} = await this.provider.begin(this.redirectUri);
      const at = this.around.now().getTime();
      for (const [id, {until}] of this.begun) if (until < at || this.begun.size >= mostBegun) this.begun.delete(id);
      const id = newSecret();
      this.begun.set(id, {...begun, until: at + patience * 1000});
      return redirect(address, cookie(names.begun, id, {secure: this.secure, seconds: patience}));
    } catch (error) {
      report(error);
      return outcome('unreachable');
    }
  }

  private async finish(request: Request): Promise<Response> {
    const id = cookiesIn(request).get(names.begun) ?? '';
    const begun = this.begun.get(id);
    this.begun.delete(id);
    const over = cookie(names.begun, '', {secure: this.secure, seconds: 0});
    if (!begun || begun.until < this.around.now().getTime()) return outcome('not-ours', over);
    try {
      const {search} = new URL(request.url);
      const account = await this.provider.finish(new URL(search, this.redirectUri), begun, this.redirectUri);
      const {id: school, recipients} = this.around.school;
      const member = memberOf(account, this.groups, {id: school!, recipients: recipients!});
      if (member === 'both-sides') return outcome('both-sides', over);
      if (!member.reader && !member.trail) return outcome('nothing-here', over);
      this.people.set(member.who, member.name);
      const session = cookie(names.session, this.sessions.begin(member), {secure: this.secure});
      return redirect(`${folder}/${member.reader ? 'inbox' : 'logboek'}`, over, session);
    } catch (error) {
      report(error);
      if (error instanceof AuthorizationResponseError) return outcome('refused', over);
      return outcome(error instanceof TypeError ? 'unreachable' : 'not-ours', over);
    }
  }

  private leave(session: string | undefined): Response {
    if (session !== undefined) this.sessions.end(session);
    return redirect(`${folder}/afgemeld`, cookie(names.session, '', {secure: this.secure, seconds: 0}));
  }

  /** The page as everybody has it who has a code, but for the code. */
  private async showPage(name: string, member: StaffMember): Promise<Response> {
    if (!member.reader) return outcome('not-yours');
    const built = await this.around.pageOf(`${name}.html`);
    if (built === undefined) return plain(404);
    const text = built
      .replace(/<p class="intro">.*?<\/p>/s, '')
      .replace('</h1>', () => `</h1>${memberBar(member).text}`)
      .replace('</head>', '<script type="module" src="/medewerkers.js"></script></head>');
    return htmlAnswer(text);
  }

  private async showTrail(member: StaffMember): Promise<Response> {
    const entries = await this.around.store.trail!.list(this.around.school.id!, mostEntries);
    return htmlAnswer(trailPage(member, entries, (who) => this.people.get(who) ?? who));
  }

  private async showConflicts(member: StaffMember, key: string | undefined, said?: string): Promise<Response> {
    if (!member.excludes || !member.reader || key === undefined) return outcome('not-yours');
    const reader = this.readerFor(member.reader);
    // Asked of the receiver as the inbox does, so that it stands in the trail.
    const {submissions} = (await (await this.around.ask('/submissions', key)).json()) as {submissions: readonly Item[]};
    const {cases} = (await (await this.around.ask('/cases', key)).json()) as {cases: readonly Item[]};
    const kept: Kept[] = [];
    for (const item of [...submissions, ...cases]) {
      kept.push({id: item.id, says: saidOf(item), from: (await this.around.store.conflicts!.of(reader, item.id)) ?? []});
    }
    return htmlAnswer(conflictsPage(member, {kept, people: this.people, said}));
  }

  private async changeConflict(request: Request, member: StaffMember | undefined, key: string | undefined): Promise<Response> {
    if (!member) return outcome('signed-out');
    if (!member.excludes || !member.reader) return outcome('not-yours');
    const form = new URLSearchParams(await request.text());
    const [id = '', who = '', does] = ['wat', 'wie', 'doet'].map((name) => form.get(name)?.trim());
    if (!/^[\x21-\x7e]{1,255}$/.test(who))
      return this.showConflicts(member, key, 'Kies een collega uit de lijst, of typ het kenmerk van het account.');
    const reader = this.readerFor(member.reader);
    const {store, now, school} = this.around;
    if ((await store.conflicts!.of(reader, id)) === undefined) return this.showConflicts(member, key, 'Dat bericht is er niet meer.');
    const did = does === 'terug' ? 'included' : 'excluded';
    const about = (await store.find(reader, id)) ? 'submission' : 'case';
    await store.trail!.keep({school: school.id!, who: member.who, did, about, ids: [id], day: dutchDay(now())});
    await store.conflicts![did === 'included' ? 'include' : 'exclude'](reader, id, who);
    const name = this.people.get(who) ?? who;
    return this.showConflicts(member, key, did === 'included' ? `${name} leest dit weer.` : `${name} leest dit niet meer.`);
  }

  /** Whose eyes, as the receiver has them. */
  private readerFor({school, recipients, who}: ReaderOption): Reader {
    const outside = this.around.school.recipients!.filter(({outsideTeam}) => outsideTeam).map(({role}) => role);
    const isOutside = recipients?.some((role) => outside.includes(role));
    return {school, recipients, who, apartFrom: isOutside ? undefined : outside};
  }
}

interface Item {
  readonly id: string;
  readonly kind?: string;
  readonly receivedOn?: string;
  readonly openedOn?: string;
  readonly body?: {readonly story?: string; readonly message?: string; readonly child?: string};
  readonly events?: readonly {readonly child?: string}[];
}

const kinds: Readonly<Record<string, string>> = {
  report: 'Melding',
  question: 'Vraag',
  checklist: 'Signalenlijst',
  startgesprek: 'Startgesprek',
  quiz: 'Quiz',
};

function saidOf({kind, receivedOn, openedOn, body, events}: Item): string {
  const begins = (text: string | undefined) => (text === undefined ? '' : `: ${text.length > 120 ? `${text.slice(0, 120)}…` : text}`);
  if (kind === undefined) return `Zaak van ${openedOn}${begins(events?.[0]?.child)}`;
  return `${kinds[kind] ?? kind} van ${receivedOn}${begins(body?.story ?? body?.message ?? body?.child)}`;
}

/** For whoever runs the portal; no more than a code, for a provider's answer names people. */
function report(error: unknown): void {
  const {code, name} = (error ?? {}) as {code?: unknown; name?: unknown};
  console.error(`Signing in failed (${typeof code === 'string' ? code : String(name)})`);
}

const staffHeaders = {'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8'};

function htmlAnswer(text: string, status = 200): Response {
  return new Response(text, {status, headers: staffHeaders});
}

function outcome(what: Outcome, ...cookies: readonly string[]): Response {
  const {status, text} = outcomePage(what);
  const answer = htmlAnswer(text, status);
  for (const one of cookies) answer.headers.append('Set-Cookie', one);
  return answer;
}

function redirect(to: string, ...cookies: readonly string[]): Response {
  const answer = new Response(null, {status: 303, headers: {Location: to, 'Cache-Control': 'no-store'}});
  for (const one of cookies) answer.headers.append('Set-Cookie', one);
  return answer;
}

function plain(status: number): Response {
  return new Response(null, {status, headers: {'Cache-Control': 'no-store'}});
}
