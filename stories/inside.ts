import {within} from 'storybook/test';

/**
 * Finds by role and name what a reader finds inside a widget, where `canvas` does not look: in its shadow root.
 * Waits until the widget has drawn itself.
 */
export async function inside<Tag extends keyof HTMLElementTagNameMap>(canvasElement: HTMLElement, tag: Tag) {
  const element = canvasElement.querySelector(tag);
  if (!element) throw new Error(`expected <${tag}> in the story, found none`);
  if ('updateComplete' in element) await element.updateComplete;
  // A shadow root has all that a query needs; its types ask for an element.
  return within(element.shadowRoot as unknown as HTMLElement);
}
