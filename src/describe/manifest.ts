import {readdirSync, readFileSync} from 'node:fs';

// @ts-expect-error Its types do not know these.
import {create, ts as analyzersOwn} from '@custom-elements-manifest/analyzer';
// @ts-expect-error It comes without types.
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import ts from 'typescript';

import {tokenDefaults} from './token-defaults.js';

/** What we use of a custom-elements manifest (schema 1.0.0). */
export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: Module[];
}

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: Declaration[];
  exports: {kind: 'js' | 'custom-element-definition'; name: string; declaration: {name: string; module: string}}[];
}

interface Named {
  name: string;
  description?: string;
}

interface Typed extends Named {
  type?: {text: string};
  default?: string;
}

export interface Attribute extends Typed {
  fieldName: string;
}

export interface Member extends Typed {
  kind: 'field' | 'method';
  attribute?: string;
  privacy?: 'private' | 'protected' | 'public';
  static?: boolean;
}

export interface Declaration extends Named {
  kind: string;
  tagName?: string;
  superclass?: {name: string; module?: string; package?: string};
  attributes?: Attribute[];
  members?: Member[] | undefined;
  events?: (Named & {type: {text: string}})[] | undefined;
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Typed[];
}

/** An element as the manifest tells it. */
export type Element = Declaration & {tagName: string};

/**
 * Everything about the elements that a page may rely on: the classes with a tag, what they inherit, and their events.
 * Reads `src` and, for what a type is made of, the declarations in `types` (built before).
 */
export function readManifest(types: string): Manifest {
  // Not by the analyzer's own command, for that edits package.json.
  const sources = readdirSync('src/elements', {recursive: true, encoding: 'utf8'})
    .map((path) => `src/elements/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('/define.ts'))
    .concat('src/portal/submitted-event.ts')
    .sort()
    .map((path) => analyzersOwn.createSourceFile(path, readFileSync(path, 'utf8'), analyzersOwn.ScriptTarget.ES2022, true));
  const unset = tokenDefaults();
  const {modules} = create({modules: sources, plugins: litPlugin(), context: {}}) as {modules: Module[]};
  const kept = modules
    .map((module) => ({...module, declarations: module.declarations.filter(isPublic)}))
    .filter(({declarations}) => declarations.length > 0);
  for (const module of kept) {
    const {path, declarations} = module;
    for (const declaration of declarations) {
      if (declaration.superclass?.name === 'Event') declaration.superclass = {name: 'Event', package: 'global:'};
      declaration.members = declaration.members?.filter((member) => !member.privacy && !member.static && !member.name.startsWith('#'));
      // The analyzer takes any word in a dispatchEvent() call for a name.
      declaration.events = declaration.events?.filter(({name}) => name?.startsWith('pleinwacht-'));
      for (const property of declaration.cssProperties ?? []) property.default ??= unset.get(property.name)!;
    }
    module.exports = declarations.map(({name}) => ({kind: 'js', name, declaration: {name, module: path}}));
  }
  nameChoices(kept, types);
  return inPackage({schemaVersion: '1.0.0', readme: 'README.md', modules: [...kept, ...kept.flatMap(definition)]});
}

/** The elements of a manifest, by tag. */
export function elementsOf({modules}: Manifest): Element[] {
  const elements = modules.flatMap(({declarations}) => declarations.filter((one): one is Element => one.tagName !== undefined));
  return elements.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

function isPublic({kind, name, tagName, superclass}: Declaration): boolean {
  return kind === 'class' && (tagName !== undefined || ['Widget', 'SettingsElement'].includes(name) || superclass?.name === 'Event');
}

/** The module that registers a tag. */
function definition({path, declarations}: Module): Module[] {
  return declarations.flatMap(({name, tagName}) =>
    tagName === undefined
      ? []
      : {
          kind: 'javascript-module' as const,
          path: path.replace(/[^/]+$/, 'define.ts'),
          declarations: [],
          exports: [{kind: 'custom-element-definition' as const, name: tagName, declaration: {name, module: path}}],
        },
  );
}

/** A manifest speaks of the files in the package, not of their sources. */
function inPackage(manifest: Manifest): Manifest {
  const rename = (_: string, value: unknown) =>
    typeof value === 'string' && /^\/?src\/[\w./-]+\.[jt]s$/.test(value)
      ? value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js')
      : value;
  return JSON.parse(JSON.stringify(manifest, rename)) as Manifest;
}

/** Puts the words that one can choose from in place of the name of their type: `'self' | 'witness'` for `Reporter`. */
function nameChoices(modules: readonly Module[], types: string): void {
  const declared = (path: string) => path.replace(/^src/, types).replace(/\.ts$/, '.d.ts');
  const program = ts.createProgram(
    modules.map(({path}) => declared(path)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      skipLibCheck: true,
      strict: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  for (const {path, declarations} of modules) {
    const file = program.getSourceFile(declared(path));
    const symbols = file && checker.getSymbolAtLocation(file)?.exports;
    for (const {name, members = [], attributes = []} of declarations) {
      const symbol = symbols?.get(ts.escapeLeadingUnderscores(name));
      if (!symbol) throw new Error(`${declared(path)} does not declare ${name}`);
      const properties = checker.getDeclaredTypeOfSymbol(symbol);
      const spell = (property: string) => {
        const found = checker.getPropertyOfType(properties, property);
        const type = found && checker.getTypeOfSymbol(found);
        const parts = type?.isUnion() ? type.types : type ? [type] : [];
        const words = parts.flatMap((part) => (part.isStringLiteral() ? `'${part.value}'` : []));
        const unset = parts.filter(({flags}) => flags & ts.TypeFlags.Undefined);
        if (words.length === 0 || words.length + unset.length < parts.length) return undefined;
        return {text: [...words, ...unset.map(() => 'undefined')].join(' | ')};
      };
      for (const member of members) if (member.kind === 'field') member.type = spell(member.name) ?? member.type!;
      for (const attribute of attributes) attribute.type = spell(attribute.fieldName) ?? attribute.type!;
    }
  }
}
