import {faultIn, type Shape} from '../../portal/shape.js';
import {caseEventShapes} from '../../portal/shapes.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {CaseFile} from '../../protocol/school/case-file.js';
import {toJson} from '../../protocol/wire/json.js';
import {type FileFault, type FileFormat, openFile} from './opened-file.js';

/** Why a case cannot be opened. */
export type CaseFault = FileFault | 'damaged';

/** Everything that can be written in a case is not a tenth of the largest. */
const format: FileFormat = {mark: ['pleinwacht', 'case'], version: 1, largest: 4 * 1024 * 1024};
const shape: Shape = {events: ['list', ['any'], 1, 1000]};

/** A case as the text of a file. */
export function writeCase(events: readonly CaseEvent[]): string {
  const [opened, ...rest] = events;
  if (opened?.type !== 'opened') throw new TypeError('writeCase(): expected events of which the first opens the case');
  return toJson({pleinwacht: 'case', version: 1, events: [opened, ...rest]} satisfies CaseFile);
}

/** Reads a case from a file that somebody chose, and believes nothing of it. */
export async function readCase(file: File): Promise<readonly CaseEvent[] | CaseFault> {
  const found = await openFile(file, format);
  if (typeof found === 'string') return found;
  if (faultIn(found, shape)) return 'damaged';
  const events = found['events'] as readonly {type?: unknown}[];
  return events.every(isEvent) && events[0]?.type === 'opened' ? events : 'damaged';
}

function isEvent(value: unknown): value is CaseEvent {
  const {type} = Object(value) as {type?: unknown};
  if (typeof type !== 'string' || !Object.hasOwn(caseEventShapes, type)) return false;
  return !faultIn(value, caseEventShapes[type]!);
}
