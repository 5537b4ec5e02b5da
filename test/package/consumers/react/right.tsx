import type {} from 'pleinwacht/types/react';
import 'pleinwacht/define';
import type {Portal, ReportForm, School} from 'pleinwacht';
import {given} from 'pleinwacht/react';
import {useRef, useState} from 'react';

const school: School = {name: 'De Regenwulp'};

export function App() {
  const form = useRef<ReportForm>(null);
  const [outcome, setOutcome] = useState('');
  return (
    <pleinwacht-portal endpoint="/api/pleinwacht" school={school} requestHeaders={() => ({'x-key': 'k'})}>
      <pleinwacht-report-form
        ref={form}
        reporter="witness"
        heading-level={3}
        exit-href="https://example.org"
        history
        lang="nl"
        className="form"
        onpleinwacht-submitted={(event) => setOutcome(event.outcome)}
        onpleinwacht-exit={() => setOutcome('')}
      >
        <p>Vertel het aan je leerkracht. {outcome}</p>
      </pleinwacht-report-form>
      <pleinwacht-signal-checklist about="bullied" school-type="vo" onClick={() => form.current?.wipe()} />
    </pleinwacht-portal>
  );
}

export function FromTheServer() {
  const ref = given<Portal>({school, 'onpleinwacht-submitted': ({outcome}) => console.log(outcome)});
  return <pleinwacht-portal ref={ref} endpoint="/api/pleinwacht" />;
}
