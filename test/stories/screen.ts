/** What a reader sees of one element. */
export interface Seen {
  /** Its tag and its own words. */
  readonly what: string;
  /** Where it is on the screen and how large, and how it looks. */
  readonly look: Readonly<Record<string, string>>;
}

/** What rules decide and neither place nor size tells. */
const properties = [
  'display',
  'position',
  'visibility',
  'opacity',
  'color',
  'background-color',
  'background-image',
  'padding',
  'margin',
  'border',
  'border-radius',
  'outline',
  'box-shadow',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'text-align',
  'text-decoration-line',
  'white-space',
  'overflow',
  'list-style-type',
  'fill',
  'stroke',
  'transform',
  'cursor',
  'grid-template-columns',
  'flex-direction',
  'gap',
];

/** Every element in view under another one, shadow roots included, in the order of the page, from its top. What is folded away is not seen. */
export async function screenOf(root: Element): Promise<Seen[]> {
  scrollTo({top: 0, behavior: 'instant'});
  // What follows the scrolling hears of it in the next frame.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return see(root);
}

function see(element: Element): Seen[] {
  const below = [...(element.shadowRoot?.children ?? []), ...element.children].flatMap(see);
  if (!element.checkVisibility()) return below; // it could have no box, as a slot has none, and something in it
  const {x, y, width, height} = element.getBoundingClientRect();
  const place = [x, y, width, height].map(Math.round).join(' ');
  const drawn = (['::before', '::after', '::backdrop'] as const).map((part) => styleOf(element, part));
  return [{what: `${element.localName} “${wordsOf(element)}”`, look: Object.assign({place}, styleOf(element), ...drawn)}, ...below];
}

function styleOf(element: Element, drawn?: '::before' | '::after' | '::backdrop'): Record<string, string> {
  if (drawn === '::backdrop' && !element.matches('dialog:modal')) return {};
  const style = getComputedStyle(element, drawn);
  if (drawn && style.content === 'none') return {};
  const names = drawn ? [...properties, 'content', 'width', 'height'] : properties;
  return Object.fromEntries(names.map((name) => [`${drawn ?? ''}${drawn ? ' ' : ''}${name}`, style.getPropertyValue(name)]));
}

/** Without its children's. Times of the day go by. */
function wordsOf(element: Element): string {
  const words = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ' ')).join('');
  return words
    .replace(/\s+/g, ' ')
    .replace(/\d{1,2}[:.]\d\d/g, '00:00')
    .trim();
}
