// What Vite makes modules of.

declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
