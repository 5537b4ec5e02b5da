import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {schoolKinds} from '../protocol/wire/limits.js';
import type {SchoolKind} from '../protocol/scalars.js';
import type {School} from '../protocol/school/school.js';
import {submissionAddress} from './addresses.js';
import {checkSchool, type Fault, type OwnMembers, sealedFault} from './check.js';
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

/** How long sending and contacts wait for the school file, in milliseconds. */
const patience = 10_000;

type OwnSettings = {[Name in keyof Settings]?: Settings[Name] | undefined};

/** Joins an element's own settings with those of the portal around it, checks them and loads `school-src`. Never throws. */
export class SettingsController implements ReactiveController {
  /** The joined settings; a new object whenever one of them changed. */
  current: Settings = noSettings;

  readonly #host: SettingsHost;
  readonly #portal: SettingsConsumer;
  readonly #ownMembers: OwnMembers | undefined;
  #portalSchool?: {given: School; checked: School};
  /** What the last check was made of, so that a fault is told once and an unchanged school stays the same object. */
  #seen: Partial<Record<'endpoint' | 'schoolSrc' | 'school' | 'schoolType', unknown>> = {};
  #own: OwnSettings = {};
  #joined?: {own: OwnSettings; portal: Settings | undefined};
  #loading?: AbortController | undefined;
  #toldTwo = false;

  /** @param ownMembers of the school, which only this element reads and checks. */
  constructor(host: SettingsHost, ownMembers?: OwnMembers) {
    this.#host = host;
    this.#ownMembers = ownMembers;
    this.#portal = new SettingsConsumer(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host;
    if (this.#changed('endpoint')) this.#set({endpoint: this.#checkedEndpoint()});
    if (this.#changed('schoolType')) this.#set({schoolType: this.#checkedSchoolType()});
    const srcChanged = this.#changed('schoolSrc');
    if (this.#changed('school')) {
      this.#takeSchool(host.school, 'school');
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
    this.current = {...noSettings, ...portal, ...(portal && {school: this.#checkedHere(portal.school)}), ...elsewhere, ...own};
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

  /** @param member where the school came from, for the message. */
  #takeSchool(value: unknown, member: string): void {
    if (value === undefined || value === null) return this.#set({school: undefined, sealed: undefined});
    const school = this.#check(value, member);
    const sealed = sealedFault(school);
    if (sealed) this.#tell(sealed, member);
    this.#set({school, sealed: Boolean(sealed), schoolSettled: true});
  }

  /** The portal has checked what everybody reads; once for each school we check what only we read. */
  #checkedHere(given: School): School {
    if (!this.#ownMembers) return given;
    if (this.#portalSchool?.given !== given) this.#portalSchool = {given, checked: this.#check(given, 'school')};
    return this.#portalSchool.checked;
  }

  #check(value: unknown, member: string): School {
    const {school, faults} = checkSchool(value, this.#ownMembers);
    for (const fault of faults) this.#tell(fault, member);
    return school;
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
    try {
      const response = await fetch(new URL(schoolSrc, document.baseURI), {credentials: 'omit', referrerPolicy: 'no-referrer', signal});
      if (!response.ok) throw new Error(`status ${response.status}`);
      const value: unknown = await response.json();
      if (!signal.aborted) this.#takeSchool(value, 'school-src');
    } catch (error) {
      if (signal.aborted) return;
      tellDeveloper(this.#host, 'school-src', `a JSON file that describes a school at ${schoolSrc}`, error);
      this.#set({schoolSettled: true});
    }
    clearTimeout(timer);
    this.#host.requestUpdate();
  }
}
