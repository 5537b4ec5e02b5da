import {html, type TemplateResult} from 'lit';

/** Something to stand in a page. */
type Part = TemplateResult | Element;

/** A way in which pages place what they hold, and as far as it matters what stands beside it. */
export interface Layout {
  readonly name: string;
  readonly around: (part: Part) => TemplateResult;
  /** How much of the width is taken by what stands beside. */
  readonly beside?: number;
  /** What the page says about the widget's own tag. */
  readonly host?: string;
}

const within = (name: string, style: string): Layout => ({name, around: (part) => html`<div style=${style}>${part}</div>`});
const onHost = (name: string, host: string, style = ''): Layout => ({...within(name, style), host});
const words = 'Het nieuws van de week, met alles wat u moet weten over de vakantie, het schoolplein en de nieuwe bibliotheek. ';

/** What pages do with their parts. In none of them a part says how wide it wants to be. */
export const layouts: readonly Layout[] = [
  within('a plain block', ''),
  {name: 'a fieldset', around: (part) => html`<fieldset style="margin: 0; padding: 0; border: 0">${part}</fieldset>`},
  {
    name: 'a dialog',
    around: (part) => html`<dialog open style="position: static; padding: 0; border: 0; margin: 0">${part}</dialog>`,
  },
  within('a flex row', 'display: flex'),
  within('a centred flex row', 'display: flex; justify-content: center'),
  {
    name: 'a flex row beside a sign',
    beside: 40,
    around: (part) => html`<div style="display: flex"><span style="flex: none; inline-size: 40px">✳</span>${part}</div>`,
  },
  {
    name: 'a flex row beside a text',
    beside: 40,
    around: (part) =>
      html`<div style="display: flex">
        <p style="margin: 0; min-inline-size: 40px">${words.repeat(9)}</p>
        ${part}
      </div>`,
  },
  {
    name: 'a flex row in which parts may be small',
    around: (part) => html`<div style="display: flex; min-inline-size: 0"><div style="min-inline-size: 0">${part}</div></div>`,
  },
  within('a flex row that wraps', 'display: flex; flex-wrap: wrap; justify-content: center'),
  within('a flex column, centred', 'display: flex; flex-direction: column; align-items: center'),
  within('an inline flex', 'display: inline-flex'),
  within('a grid with justify-items', 'display: grid; justify-items: center'),
  within('a grid with place-content', 'display: grid; place-content: center'),
  within('a grid with parts that may be small', 'display: grid; grid-template-columns: minmax(0, auto); justify-content: center'),
  within(
    'a grid of as many columns as fit',
    'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), max-content))',
  ),
  within('a float', 'float: left'),
  within('an inline-block', 'display: inline-block'),
  within('an inline-block in no font size', 'display: inline-block; font-size: 0'),
  {
    name: 'a table cell',
    around: (part) =>
      html`<table style="border-spacing: 0">
        <tr>
          <td style="padding: 0">${part}</td>
        </tr>
      </table>`,
  },
  {
    name: 'a table cell beside another',
    beside: 40,
    around: (part) =>
      html`<div style="display: table">
        <div style="display: table-cell; min-width: 40px">✳</div>
        <div style="display: table-cell">${part}</div>
      </div>`,
  },
  {
    name: 'a table cell that asks for as little as it can',
    beside: 40,
    around: (part) =>
      html`<table style="border-spacing: 0; inline-size: 100%">
        <tr>
          <td style="padding: 0; inline-size: 1%">${part}</td>
          <td style="padding: 0; inline-size: 99%">✳</td>
        </tr>
      </table>`,
  },
  within('a caption of a table', 'display: table-caption'),
  within('as small as it can be', 'inline-size: min-content'),
  within('a grid with a column as small as it can be', 'display: grid; grid-template-columns: min-content 1fr'),
  within('fit-content', 'inline-size: fit-content'),
  within('max-content', 'inline-size: max-content; max-inline-size: 100%'),
  within('min-content', 'inline-size: min-content; min-inline-size: min(100%, 300px)'),
  {
    name: 'an absolute place',
    around: (part) => html`<div style="position: relative; block-size: 10px"><div style="position: absolute">${part}</div></div>`,
  },
  {
    name: 'a fixed place',
    around: (part) =>
      html`<div style="transform: none; contain: layout; block-size: 10px"><div style="position: fixed">${part}</div></div>`,
  },
  {
    name: 'a popover',
    around: (part) =>
      html`<div popover="manual" style="padding: 0; border: 0; position: static; display: block; inline-size: fit-content">${part}</div>`,
  },
  within('columns', 'columns: 1'),
  within('columns as many as fit', 'columns: 300px'),
  within('two columns', 'columns: 2 300px'),
  within('letters from top to bottom', 'writing-mode: vertical-rl; width: 100%'),
  {name: 'a portal in a flex row', around: (part) => html`<div style="display: flex"><pleinwacht-portal>${part}</pleinwacht-portal></div>`},
  {
    name: 'a portal in a grid',
    around: (part) => html`<div style="display: grid; justify-items: start"><pleinwacht-portal>${part}</pleinwacht-portal></div>`,
  },
  {
    name: 'a portal in a dialog',
    around: (part) =>
      html`<dialog open style="position: static; padding: 0; border: 0; margin: 0"><pleinwacht-portal>${part}</pleinwacht-portal></dialog>`,
  },
  {name: 'a label', around: (part) => html`<center><article style="display: inline-flex; flex-flow: column">${part}</article></center>`},
  onHost('a tag that floats', 'float: right'),
  onHost('a tag that is inline', 'display: inline'),
  onHost('a tag that is inline, in a flex row', 'display: inline', 'display: flex'),
  onHost('a tag that is an inline block', 'display: inline-block'),
  onHost('a tag that is a flex row', 'display: flex'),
  onHost('a tag that is an inline grid', 'display: inline-grid'),
  onHost('a tag that is a grid, centred', 'display: grid; place-items: center'),
  onHost('a tag that is a table', 'display: table'),
  onHost('a tag without a box', 'display: contents'),
  onHost('a tag without a box, in a flex row', 'display: contents', 'display: flex'),
  onHost('a tag without a box, in a centred grid', 'display: contents', 'display: grid; justify-items: center'),
  onHost('a tag that may be small, in a flex row', 'min-width: 0', 'display: flex'),
  onHost(
    'a tag in the middle of a place',
    'position: absolute; inset-inline: 0; margin: auto; inline-size: fit-content',
    'position: relative; block-size: 10px',
  ),
  onHost('a tag moved to the middle', 'position: absolute; left: 50%; transform: translateX(-50%)', 'position: relative; block-size: 10px'),
  onHost('a tag with letters from top to bottom', 'writing-mode: vertical-lr; width: 100%'),
  onHost('a tag that is fit-content', 'inline-size: fit-content; margin-inline: auto'),
  onHost('a tag that is twice as large', 'zoom: 1.1', 'display: flex'),
];

export function layoutCalled(name: string): Layout {
  return layouts.find((layout) => layout.name === name)!;
}
