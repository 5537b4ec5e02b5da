import type {} from 'pleinwacht/types/solid';
import 'pleinwacht/define';
import type {School} from 'pleinwacht';
import {createSignal} from 'solid-js';

const school: School = {name: 'De Regenwulp'};

export function App() {
  const [outcome, setOutcome] = createSignal('');
  return (
    <pleinwacht-portal endpoint="/api/pleinwacht" prop:school={school} prop:requestHeaders={() => ({'x-key': 'k'})}>
      <pleinwacht-report-form
        class="form"
        reporter="witness"
        heading-level={3}
        prop:exitHref="https://example.org"
        history
        on:pleinwacht-submitted={(event) => setOutcome(event.outcome)}
      >
        <p>Vertel het aan je leerkracht. {outcome()}</p>
      </pleinwacht-report-form>
      <pleinwacht-signal-checklist about="bullied" attr:school-type="vo" />
    </pleinwacht-portal>
  );
}
