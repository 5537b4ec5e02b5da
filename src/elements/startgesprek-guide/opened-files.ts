import {html, nothing, type TemplateResult} from 'lit';

import {fill, listed} from '../../content/form/fill.js';
import {noteTitle} from '../parts/heading.js';
import {fileOf} from './carried.js';
import type {GuideView} from './guide-view.js';
import type {Sheet} from './sheet.js';
import {join, type OpenedFile, type Part, readSheet, replacesWords, type SheetFault} from './sheet-file.js';

/** How the opening of files stands. */
interface Opening {
  readonly fault?: SheetFault;
  readonly opened?: readonly Part[];
  readonly incomplete?: boolean;
  /** Words would be lost, so it is asked first. */
  readonly asking?: boolean;
}

/** What it needs of the guide. */
interface Place {
  readonly view: () => GuideView;
  /** Puts a sheet in the place of what is there. @param kept whether all that is new in it is in a file still. */
  readonly take: (sheet: Sheet, kept: boolean) => void;
  /** Goes to where files are opened, once the page that was asked for stands. */
  readonly toStart: () => Promise<void>;
  readonly focus: (selector: string) => Promise<void>;
  readonly draw: () => void;
}

/** Sheets that are opened from files; where words would be lost that is asked first. */
export class OpenedFiles {
  #opening: Opening = {};
  /** Opened, but waiting for a yes. */
  #waiting: readonly OpenedFile[] = [];
  #kept = true;

  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Another page is about to be drawn. */
  turn(): void {
    if (this.#opening.fault || this.#opening.asking) this.#opening = {};
  }

  forget(): void {
    this.#opening = {};
    this.#waiting = [];
  }

  /** What is said beside and below the field that opens files. */
  draw(view: GuideView): {fault: string | undefined; said: TemplateResult; asks: TemplateResult | typeof nothing} {
    const {texts} = view;
    const {fault, opened, incomplete, asking} = this.#opening;
    return {
      fault: fault && texts.fileFaults[fault],
      said: html`
        ${
          opened?.length
            ? html`<p>
                ${fill(texts.opened, {
                  parts: listed(
                    opened.map((part) => texts.parts[part]),
                    texts.lists,
                  ),
                })}
              </p>`
            : nothing
        }
        ${incomplete ? html`<p>${texts.incomplete}</p>` : nothing}
      `,
      /** Whether what is there may be replaced. */
      asks: asking
        ? html`<div class="note warn form" role="group" aria-labelledby="replace">
            ${noteTitle(view.level(2), texts.replaceTitle, 'replace')}
            <p>${texts.replaceText}</p>
            <div class="btns">
              <button class="btn" part="replace" type="button" @click=${() => this.#take(this.#waiting)}>${texts.replace}</button>
              <button class="btn second" type="button" @click=${() => this.#leave()}>${texts.leave}</button>
            </div>
          </div>`
        : nothing,
    };
  }

  /** Opens what the page's address carried, where the sheets lie. */
  async openCarried(carried: string): Promise<void> {
    const file = await fileOf(carried);
    await this.#place.toStart();
    await this.open([file], false);
  }

  /** @param kept whether they stay where they came from. */
  async open(files: readonly File[], kept = true): Promise<void> {
    this.#kept = kept;
    const {content, sheet} = this.#place.view();
    const read = await Promise.all(files.map((file) => readSheet(content, file)));
    const fault = read.find((one) => typeof one === 'string');
    if (fault) {
      this.#opening = {fault};
      return this.#place.draw();
    }
    // A conversation is what the parts are put beside.
    const opened = (read as OpenedFile[]).sort((a, b) => Number(b.part === 'conversation') - Number(a.part === 'conversation'));
    if (!opened.some((file) => replacesWords(content, sheet, file))) return this.#take(opened);
    this.#waiting = opened;
    this.#opening = {asking: true};
    this.#place.draw();
    await this.#place.focus('#replace');
  }

  #take(opened: readonly OpenedFile[]): void {
    const {content, sheet} = this.#place.view();
    this.#waiting = [];
    let joined = sheet;
    for (const file of opened) joined = join(content, joined, file);
    this.#place.take(joined, this.#kept);
    this.#opening = {opened: opened.map(({part}) => part), incomplete: opened.some(({incomplete}) => incomplete)};
    void this.#place.focus('#files');
  }

  #leave(): void {
    this.forget();
    this.#place.draw();
    void this.#place.focus('#files');
  }
}
