import {fill} from '../../content/form/fill.js';
import {toJson} from '../../protocol/wire/json.js';
import {longestAnswer} from '../../protocol/wire/limits.js';
import {textLength} from '../../protocol/wire/text.js';
import type {GuideView} from './guide-view.js';
import type {Agreement, Sheet} from './sheet.js';

/** The agreement in the form: a new one, or the one at `index`. */
export interface Draft {
  readonly text: string;
  readonly owner: Agreement['owner'] | '';
  readonly by: string;
  readonly index?: number;
}

const noDraft: Draft = {text: '', owner: '', by: ''};

interface Around {
  view: () => GuideView;
  /** Changes the sheet; without a change of it, what is in the form alone changed. */
  change: (part?: Partial<Sheet>) => void;
  /** Says what cannot be left as it is, and leads there; whether there was nothing. */
  find: (faults: readonly (readonly [id: string, words: string])[]) => boolean;
  focus: (selector: string) => void;
  /** Says what was done. */
  say: (words: string) => void;
  draw: () => void;
}

/** Adds agreements to the sheet, changes them, takes them away and puts them back. Nothing typed is lost on the way. */
export class AgreementsEditor {
  readonly #around: Around;
  #draft = noDraft;
  #removed: {agreement: Agreement; index: number} | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** Whether something would be lost that is not on the sheet. */
  get hasWords(): boolean {
    return Boolean(this.#draft.text || this.#removed);
  }

  /** Whether one was just taken away. */
  get canPutBack(): boolean {
    return this.#removed !== undefined;
  }

  write(part: Partial<Draft>): void {
    this.#set({...this.#draft, ...part});
    this.#around.change();
  }

  add(): void {
    if (this.#keep()) this.#around.focus('#what');
  }

  edit(index: number): void {
    this.#set({...this.#agreements[index]!, index});
    this.#around.focus('#what');
  }

  /** Takes an example for what is in the form. */
  take(example: Pick<Draft, 'text' | 'owner'>): void {
    this.write(example);
    this.#around.say(this.#texts.takenOver);
    this.#around.focus('#what');
  }

  cancel(): void {
    this.#set(noDraft);
    this.#around.focus('#new');
  }

  remove(index: number): void {
    this.#removed = {agreement: this.#agreements[index]!, index};
    this.#set(noDraft);
    this.#around.change({agreements: this.#agreements.filter((_, at) => at !== index)});
    this.#around.say(this.#texts.removed);
    this.#around.focus('[part=put-back]');
  }

  putBack(): void {
    const {agreement, index} = this.#removed!;
    this.#removed = undefined;
    const agreements = [...this.#agreements];
    agreements.splice(index, 0, agreement);
    this.#around.change({agreements});
    this.#around.say(fill(this.#texts.returned, {number: index + 1}));
    this.#around.focus(`.agreements > :nth-child(${index + 1}) button`);
  }

  /** Adds what was begun before the page is left. Says no when it is not whole. */
  finish(): boolean {
    return toJson(this.#draft) === toJson(noDraft) || this.#keep();
  }

  /** Another page is in view: what was taken away stays away. */
  turn(): void {
    this.#removed = undefined;
  }

  forget(): void {
    this.#removed = undefined;
    this.#set(noDraft);
  }

  get #texts(): GuideView['texts'] {
    return this.#around.view().texts;
  }

  get #agreements(): readonly Agreement[] {
    return this.#around.view().sheet.agreements;
  }

  #set(draft: Draft): void {
    this.#draft = draft;
    this.#around.draw();
  }

  /** Puts the agreement in the form among the others. Says no when it is not whole. */
  #keep(): boolean {
    const {text, owner, by, index} = this.#draft;
    const {faults: words, fields} = this.#texts;
    const faults: [string, string][] = [];
    if (!text.trim()) faults.push(['what', words.agreement]);
    if (textLength(text) > longestAnswer) faults.push(['what', fields.tooLong]);
    if (!owner) faults.push(['who', words.owner]);
    if (!this.#around.find(faults) || !owner) return false;
    const agreements = [...this.#agreements];
    agreements.splice(index ?? agreements.length, index === undefined ? 0 : 1, {text: text.trim(), owner, by});
    this.#removed = undefined;
    this.#set(noDraft);
    this.#around.change({agreements});
    const {added, changed} = this.#texts;
    this.#around.say(fill(index === undefined ? added : changed, {number: (index ?? agreements.length - 1) + 1}));
    return true;
  }
}
