/**
 * Sent when staff begin a case, or open one, from what came in: a page that has no `<pleinwacht-case slot="case">` in the inbox shows it
 * elsewhere. Ids only.
 */
export class CaseOpenedEvent extends Event {
  /** Of the case. */
  readonly caseId: string;
  /** Of what was sent and belongs to it. */
  readonly submissions: readonly string[];

  constructor(caseId: string, submissions: readonly string[]) {
    super('pleinwacht-case-opened', {bubbles: true, composed: true});
    this.caseId = caseId;
    this.submissions = submissions;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-case-opened': CaseOpenedEvent;
  }
}
