import {readdirSync, readFileSync} from 'node:fs';

import ts from 'typescript';

import type {PublicName} from '../package/public-names.js';

/** What the code of an element's stories does with it; comments do not count. */
export class ShownNames {
  /** Keys of every `args`, and members that are assigned. */
  readonly #set = new Set<string>();
  readonly #strings = new Set<string>();
  readonly #named = new Set<string>();
  #dressed = false;
  #markup = '';

  constructor(
    private readonly tag: string,
    files: readonly string[] = storiesOf(tag.replace('pleinwacht-', '')),
  ) {
    for (const file of files) this.#read(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  }

  /** @param property what stands behind an attribute. */
  has({kind, name}: PublicName, property = name): boolean {
    switch (kind) {
      case 'attribute':
        return this.#hasTag(`[^>]*\\s${name}="`) || (this.#hasTag(`[^>]*\\s\\??${name}=\\$`) && this.#set.has(property));
      case 'property':
        return this.#set.has(name);
      case 'event':
        return this.#strings.has(name);
      case 'slot':
        return name ? this.#markup.includes(`slot="${name}"`) : this.#hasTag('[^>]*>\\s*(<(?!/)|\\$)');
      case 'part':
        return this.#named.has(name);
      case 'custom property':
        return this.#dressed && ownLook.includes(`${name}:`);
      case 'method':
        return false;
    }
  }

  #hasTag(rest: string): boolean {
    return new RegExp(`<${this.tag}(?![\\w-])${rest}`).test(this.#markup);
  }

  #read(node: ts.Node): void {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'args' && ts.isObjectLiteralExpression(node.initializer)) {
      for (const {name} of node.initializer.properties) if (name) this.#set.add(name.getText());
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left)) {
      this.#set.add(node.left.name.text);
    }
    if (ts.isCallExpression(node)) {
      const [tag, parts] = node.arguments;
      if (node.expression.getText() === 'namingParts' && tag && parts && ts.isStringLiteral(tag) && tag.text === this.tag) {
        if (ts.isArrayLiteralExpression(parts)) for (const part of parts.elements) if (ts.isStringLiteral(part)) this.#named.add(part.text);
      }
    }
    // As a decorator, not as an import.
    if (ts.isArrayLiteralExpression(node) && node.elements.some((one) => one.getText() === 'ownLook')) this.#dressed = true;
    if (ts.isStringLiteral(node)) this.#strings.add(node.text);
    // With the arrows of listeners out of the way, the next > ends the tag.
    if (ts.isTaggedTemplateExpression(node))
      this.#markup += node.template
        .getText()
        .replaceAll(/\$\{[^{}]*\}/g, '${}')
        .replaceAll('=>', '');
    ts.forEachChild(node, (child) => this.#read(child));
  }
}

const ownLook = readFileSync('stories/own-look.ts', 'utf8');

/** Where stories of one element in several files keep what they share. */
const shared: Readonly<Record<string, string>> = {'report-form': 'telling.ts'};

/** The files in which the stories of an element stand, with what these share. */
function storiesOf(name: string): readonly string[] {
  return readdirSync('stories', {recursive: true, encoding: 'utf8'}).flatMap((file) =>
    (file.split('/').at(-1)!.startsWith(name) && file.endsWith('.ts')) || file === shared[name] ? [`stories/${file}`] : [],
  );
}
