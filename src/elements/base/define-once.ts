import {isServer} from 'lit';

import {version} from './version.js';

/** Registers an element, unless another copy of the library was first; then that one stays, and the console says so once if it is another version. */
export function defineOnce(tag: `pleinwacht-${string}`, element: CustomElementConstructor): void {
  if (isServer) return;
  const first = customElements.get(tag) as (CustomElementConstructor & {version?: string}) | undefined;
  if (!first) customElements.define(tag, element);
  else if (first.version !== version) warnOnce(first.version);
}

let warned = false;

function warnOnce(first = 'unknown'): void {
  if (warned) return;
  warned = true;
  console.warn(`pleinwacht ${version}: version ${first} was loaded on this page before and stays in use. Load one version only.`);
}
