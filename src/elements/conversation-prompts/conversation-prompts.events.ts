/** Sent when a reader asked for cards and sees them: others, another age or kind, or one in large. Ids only; not for the cards that lie there first. */
export class PromptShownEvent extends Event {
  /** Ids of the cards; those of the school's own are `own-1`, `own-2` and so on, in the school's order. */
  readonly prompts: readonly string[];

  constructor(prompts: readonly string[]) {
    super('pleinwacht-prompt-shown', {bubbles: true, composed: true});
    this.prompts = prompts;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-prompt-shown': PromptShownEvent;
  }
}
