import 'pleinwacht/elements/report-form/define.js';
import 'pleinwacht/define';
import 'pleinwacht/lang/en/report-form.js';
import {type Edition, registerPack, type ReportForm, SubmitError, type SubmittedEvent, type Transport, version} from 'pleinwacht';
import {pack} from 'pleinwacht/packs/report-form.js';
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
const edition: Edition<'report-form'> = {
  widget: 'report-form',
  lang: 'nl',
  texts: {
    exit: 'Weg hier',
    exitCountdown: {one: 'Nog één keer.', other: 'Nog {count} keer.'},
    check: {changeOf: {story: 'wat u vertelde'}},
  },
  content: {
    title: {self: 'Vertel het', parent: 'Vertelt u het'},
    danger: {messages: {'danger-now': {text: 'Bel meteen 112.'}}},
    questions: {forms: {choices: {verbal: {hint: 'Schelden, of lachen om iemand.'}}}},
    roleNames: {coordinator: 'vertrouwensjuf'},
  },
};
registerPack(edition);
registerPack({widget: 'parent-panel', lang: 'nl-BE', texts: {doors: {ask: 'Praat met ons'}}});
registerPack({...pack, widget: 'report-form', texts: {...pack.texts, exit: 'Weg hier'}});
export const faults = planFaults({id: 'plan', title: 'Plan', steps: []});
