import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {wordList} from '../../content/way-back/word-list.js';
import {lookupOf, pickWords, typedWords} from '../../portal/way-back.js';
import type {Report} from '../../protocol/wire/submission.js';
import type {Answers} from './answers.js';

/** Why somebody cannot go on yet. */
export type WayBackFault = 'empty' | 'wrong' | 'failed';

/**
 * The words by which somebody who gives no name comes back: made on this page, shown on it, and gone with everything else that was told.
 * What they are known by is made beside it, from the moment they are shown.
 */
export class WayBack implements ReactiveController {
  /** Once the list is there. */
  words: readonly string[] | undefined;
  /** Which of them is to be copied, from 0. */
  asked = 0;
  copied = '';
  /** Somebody wants to go on and what the words are known by is still being made. */
  waiting = false;

  readonly #host: ReactiveControllerHost;
  #lookup: string | undefined;
  #school: string | undefined;
  #list: Promise<readonly string[]> | undefined;
  #making: Promise<void> | undefined;
  #failed = false;
  /** Another one after everything was forgotten. */
  #turn: object | undefined;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {}

  /** Asks for the list of words. */
  fetch(): void {
    this.#list ??= wordList();
    // A list that did not come is asked for again.
    this.#list.catch(() => (this.#list = undefined));
  }

  /** Makes the words, unless there are some. @param school its id: at another school others are needed. */
  make(school: string | undefined): void {
    if (this.#school !== school) this.forget();
    this.#school = school;
    this.#making ??= this.#make(school, (this.#turn = {}));
  }

  write(copied: string): void {
    this.copied = copied;
    this.#host.requestUpdate();
  }

  /** What keeps somebody from going on. */
  fault(school: string | undefined): WayBackFault | undefined {
    if (this.#failed) {
      this.#failed = false;
      this.#making = undefined;
      this.make(school);
      return 'failed';
    }
    this.make(school);
    const [copied, ...more] = typedWords(this.copied);
    if (!this.words || copied === undefined) return 'empty';
    return copied === this.words[this.asked] && more.length === 0 ? undefined : 'wrong';
  }

  /** Waits until a report can carry what the words are known by; false when that will not be. */
  async ready(): Promise<boolean> {
    this.waiting = true;
    this.#host.requestUpdate();
    await this.#making;
    this.waiting = false;
    this.#host.requestUpdate();
    return this.#lookup !== undefined;
  }

  /** What a report carries for whoever chose to come back. */
  sentWith({contact}: Pick<Answers, 'contact'>): Pick<Report, 'wayBack'> {
    return contact === 'way-back' && this.#lookup !== undefined ? {wayBack: {lookup: this.#lookup}} : {};
  }

  forget(): void {
    this.words = this.#lookup = this.#making = this.#turn = undefined;
    this.copied = '';
    this.waiting = this.#failed = false;
  }

  async #make(school: string | undefined, turn: object): Promise<void> {
    this.fetch();
    try {
      const words = pickWords(await this.#list!);
      if (this.#turn !== turn) return;
      this.words = words;
      this.asked = Math.floor(Math.random() * words.length);
      this.#host.requestUpdate();
      const lookup = await lookupOf(words, school);
      if (this.#turn === turn) this.#lookup = lookup;
    } catch {
      if (this.#turn === turn) this.#failed = true;
    }
  }
}
