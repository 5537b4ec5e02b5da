import {faultIn} from '../../portal/shape.js';
import {yearPlanShape} from '../../portal/shapes.js';
import type {YearPlan} from '../../protocol/school/year-plan.js';
import {toJson} from '../../protocol/wire/json.js';
import {type FileFault, type FileFormat, openFile} from '../parts/opened-file.js';

/** Why a year cannot be opened. */
export type YearFault = FileFault | 'damaged';

/** Everything that can be written in a year is not a half of the largest. */
const format: FileFormat = {mark: ['pleinwacht', 'year-plan'], version: 1, largest: 4 * 1024 * 1024};

/** A year as the text of a file; nothing when it could not be opened again, for a text in it is too long. */
export function writeYear(plan: YearPlan): string | undefined {
  return faultIn(plan, yearPlanShape) ? undefined : toJson(plan);
}

/** Reads a year from a file that somebody chose, and believes nothing of it. */
export async function readYear(file: File): Promise<YearPlan | YearFault> {
  const found = await openFile(file, format);
  if (typeof found === 'string') return found;
  // Just checked.
  return faultIn(found, yearPlanShape) ? 'damaged' : (found as YearPlan);
}
