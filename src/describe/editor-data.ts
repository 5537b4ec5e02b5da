import type {Element} from './manifest.js';

/** JetBrains editors: https://github.com/JetBrains/web-types. */
export function webTypes(elements: readonly Element[], name: string, version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({tagName, description, attributes = [], slots = [], events = [], members = []}) => ({
          name: tagName,
          description,
          attributes: attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: {type: attribute.type?.text, ...(attribute.default && {default: attribute.default})},
          })),
          slots: slots.map((slot) => ({name: slot.name, description: slot.description})),
          js: {
            properties: members
              .filter(({kind}) => kind === 'field')
              .map((member) => ({name: member.name, description: member.description, type: member.type?.text})),
            events: events.map((event) => ({name: event.name, description: event.description, type: event.type.text})),
          },
        })),
      },
      css: {
        properties: customProperties(elements),
        'pseudo-elements': parts(elements).map(({name, description}) => ({name: `part(${name})`, description})),
      },
    },
  };
}

/** Visual Studio Code's `html.customData`. */
export function htmlData(elements: readonly Element[]): object {
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elements.map(({tagName, description, attributes = []}) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        // "v": an attribute that takes no value.
        ...(attribute.type?.text === 'boolean' ? {valueSet: 'v'} : {values: choices(attribute.type?.text).map((name) => ({name}))}),
      })),
    })),
  };
}

/** Visual Studio Code's `css.customData`. */
export function cssData(elements: readonly Element[]): object {
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    properties: customProperties(elements),
    pseudoElements: parts(elements).map(({name, description}) => ({name: `::part(${name})`, description})),
  };
}

function customProperties(elements: readonly Element[]) {
  return once(elements.flatMap(({cssProperties = []}) => cssProperties)).map(({name, description, default: unset}) => ({
    name,
    description: unset ? `${description} Default: \`${unset}\`.` : description,
  }));
}

function parts(elements: readonly Element[]) {
  return once(elements.flatMap(({cssParts = []}) => cssParts));
}

/** Elements share names; an editor wants each once. */
function once<Item extends {name: string}>(items: readonly Item[]): Item[] {
  const byName = new Map(items.map((item) => [item.name, item]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The words in `'po' | 'vo' | undefined`. */
function choices(type = ''): string[] {
  return [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);
}
