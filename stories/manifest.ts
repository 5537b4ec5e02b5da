import file from '../dist/custom-elements.json' with {type: 'json'};
import type {Declaration, Element, Manifest} from '../src/describe/manifest.js';

// As built, the file has a type of its own: what happens to be in it today.
const {modules} = file as unknown as Manifest;

/** What the manifest tells of the public classes. */
export const declarations: readonly Declaration[] = modules.flatMap(({declarations}) => declarations);

/** @throws {RangeError} when there is no such element. */
export function elementOf(tag: string): Element {
  const element = declarations.find((one): one is Element => one.tagName === tag);
  if (!element) throw new RangeError(`custom-elements.json: expected ${tag}, found none`);
  return element;
}
