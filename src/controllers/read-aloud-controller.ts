import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Reads words aloud with the device's own voice. Only voices that live on the device are used: others would send the words to a server.
 */
export class ReadAloudController implements ReactiveController {
  /** Whether something is being read. */
  speaking = false;

  readonly #host: ReactiveControllerHost;
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

  read(words: string, lang: string): void {
    const voice = this.#voice(lang);
    if (!voice) return;
    this.stop();
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = () => this.#setSpeaking(false);
    this.#synthesis?.speak(utterance);
    this.#setSpeaking(true);
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
