/** A {@link Screen} of `screens.ts`, put in by the bundler. */
declare module 'bench:screen' {
  const screen: unknown;
  export default screen;
}

declare module '*.css' {
  const css: string;
  export default css;
}
