// What Vite makes modules of.

declare module '*/custom-elements.json' {
  const manifest: import('../src/describe/manifest.js').Manifest;
  export default manifest;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
