import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import '../src/define-for-readers.js';
import {readerWidgets} from '../src/elements/widgets.js';
import type {Host} from '../test/hosts/host.js';
import {accordion} from '../test/hosts/pages/accordion.js';
import {base} from '../test/hosts/pages/base.js';
import {columns} from '../test/hosts/pages/columns.js';
import {copyProtection} from '../test/hosts/pages/copy-protection.js';
import {dialog} from '../test/hosts/pages/dialog.js';
import {fixedHeader} from '../test/hosts/pages/fixed-header.js';
import {flexRow} from '../test/hosts/pages/flex-row.js';
import {float} from '../test/hosts/pages/float.js';
import {greedyCss} from '../test/hosts/pages/greedy-css.js';
import {grid} from '../test/hosts/pages/grid.js';
import {inert} from '../test/hosts/pages/inert.js';
import {inheritedCss} from '../test/hosts/pages/inherited-css.js';
import {moved} from '../test/hosts/pages/moved.js';
import {oldLibraries} from '../test/hosts/pages/old-libraries.js';
import {overflow} from '../test/hosts/pages/overflow.js';
import {popover} from '../test/hosts/pages/popover.js';
import {printingSheet} from '../test/hosts/pages/printing-sheet.js';
import {rightToLeft} from '../test/hosts/pages/right-to-left.js';
import {shadowRoot} from '../test/hosts/pages/shadow-root.js';
import {shortcuts} from '../test/hosts/pages/shortcuts.js';
import {skipLinks} from '../test/hosts/pages/skip-links.js';
import {tableCell} from '../test/hosts/pages/table-cell.js';
import {tabs} from '../test/hosts/pages/tabs.js';
import {zoom} from '../test/hosts/pages/zoom.js';
import {stores} from './receivers.js';
import {school} from './school.js';

interface Args {
  /** Which one stands in it. */
  widget: string;
}
type Story = StoryObj<Args>;

/**
 * Every kind of page that a widget has to be at home in: pages of schools are made by many hands, and none of them knew of us. Choose another
 * widget to see it there. `test/hosts/gallery.test.ts` walks each one through each page.
 */
const meta: Meta<Args> = {
  title: 'In anybody’s page',
  // One page with all of them would be twenty pages at once.
  tags: ['!autodocs'],
  args: {widget: 'report-form'},
  argTypes: {widget: {control: 'select', options: readerWidgets.map(({name}) => name)}},
};
export default meta;

/** The widget in that page, whose scripts run for as long as it is shown. */
function inPage(host: Host): Story {
  return {
    parameters: {host},
    render: ({widget: name}) => {
      const widget = Object.assign(document.createElement(`pleinwacht-${name}`), {school, transport: stores});
      widget.dataset['widget'] = '';
      return html`<style .textContent=${host.css ?? ''}></style>
        <h1>Basisschool De Regenwulp</h1>
        ${host.page(widget)}`;
    },
    play: ({canvasElement}) => {
      const undo = host.script?.(canvasElement);
      if (!undo) return;
      const gone = new MutationObserver(() => {
        if (canvasElement.isConnected && canvasElement.childElementCount > 0) return;
        gone.disconnect();
        undo();
      });
      gone.observe(document.body, {childList: true, subtree: true});
    },
  };
}

/** A window of the page's own, over all the rest. */
export const Dialog: Story = inPage(dialog);

/** Drawn while nobody sees it, and shown later. */
export const Tabs: Story = inPage(tabs);

/** Folded away until somebody opens it; the page folds it again on a click anywhere else. */
export const Accordion: Story = inPage(accordion);

/** Over the page, until somebody presses beside it. */
export const Popover: Story = inPage(popover);

/** Beside another part, in a row. */
export const FlexRow: Story = inPage(flexRow);

/** In the middle of a grid. */
export const Grid: Story = inPage(grid);

/** In a table for the layout, as of old. */
export const TableCell: Story = inPage(tableCell);

/** Text flows around it. */
export const Float: Story = inPage(float);

/** Set in columns, as a newspaper. */
export const Columns: Story = inPage(columns);

/** A header that stays at the top of the window, over everything; its height is told in `--pleinwacht-top`. */
export const FixedHeader: Story = inPage(fixedHeader);

/** Pages hide what runs out of them at the sides, and so become boxes that scroll. */
export const Overflow: Story = inPage(overflow);

/** Slides in, so it is a world of its own for whatever is fixed, and cuts off what sticks out. */
export const Moved: Story = inPage(moved);

/** Switched off while something of the page lies before it, such as a question about cookies. */
export const Inert: Story = inPage(inert);

/** Every address in the page, `#inhoud` too, is one of another folder. */
export const Base: Story = inPage(base);

/** Links within the page: to its contents, to its top. */
export const SkipLinks: Story = inPage(skipLinks);

/** Keys that do something on the whole page, unless somebody types: which the page knows by the tag. */
export const Shortcuts: Story = inPage(shortcuts);

/** Nobody may copy the photographs: so nobody may select, paste or point. */
export const CopyProtection: Story = inPage(copyProtection);

/** Libraries of twenty years ago, which gave arrays and objects members of their own. */
export const OldLibraries: Story = inPage(oldLibraries);

/** Rules for every element there is, some of them `!important`. */
export const GreedyCss: Story = inPage(greedyCss);

/** All that elements take over from those around them, set to what nobody wants. */
export const InheritedCss: Story = inPage(inheritedCss);

/** A page in a language that is written from right to left, in which we speak none. */
export const RightToLeft: Story = inPage(rightToLeft);

/** A button of the page makes everything larger. */
export const Zoom: Story = inPage(zoom);

/** A site made of components of its own. */
export const ShadowRoot: Story = inPage(shadowRoot);

/** Keeps everything off the paper but what it has itself. */
export const PrintingSheet: Story = inPage(printingSheet);
