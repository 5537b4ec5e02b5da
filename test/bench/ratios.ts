import type {WidgetName} from '../../src/markup/index.js';
import type {Load, Profile} from './browser.js';
import {exponent, median} from './figures.js';
import type {Seen} from './measure.js';
import type {Entry} from './pages.js';

export const values = ({loads}: Seen, profile: Profile, name: keyof Load) => loads[profile].map((load) => load[name]);
export const middle = (seen: Seen, profile: Profile, name: keyof Load) => median(values(seen, profile, name));

/** The median of one page's value over another's, round by round. */
export function ratio(seen: Seen, floor: Seen, profile: Profile, name: keyof Load): number {
  const below = values(floor, profile, name === 'first' ? 'upgraded' : name);
  return median(values(seen, profile, name).map((value, round) => value / below[round]!));
}

export function entryOf(seen: readonly Seen[], widget: WidgetName, entry: Entry): Seen {
  return seen.find(({page}) => page.widget === widget && page.entry === entry)!;
}

/** A second visit over the first, round by round. */
export function againstFirst({loads}: Seen): number {
  return median(loads.slow.map(({again, upgraded}) => again / upgraded));
}

export interface Growth {
  few: number;
  many: number;
  exponent: number;
  heap: number;
}

export function growthOf({mounts}: Seen): Growth | undefined {
  const [few, many] = [mounts.get(100), mounts.get(1000)];
  if (!few || !many) return undefined;
  const cpu = (all: readonly {cpu: number}[]) => median(all.map(({cpu}) => cpu));
  const heap = (all: readonly {heap: number}[]) => median(all.map(({heap}) => heap));
  return {few: cpu(few), many: cpu(many), exponent: exponent(100, cpu(few), 1000, cpu(many)), heap: (heap(many) - heap(few)) / 900};
}
