import 'pleinwacht/define';

import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild} from '@angular/core';
import type {ReportForm, School, SubmittedEvent} from 'pleinwacht';

@Component({
  selector: 'school-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <pleinwacht-portal endpoint="/api/pleinwacht" [school]="school" [requestHeaders]="requestHeaders">
      <pleinwacht-report-form
        #form
        reporter="witness"
        [headingLevel]="3"
        exit-href="https://example.org"
        history
        lang="nl"
        class="form"
        (pleinwacht-submitted)="hear($event)"
        (pleinwacht-exit)="outcome.set('')"
      >
        <p>Vertel het aan je leerkracht.</p>
      </pleinwacht-report-form>
      <pleinwacht-signal-checklist about="bullied" school-type="vo" (click)="wipe()" />
    </pleinwacht-portal>
    <p>{{ outcome() }}</p>
  `,
})
export class SchoolPage {
  readonly school: School = {name: 'De Regenwulp'};
  readonly outcome = signal('');
  readonly form = viewChild.required<ElementRef<ReportForm>>('form');

  readonly requestHeaders = () => ({'x-key': 'k'});

  hear(event: SubmittedEvent) {
    this.outcome.set(event.outcome);
  }

  wipe() {
    this.form().nativeElement.wipe();
  }
}
