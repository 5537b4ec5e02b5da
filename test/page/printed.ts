import {writeFileSync} from 'node:fs';
import {inflateSync} from 'node:zlib';

import type {Page} from 'puppeteer-core';

/** Words that stand together on paper. */
interface Words {
  readonly text: string;
  readonly heading: boolean;
  /** Which page they are on, from 0; and how far from its top, as the browser measures it. */
  readonly page: number;
  readonly top: number;
}

/** What comes out of a printer. */
export interface Printed {
  readonly pages: number;
  /** In the order in which they are read. */
  readonly words: readonly Words[];
  /** What is no part of what is read, page by page: in the margins, and what is hidden from who listens. */
  readonly aside: readonly string[];
}

/** What comes out when the page in view is printed on A4. `KEEP_PAPER` names a folder for whoever wants to look at it. */
export async function printed(page: Page, sheet: string): Promise<Printed> {
  const margin = '10mm';
  const pdf = Buffer.from(await page.pdf({format: 'A4', margin: {top: margin, bottom: margin, left: margin, right: margin}}));
  if (process.env.KEEP_PAPER) writeFileSync(`${process.env.KEEP_PAPER}/${sheet}.pdf`, pdf);
  return readPdf(pdf);
}

/** All that can be read, with single spaces. */
export function wordsOf({words}: Printed): string {
  return words
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Headings that what they are above left alone: last on a page, or at the foot of a column, when what follows is far above. */
export function orphansIn({words}: Printed): readonly string[] {
  return words
    .filter(({heading, page, top}, index) => {
      const next = words[index + 1];
      return heading && next !== undefined && (next.page !== page || next.top < top - 100);
    })
    .map(({text}) => text);
}

/** A file as Chromium writes it: objects by number, text in glyphs of fonts, and a tree that says what is a heading and how it is read. */
export function readPdf(pdf: Buffer): Printed {
  const file = pdf.toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)![1]);
  const starts = [...file.slice(table).matchAll(/^(\d{10}) \d{5} [nf]/gm)].map(([, at]) => Number(at));
  const object = (id: string) => file.slice(starts[Number(id)], file.indexOf('endobj', starts[Number(id)]));
  const named = (name: string) => starts.map((_, id) => String(id)).filter((id) => new RegExp(`/Type /${name}\\b`).test(object(id)));
  const unpacked = (id: string) => {
    const start = starts[Number(id)]!;
    const at = start + /^[\s\S]*?stream\r?\n/.exec(object(id))![0].length;
    return inflateSync(pdf.subarray(at, file.indexOf('endstream', at))).toString('latin1');
  };
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const fontCalled = (name: string, page: string) => {
    const [, id] = new RegExp(`/${name} (\\d+) 0 R`).exec(page)!;
    if (!fonts.has(id!)) fonts.set(id!, glyphsIn(unpacked(/\/ToUnicode (\d+)/.exec(object(id!))![1]!)));
    return fonts.get(id!)!;
  };

  const pages = named('Page');
  const aside: string[] = [];
  const marked = new Map<string, {text: string; top: number}>();
  for (const id of pages) {
    const page = object(id);
    const within: (string | undefined)[] = [];
    let [glyphs, top, beside]: [ReadonlyMap<string, string>, number, string] = [new Map(), 0, ''];
    const add = (text: string) => {
      const of = within.at(-1);
      const known = marked.get(`${id} ${of}`);
      if (of === undefined) beside += text;
      else marked.set(`${id} ${of}`, {top: known?.top ?? top, text: (known?.text ?? '') + text});
    };
    const operator = /(?:\/MCID (\d+) >>|[>\w])\s*BDC|(EMC)|\/(F\d+) [\d.]+ Tf|(?:[-\d.]+ ){5}([-\d.]+) Tm|<([\dA-F]+)> Tj/g;
    for (const [whole, mark, end, font, y, hex] of unpacked(/\/Contents (\d+)/.exec(page)![1]!).matchAll(operator)) {
      if (whole.endsWith('BDC')) within.push(mark ?? within.at(-1));
      else if (end) within.pop();
      else if (font) glyphs = fontCalled(font, page);
      else if (y) top = Number(y);
      else
        add(
          hex!
            .match(/.{4}/g)!
            .map((glyph) => glyphs.get(glyph) ?? '')
            .join(''),
        );
    }
    aside.push(beside);
  }

  const words: Words[] = [];
  const read = (id: string, heading: boolean): void => {
    const one = object(id);
    const isHeading = heading || /\/S \/H\d/.test(one);
    const [, of] = /\/Pg (\d+)/.exec(one) ?? [];
    const [, held = ''] = /\/K (\[[^\]]*\]|<<[^>]*>>|\d+ 0 R|\d+)/.exec(one) ?? [];
    // A number, or more when what it stands for goes on over the edge of a page; or what is within.
    for (const [mark, other, its, within] of held.matchAll(/<<[^>]*\/Pg (\d+) 0 R[^>]*\/MCID (\d+)[^>]*>>|(\d+) 0 R|\d+/g)) {
      if (within) {
        read(within, isHeading);
        continue;
      }
      const said = marked.get(other ? `${other} ${its}` : `${of} ${mark}`);
      if (said?.text.trim()) words.push({...said, heading: isHeading, page: pages.indexOf((other ?? of)!)});
    }
  };
  for (const root of named('StructTreeRoot')) read(root, false);
  return {pages: pages.length, words, aside};
}

/** Which characters the glyphs of a font stand for. */
function glyphsIn(map: string): ReadonlyMap<string, string> {
  // Letters that are drawn as one are two again.
  const said = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le').normalize('NFKC');
  const within = (name: string) =>
    [...map.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, 'g'))].map(([, lines]) => lines).join('');
  const glyphs = new Map([...within('bfchar').matchAll(/<(\w+)> <(\w+)>/g)].map(([, glyph, hex]) => [glyph!, said(hex!)]));
  for (const [, from, to, hex] of within('bfrange').matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
    for (let nth = 0; nth <= parseInt(to!, 16) - parseInt(from!, 16); nth++) {
      const glyph = (parseInt(from!, 16) + nth).toString(16).toUpperCase().padStart(4, '0');
      glyphs.set(glyph, String.fromCharCode(parseInt(hex!, 16) + nth));
    }
  }
  return glyphs;
}
