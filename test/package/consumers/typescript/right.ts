import 'pleinwacht/elements/report-form/define.js';
import 'pleinwacht/define';
import 'pleinwacht/lang/en/report-form.js';
import {type ReportForm, SubmitError, type SubmittedEvent, type Transport, version} from 'pleinwacht';
import {planFaults, School} from 'pleinwacht/protocol';

const transport: Transport = async (submission, {signal}) => {
  const response = await fetch('/my/own/route', {method: 'POST', body: JSON.stringify(submission), signal});
  if (response.status === 503) throw new SubmitError('closed');
  return response.json();
};

const portal = document.createElement('pleinwacht-portal');
portal.endpoint = '/api/pleinwacht';
portal.transport = transport;
portal.requestHeaders = () => ({'x-key': 'k'});
portal.school = School.parse({name: 'De Regenwulp'});
document.body.append(portal);

const form: ReportForm = portal.appendChild(document.createElement('pleinwacht-report-form'));
form.reporter = 'witness';
form.headingLevel = 3;
form.exitHref = 'https://example.org';
form.history = true;
form.addEventListener('pleinwacht-submitted', (event) => {
  const outcome: SubmittedEvent['outcome'] = event.outcome;
  document.title = `${version} ${outcome} ${event.kind}`;
});
export const faults = planFaults({id: 'plan', title: 'Plan', steps: []});
