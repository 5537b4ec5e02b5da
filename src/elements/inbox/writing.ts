import type {ReactiveControllerHost} from 'lit';

import {randomId} from '../../portal/submit.js';
import type {StaffResult} from '../parts/staff-client.js';
import type {InboxTexts} from './inbox.texts.js';
import type {Letters} from './letters.js';
import {canBeSent, type Draft, noDraft} from './thread-part.js';

/** What writing needs of the inbox. */
interface Around {
  readonly letters: () => Letters | undefined;
  readonly texts: () => InboxTexts;
  /** What was asked for; nothing when it failed, after saying why. */
  readonly done: <Value>(asked: Promise<StaffResult<Value> | undefined>, says: {before: string}) => Promise<Value | undefined>;
  readonly say: (words: string) => void;
  readonly focusOn: (selector: string) => Promise<void>;
}

/** What is being written to the reporter of one submission. */
export class Writing {
  draft = noDraft;
  fault: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #around: Around;
  /** By which a message is known when it is sent again. */
  #key: string | undefined;

  constructor(host: ReactiveControllerHost, around: Around) {
    this.#host = host;
    this.#around = around;
  }

  change(draft: Partial<Draft>): void {
    this.draft = {...this.draft, ...draft};
    this.fault = this.#key = undefined;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.change(noDraft);
  }

  async send(event: Event, id: string): Promise<void> {
    event.preventDefault();
    const {letters, texts, done, say, focusOn} = this.#around;
    const words = texts().thread;
    const {draft} = this;
    if (!letters() || letters()!.busy) return;
    if (!canBeSent(draft)) {
      this.fault = words.missing;
      this.#host.requestUpdate();
      return focusOn('#message');
    }
    const key = (this.#key ??= randomId());
    const message = {text: draft.text, ...(draft.asks && {asks: draft.asks})};
    if (!(await done(letters()!.write(id, message, key), {before: words.notSent}))) return;
    this.forget();
    say(words.sent);
    await focusOn('#thread');
  }
}
