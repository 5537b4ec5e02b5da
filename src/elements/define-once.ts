import {ContextRoot} from '@lit/context';
import {isServer} from 'lit';

import {version} from './version.js';

const rootKey = Symbol.for('pleinwacht.context-root.v1');

/** Registers an element, unless another copy of the library was first; then that one stays, and the console says so once if it is another version. */
export function defineOnce(tag: `pleinwacht-${string}`, element: CustomElementConstructor): void {
  if (isServer) return;
  keepContextRequests();
  const first = customElements.get(tag) as (CustomElementConstructor & {version?: string}) | undefined;
  if (!first) customElements.define(tag, element);
  else if (first.version !== version) warnOnce(first.version);
}

/** A widget that is defined before its portal would ask in vain; one root keeps such questions until the portal is there. */
function keepContextRequests(): void {
  const page = globalThis as {[rootKey]?: ContextRoot};
  if (page[rootKey]) return;
  page[rootKey] = new ContextRoot();
  page[rootKey].attach(document.documentElement);
}

let warned = false;

function warnOnce(first = 'unknown'): void {
  if (warned) return;
  warned = true;
  console.warn(`pleinwacht ${version}: version ${first} was loaded on this page before and stays in use. Load one version only.`);
}
