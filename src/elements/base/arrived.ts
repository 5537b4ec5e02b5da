/** What an `import()` of a part gives. In the files for pages `arrived-by-hash.ts` stands in its place. */
export const arrived = <Module>(asked: Promise<Module>): Promise<Module> => asked;
