import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The name of the marked word among the page's own marks; `src/styles/aloud.ts` says how it looks. */
const spoken = 'pleinwacht-spoken';

/** What is read in one go: the texts of one paragraph, heading or row, as they stand in the page. */
type Passage = readonly Text[];

/**
 * Reads what is in view aloud with the device's own voice, and marks each word as it is said. Only voices that live on the device are used: others
 * would send the words to a server.
 */
export class ReadAloudController implements ReactiveController {
  /** The part of the widget that is being read, by its selector. */
  reading: string | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #passage: Passage = [];
  #last: SpeechSynthesisUtterance | undefined;
  readonly #handleVoices = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    this.#synthesis?.addEventListener?.('voiceschanged', this.#handleVoices);
  }

  /** Another page has come in the place of what was being read. */
  hostUpdated(): void {
    if (this.#passage.some((text) => !text.isConnected)) this.stop();
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#handleVoices);
    this.stop();
  }

  /** Whether the device has a voice of its own for the language. */
  canRead(lang: string): boolean {
    return this.#voice(lang) !== undefined;
  }

  /** Reads one passage after another, with the pause between them that the voice makes, or stops when that is what it was doing. */
  toggle(region: string, lang: string): void {
    const stops = this.reading === region;
    this.stop();
    if (stops) return;
    for (const part of this.#host.shadowRoot!.querySelectorAll(region)) for (const passage of passagesIn(part)) this.#say(passage, lang);
    if (this.#last) this.#tell(region);
  }

  stop(): void {
    if (this.reading === undefined) return;
    this.#synthesis?.cancel();
    this.#end();
  }

  #say(passage: Passage, lang: string): void {
    // What stands there in another language is read by who speaks that.
    const own = passage[0]!.parentElement!.closest<HTMLElement>('[lang]')?.lang;
    const voice = (own && this.#voice(own)) || this.#voice(lang);
    if (!voice) return;
    const words = passage.map(({data}) => data).join('');
    const indent = words.length - words.trimStart().length;
    const utterance = new SpeechSynthesisUtterance(words.trim());
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onstart = () => (this.#passage = passage);
    utterance.onboundary = ({name, charIndex, charLength}) => {
      if (name === 'word') mark(passage, indent + charIndex, charLength);
    };
    // What was stopped says so later, when something else may be read.
    utterance.onend = utterance.onerror = () => this.#last === utterance && this.#end();
    this.#last = utterance;
    this.#synthesis?.speak(utterance);
  }

  #end(): void {
    this.#last = undefined;
    this.#passage = [];
    globalThis.CSS?.highlights?.delete(spoken);
    this.#tell(undefined);
  }

  get #synthesis(): SpeechSynthesis | undefined {
    return globalThis.speechSynthesis;
  }

  #voice(lang: string): SpeechSynthesisVoice | undefined {
    const [language] = lang.split('-');
    return this.#synthesis?.getVoices().find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language);
  }

  #tell(region: string | undefined): void {
    this.reading = region;
    this.#host.requestUpdate();
  }
}

/** What can be seen of a part of the page, in the order of reading; not what is pressed or filled in. */
function passagesIn(part: Element): readonly Passage[] {
  const passages: Text[][] = [];
  let block: Element | undefined;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const element = node as Element;
    const left =
      element.matches('.btn, select, textarea, svg, .hush, [aria-hidden=true]') || !element.checkVisibility({visibilityProperty: true});
    return left ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const around = blockAround(text.parentElement!);
    if (around === block) passages.at(-1)!.push(text);
    else passages.push([text]);
    block = around;
  }
  return passages.filter((passage) => passage.some(({data}) => /[\p{L}\p{N}]/u.test(data)));
}

function blockAround(element: Element): Element {
  for (let at = element; ; at = at.parentElement!) {
    if (!at.parentElement || !getComputedStyle(at).display.startsWith('inline')) return at;
  }
}

/** Marks a word without touching what is in the page. */
function mark(passage: Passage, from: number, length: number): void {
  if (!globalThis.CSS?.highlights || passage.some((text) => !text.isConnected)) return;
  const words = passage.map(({data}) => data).join('');
  // Not every voice says how long a word is.
  const to = from + (length || words.slice(from).search(/\s|$/));
  const range = new Range();
  let passed = 0;
  for (const text of passage) {
    const [start, end] = [from - passed, to - passed];
    if (start >= 0 && start < text.length) range.setStart(text, start);
    if (end > 0 && end <= text.length) range.setEnd(text, end);
    passed += text.length;
  }
  CSS.highlights.set(spoken, new Highlight(range));
  const {top, bottom} = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) range.startContainer.parentElement?.scrollIntoView({block: 'center'});
}
