import 'pleinwacht/define';

import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild} from '@angular/core';
import type {ReportForm, School, SubmittedEvent} from 'pleinwacht';

// In its templates Angular checks no elements but its own; what a component hands to one, or hears from one, has its type.
@Component({
  selector: 'school-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<pleinwacht-report-form #form [school]="school" (pleinwacht-submitted)="hear($event)" />`,
})
export class SchoolPage {
  readonly school: School = {types: ['university']};
  readonly form = viewChild.required<ElementRef<ReportForm>>('form');

  ngAfterViewInit() {
    const form = this.form().nativeElement;
    form.reporter = 'neighbour';
    form.headingLevel = 'three';
  }

  hear(event: SubmittedEvent) {
    return event.words;
  }
}
