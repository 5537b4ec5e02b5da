import {render as draw, type TemplateResult} from 'lit';
import {getCoreAnnotations} from 'storybook/internal/csf';
import {composeConfigs, composeStory} from 'storybook/preview-api';

import type {Meta, StoryObj} from '@storybook/web-components-vite';

export interface StoryFile {
  default: Meta;
  [name: string]: StoryObj;
}

// Gives play functions their `canvas` and `userEvent`.
const asInStorybook = composeConfigs([...getCoreAnnotations(), {renderToCanvas: drawStory}]);

/** Draws a story of a file and plays it, as in Storybook; gives its parameters. */
export async function play(
  {default: meta, ...stories}: StoryFile,
  name: string,
  canvasElement: HTMLElement,
): Promise<Meta['parameters'] & {}> {
  const composed = composeStory(stories[name]!, meta, asInStorybook, undefined, name);
  await composed.run({canvasElement});
  await drawn(canvasElement);
  return composed.parameters;
}

/** As Storybook's own does, without its second copy of Lit. */
async function drawStory({storyFn}: {storyFn: () => unknown}, canvasElement: HTMLElement): Promise<void> {
  draw(storyFn() as TemplateResult, canvasElement);
  await drawn(canvasElement);
}

/** Twice: what a portal gives sets its widgets to work again. */
async function drawn(canvasElement: HTMLElement): Promise<void> {
  const elements = [...canvasElement.querySelectorAll<Element & {updateComplete?: Promise<boolean>}>('*')];
  for (const element of [...elements, ...elements]) await element.updateComplete;
}
