import type {School} from '../protocol/school/school.js';

/** What a page of one school is made of; everything in it is ours but the school and the endpoint. */
export interface OwnPage {
  /** The tag without its prefix. */
  name: string;
  /** What a screen reader calls the page. */
  title: string;
  school: School;
  /** Empty: the widget says whom to turn to instead of offering to send. */
  endpoint?: string;
  /** The mini page inside the tag, with the school's own people and numbers. */
  markup: string;
  /** The file of the widget for pages, and the style sheets of the page. */
  script: string;
  style: string;
}

/**
 * One page in one file, with the school in it: for a bare link, an iframe, and a frame without scripts, where the markup stays. It asks
 * nothing of any address but the endpoint, and runs no script but the widget's.
 */
export async function ownPage({name, title, school, endpoint = '', markup, script, style}: OwnPage): Promise<string> {
  const code = inScript(script);
  const look = `\n${style}\n`;
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(code)}'`,
    `style-src '${await hashOf(look)}'`,
    'img-src data:',
    `connect-src ${endpoint === '' ? "'none'" : new URL(endpoint).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types pleinwacht',
  ].join('; ');
  const {name: schoolName} = school;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="referrer" content="no-referrer" />
    <title>${inText(schoolName ? `${title}: ${schoolName}` : title)}</title>
    <style>${look}</style>
  </head>
  <body>
    <main>
      <pleinwacht-portal${endpoint && ` endpoint="${inText(endpoint)}"`}>
        <script type="application/json" slot="school">
${JSON.stringify(withoutWayBack(school), null, 2).replaceAll('<', '\\u003c')}
        </script>
        <pleinwacht-${name}>
${markup}
        </pleinwacht-${name}>
      </pleinwacht-portal>
    </main>
    <script type="module">${code}</script>
  </body>
</html>
`;
}

/** The words to come back with are a file beside the widget's, and this page has nothing beside it. */
function withoutWayBack({answers: _answers, ...school}: School): School {
  return school;
}

/** Code that cannot end the script that it stands in, nor begin another: what it says stays the same. */
function inScript(text: string): string {
  return text.replace(/<(?=!--|\/?script)/gi, '\\u003c');
}

function inText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}
