import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {RouterOutlet, type Routes} from '@angular/router';
import type {School, SubmittedEvent, Transport} from 'pleinwacht';

@Component({
  selector: 'school-report',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>De Regenwulp</h1>
    <pleinwacht-portal [school]="school" [transport]="transport" (pleinwacht-submitted)="heard.set($event.outcome)">
      <pleinwacht-report-form reporter="witness">
        <p>Bel <a href="tel:0517000001">0517-000001</a>.</p>
      </pleinwacht-report-form>
      <pleinwacht-parent-panel>
        <p>Bel <a href="tel:0517000001">0517-000001</a>.</p>
      </pleinwacht-parent-panel>
      <output>{{ heard() }}</output>
    </pleinwacht-portal>
  `,
})
export class Report {
  readonly school: School = {
    id: 'de-regenwulp',
    name: 'De Regenwulp',
    contacts: [{role: 'coordinator', name: 'mevrouw Bakker', phone: '0517-000001'}],
  };
  readonly heard = signal<SubmittedEvent['outcome'] | ''>('');
  readonly transport: Transport = async (submission, {signal}) => {
    const answer = await fetch('/api/pleinwacht', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-portal': 'angular'},
      body: JSON.stringify(submission),
      signal,
    });
    return answer.json();
  };
}

@Component({selector: 'school-portal', imports: [RouterOutlet], template: '<main><router-outlet /></main>'})
export class SchoolPortal {}

export const routes: Routes = [{path: 'report', component: Report}];
