import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {schoolKinds} from '../protocol/wire/limits.js';
import type {SchoolKind} from '../protocol/scalars.js';
import type {School} from '../protocol/school/school.js';
import {submissionAddress} from './addresses.js';
import type {checkSchool, Fault, OwnMembers, sealedFault} from './check.js';
import {tellDeveloper} from './developer-error.js';
import {noSettings, type Settings} from './settings.js';
import {SettingsConsumer} from './settings-context.js';
import type {RequestHeaders, Transport} from './submit.js';

/** The attributes and properties that every widget and the portal share; an element's own win over the portal's. */
export interface SettingsHost extends ReactiveControllerHost, HTMLElement {
  endpoint: string | undefined;
  schoolSrc: string | undefined;
  school: School | undefined;
  schoolType: SchoolKind | undefined;
  transport: Transport | undefined;
  requestHeaders: RequestHeaders | undefined;
  languages: string | undefined;
}

/** Checks a school. They come with the first one, for a widget that knows of none does not need them. */
export interface SchoolChecks {
  readonly checkSchool: typeof checkSchool;
  readonly sealedFault: typeof sealedFault;
  /** Shapes of what only this element reads. */
  readonly ownMembers?: OwnMembers;
}

/** Something that comes when it is asked for. */
interface Asked<Module> {
  readonly now: Module | undefined;
  load(): Promise<Module>;
}

/** How long sending and contacts wait for the school file, in milliseconds. */
const patience = 10_000;

type OwnSettings = {[Name in keyof Settings]?: Settings[Name] | undefined};

/** Joins an element's own settings with those of the portal around it, checks them and loads `school-src`. Never throws. */
export class SettingsController implements ReactiveController {
  /** The joined settings; a new object whenever one of them changed. */
  current: Settings = noSettings;

  readonly #host: SettingsHost;
  readonly #portal: SettingsConsumer;
  readonly #checks: Asked<SchoolChecks>;
  readonly #readsMore: boolean;
  #portalSchool?: {given: School; checked: School};
  #checking: Promise<void> | undefined;
  /** The checks were asked for and did not come. */
  #unchecked = false;
  /** What the last check was made of, so that a fault is told once and an unchanged school stays the same object. */
  #seen: Partial<Record<'endpoint' | 'schoolSrc' | 'school' | 'schoolType', unknown>> = {};
  #own: OwnSettings = {};
  #joined?: {own: OwnSettings; portal: Settings | undefined} | undefined;
  #loading?: AbortController | undefined;
  #toldTwo = false;

  /** @param readsMore whether the element reads members of the school that the portal around it passes on unchecked. */
  constructor(host: SettingsHost, checks: Asked<SchoolChecks>, readsMore: boolean) {
    this.#host = host;
    this.#checks = checks;
    this.#readsMore = readsMore;
    this.#portal = new SettingsConsumer(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host;
    if (this.#changed('endpoint')) this.#set({endpoint: this.#checkedEndpoint()});
    if (this.#changed('schoolType')) this.#set({schoolType: this.#checkedSchoolType()});
    const srcChanged = this.#changed('schoolSrc');
    if (this.#changed('school')) {
      this.#give(host.school);
      void this.#load();
    } else if (srcChanged) void this.#load();
    if (host.transport !== this.#own.transport) this.#set({transport: host.transport});
    if (host.requestHeaders !== this.#own.requestHeaders) this.#set({requestHeaders: host.requestHeaders});
    if (host.languages !== this.#own.languages) this.#set({languages: host.languages});

    const portal = this.#portal.settings;
    if (this.#joined?.own === this.#own && this.#joined.portal === portal) return;
    this.#joined = {own: this.#own, portal};
    const own = Object.fromEntries(Object.entries(this.#own).filter(([, value]) => value !== undefined));
    // An own endpoint is another receiver: the portal's way of sending is not its way.
    const elsewhere = this.#own.endpoint && {transport: undefined, requestHeaders: undefined};
    this.current = {...noSettings, ...portal, ...(portal && this.#checkedHere(portal)), ...elsewhere, ...own};
  }

  /** Resolves when a school that is here already has been checked; nothing when none waits for that. */
  get checked(): Promise<void> | undefined {
    return this.#checking;
  }

  /** What was moved may stand in another portal now, or in none. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #changed(name: 'endpoint' | 'schoolSrc' | 'school' | 'schoolType'): boolean {
    if (this.#seen[name] === this.#host[name]) return false;
    this.#seen[name] = this.#host[name];
    return true;
  }

  #set(part: OwnSettings): void {
    this.#own = {...this.#own, ...part};
  }

  #checkedEndpoint(): string | undefined {
    const {endpoint} = this.#host;
    if (endpoint === undefined || endpoint === null) return undefined;
    const address = submissionAddress(endpoint);
    if (!address) tellDeveloper(this.#host, 'endpoint', 'an https address (or http on localhost)', endpoint);
    return address;
  }

  #checkedSchoolType(): SchoolKind | undefined {
    const {schoolType} = this.#host;
    const known = schoolKinds.find((type) => type === schoolType);
    if (schoolType && !known) tellDeveloper(this.#host, 'school-type', `one of ${schoolKinds.join(', ')}`, schoolType);
    return known;
  }

  /** Takes a school that was given as an object. */
  #give(school: unknown): void {
    if (school === undefined || school === null) return this.#set({school: undefined, sealed: undefined});
    const {now} = this.#checks;
    if (now) return this.#takeSchool(school, 'school', now);
    this.#set({schoolSettled: false});
    this.#check((checks) => {
      if (school !== this.#host.school) return;
      if (checks) this.#takeSchool(school, 'school', checks);
      else this.#set({schoolSettled: true});
    });
  }

  /** @param member where the school came from, for the message. */
  #takeSchool(value: unknown, member: string, checks: SchoolChecks): void {
    const school = this.#right(value, member, checks);
    const sealed = checks.sealedFault(school);
    if (sealed) this.#tell(sealed, member);
    this.#set({school, sealed: Boolean(sealed), schoolSettled: true});
  }

  /** The portal has checked what everybody reads; once for each school we check what only we read. */
  #checkedHere({school: given, schoolSettled}: Settings): Pick<Settings, 'school' | 'schoolSettled'> {
    if (!this.#readsMore || Object.keys(given).length === 0) return {school: given, schoolSettled};
    const {now} = this.#checks;
    if (now) {
      if (this.#portalSchool?.given !== given) this.#portalSchool = {given, checked: this.#right(given, 'school', now)};
      return {school: this.#portalSchool.checked, schoolSettled};
    }
    if (this.#unchecked) {
      // Whom to call at least.
      const {name, types, contacts} = given;
      return {school: {...(name && {name}), ...(types && {types}), ...(contacts && {contacts})}, schoolSettled};
    }
    if (!this.#checking) this.#check(() => (this.#joined = undefined));
    return {school: {}, schoolSettled: false};
  }

  #right(value: unknown, member: string, {checkSchool, ownMembers}: SchoolChecks): School {
    const {school, faults} = checkSchool(value, ownMembers);
    for (const fault of faults) this.#tell(fault, member);
    return school;
  }

  /** Does what needs the checks, with them or without. */
  #check(go: (checks: SchoolChecks | undefined) => void): void {
    const checking = (this.#checking = this.#loadChecks().then((checks) => {
      if (this.#checking === checking) this.#checking = undefined;
      go(checks);
      this.#host.requestUpdate();
    }));
  }

  /** A second time when they do not come at once: whom to call depends on them. */
  async #loadChecks(): Promise<SchoolChecks | undefined> {
    try {
      const checks = await this.#checks.load().catch(() => this.#checks.load());
      this.#unchecked = false;
      return checks;
    } catch (error) {
      this.#unchecked = true;
      tellDeveloper(this.#host, 'parts', 'the part beside this file that checks a school', error);
      return undefined;
    }
  }

  #tell({path, expected, found}: Fault, member: string): void {
    tellDeveloper(this.#host, [member, path].filter(Boolean).join('.'), expected, found);
  }

  /** The object wins over the address, which then is not even asked for. */
  async #load(): Promise<void> {
    this.#loading?.abort();
    const {school, schoolSrc} = this.#host;
    if (schoolSrc && school && !this.#toldTwo) {
      this.#toldTwo = true;
      tellDeveloper(this.#host, 'school-src', 'none beside the school that was given as an object, which wins', schoolSrc);
    }
    if (school) return;
    if (!schoolSrc) return this.#set({schoolSettled: undefined});
    const {signal} = (this.#loading = new AbortController());
    this.#set({schoolSettled: false});
    // Nobody waits for ever with what they have to say. It is still taken when it comes.
    const timer = setTimeout(() => {
      tellDeveloper(this.#host, 'school-src', `an answer within ${patience / 1000} seconds`, schoolSrc);
      this.#set({schoolSettled: true});
      this.#host.requestUpdate();
    }, patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
    const checks = this.#loadChecks();
    try {
      const response = await fetch(new URL(schoolSrc, document.baseURI), {credentials: 'omit', referrerPolicy: 'no-referrer', signal});
      if (!response.ok) throw new Error(`status ${response.status}`);
      const value: unknown = await response.json();
      const come = await checks;
      if (signal.aborted) return;
      if (come) this.#takeSchool(value, 'school-src', come);
      else this.#set({schoolSettled: true});
    } catch (error) {
      if (signal.aborted) return;
      tellDeveloper(this.#host, 'school-src', `a JSON file that describes a school at ${schoolSrc}`, error);
      this.#set({schoolSettled: true});
    }
    clearTimeout(timer);
    this.#host.requestUpdate();
  }
}
