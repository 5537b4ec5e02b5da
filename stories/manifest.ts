import file from '../dist/custom-elements.json' with {type: 'json'};
import type {Declaration, Element, Manifest} from '../src/describe/manifest.js';

// As built, the file has a type of its own: what happens to be in it today.
const {modules} = file as unknown as Manifest;

/** What the manifest tells of the public classes. */
export const declarations: readonly Declaration[] = modules.flatMap(({declarations}) => declarations);

/** The elements that pages use, the portal first. */
export const elements: readonly Element[] = declarations
  .filter((one): one is Element => one.tagName !== undefined)
  .sort((a, b) => Number(b.tagName === 'pleinwacht-portal') - Number(a.tagName === 'pleinwacht-portal'));

/** The first paragraph of what an element's manual says. */
export function leadOf({description = ''}: Element): string {
  return description.split('\n\n', 1)[0]!.replaceAll('`', '');
}

/** @throws {RangeError} when there is no such element. */
export function elementOf(tag: string): Element {
  const element = declarations.find((one): one is Element => one.tagName === tag);
  if (!element) throw new RangeError(`custom-elements.json: expected ${tag}, found none`);
  return element;
}
