import {arrived} from './arrived.js';

/**
 * What an element can do without until its first screen stands: a module that comes later. All elements of a kind on a page share one.
 * Bundlers see a plain `import()`; in the files for pages it is fetched from beside them, and run only if it is what it was when they were built.
 */
export class Part<Module> {
  /** What it holds, once it is there. */
  now: Module | undefined;

  readonly #import: () => Promise<Module>;
  #coming: Promise<Module> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#import = load;
  }

  /** Asks for it. What did not come is asked for anew the next time. */
  async load(): Promise<Module> {
    try {
      return (this.now = await (this.#coming ??= arrived(this.#import())));
    } catch (error) {
      this.#coming = undefined;
      throw error;
    }
  }
}
