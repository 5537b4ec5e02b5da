// What Vite makes modules of.

declare module '*/custom-elements.json' {
  import type {Manifest} from '../src/describe/manifest.js';

  const manifest: Manifest;
  export default manifest;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
