/** One widget's page for a frame. */
export interface FramePage {
  /** The tag without its prefix. */
  name: string;
  /** What a screen reader calls the page. */
  title: string;
  /** Attributes that the address of the page may set. */
  takes: readonly string[];
  /** Languages besides Dutch. */
  languages: readonly string[];
  /** SRI hash of the widget's file. */
  integrity: string;
  /** And that of the page's own. */
  frameIntegrity: string;
  /** The mini page inside the tag, for as long as there is no widget. */
  markup: string;
}

/** The strictest policy that a widget works under. `connect-src` also decides which addresses the page takes: see frame.ts. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pleinwacht',
].join('; ');

/** The page itself. Nothing in it comes from a visitor. */
export function framePage({name, title, takes, languages, integrity, frameIntegrity, markup}: FramePage): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="stylesheet" href="../markup/pleinwacht.css" />
    <link rel="stylesheet" href="frame.css" />
    <script type="module" src="frame.js" integrity="${frameIntegrity}" blocking="render"></script>
    <script type="module" src="../cdn/${name}.js" integrity="${integrity}"></script>
  </head>
  <body>
    <pleinwacht-portal>
      <pleinwacht-${name} data-takes="${takes.join(' ')}" data-languages="${languages.join(' ')}">
${markup}
      </pleinwacht-${name}>
    </pleinwacht-portal>
  </body>
</html>
`;
}
