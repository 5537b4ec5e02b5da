import {expect, spyOn} from 'storybook/test';

import {SubmitError} from '../src/portal/submit-error.js';
import type {Transport} from '../src/portal/submit.js';

// What a school's receiver can do with a submission. None of them sends anything anywhere.

/** Stores it, as almost always. */
export const stores: Transport = async () => ({received: true, version: 1});

/** Does not answer, as behind a bad connection: "busy" stays on the screen until the reader cancels. */
export const slow: Transport = (_submission, {signal}) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))));

/** Takes no submissions now: says so at once. */
export const closed: Transport = () => Promise.reject(new SubmitError('closed'));

/** Gets too many, and says when to come back. */
export const tooBusy: Transport = () => Promise.reject(new SubmitError('too-busy', {retryAfter: 90}));

/** What a page behind a gateway gives as `requestHeaders`. */
export const gatewayKey = (): HeadersInit => ({'x-gateway-key': 'spring'});

/** Stands where a gateway would be during an act of a reader; expects its key on the request that came, which was stored. */
export async function requestWithKey(act: () => Promise<void>): Promise<Request> {
  const network = spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({received: true, version: 1}, {status: 201}));
  try {
    await act();
    const [address, init] = network.mock.calls[0]!;
    const request = new Request(address, init);
    await expect(request.headers.get('x-gateway-key')).toBe('spring');
    return request;
  } finally {
    network.mockRestore();
  }
}
