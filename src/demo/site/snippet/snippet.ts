import {content as lines} from '../../../content/nl/helplines.js';
import {roleNames} from '../../../content/nl/role-names.js';
import {type ReaderWidget, readerWidgets} from '../../../elements/widgets.js';
import type {School} from '../../../protocol/school/school.js';
import {firstToCall, nameOf} from '../../../elements/parts/whom-to-call.js';
import {escape, html} from '../../../markup/html.js';
import {markupFor, type WidgetName} from '../../../markup/index.js';
import {call as callPhone, miniPage, people} from '../../../markup/mini-page.js';

/** What the web editor chose. */
export interface Choices {
  widgets: readonly WidgetName[];
  school: School;
  /** Where the folders cdn, embed, markup and themes stand, with a slash at the end. */
  base: string;
  schoolSrc: string;
  /** Where the pages of the school are put that its frames show, with a slash at the end. */
  pages: string;
  /** The school's data in the page itself, instead of at `schoolSrc`. */
  inline: boolean;
  /** Empty: the widgets say whom to turn to instead of offering to send. */
  endpoint: string;
  /** Name of a theme; empty for Pleinwacht's own look. */
  theme: string;
  /** The whole mini page inside each tag, or only the numbers to call. */
  whole: boolean;
}

/** SRI hashes by file name, of `cdn` and `embed` together. */
export type Integrity = Readonly<Record<string, string>>;

/** From this many widgets on, the file with all of them is the smaller one. */
const all = 4;

/** Files of `cdn` that the choice needs. */
export function filesFor(widgets: readonly WidgetName[]): string[] {
  return widgets.length >= all ? ['pleinwacht.js'] : widgets.map((name) => `${name}.js`);
}

/** What to paste where scripts are allowed. */
export function tagsFor(choices: Choices, integrity: Integrity): string {
  const {widgets, base, theme, whole, school, schoolSrc, inline, endpoint} = choices;
  const styles = [...(whole ? ['markup/pleinwacht.css'] : []), ...(theme ? [`themes/${theme}.css`] : [])];
  // In one block: themes of sites give a column to the blocks in a page, and not to elements that they do not know.
  const lines = [
    ...styles.map((path) => `<link${attributes({rel: 'stylesheet', href: base + path})} />`),
    ...filesFor(widgets).map((file) => scriptTag(`cdn/${file}`, integrity[file], base)),
    `<pleinwacht-portal${attributes({endpoint, 'school-src': inline ? '' : schoolSrc})}>`,
    ...(inline ? [indent(schoolScript(school))] : []),
    ...widgets.map((name) =>
      indent(`<pleinwacht-${name}>\n${indent(whole ? markupFor(name, {school}) : numbers(name, school))}\n</pleinwacht-${name}>`),
    ),
    '</pleinwacht-portal>',
  ];
  return `<div>\n${indent(lines.join('\n'))}\n</div>`;
}

/**
 * What to paste where only an iframe is allowed: the page of this school, never that of another, and beside it what is left when an editor
 * takes the frame away. The style keeps a line and a gap from around it.
 */
export function framesFor({widgets, pages, school}: Choices): string {
  return widgets
    .map((name) => {
      const src = `${pages}${name}.html`;
      const first = firstToCall(school);
      const call = first && html`, of bel ${nameOf(first, roleNames)}: ${callPhone(first.phone)}`;
      return [
        '<div>',
        `  <iframe${attributes({title: factsOf(name).frame, src, width: '100%', height: '700', style: 'border: 0; display: block'})}></iframe>`,
        `  ${html`<p><a href="${src}">Open dit op een eigen pagina</a>${call}</p>`.text}`,
        '</div>',
      ].join('\n');
    })
    .join('\n');
}

function schoolScript(school: School): string {
  // Nothing in it can end the tag, or the comment: that keeps the words out of sight where a cleaner takes the tag and leaves what is in it.
  const json = JSON.stringify(school, null, 2).replace(/[<>]|-(?=-)/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return `<script type="application/json" slot="school">\n<!--\n${indent(json)}\n-->\n</script>`;
}

function scriptTag(path: string, integrity: string | undefined, base: string): string {
  // A file of another site is only checked when it is asked for in the open.
  const crossorigin = integrity && /^https?:/.test(base) ? 'anonymous' : '';
  return `<script type="module"${attributes({src: base + path, integrity, crossorigin})}></script>`;
}

function numbers(name: WidgetName, school: School): string {
  return people(miniPage({school}, {helplines: lines.helplines, roleNames}), factsOf(name).fallback)
    .text.replace(/\s+/g, ' ')
    .replace(/ ?(<li|<\/ul)/g, '\n$1');
}

function factsOf(name: WidgetName): ReaderWidget {
  return readerWidgets.find((widget) => widget.name === name)!;
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escape(value!)}"`)
    .join('');
}

function indent(text: string): string {
  return text.trim().replace(/^/gm, '  ');
}
