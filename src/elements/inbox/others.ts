import type {Named} from '../../protocol/named.js';
import type {Row} from './laid-out.js';

/**
 * What is left of a value when every member that the contract has was taken out of it: senders may say more than we do, and it is kept
 * and shown. While the contract has a member that was not taken out, this does not compile; one that is taken out and not used is
 * reported by lint.
 *
 * @param path where the value stands in the body, for example `signals.1.`.
 */
export function others<Rest extends object>(rest: [Named<Rest>] extends [never] ? Rest : never, path = ''): Row[] {
  return Object.entries(rest).map(([name, value]) => ({
    term: path + name,
    text: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    written: true,
  }));
}
