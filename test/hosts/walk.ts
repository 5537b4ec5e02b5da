import type {Widget} from '../../src/elements/base/widget.js';

/**
 * Goes through the pages of a widget as somebody who answers and goes on would, and looks at each with all of it unfolded.
 *
 * @param typed into every field.
 * @param look at the page in view, once; the choices in it are not made yet.
 * @returns how many fields were filled in.
 */
export async function walk(
  widget: Widget<unknown, unknown>,
  typed: string,
  pages: number,
  look: (root: ShadowRoot) => void | Promise<void>,
): Promise<number> {
  const root = widget.shadowRoot!;
  const looked = new Set<string | null>();
  let filled = 0;
  await widget.updateComplete;
  for (let page = 0; page < pages; page++) {
    for (const details of root.querySelectorAll('details')) details.open = true;
    if (!looked.has(root.textContent)) await look(root);
    looked.add(root.textContent);
    for (const field of root.querySelectorAll<HTMLInputElement>('.in textarea, .in .field input:not([type])')) {
      field.value = typed;
      filled++;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    for (const select of root.querySelectorAll<HTMLSelectElement>('.in select')) {
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    }
    root.querySelector<HTMLElement>('.in input:is([type=radio], [type=checkbox]):not(:checked)')?.click();
    await widget.updateComplete;
    const next = root.querySelector<HTMLElement>('.in button:is([part=start], [part=next], [part=send], [type=submit])');
    const other = root.querySelectorAll<HTMLElement>('.in .btn:not(.soft)')[page % 3];
    (next ?? other)?.click();
    await widget.updateComplete;
  }
  return filled;
}

/** What of the page in view is wider than the place it has. */
export function overflowIn(root: ShadowRoot, column: HTMLElement): string[] {
  const place = column.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('.languages, .bar *, .in *:not(option, svg *, thead *)')].flatMap((part) => {
    const box = part.getBoundingClientRect();
    const over = Math.max(box.right - place.right, place.left - box.left);
    // What hangs over by as much as the room at the edge does so on purpose.
    const inside = part.scrollWidth > part.clientWidth + 16 && part.clientWidth > 2 && getComputedStyle(part).overflowX === 'visible';
    return [
      ...(over > 0.5 && box.width > 1 ? [`${part.localName}.${part.className} at ${Math.round(over)}`] : []),
      ...(inside ? [`in ${part.localName}.${part.className} by ${part.scrollWidth - part.clientWidth}`] : []),
    ];
  });
}
