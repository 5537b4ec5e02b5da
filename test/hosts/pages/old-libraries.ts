import {html} from 'lit';

import type {Host} from '../host.js';

/** Libraries of twenty years ago, which gave arrays and objects members of their own. */
export const oldLibraries: Host = {
  page: (part) => html`<div>${part}</div>`,
  script: () => {
    const additions: [object, string, unknown][] = [
      [Array.prototype, 'each', () => {}],
      [Array.prototype, 'first', null],
      [Object.prototype, 'extend', () => {}],
      [String.prototype, 'toJSON', () => 'toJSON'],
    ];
    const {from} = Array;
    Array.from = (list: ArrayLike<unknown>) => [].slice.call(list);
    // As they did it: anybody who walks over an object meets them.
    for (const [to, name, value] of additions)
      Object.defineProperty(to, name, {value, enumerable: true, configurable: true, writable: true});
    return () => {
      Array.from = from;
      for (const [to, name] of additions) delete (to as Record<string, unknown>)[name];
    };
  },
};
