import {answerChecks, crossOriginChecks, methodChecks} from './answer-checks.js';
import {formChecks, keyChecks, storingChecks} from './receiving-checks.js';
import {followUpChecks} from './follow-up-checks.js';
import {messageChecks} from './message-checks.js';
import {Target, type TargetOptions} from './target.js';
import {type Check, type Verdict, wrong} from './verdict.js';

/** Everything that is looked at, in the order in which it is: the answer checks look at all answers before. */
export const checks: readonly Check[] = [
  ...storingChecks,
  ...keyChecks,
  ...formChecks,
  ...followUpChecks,
  ...methodChecks,
  ...crossOriginChecks,
  ...answerChecks,
  ...messageChecks,
];

export type Result = Pick<Check, 'name' | 'says' | 'mend'> & Verdict;

/** Checks a receiver by sending it test submissions. Never rejects: no answer is a verdict too. */
export async function checkEndpoint(url: URL, options: TargetOptions = {}, only: readonly string[] = []): Promise<Result[]> {
  const target = new Target(url, options);
  const results: Result[] = [];
  for (const {name, says, mend, run} of checks) {
    if (only.length > 0 && !only.includes(name)) continue;
    const verdict = await run(target).catch((error: unknown): Verdict => wrong(`no answer (${codeOf(error)})`));
    results.push({name, says, mend, ...verdict});
  }
  return results;
}

function codeOf(error: unknown): string {
  const {code, message} = (error ?? {}) as {code?: string | number; message?: string};
  return String(code ?? message ?? 'unknown');
}
