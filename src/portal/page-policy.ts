/** What a browser says of a request that a policy stopped, as an event and in a report. */
interface Stopped {
  readonly disposition: string;
  readonly effectiveDirective: string;
}

/**
 * Hears it when the page's own Content-Security-Policy forbids to send to an address. The browser says so a moment after the send failed:
 * in an event, which a page may keep to itself, and where it knows how, in a report.
 */
export class PagePolicy {
  forbids = false;
  readonly #address: string | undefined;
  readonly #reports: ReportingObserver | undefined;

  constructor(address: string | undefined) {
    this.#address = address;
    document.addEventListener('securitypolicyviolation', this.#handleViolation);
    if (!('ReportingObserver' in globalThis)) return;
    this.#reports = new ReportingObserver((reports) => this.#read(reports), {types: ['csp-violation']});
    this.#reports.observe();
  }

  /** Whether it forbids what has just failed. */
  async told(): Promise<boolean> {
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    this.#read(this.#reports?.takeRecords() ?? []);
    return this.forbids;
  }

  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.#handleViolation);
    this.#reports?.disconnect();
  }

  #read(reports: readonly {body?: unknown}[]): void {
    for (const {body} of reports) {
      const stopped = body as Stopped & {blockedURL: string};
      this.#hear(stopped, stopped.blockedURL);
    }
  }

  #hear({disposition, effectiveDirective}: Stopped, blocked: string): void {
    this.forbids ||= disposition === 'enforce' && effectiveDirective === 'connect-src' && (this.#address?.startsWith(blocked) ?? false);
  }

  readonly #handleViolation = (event: SecurityPolicyViolationEvent) => this.#hear(event, event.blockedURI);
}
