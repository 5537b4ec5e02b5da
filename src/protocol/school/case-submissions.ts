import type {CaseEvent} from './case-event.js';

/** Everything that was sent and that a case comes from, in the order in which it came to it. */
export function submissionsOf(events: readonly CaseEvent[]): readonly string[] {
  return [
    ...new Set(events.flatMap((event) => (event.type === 'opened' || event.type === 'submission-added' ? (event.submissions ?? []) : []))),
  ];
}
