'use client';

import type {} from 'pleinwacht/types/react';
import type {Portal, School, Transport} from 'pleinwacht';
import {given} from 'pleinwacht/react';
import {useEffect, useState} from 'react';

const school: School = {
  id: 'de-regenwulp',
  name: 'De Regenwulp',
  contacts: [{role: 'coordinator', name: 'mevrouw Bakker', phone: '0517-000001'}],
};

const transport: Transport = async (submission, {signal}) => {
  const answer = await fetch('/api/pleinwacht', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-portal': 'next'},
    body: JSON.stringify(submission),
    signal,
  });
  return answer.json();
};

export function Form() {
  const [heard, setHeard] = useState('');
  useEffect(() => void import('pleinwacht/define'), []);
  return (
    <pleinwacht-portal ref={given<Portal>({school, transport, 'onpleinwacht-submitted': (event) => setHeard(event.outcome)})}>
      <pleinwacht-report-form reporter="witness">
        <p>
          Bel <a href="tel:0517000001">0517-000001</a>.
        </p>
      </pleinwacht-report-form>
      <pleinwacht-parent-panel>
        <p>
          Bel <a href="tel:0517000001">0517-000001</a>.
        </p>
      </pleinwacht-parent-panel>
      <output>{heard}</output>
    </pleinwacht-portal>
  );
}
