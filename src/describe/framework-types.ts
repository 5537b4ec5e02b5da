import type {Element} from './manifest.js';

/** Declaration files by the framework that they tell about the tags; `elements` is what they share. */
export function frameworkTypes(elements: readonly Element[]): Record<string, string> {
  return {
    elements: shared(elements),
    react: react(elements),
    vue: vue(elements),
    svelte: svelte(elements),
    solid: solid(elements),
  };
}

const head = '// Written by the build from custom-elements.json.\n';

/** What can be set on each element, as attribute and as property, and what it sends. */
function shared(elements: readonly Element[]): string {
  const classes = elements.map(({name}) => name).join(', ');
  const member = (name: string, description: string | undefined, type: string, optional = true) =>
    `  ${doc(description)}${/^\w+$/.test(name) ? name : `'${name}'`}${optional ? '?' : ''}: ${type};\n`;
  const sections = elements.map(({name, attributes = [], members = [], events = []}) => {
    const asAttribute = attributes.map((attribute) => {
      const words = attribute.type?.text === 'number' ? ' | `${number}`' : '';
      return member(attribute.name, attribute.description, `${name}['${attribute.fieldName}']${words} | undefined`);
    });
    const asProperty = members
      .filter(({kind}) => kind === 'field')
      .map((property) => member(property.name, property.description, `${name}['${property.name}'] | undefined`));
    const sent = events.map((event) => member(event.name, event.description, `HTMLElementEventMap['${event.name}']`, false));
    return (
      `export interface ${name}Attributes {\n${asAttribute.join('')}}\n\n` +
      `export interface ${name}Properties {\n${asProperty.join('')}}\n\n` +
      `export interface ${name}Events {\n${sent.join('')}}\n`
    );
  });
  return `${head}import type {${classes}} from '../index.js';\n\n${sections.join('\n')}`;
}

/** React 19 sets what the element has as a property, the rest as an attribute, and listens with `on` + the event's name. */
function react(elements: readonly Element[]): string {
  return `${head}import type {ClassAttributes, HTMLAttributes} from 'react';

${imports(elements)}
type Listeners<Events> = {[Name in keyof Events as \`on\${string & Name}\`]?: ((event: Events[Name]) => void) | undefined};
type Props<Element, Own, Events> = Omit<HTMLAttributes<Element>, keyof Own> & ClassAttributes<Element> & Own & Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, (name) => `Props<${name}, ${name}Attributes & ${name}Properties, ${name}Events>`, '      ')}    }
  }
}
`;
}

/** Vue sets what the element has as a property by the name it has there, the rest as an attribute. */
function vue(elements: readonly Element[]): string {
  return `${head}import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';

${imports(elements)}
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Attributes<Own> = {[Name in keyof Own as Camel<Name>]: Own[Name]};
type Listeners<Events> = {[Name in keyof Events]: (event: Events[Name]) => void};
type Tag<Class, Own, Set, Events> = new () => Class & {
  $props: Omit<HTMLAttributes, keyof (Attributes<Own> & Set)> & PublicProps & Attributes<Own> & Omit<Set, keyof Attributes<Own>>;
  $emit: EmitFn<Listeners<Events>>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags(elements, (name) => `Tag<${name}, ${name}Attributes, ${name}Properties, ${name}Events>`, '    ')}  }
}
`;
}

/** Svelte 5 sets what has a setter as a property, the rest as an attribute, and listens with \`on\` + the event's name. */
function svelte(elements: readonly Element[]): string {
  return `${head}import type {HTMLAttributes} from 'svelte/elements';

${imports(elements)}
type Listeners<Events> = {[Name in keyof Events as \`on\${string & Name}\`]?: ((event: Events[Name]) => void) | undefined};
type Props<Element extends EventTarget, Own, Events> = Omit<HTMLAttributes<Element>, keyof Own> & Own & Listeners<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, (name) => `Props<${name}, ${name}Attributes & ${name}Properties, ${name}Events>`, '    ')}  }
}
`;
}

/** Solid writes properties as \`prop:name\` and listens with \`on:name\`; it turns the dashes of an attribute into capitals by itself. */
function solid(elements: readonly Element[]): string {
  return `${head}import type {JSX as Solid} from 'solid-js';

${imports(elements)}
type Prefixed<Prefix extends string, Own> = {[Name in keyof Own as \`\${Prefix}:\${string & Name}\`]: Own[Name]};
type Listeners<Events> = {[Name in keyof Events as \`on:\${string & Name}\`]?: ((event: Events[Name]) => void) | undefined};
type Props<Element, Own, Set, Events> = Omit<Solid.HTMLAttributes<Element>, keyof Own> &
  Own & Prefixed<'attr', Own> & Prefixed<'prop', Set> & Listeners<Events>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, (name) => `Props<${name}, ${name}Attributes, ${name}Properties, ${name}Events>`, '      ')}    }
  }
}
`;
}

function imports(elements: readonly Element[]): string {
  const names = elements.flatMap(({name}) => [`${name}Attributes`, `${name}Properties`, `${name}Events`]);
  return (
    `import type {${elements.map(({name}) => name).join(', ')}} from '../index.js';\n` +
    `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './elements.js';\n`
  );
}

function tags(elements: readonly Element[], type: (name: string) => string, indent: string): string {
  return elements
    .map(({tagName, name, description}) => `${indent}${doc(description?.split('\n\n')[0], indent)}'${tagName}': ${type(name)};\n`)
    .join('');
}

function doc(text: string | undefined, indent = '  '): string {
  return text ? `/** ${text.replaceAll('\n', ' ').replaceAll('*/', '*\\/')} */\n${indent}` : '';
}
