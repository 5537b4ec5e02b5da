import type {ArgTypes} from '@storybook/web-components-vite';

import type {Member} from '../src/describe/manifest.js';
import {elementOf} from '../stories/manifest.js';

type InputType = ArgTypes[string];

/** One thing that the manifest tells of an element, of any kind. */
type Told = Pick<Member, 'name' | 'description' | 'type' | 'default' | 'attribute'>;

/**
 * The manifest's own words as the tables of the manual, one per kind of thing. (Storybook's own reading keeps one row for an attribute and
 * the property behind it, and leaves out methods and the slot without a name.)
 */
export function extractArgTypes(tag: string): Partial<ArgTypes> {
  const {attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = []} = elementOf(tag);
  return {
    ...rows('Attributes', attributes),
    ...Object.fromEntries(members.filter(({kind}) => kind === 'field').map((member) => [member.name, property(member)])),
    ...rows('Events', events),
    ...rows('Slots', slots),
    ...rows('Parts', cssParts),
    ...rows('Custom properties', cssProperties),
    ...rows(
      'Methods',
      members.filter(({kind}) => kind === 'method'),
    ),
  };
}

/** What the class says about itself. */
export function extractComponentDescription(tag: string): string {
  return elementOf(tag).description ?? '';
}

function rows(category: string, all: readonly Told[]): Partial<ArgTypes> {
  return Object.fromEntries(all.map((one) => [`${category}: ${one.name}`, {...row(category, one), control: false}]));
}

function row(category: string, {name, description, type, default: unset}: Told) {
  return {
    name: name || '(without a name)',
    description: description ?? '',
    table: {category, type: {summary: type?.text}, ...(unset && {defaultValue: {summary: unset}})},
  };
}

/** A story's arguments are properties: these rows have something to try. */
function property(member: Told): InputType {
  const type = member.type?.text ?? '';
  const words = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);
  const also = member.attribute ? ` Also an attribute: \`${member.attribute}\`.` : '';
  const told = row('Properties', {...member, description: `${member.description ?? ''}${also}`});
  if (words.length > 0) return {...told, control: {type: 'select'}, options: words};
  if (type === 'boolean' || type === 'number') return {...told, control: {type}};
  return {...told, control: /^string\b/.test(type) ? {type: 'text'} : false};
}
