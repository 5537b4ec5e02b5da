/** Hears it when the page's own Content-Security-Policy forbids to send to an address. The browser says so a moment after the send failed. */
export class PagePolicy {
  forbids = false;
  readonly #address: string | undefined;

  constructor(address: string | undefined) {
    this.#address = address;
    document.addEventListener('securitypolicyviolation', this.#handleViolation);
  }

  /** Whether it forbids what has just failed. */
  async told(): Promise<boolean> {
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return this.forbids;
  }

  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.#handleViolation);
  }

  readonly #handleViolation = ({disposition, effectiveDirective, blockedURI}: SecurityPolicyViolationEvent) => {
    this.forbids ||= disposition === 'enforce' && effectiveDirective === 'connect-src' && (this.#address?.startsWith(blockedURI) ?? false);
  };
}
