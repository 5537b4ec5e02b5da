import {spyOn} from 'storybook/test';

import {SubmitError} from '../src/portal/submit-error.js';
import type {Transport} from '../src/portal/submit.js';

// What a school's receiver can do with a submission. None of them sends anything anywhere.

/** Stores it, as almost always. */
export const stores: Transport = async () => ({received: true, version: 1});

/** Does not answer, as behind a bad connection: "busy" stays on the screen until the reader cancels. */
export const slow: Transport = (_submission, {signal}) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))));

/** Cannot be reached. The widget tries five times before it says so, up to fifteen seconds in all. */
export const down: Transport = () => Promise.reject(new TypeError('Failed to fetch'));

/** Takes no submissions now: says so at once. */
export const closed: Transport = () => Promise.reject(new SubmitError('closed'));

/** Gets too many, and says when to come back. */
export const tooBusy: Transport = () => Promise.reject(new SubmitError('too-busy', {retryAfter: 90}));

/** Stands where an endpoint would be during an act of a reader; gives the request that came, which was stored. */
export async function requestOf(act: () => Promise<void>): Promise<Request> {
  const network = spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({received: true, version: 1}, {status: 201}));
  try {
    await act();
    const [address, request] = network.mock.calls[0]!;
    return new Request(address, request);
  } finally {
    network.mockRestore();
  }
}
