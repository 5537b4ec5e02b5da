import axe from 'axe-core';
import {render as draw, type TemplateResult} from 'lit';
import {getCoreAnnotations} from 'storybook/internal/csf';
import {composeConfigs, composeStory} from 'storybook/preview-api';

import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface StoryFile {
  default: Meta;
  [name: string]: StoryObj;
}

// Gives play functions their `canvas` and `userEvent`.
const asInStorybook = composeConfigs([...getCoreAnnotations(), {renderToCanvas: drawStory}]);

/** Makes a test of every story in a file: it is drawn and played as in Storybook, and then axe has to find nothing. */
export function runAsTests({default: meta, ...stories}: StoryFile): void {
  describe(`stories: ${meta.title}`, function () {
    this.timeout(60_000); // axe takes its time for a long page on a busy machine
    let canvasElement: HTMLElement;
    beforeEach(() => (canvasElement = document.body.appendChild(document.createElement('div'))));
    afterEach(() => canvasElement.remove());

    for (const [name, story] of Object.entries(stories)) {
      it(name, async () => {
        const composed = composeStory(story, meta, asInStorybook, undefined, name);
        await composed.run({canvasElement});
        await drawn(canvasElement);
        if (canvasElement.childElementCount === 0) throw new Error('nothing was drawn');
        if (composed.parameters['a11y']?.test === 'todo') return; // the story shows a fault, and says so
        const faults = await faultsIn(canvasElement);
        if (faults.length > 0) throw new Error(`axe found:\n${faults.join('\n')}`);
      });
    }
  });
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

async function faultsIn(canvasElement: HTMLElement): Promise<string[]> {
  const {violations} = await axe.run(canvasElement, {resultTypes: ['violations']});
  return violations.flatMap(({id, help, nodes}) =>
    nodes
      .filter(({any}) => !ofTheSystem(any[0]?.data as Colours | null))
      .map(({target, any}) => `${id}: ${help}, at ${target.flat().join(' ')}, ${any.map(({message}) => message).join('; ')}`),
  );
}

interface Colours {
  fgColor?: string;
  bgColor?: string;
}

/** The pair for what is selected is the system's own, whatever its contrast: in WebKitGTK it is white on light blue. */
function ofTheSystem(colours: Colours | null): boolean {
  return colours?.fgColor === inHex('HighlightText') && colours?.bgColor === inHex('Highlight');
}

function inHex(colour: string): string {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.fillStyle = colour;
  return String(pen.fillStyle);
}
