import axe from 'axe-core';

import {play, type StoryFile} from './play.js';

/** Makes a test of every story in a file: it is drawn and played as in Storybook, and then axe has to find nothing. */
export function runAsTests(file: StoryFile): void {
  describe(`stories: ${file.default.title}`, function () {
    this.timeout(60_000); // axe takes its time for a long page on a busy machine
    let canvasElement: HTMLElement;
    beforeEach(() => (canvasElement = document.body.appendChild(document.createElement('div'))));
    afterEach(() => canvasElement.remove());

    for (const name of Object.keys(file).filter((name) => name !== 'default')) {
      it(name, async () => {
        const parameters = await play(file, name, canvasElement);
        if (canvasElement.childElementCount === 0) throw new Error('nothing was drawn');
        if (parameters['a11y']?.test === 'todo') return; // the story shows a fault, and says so
        const faults = await faultsIn(canvasElement);
        if (faults.length > 0) throw new Error(`axe found:\n${faults.join('\n')}`);
      });
    }
  });
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
