import {dirname, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What a widget is made of. */
const foundations = ['protocol', 'content', 'portal', 'controllers', 'styles', 'elements/parts', 'elements/base'];

/**
 * From where each room of `src` may import, besides itself. A room is a folder, or a file that stands alone; `elements/*` is any folder
 * of a tag.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = {
  protocol: [],
  content: ['protocol'],
  portal: ['protocol', 'content'],
  controllers: ['protocol', 'content', 'portal'],
  styles: [],
  'elements/widgets': ['protocol'],
  'elements/parts': ['protocol', 'content', 'portal', 'controllers', 'styles'],
  'elements/base': ['protocol', 'content', 'portal', 'controllers', 'styles', 'elements/parts'],
  // Widgets meet as tags and events. Each registers the portal as well, so that whoever loads one has both.
  'elements/*': [...foundations, 'elements/portal/define'],
  // Knows the words of all widgets, so that a publisher's edition of them is typed.
  editions: ['content', 'portal', 'elements/*', 'elements/widgets'],
  index: ['protocol', 'content', 'portal', 'elements/base', 'elements/*', 'editions'],
  // Gives any element what React leaves out, and knows none of them.
  react: [],
  define: ['elements/*', 'define-for-readers'],
  'define-for-readers': ['elements/*'],
  // The same for pages, with what all of them share.
  'define-as-they-stand': [...foundations, 'elements/*'],
  endpoint: ['protocol'],
  markup: [...foundations, 'elements/*', 'elements/widgets'],
  'command-line': ['protocol', 'content', 'portal', 'elements/widgets', 'markup', 'embed/own-page'],
  // Runs in the build only, and looks at everything that is shipped.
  describe: ['protocol', 'content', 'portal', 'styles', 'endpoint', 'markup', 'elements/base', 'elements/*', 'elements/widgets', 'index'],
  embed: ['protocol', 'portal', 'describe', 'elements/widgets'],
  // Shows all, ships nothing: nobody may import from it.
  demo: [...foundations, 'elements/*', 'elements/widgets', 'markup', 'endpoint', 'command-line', 'embed/own-page'],
};

/** The room in which a file of `src` is: the longest name in the list that its path begins with. */
function roomOf(/** @type {string} */ path) {
  const [first = '', second = ''] = path.split('/');
  const inner = `${first}/${second}`;
  if (first !== 'elements') return first;
  return inner in rooms ? inner : 'elements/*';
}

/** Whether one file of `src` may import another; both as paths in `src`, without their ending. */
export function mayImport(/** @type {string} */ from, /** @type {string} */ to) {
  const [room, other] = [roomOf(from), roomOf(to)];
  const open = rooms[room] ?? [];
  if (open.includes(to)) return true;
  if (room !== other) return open.includes(other);
  return room !== 'elements/*' || from.split('/')[1] === to.split('/')[1];
}

/**
 * An ESLint rule that keeps imports to the list above, types included: what a room knows of another is what has to be read to change it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const direction = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {closed: '{{from}} may not import {{to}}: see `rooms` in test/house/rooms.mjs for what {{room}} may import.'},
  },
  create(context) {
    const from = pathInSrc(context.filename);
    if (from === undefined) return {};
    /** @param {import('eslint').Rule.Node} node */
    const check = (node) => {
      const source = /** @type {{source?: {value?: unknown} | null}} */ (node).source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const to = pathInSrc(resolve(dirname(context.filename), source));
      if (to !== undefined && !mayImport(from, to)) context.report({node, messageId: 'closed', data: {from, to, room: roomOf(from)}});
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** `elements/inbox/inbox` for a file in `src`, nothing for one elsewhere. */
function pathInSrc(/** @type {string} */ file) {
  const path = relative(src, file).replaceAll('\\', '/');
  return path.startsWith('..') ? undefined : path.replace(/\.[a-z]+$/, '');
}
