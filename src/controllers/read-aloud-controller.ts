import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Reads words aloud with the device's own voice. Only voices that live on the device are used: others would send the words to a server.
 */
export class ReadAloudController implements ReactiveController {
  /** Whether something is being read. */
  speaking = false;

  readonly #host: ReactiveControllerHost;
  #last: SpeechSynthesisUtterance | undefined;
  readonly #handleVoices = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    this.#synthesis?.addEventListener?.('voiceschanged', this.#handleVoices);
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#handleVoices);
    this.stop();
  }

  /** Whether the device has a voice of its own for the language. */
  canRead(lang: string): boolean {
    return this.#voice(lang) !== undefined;
  }

  /** Reads passages one after another, with the pause between them that the voice makes. */
  read(passages: readonly string[], lang: string): void {
    const voice = this.#voice(lang);
    if (!voice) return;
    this.stop();
    for (const words of passages) {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      // What was stopped says so later, when something else may be read.
      utterance.onend = utterance.onerror = () => this.#last === utterance && this.#setSpeaking(false);
      this.#last = utterance;
      this.#synthesis?.speak(utterance);
      this.#setSpeaking(true);
    }
  }

  stop(): void {
    if (!this.speaking) return;
    this.#synthesis?.cancel();
    this.#setSpeaking(false);
  }

  get #synthesis(): SpeechSynthesis | undefined {
    return globalThis.speechSynthesis;
  }

  #voice(lang: string): SpeechSynthesisVoice | undefined {
    const [language] = lang.split('-');
    return this.#synthesis?.getVoices().find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language);
  }

  #setSpeaking(speaking: boolean): void {
    if (this.speaking === speaking) return;
    this.speaking = speaking;
    this.#host.requestUpdate();
  }
}
